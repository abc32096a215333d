package app

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"careerfit/questions"
	"careerfit/scoring"
)

// Flags replace what the file says, question by question, and every error says where it is and how bad.
func TestAnswersFromFileAndFlags(t *testing.T) {
	env := testEnv(t)
	file := filepath.Join(t.TempDir(), "me.toml")
	if err := os.WriteFile(file, []byte("[answers]\nwork-variety = 2\ndesk-work = 1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	answers, err := env.Answers(parsed(t, env, "--answers", file, "--desk-work", "5", "--importance", "desk-work=3", "--must", "pay-goal", "--pay-goal", "42000",
		"--again", "work-variety=3", "--observed", env.Pack.Roles[0].ID+":stress=50", "--local-pay", "110", "--roles", "all"))
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Join(env.Bank.Flags(answers), " ")
	for _, want := range []string{"--work-variety", "--desk-work", "--importance desk-work=3", "--must pay-goal", "--again work-variety=", "--observed " + env.Pack.Roles[0].ID + ":stress=50", "--local-pay 110", "--roles all"} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is not in %s", want, got)
		}
	}
	if answer, _ := answers.Answer("desk-work"); answer.Chosen[0] != 4 {
		t.Errorf("the flag does not count above the file: %v", answer)
	}
}

func TestWrongAnswers(t *testing.T) {
	dir := t.TempDir()
	for _, tt := range []struct {
		file, args, want string
		code             int
	}{
		{"", "--desk-work maybe", "--desk-work", ExitUsage},
		{"", "--roles nobody", `--roles: "nobody" is not a role`, ExitUsage},
		{"", "--roles all,rn", "--roles: all stands alone", ExitUsage},
		{"", "--observed nobody:stress=50", `--observed: "nobody" is not a role`, ExitUsage},
		{"roles = [\"nobody\"]\n", "", `me.toml: roles: "nobody" is not a role`, ExitData},
		{"[observed.nobody]\nstress = 50\n", "", `me.toml: observed: "nobody" is not a role`, ExitData},
		{"[answers]\ndesk-work = 9\n", "", "me.toml:2", ExitData},
	} {
		env, args := testEnv(t), strings.Fields(tt.args)
		if tt.file != "" {
			name := filepath.Join(dir, "me.toml")
			if err := os.WriteFile(name, []byte(tt.file), 0o600); err != nil {
				t.Fatal(err)
			}
			args = append(args, "--answers", name)
		}
		_, err := env.Answers(parsed(t, env, args...))
		wants(t, err, tt.want)
		var f *Failure
		if errors.As(err, &f); f == nil || f.Code != tt.code {
			t.Errorf("%+v: %v", tt, f)
		}
	}
}

func TestRolesInFocus(t *testing.T) {
	pack := *BuiltInPack().Roles
	all, a, b := pack.RoleIDs(), pack.Roles[0].ID, pack.Roles[1].ID
	for _, tt := range []struct{ focus, named, want []string }{
		{nil, nil, all}, {[]string{a}, nil, []string{a}}, {[]string{a}, []string{b}, []string{b}}, {[]string{a}, []string{AllRoles}, all},
	} {
		pack.Focus = tt.focus
		if got := FocusOf(&pack, tt.named); strings.Join(got, " ") != strings.Join(tt.want, " ") {
			t.Errorf("%v of %v: %v", tt.named, tt.focus, got)
		}
	}
	for ids, want := range map[string]string{"": "", a: "", a + " " + b: "", AllRoles: "", a + " " + a: "is named twice", "all " + a: "all stands alone", a + "x": "is not a role"} {
		if f := CheckRoles(&pack, strings.Fields(ids)); (f == nil) != (want == "") || f != nil && !strings.Contains(f.Error(), want) {
			t.Errorf("%s: %v", ids, f)
		}
	}
	if hints := NoSuchRole(&pack, a+"x").Problems[0].Hints; len(hints) != 2 || !strings.Contains(hints[0].String(), a) {
		t.Errorf("%v", hints)
	}
	if hints := NoSuchRole(&pack, "zzzzzzzzzzz").Problems[0].Hints; len(hints) != 1 {
		t.Errorf("%v", hints)
	}
}

// Answers that cannot be evaluated say what is missing.
func TestAnswersThatAreNotEnough(t *testing.T) {
	env := testEnv(t)
	for args, want := range map[string]string{
		"--desk-work 5":                                      "1 answered; a recommendation needs at least 3: 2 more",
		"--again desk-work=3":                                "desk-work has a second answer, but no first one",
		"--must pay-goal --work-variety 2":                   "pay-goal is a deal-breaker, but has no answer that counts",
		"--desk-work 5 --work-variety 2 --patient-contact 4": "",
	} {
		answers, err := env.Answers(parsed(t, env, strings.Fields(args)...))
		if err != nil {
			t.Fatal(err)
		}
		e, err := env.Evaluate(answers)
		wants(t, err, want)
		var f *Failure
		if errors.As(err, &f) && f.Code != ExitData {
			t.Errorf("%s: %d", args, f.Code)
		}
		if want == "" && (e.Result == nil || e.Changes == nil || e.Doubt == nil) {
			t.Errorf("%+v", e)
		}
		if strings.Contains(want, "answered") {
			if hint := f.Problems[0].Hints[0].String(); strings.Contains(hint, "--desk-work") || strings.Count(hint, "--") != 4 {
				t.Errorf("open questions: %s", hint)
			}
		}
	}
}

// What somebody saw counts in place of what is published.
func TestModelWithObservations(t *testing.T) {
	env := testEnv(t)
	role := FocusOf(env.Pack, nil)[0]
	rank := func(level float64) int {
		answers, err := env.Bank.FromFlags(questions.FlagValues{ByQuestion: map[string]string{"stress-tolerance": "1", "desk-work": "3", "work-variety": "2"}}, QuestionCriteria(env.Pack.Criteria))
		if err != nil {
			t.Fatal(err)
		}
		answers.Observe(scoring.Observation{Role: role, Criterion: "stress", Level: scoring.NumberOf(level)})
		e, err := env.Evaluate(answers)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range e.Result.Ranking {
			if s.ID == role {
				return s.Points
			}
		}
		return 0
	}
	if calm, hectic := rank(0), rank(100); calm <= hectic {
		t.Errorf("%d points with little stress, %d with much", calm, hectic)
	}
}
