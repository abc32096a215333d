package cmd

import (
	"slices"

	"careerfit/cmd/app"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/roles"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

func newRoles(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:               "roles",
		Short:             env.Words.Say("List the roles; roles show ROLE prints one in full"),
		Long:              env.Words.Say("List the roles that can be compared, with their main figures."),
		Example:           "  careerfit roles\n  careerfit roles show " + env.ExampleRole(),
		ValidArgsFunction: cobra.NoFileCompletions,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) == 1 && slices.Contains(env.Pack.RoleIDs(), args[0]) {
				return app.Fail(app.ExitUsage, diag.Say("%q is a role, not a command", args[0]), diag.Say("use %s", diag.Command{"roles", "show", args[0]}))
			}
			return app.NoSuchCommand(c, args)
		},
	}
	env.AddFormat(c, app.FormatText, app.FormatJSON)
	c.RunE = func(c *cobra.Command, _ []string) error {
		return env.Render(env.NewOutput(c), app.Formats{
			JSON:     func() any { return roles.NewList(env.Pack, env.Origin()) },
			Document: func() *doc.Document { return roles.ListDocument(env.Words, env.LocalPack()) },
		})
	}
	c.AddCommand(newRolesShow(env), newRolesPath(env))
	return c
}

func newRolesShow(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:               "show ROLE [flags]",
		Short:             env.Words.Say("Print one role in full, with its sources"),
		Example:           "  careerfit roles show " + env.ExampleRole() + "\n  careerfit roles show " + env.ExampleRole() + " --output role.html",
		Args:              app.OneRole,
		ValidArgsFunction: env.CompleteRole(1),
	}
	env.AddOutputFlags(c)
	c.RunE = func(c *cobra.Command, args []string) error { return showRole(env, c, args[0]) }
	return c
}

func showRole(env *app.Env, c *cobra.Command, id string) error {
	out, err := env.NewResultOutput(c)
	if err != nil {
		return err
	}
	role, ok := env.Pack.Role(id)
	if !ok {
		return app.NoSuchRole(env.Pack, id)
	}
	origin := env.Origin()
	return env.Render(out, app.Formats{
		JSON: func() any { return roles.NewProfile(env.Pack, role, origin) },
		Document: func() *doc.Document {
			local := env.LocalPack()
			role, _ := local.Role(id)
			return roles.ProfileDocument(env.Words, local, role, origin)
		},
	})
}
