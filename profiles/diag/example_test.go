package diag_test

import (
	"fmt"

	"careerfit/profiles/diag"
)

// Everything that is wrong is collected, and said at once: where it stands, what it is, and what to do.
func Example() {
	file := []byte("id = \"small\"\ndate = \"soon\"\n")
	var problems diag.Problems
	problems.Add(diag.Problem{
		Where: "pack.toml", Key: "date", Place: diag.PlaceAt(file, 20, 6), Code: "no-date",
		What: diag.Say("%q is no day", "soon"), Hints: []diag.Text{diag.Say("expected a day such as 2026-11-26")},
	})
	role := diag.Closest("phlebotomy", []string{"orderly", "phlebotomist"})
	problems.Add(diag.Problem{Where: "--roles", What: diag.Say("%q is not a role", "phlebotomy"), Hints: []diag.Text{diag.DidYouMean(role)}})
	for _, p := range problems {
		fmt.Println(p.Text())
		for _, hint := range p.Hints {
			fmt.Println("hint:", hint)
		}
	}
	// Output:
	// pack.toml:2:8: "soon" is no day [date]
	// hint: expected a day such as 2026-11-26
	// --roles: "phlebotomy" is not a role
	// hint: did you mean "phlebotomist"?
}

// A text is English until somebody says it in another language.
func ExampleText_In() {
	spanish := map[string]string{"%q is not a role": "%q no es una ocupación"}
	text := diag.Say("%q is not a role", "phlebotomy")
	fmt.Println(text.In(func(format string, values ...any) string { return fmt.Sprintf(spanish[format], values...) }))
	// Output: "phlebotomy" no es una ocupación
}
