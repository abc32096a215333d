package main

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"careerfit/cmd"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite golden output in scripts")

// TestMain lets scripts run careerfit as a program of its own. They run it a thousand times, so this package imports
// little: what it imports is made ready each time.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"careerfit": func() { os.Exit(cmd.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
	})
}

// The scripts in testdata/script read like a person at work.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "../../testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("ESC", "\x1b[2J")
			env.Setenv("SOURCE_DATE_EPOCH", "1795651200") // figures are held against 2026-11-26
			for name, folder := range map[string]string{"ONET": "../../testdata/onet", "PACKS": "../../testdata/packs"} {
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
