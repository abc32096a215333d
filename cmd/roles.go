package cmd

import (
	"bytes"
	"slices"

	"careerfit/cmd/report"

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
			if len(args) == 1 && slices.Contains(p.pack().RoleIDs(), args[0]) {
				return fail(exitUsage, say("%q is a role, not a command", args[0]), say("use careerfit roles show %s", args[0]))
			}
			return p.noSuchCommand(c, args)
		},
	}
	p.addFormat(c, "text", "json")
	c.RunE = func(c *cobra.Command, _ []string) error {
		name, err := format(c)
		if err != nil {
			return err
		}
		style, err := p.textStyle(c)
		if err != nil {
			return err
		}
		var b bytes.Buffer
		pack := p.pack()
		if name == "json" {
			err = report.JSON(&b, report.NewRoles(pack, version, p.digest(pack)))
		} else {
			err = report.RolesText(&b, p.words, p.said(pack), style)
		}
		if err != nil {
			return err
		}
		return p.write(b.String())
	}
	c.AddCommand(p.newRolesShow(), p.newRolesPath())
	return c
}

// oneRole refuses anything but one argument.
func oneRole(c *cobra.Command, args []string) error {
	if len(args) != 1 {
		return fail(exitUsage, say("%s needs one role; found %d", subcommand(c), len(args)), say("careerfit roles lists them"))
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
		name, err := format(c)
		if err != nil {
			return err
		}
		style, err := p.textStyle(c)
		if err != nil {
			return err
		}
		pack := p.pack()
		role, ok := pack.Role(args[0])
		if !ok {
			return noSuchRole(pack, args[0])
		}
		var b bytes.Buffer
		if name == "json" {
			err = report.JSON(&b, report.NewProfile(pack, role, version, p.digest(pack)))
		} else {
			said := p.said(pack)
			role, _ := said.Role(args[0])
			err = report.ProfileText(&b, p.words, said, role, style)
		}
		if err != nil {
			return err
		}
		return p.write(b.String())
	}
	return c
}
