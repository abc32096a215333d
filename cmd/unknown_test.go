package cmd

import (
	"bytes"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/roles"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
)

// guess is a program with two roles, of which the second is a guess: nobody knows its stress, its training or its pay.
func guess() *app.Env {
	env, pack := apptest.TestProgram(), *builtin.Pack()
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
	env.Pack = &pack
	return env
}

func TestScriptsReadNullForWhatIsNotKnown(t *testing.T) {
	env := guess()
	var b bytes.Buffer
	if err := doc.JSON(&b, roles.NewList(env.Pack, env.Origin())); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"pay": null`, `"settings": null`, `"focus": []`} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%s is not in\n%s", want, b.String())
		}
	}
}

func TestFactsSayWhatIsNotKnown(t *testing.T) {
	env := guess()
	ids, l := env.Pack.RoleIDs(), env.Words
	for got, want := range map[string]string{
		words.New(l, env.Pack).Fact("stress", ids):                     "Of guess it is unknown.",
		words.New(l, env.Pack).Fact("stress", ids[1:]):                 "Published: unknown.",
		words.New(l, env.Pack).Meaning(ids, 100, 42_000):               "Of guess it is unknown.",
		words.New(l, env.Pack).Meaning(ids[1:], 100, 42_000):           "What these jobs pay is not known.",
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
		env := app.NewEnv(lang.English, app.BuiltInPack())
		env.Bank, env.LocalBank, env.Pack = &bank, &bank, &one
		env.Stdin, env.Stdout, env.Stderr = null(t), null(t), null(t)
		var f *app.Failure
		if err := execute(env, newRoot(env), strings.Fields(command)); !errors.As(err, &f) || f.Code != app.ExitUsage || f.Error() != want {
			t.Errorf("%s: %v", command, err)
		}
		for _, hint := range f.Problems[0].Hints {
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
