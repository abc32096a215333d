package words_test

import (
	"fmt"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// A sentence keeps its citations as values in either language; whoever lays it out decides how a citation looks.
func Example() {
	pack := &profiles.Pack{Sources: []profiles.Source{{ID: "survey", Short: "Wage survey", Date: "May 2023"}}}
	for _, l := range lang.Languages() {
		w := words.New(lang.New(l), pack)
		jobs := w.Compose("Jobs: %s.%s", words.Grouped(12_000), w.Cite("survey"))
		for _, run := range jobs {
			fmt.Printf("%q %v\n", run.Text, run.Notes)
		}
		fmt.Println(w.Notes()[0].Number, w.Notes()[0].Text)
	}
	// Output:
	// "Jobs: 12,000." []
	// "" [1]
	// 1 Wage survey, May 2023
	// "Puestos: 12,000." []
	// "" [1]
	// 1 Wage survey, May 2023
}
