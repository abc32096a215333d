package result_test

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/questions"
	"careerfit/scoring"
)

// given are answers by the ids of their options, or the dollars of an amount.
func given(t *testing.T, texts map[string]string) questions.Answers {
	t.Helper()
	a := builtin.Bank().NewAnswers()
	for id, text := range texts {
		a.SetAnswer(id, parsed(t, id, text))
	}
	return a
}

func parsed(t *testing.T, question, text string) questions.Answer {
	t.Helper()
	list := builtin.Bank().Questions
	q := list[slices.IndexFunc(list, func(q questions.Question) bool { return q.ID == question })]
	answer, err := q.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

// inputOf is what the engine finds for a person, with all details.
func inputOf(t *testing.T, pack *profiles.Pack, answers questions.Answers) result.Input {
	t.Helper()
	bank, noise := builtin.Bank(), scoring.DefaultNoise()
	preferences := bank.Preferences(answers)
	in := result.Input{
		ID: string(answers.ID), Words: lang.New(lang.English), Pack: pack, Localized: pack,
		Origin:   words.Origin{Version: "1.2.3", Pack: words.PackID{ID: pack.ID, Date: "2026-01-02", SHA256: "0123456789abcdef"}},
		Observed: answers.Observations(), Answers: words.NewAnswers(bank, answers),
		LocalPay: cmp.Or(answers.LocalPay, scoring.DefaultLocalPay), Again: []string{"recommend", "--roles", "all"},
	}
	focus := answers.Roles
	if len(focus) == 0 {
		focus = pack.Focus
	}
	model, err := pack.Model()
	check(t, err)
	model, err = model.Observe(in.Observed)
	check(t, err)
	in.Result, err = model.Rank(preferences, focus, noise)
	check(t, err)
	in.Changes, err = model.Changes(preferences, in.Result)
	check(t, err)
	in.Doubt, err = model.Doubt(preferences, in.Result, noise)
	check(t, err)
	in.Ranges, err = model.FitRanges(preferences, in.Result, noise)
	check(t, err)
	if ranking := in.Result.Ranking; len(ranking) > 1 {
		in.Pair, err = model.Pair(ranking[0].ID, ranking[1].ID, preferences)
		check(t, err)
	}
	return in
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// text is the document on a terminal.
func text(t *testing.T, in result.Input, style doc.Style) string {
	t.Helper()
	var b bytes.Buffer
	check(t, doc.Text(&b, result.NewDocument(in), style))
	return b.String()
}

// short is what everybody reads on a wide terminal, in one line.
func short(t *testing.T, in result.Input) string {
	t.Helper()
	return inOneLine(text(t, in, doc.Style{Width: doc.MaxWidth}))
}

func inOneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// says holds that a text has all of what it has to say.
func says(t *testing.T, text string, wants ...string) {
	t.Helper()
	for _, want := range wants {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
}

// saysNot holds that a text has nothing of what it must not say.
func saysNot(t *testing.T, text string, unwanted ...string) {
	t.Helper()
	for _, not := range unwanted {
		if strings.Contains(text, not) {
			t.Errorf("%q is in\n%s", not, text)
		}
	}
}

// guess is two roles, of which the second is a guess: nobody knows its stress, its training or its pay.
func guess() *profiles.Pack {
	pack := *builtin.Pack()
	pack.Roles, pack.Focus = slices.Clone(pack.Roles[:2]), nil
	role := &pack.Roles[1]
	role.Title, role.Pay, role.Settings = "Guess", profiles.Pay{Basis: profiles.Unknown}, profiles.Settings{Basis: profiles.Unknown}
	role.Levels = slices.Clone(role.Levels)
	for i, l := range role.Levels {
		if l.Criterion == "stress" || l.Criterion == "training" {
			role.Levels[i] = profiles.Level{Criterion: l.Criterion, Basis: profiles.Unknown, Evidence: "nobody asked"}
		}
	}
	return &pack
}

// twins are two roles that are the same but for their names.
func twins() *profiles.Pack {
	pack := *builtin.Pack()
	pack.Roles = []profiles.Role{pack.Roles[0], pack.Roles[0]}
	pack.Roles[1].ID, pack.Roles[1].Title, pack.Focus = "twin", "Twin", nil
	return &pack
}

// entries are those of the list under a title.
func entries(t *testing.T, in result.Input, title string) []doc.Item {
	t.Helper()
	for _, s := range result.NewDocument(in).Sections {
		if s.Title == title {
			list, _ := s.Blocks[0].(doc.List)
			return list.Items
		}
	}
	t.Fatalf("no section is called %s", title)
	return nil
}
