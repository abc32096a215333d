package cmd

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// No question can be named after a flag that a command with answers has, which would end the program.
func TestReservedFlags(t *testing.T) {
	p := testProgram()
	var asks func(c *cobra.Command)
	seen := 0
	asks = func(c *cobra.Command) {
		for _, sub := range c.Commands() {
			asks(sub)
		}
		if c.Flags().Lookup(p.bank.Questions[0].ID) == nil {
			return
		}
		seen++
		c.InheritedFlags() // merges them
		c.Flags().VisitAll(func(f *pflag.Flag) {
			if !slices.Contains(p.bank.IDs(), f.Name) && !slices.Contains(reservedFlags(), f.Name) {
				t.Errorf("%s has --%s, which a question may be named after", c.Name(), f.Name)
			}
		})
	}
	asks(p.newRoot())
	if seen < 4 {
		t.Errorf("%d commands with answers", seen)
	}
}

// The folder is that of --pack wherever it stands, else of the environment.
func TestPackFolder(t *testing.T) {
	t.Setenv(envPack, "from-env")
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
		g := scanGlobals(strings.Fields(tt.args))
		if got, given := g.folder(), g.set.Changed(flagPack); got != tt.want || given != tt.given {
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
	_, problems, err := openPack(folder, time.Time{})
	if err != nil || !strings.Contains(problems.Error(), "a.toml: is not a regular file") || !strings.Contains(problems.Error(), "loop.toml: cannot be read") {
		t.Errorf("%v, %v", problems, err)
	}
}

// The starter pack has nothing wrong with it, and every question of it gets an answer.
func TestStarterPack(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "pack")
	if err := testProgram().initPack(folder); err != nil {
		t.Fatal(err)
	}
	pack, problems, err := openPack(folder, time.Now())
	if err != nil || len(problems) > 0 {
		t.Fatalf("%v, %v", problems, err)
	}
	p := testProgram()
	p.roles, p.bank, p.asks = pack.roles, pack.bank, pack.bank
	answers := p.bank.NewAnswers()
	for i := range p.bank.Questions {
		q := &p.bank.Questions[i]
		answer, err := q.Parse(q.OptionIDs()[0])
		if err != nil {
			t.Fatal(err)
		}
		answers.SetAnswer(q.ID, answer)
	}
	if _, err := p.report(p.roles, answers, true); err != nil {
		t.Error(err)
	}
}
