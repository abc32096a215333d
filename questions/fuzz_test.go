package questions

import (
	"errors"
	"strings"
	"testing"

	"careerfit/profiles/diag"
)

// Any bytes are answers or problems, never a panic; and answers that are accepted are accepted again as flags.
func FuzzFromFile(f *testing.F) {
	for _, seed := range []string{
		"", "{", "{}", "[answers]\n", "[answers]\nwork-variety = 2\npay-goal = 42000\n", `{"answers": {"setting": ["lab"]}}`,
		"must = [\"pay-goal\"]\n[importance]\npay-goal = 3\n", `{"local-pay": 110, "answers": null}`, "\ufeff{}", "answers = nan",
		`{"answers": {"pay-goal": "21.25/h", "desk-work": 3.0}}`, "[[[", "[again]\ndesk-work = 2\n[observed.r]\ndesk-work = 62.5\ntraining = \"6-months\"", `{"a":{"a":{"a":[[[]]]}}}`,
	} {
		f.Add([]byte(seed))
	}
	bank := builtIn()
	criteria := map[string]Criterion{"pay": {CanBeMust: true}, "training": {CanBeMust: true, Rated: true, Max: 72}, "desk-work": {Rated: true, Max: 100}}
	f.Fuzz(func(t *testing.T, data []byte) {
		answers, err := bank.FromFile("fuzz", data, criteria)
		var problems diag.Problems
		if err != nil {
			if !errors.As(err, &problems) || len(problems) == 0 {
				t.Fatalf("not a list of problems: %v", err)
			}
			return
		}
		values := FlagValues{ByQuestion: map[string]string{}}
		for i := range bank.Questions {
			q := &bank.Questions[i]
			if answer, ok := answers.Answer(q.ID); ok {
				values.ByQuestion[q.ID] = q.Text(answer)
			}
			if answer, ok := answers.Again(q.ID); ok {
				values.Again = append(values.Again, q.ID+"="+q.Text(answer))
			}
		}
		for _, o := range answers.Observations() {
			if !strings.ContainsAny(o.Role, ":=") { // a flag cannot name it, and no role is called so
				values.Observed = append(values.Observed, o.Role+":"+o.Criterion+"="+o.Level.String())
			}
		}
		if _, err := bank.FromFlags(values, criteria); err != nil {
			t.Fatalf("accepted in a file, refused as flags: %v", err)
		}
	})
}

// What Parse accepts, it accepts again in its own spelling, as the same answer.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{"42000", "$42k", "21.25/h", "1", "hospital,lab", "skip", "", "\x1b[2J"} {
		f.Add(seed)
	}
	bank := builtIn()
	f.Fuzz(func(t *testing.T, text string) {
		for i := range bank.Questions {
			q := &bank.Questions[i]
			a, err := q.Parse(text)
			if err != nil {
				continue
			}
			again, err := q.Parse(q.Text(a))
			if err != nil || q.Text(again) != q.Text(a) {
				t.Fatalf("%s: %q became %q, then %q, %v", q.ID, text, q.Text(a), q.Text(again), err)
			}
		}
	})
}
