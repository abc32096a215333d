package cmd

import (
	"slices"

	"careerfit/cmd/app"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/roles"
	"careerfit/profiles"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

const (
	flagTo       = "to"
	flagDepth    = "depth"
	defaultDepth = "2"
	maxDepth     = 5
)

func newRolesPath(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "path ROLE [flags]",
		Short: env.Words.Say("Show where a role can lead, and the way to another"),
		Long: env.Words.Say("Show where a role can lead: up its ladder, and on to other roles, with what each step takes. " +
			"With --to, find the shortest way to one role: the fewest steps; of those ways the one with the fewest " +
			"steps of unknown length, then with the fewest months. Where more steps are known to take fewer months, " +
			"that way is named too."),
		Example:           pathExample(env.Pack),
		Args:              app.OneRole,
		ValidArgsFunction: env.CompleteRole(1),
	}
	flags := c.Flags()
	flags.SortFlags = false
	flags.String(flagTo, "", env.Words.Say("`ROLE`: find the shortest way to this role"))
	flags.String(flagDepth, defaultDepth, env.Words.Say("`N`: how many steps to look ahead, 1 to 5"))
	_ = c.RegisterFlagCompletionFunc(flagTo, env.CompleteRole(2))
	_ = c.RegisterFlagCompletionFunc(flagDepth, app.FixedCompletion("1", "2", "3", "4", "5"))
	env.AddOutputFlags(c)
	c.RunE = func(c *cobra.Command, args []string) error { return path(env, c, args[0]) }
	return c
}

// pathExample shows the command with roles of the pack: the first in focus, and where it leads.
func pathExample(pack *profiles.Pack) string {
	const command = "  careerfit roles path "
	for _, id := range slices.Concat(pack.Focus, pack.RoleIDs()) {
		if moves := pack.MovesFrom(id); len(moves) > 0 {
			last := moves[len(moves)-1]
			return command + id + "\n" + command + id + " --to " + last.To
		}
	}
	return command + "ROLE"
}

func path(env *app.Env, c *cobra.Command, id string) error {
	out, err := env.NewResultOutput(c)
	if err != nil {
		return err
	}
	o, err := newPathOptions(c, env.Pack, id)
	if err != nil {
		return err
	}
	origin := env.Origin()
	path := func(pack *profiles.Pack) *roles.Path {
		role, _ := pack.Role(id)
		return roles.NewPath(pack, role, o.to, o.depth, origin)
	}
	return env.Render(out, app.Formats{
		JSON: func() any { return path(env.Pack) },
		Document: func() *doc.Document {
			local := env.LocalPack()
			return roles.PathDocument(env.Words, local, path(local), origin)
		},
	})
}

// pathOptions are what the flags ask for.
type pathOptions struct {
	to    string // "" for none
	depth int
}

func newPathOptions(c *cobra.Command, pack *profiles.Pack, id string) (o pathOptions, err error) {
	if _, ok := pack.Role(id); !ok {
		return o, app.NoSuchRole(pack, id)
	}
	hint := diag.Say("use --depth %s, or leave it out", defaultDepth)
	if o.depth, err = app.WholeNumber(c, flagDepth, 1, maxDepth, hint); err != nil || !c.Flags().Changed(flagTo) {
		return o, err
	}
	return o, o.readTo(c, pack, id)
}

// readTo reads the role a way was asked to.
func (o *pathOptions) readTo(c *cobra.Command, pack *profiles.Pack, from string) error {
	o.to, _ = c.Flags().GetString(flagTo)
	if _, ok := pack.Role(o.to); !ok {
		return app.NoSuchRole(pack, o.to).At(app.ExitUsage, "--"+flagTo)
	}
	if o.to == from {
		return app.Fail(app.ExitUsage, diag.Say("--to: %q is where the way begins", from), otherRole(pack, from))
	}
	if c.Flags().Changed(flagDepth) {
		return app.Fail(app.ExitUsage, diag.Say("--depth is for the tree; --to shows one way"), diag.Say("leave one of them out"))
	}
	return nil
}

// otherRole is a hint to name another role: one that this one leads to, where it leads anywhere.
func otherRole(pack *profiles.Pack, from string) diag.Text {
	if moves := pack.MovesFrom(from); len(moves) > 0 {
		return diag.Say("name another role, such as --to %s", moves[0].To)
	}
	return diag.Say("%s lists them", diag.Command{"roles"})
}
