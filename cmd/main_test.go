package cmd

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/spf13/cobra"
)

// asProgram is the environment variable that turns the test binary into careerfit.
const asProgram = "CAREERFIT_TEST_AS_PROGRAM"

// TestMain lets scripts and terminals run careerfit as a program of its own.
func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		var size, step int
		if n, _ := fmt.Sscanf(os.Getenv(disksOf), "%d/%d", &size, &step); n == 2 {
			fillDisks(os.Args[1:], size, step)
			return
		}
		os.Exit(Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	}
	testscript.Main(m, map[string]func(){
		"careerfit": func() { os.Exit(Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
	})
}

// withEveryFlag is the command line with the flags of all commands.
func withEveryFlag(p *program) *cobra.Command {
	names := []string{"help"}
	for _, c := range p.newRoot(nil).Commands() {
		names = append(names, c.Name())
	}
	return p.newRoot(names)
}

// The scripts in testdata/script read like a person at work.
func TestScripts(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir:                 "../testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("ESC", "\x1b[2J")
			env.Setenv("SOURCE_DATE_EPOCH", "1795651200") // figures are held against 2026-11-26
			for name, folder := range map[string]string{"ONET": "../testdata/onet", "PACKS": "../testdata/packs"} {
				full, err := filepath.Abs(folder)
				if err != nil {
					return err
				}
				env.Setenv(name, full)
			}
			return nil
		},
	})
}
