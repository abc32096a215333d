package cmd

import (
	"fmt"

	"careerfit/cmd/app"

	"github.com/spf13/cobra"
)

func newVersion(env *app.Env) *cobra.Command {
	return &cobra.Command{
		Use:               "version",
		Short:             env.Words.Say("Print the version, and the id, date and hash of the data"),
		Args:              app.NoArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(c *cobra.Command, _ []string) error {
			pack := env.Pack
			return env.Write(fmt.Sprintf("careerfit %s\npack %s, %s\nsha256 %s\n", app.Version, pack.ID, pack.Date, env.Digest()))
		},
	}
}
