package cmd

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/packs"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// No question can be named after a flag that a command with answers has, which would end the program.
func TestReservedFlags(t *testing.T) {
	env := apptest.TestProgram()
	var asks func(c *cobra.Command)
	seen := 0
	asks = func(c *cobra.Command) {
		for _, sub := range c.Commands() {
			asks(sub)
		}
		if c.Flags().Lookup(env.Bank.Questions[0].ID) == nil {
			return
		}
		seen++
		c.InheritedFlags() // merges them
		c.Flags().VisitAll(func(f *pflag.Flag) {
			if !slices.Contains(env.Bank.IDs(), f.Name) && !slices.Contains(app.ReservedFlags(), f.Name) {
				t.Errorf("%s has --%s, which a question may be named after", c.Name(), f.Name)
			}
		})
	}
	asks(newRoot(env))
	if seen < 4 {
		t.Errorf("%d commands with answers", seen)
	}
}

// The folder is that of --pack wherever it stands, else of the environment.
func TestPackFolder(t *testing.T) {
	t.Setenv(app.EnvPack, "from-env")
	for _, tt := range []struct {
		args  string
		want  string
		given bool
	}{
		{"recommend", "from-env", false},
		{"--pack a recommend", "a", true},
		{"recommend --pack=a", "a", true},
		{"recommend --pack a --pack b", "b", true},
		{"recommend --pack", "from-env", false},
		{"check -- --pack a", "from-env", false},
		{"recommend --pack=", "", true},
	} {
		g := app.ScanGlobals(strings.Fields(tt.args))
		if got, given := g.Folder(), g.Set.Changed(app.FlagPack); got != tt.want || given != tt.given {
			t.Errorf("%q: %q, %v", tt.args, got, given)
		}
	}
}

// What is no regular file is refused at once, and not waited for.
func TestPackOfAPipe(t *testing.T) {
	folder := t.TempDir()
	if err := os.Mkdir(filepath.Join(folder, "roles"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(filepath.Join(folder, "roles", "a.toml"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("loop.toml", filepath.Join(folder, "roles", "loop.toml")); err != nil {
		t.Fatal(err)
	}
	_, problems, err := app.OpenPack(folder, time.Time{})
	if err != nil || !strings.Contains(problems.Error(), "a.toml: is not a regular file") || !strings.Contains(problems.Error(), "loop.toml: cannot be read") {
		t.Errorf("%v, %v", problems, err)
	}
}

// The starter pack has nothing wrong with it, and every question of it gets an answer.
func TestStarterPack(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "pack")
	if err := packs.InitPack(apptest.TestProgram(), folder); err != nil {
		t.Fatal(err)
	}
	pack, problems, err := app.OpenPack(folder, time.Now())
	if err != nil || len(problems) > 0 {
		t.Fatalf("%v, %v", problems, err)
	}
	env := apptest.TestProgram()
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
	if _, err := apptest.Report(env, env.Pack, answers, true); err != nil {
		t.Error(err)
	}
}
