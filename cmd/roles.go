package cmd

import (
	"io"
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/roles"
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
	p.addFormat(c, formatText, formatJSON)
	c.RunE = func(c *cobra.Command, _ []string) error {
		out, err := p.newOutput(c)
		if err != nil {
			return err
		}
		return p.print(func(w io.Writer) error {
			if out.format == formatJSON {
				return doc.JSON(w, roles.NewList(p.roles, p.origin(p.roles)))
			}
			return doc.Text(w, roles.ListDocument(p.words, p.said(p.roles)), out.style)
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
		Use:               "show ROLE [flags]",
		Short:             p.words.Say("Print one role in full, with its sources"),
		Example:           "  careerfit roles show " + p.exampleRole() + "\n  careerfit roles show " + p.exampleRole() + " --output role.html",
		Args:              oneRole,
		ValidArgsFunction: p.completeRole,
	}
	p.addOutputFlags(c)
	c.RunE = func(c *cobra.Command, args []string) error { return p.showRole(c, args[0]) }
	return c
}

func (p *program) showRole(c *cobra.Command, id string) error {
	out, err := p.newResultOutput(c)
	if err != nil {
		return err
	}
	role, ok := p.roles.Role(id)
	if !ok {
		return noSuchRole(p.roles, id)
	}
	origin := p.origin(p.roles)
	return p.render(out, formats{
		json: func(w io.Writer) error { return doc.JSON(w, roles.NewProfile(p.roles, role, origin)) },
		document: func() (*doc.Document, error) {
			said := p.said(p.roles)
			role, _ := said.Role(id)
			return roles.ProfileDocument(p.words, said, role, origin), nil
		},
	})
}
