package cmd

import (
	"careerfit/cmd/app"

	"github.com/spf13/cobra"
)

// newHelp is "careerfit help COMMAND", which people try before --help.
func newHelp(env *app.Env) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: env.Words.Say("Explain a command"),
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return app.NoSuchCommand(about, args)
			}
			return about.Help()
		},
	}
}
