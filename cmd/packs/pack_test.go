package packs

import (
	"path/filepath"
	"testing"
	"time"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/profiles"
)

// The starter pack has nothing wrong with it, and every question of it gets an answer.
func TestStarterPack(t *testing.T) {
	env := apptest.TestProgram()
	env.Quiet = true
	folder := filepath.Join(t.TempDir(), "pack")
	if err := makePack(env, folder, profiles.StarterFiles()); err != nil {
		t.Fatal(err)
	}
	pack, problems, err := app.OpenPack(folder, time.Now())
	if err != nil || len(problems) > 0 {
		t.Fatalf("%v, %v", problems, err)
	}
	env.Pack, env.Bank, env.LocalBank = pack.Roles, pack.Bank, pack.Bank
	answers := env.Bank.NewAnswers()
	for i := range env.Bank.Questions {
		q := &env.Bank.Questions[i]
		answer, err := q.Parse(q.OptionIDs()[0])
		if err != nil {
			t.Fatal(err)
		}
		answers.SetAnswer(q.ID, answer)
	}
	if _, err := apptest.Report(env, answers, true); err != nil {
		t.Error(err)
	}
}
