package cmd

import (
	"io"
	"slices"

	"careerfit/cmd/report"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

func (p *program) newRoles() *cobra.Command {
	c := &cobra.Command{
		Use:               "roles",
		Short:             p.words.Say("List the roles; roles show ROLE prints one in full"),
		Long:              p.words.Say("List the roles that can be compared, with their main figures."),
		Example:           "  careerfit roles\n  careerfit roles show " + p.exampleRole(),
		ValidArgsFunction: cobra.NoFileCompletions,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) == 1 && slices.Contains(p.roles.RoleIDs(), args[0]) {
				return fail(exitUsage, say("%q is a role, not a command", args[0]), say("use %s", diag.Command{"roles", "show", args[0]}))
			}
			return p.noSuchCommand(c, args)
		},
	}
	p.addFormat(c, "text", "json")
	c.RunE = func(c *cobra.Command, _ []string) error {
		out, err := p.newOutput(c)
		if err != nil {
			return err
		}
		pack := p.roles
		return p.print(func(w io.Writer) error {
			if out.format == "json" {
				return report.JSON(w, report.NewRoles(pack, version, p.digest(pack)))
			}
			return report.RolesText(w, p.words, p.said(pack), out.style)
		})
	}
	c.AddCommand(p.newRolesShow(), p.newRolesPath())
	return c
}

// oneRole refuses anything but one argument.
func oneRole(c *cobra.Command, args []string) error {
	if len(args) != 1 {
		return fail(exitUsage, say("%s needs one role; found %d", subcommand(c), len(args)), say("%s lists them", diag.Command{"roles"}))
	}
	return nil
}

func (p *program) newRolesShow() *cobra.Command {
	c := &cobra.Command{
		Use:               "show ROLE",
		Short:             p.words.Say("Print one role in full, with its sources"),
		Example:           "  careerfit roles show " + p.exampleRole(),
		Args:              oneRole,
		ValidArgsFunction: p.completeRole,
	}
	p.addFormat(c, "text", "json")
	c.RunE = func(c *cobra.Command, args []string) error {
		out, err := p.newOutput(c)
		if err != nil {
			return err
		}
		pack := p.roles
		role, ok := pack.Role(args[0])
		if !ok {
			return noSuchRole(pack, args[0])
		}
		return p.print(func(w io.Writer) error {
			if out.format == "json" {
				return report.JSON(w, report.NewProfile(pack, role, version, p.digest(pack)))
			}
			said := p.said(pack)
			role, _ := said.Role(args[0])
			return report.ProfileText(w, p.words, said, role, out.style)
		})
	}
	return c
}
