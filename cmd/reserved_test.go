package cmd

import (
	"slices"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"

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
