package cmd

import (
	"bytes"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/questions"
)

// guess is a program with two roles, of which the second is a guess: nobody knows its stress, its training or its pay.
func guess() *program {
	p, pack := testProgram(), *builtin.Pack()
	pack.Roles = slices.Clone(pack.Roles[:2])
	pack.Focus = nil
	role := &pack.Roles[1]
	role.Title, role.Pay, role.Settings = "Guess", profiles.Pay{Basis: profiles.Unknown}, profiles.Settings{Basis: profiles.Unknown}
	role.Levels = slices.Clone(role.Levels)
	for i, l := range role.Levels {
		if l.Criterion == "stress" || l.Criterion == "training" {
			role.Levels[i] = profiles.Level{Criterion: l.Criterion, Basis: profiles.Unknown, Evidence: "nobody asked"}
		}
	}
	p.roles = &pack
	return p
}

// toldOf is the result of answers, in words and for scripts.
func toldOf(t *testing.T, p *program, v questions.FlagValues) (string, *result.Result) {
	t.Helper()
	answers, err := p.bank.FromFlags(v, criteria(p.roles.Criteria))
	if err != nil {
		t.Fatal(err)
	}
	r, err := p.report(p.roles, answers, true)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := doc.Text(&b, r.Document, doc.Style{Width: doc.MaxWidth}); err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.Fields(b.String()), " "), &r.Result
}

func TestWhatIsNotKnownIsSaid(t *testing.T) {
	known := map[string]string{"work-variety": "3", "patient-contact": "2", "stress-tolerance": "1", "pay-goal": "42000"}
	outside := map[string]string{"stress-tolerance": "1", "training-time": "1", "pay-goal": "400000"}
	for name, c := range map[string]struct {
		flags questions.FlagValues
		says  []string
	}{
		"answers": {questions.FlagValues{ByQuestion: known}, []string{
			"Not known Guess: stress and pay. Each counts as the middle of what is possible, with the doubt that goes with it.",
			"guess: not known", "Guess: ", "≤ 0 unknown 50", "$42,000 unknown 50", "What its jobs pay is unknown.",
			"Where a role is unknown, met is the middle of the least and the most it could be.",
		}},
		"deal-breakers": {questions.FlagValues{ByQuestion: outside, Must: []string{"stress-tolerance", "pay-goal"}}, []string{
			"Only guess may pass your deal-breakers", "What this role pays is not known and counts as the middle.",
			"It includes a deal-breaker: nobody knows whether that is met by guess.",
		}},
		"seen": {questions.FlagValues{ByQuestion: known, Observed: []string{"community-health-worker:stress=0"}}, []string{
			"you saw 0 of 100; published is unknown.", "Not known Guess: pay.",
		}},
	} {
		text, _ := toldOf(t, guess(), c.flags)
		for _, want := range c.says {
			if !strings.Contains(text, want) {
				t.Errorf("%s: %q is not in\n%s", name, want, text)
			}
		}
	}
}

func TestOtherRolesAreNotAllKnown(t *testing.T) {
	p := guess()
	p.roles.Focus = p.roles.RoleIDs()[:1]
	text, _ := toldOf(t, p, questions.FlagValues{ByQuestion: map[string]string{"work-variety": "5", "patient-contact": "4", "stress-tolerance": "1"}})
	if want := "guess 79 (not all of it known)."; !strings.Contains(text, want) {
		t.Errorf("%q is not in\n%s", want, text)
	}
}

func TestScriptsReadNullForWhatIsNotKnown(t *testing.T) {
	p := guess()
	_, r := toldOf(t, p, questions.FlagValues{ByQuestion: map[string]string{"work-variety": "3", "stress-tolerance": "1", "pay-goal": "42000"}})
	for _, s := range r.Ranking {
		for _, c := range s.Criteria {
			unknown := s.Title == "Guess" && c.Criterion != "work-variety"
			if c.Unknown != unknown || (c.Level == nil) != unknown {
				t.Errorf("%s, %s: %+v", s.Title, c.Criterion, c)
			}
		}
	}
	want := []string{
		"community-health-worker:stress is unknown; it counts as the middle of what is possible",
		"community-health-worker:pay is unknown; it counts as the middle of what is possible",
	}
	if !slices.Equal(r.Warnings, want) {
		t.Errorf("warnings %q", r.Warnings)
	}
	var b bytes.Buffer
	if err := report.JSON(&b, report.NewRoles(p.roles, version, "0")); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"pay": null`, `"settings": null`, `"focus": []`} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%s is not in\n%s", want, b.String())
		}
	}
}

func TestFactsSayWhatIsNotKnown(t *testing.T) {
	p := guess()
	ids, l := p.roles.RoleIDs(), p.words
	for got, want := range map[string]string{
		words.New(l, p.roles).Fact("stress", ids):                      "Of guess it is unknown.",
		words.New(l, p.roles).Fact("stress", ids[1:]):                  "Published: unknown.",
		words.New(l, p.roles).Meaning(ids, 100, 42_000):                "Of guess it is unknown.",
		words.New(l, p.roles).Meaning(ids[1:], 100, 42_000):            "What these jobs pay is not known.",
		words.New(l, manyRoles(900)).Meaning(manyIDs(), 100, 42_000):   "How many earn that or more: role",
		words.New(l, manyRoles(900)).Fact("stress", manyIDs()) + "end": ").end",
	} {
		if !strings.Contains(got, want) || len(got) > 200 {
			t.Errorf("%q is not in %q", want, got)
		}
	}
}

func manyIDs() []string { return manyRoles(900).RoleIDs() }

// What a bank does not have is refused kindly, before anything is asked.
func TestQuestionsThatABankLacks(t *testing.T) {
	bank := *builtin.Bank()
	bank.Questions = slices.Clone(bank.Questions)
	for i := range bank.Questions {
		bank.Questions[i].Quick, bank.Questions[i].Visit = false, ""
	}
	one := *builtin.Pack()
	one.Roles, one.Focus = one.Roles[:1], nil
	for command, want := range map[string]string{
		"quiz --quick":                "--quick has nothing to ask: no question here is marked as one that matters most",
		"visit " + one.Roles[0].ID:    "no question here is about one job, so that a visit has nothing to ask",
		"audit":                       "an audit compares 2 or more roles; there is only 1",
		"quiz --adaptive":             "--adaptive needs at least 2 roles to choose between; found 1",
		"quiz":                        "the quiz asks questions, but this is not a terminal",
		"roles show nowhere-to-be-of": `"nowhere-to-be-of" is not a role`,
	} {
		p := newProgram(lang.English, builtInPack())
		p.bank, p.asks, p.roles = &bank, &bank, &one
		p.stdin, p.stdout, p.stderr = null(t), null(t), null(t)
		var f *failure
		if err := p.execute(p.newRoot(), strings.Fields(command)); !errors.As(err, &f) || f.code != exitUsage || f.Error() != want {
			t.Errorf("%s: %v", command, err)
		}
		for _, hint := range f.told[0].hints {
			if strings.Contains(hint.String(), "  ") {
				t.Errorf("%s: %q", command, hint)
			}
		}
	}
}

func null(t *testing.T) *os.File {
	file, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = file.Close() })
	return file
}

// A shell is offered a hundred roles at most, those in focus first, and of the others what begins as typed.
func TestCompletionOfManyRoles(t *testing.T) {
	p := testProgram()
	p.roles = manyRoles(900)
	p.roles.Focus = []string{"role-777"}
	for typed, want := range map[string]int{"": 101, "role-12": 10 + 1, "role-001,role-0": 100, "x": 1} {
		values, _ := p.completeRoles(nil, nil, typed)
		if len(values) != want {
			t.Errorf("%q: %d values", typed, len(values))
		}
	}
	if values, _ := p.completeRole(nil, nil, ""); values[0] != "role-777\tRole 777" {
		t.Errorf("the first is %q", values[0])
	}
	if values, _ := p.completeObserved(nil, nil, "role-5"); len(values) != 100 || values[0] != "role-500:" {
		t.Errorf("%d places, the first %q", len(values), values[0])
	}
	if values, _ := p.completeObserved(nil, nil, "role-500:"); !slices.Contains(values, "role-500:stress=") {
		t.Errorf("criteria %q", values)
	}
}
