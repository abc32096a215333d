package cmd

import (
	"fmt"

	"github.com/spf13/cobra"
)

// version is raised with every release.
const version = "0.1.0"

func (p *program) newVersion() *cobra.Command {
	return &cobra.Command{
		Use:               "version",
		Short:             p.words.Say("Print the version, and the id, date and hash of the data"),
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(c *cobra.Command, _ []string) error {
			pack := p.roles
			return p.write(fmt.Sprintf("careerfit %s\npack %s, %s\nsha256 %s\n", version, pack.ID, pack.Date, p.digest(pack)))
		},
	}
}
