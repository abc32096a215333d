package audit

import (
	"io"
	"testing"

	"careerfit/cmd/report/doc/golden"

	"careerfit/cmd/report/doc"
	"careerfit/profiles/builtin"
	"careerfit/scoring"
	"careerfit/scoring/audit"
)

// found is a small audit of three of the built-in questions among some roles, on so many people.
func found(t *testing.T, people int, roles ...string) FieldInput {
	t.Helper()
	model, err := builtin.Pack().Model()
	if err != nil {
		t.Fatal(err)
	}
	q, err := model.Questionnaire(builtin.Bank().Items()[:3], roles, 0)
	if err != nil {
		t.Fatal(err)
	}
	a, err := audit.New(q, people, 1)
	if err != nil {
		t.Fatal(err)
	}
	in := FieldInput{Audit: a, Tally: a.NewTally()}
	for b := range a.Blocks() {
		in.Tally.Add(a.Block(b))
	}
	in.Reach = a.Reach(in.Tally)
	for range in.Reach {
		in.Commands = append(in.Commands, "careerfit recommend")
	}
	for _, sheet := range a.StraightLines() {
		r, err := model.Rank(a.Preferences(sheet), a.Roles(), scoring.DefaultNoise())
		if err != nil {
			t.Fatal(err)
		}
		in.Straight = append(in.Straight, r)
	}
	return in
}

func TestReport(t *testing.T) {
	focus, all := []string{"orderly", "phlebotomist"}, []string{"medical-biller", "nursing-assistant", "orderly", "phlebotomist"}
	for name, people := range map[string]int{"exact.json": 5000, "drawn.json": 1000} {
		in := Input{Origin: origin, Pack: builtin.Pack(), Seed: 1, Questions: 3, Fields: []FieldInput{found(t, people, focus...), found(t, people, all...)}}
		golden.Check(t, name, func(w io.Writer) error { return doc.JSON(w, New(in)) })
	}
}

// Without a focus there is one field, which stands for both.
func TestReportOfOneField(t *testing.T) {
	r := New(Input{Origin: origin, Pack: builtin.Pack(), Fields: []FieldInput{found(t, 1000, "orderly", "phlebotomist")}})
	if len(r.Focus.Roles) != 2 || len(r.All.Roles) != 2 || r.Focus.Roles[0].Wins != r.All.Roles[0].Wins || len(r.Twins) != 0 {
		t.Errorf("%+v", r)
	}
}
