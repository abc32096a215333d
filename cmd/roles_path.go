package cmd

import (
	"io"
	"slices"

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

func (p *program) newRolesPath() *cobra.Command {
	c := &cobra.Command{
		Use:   "path ROLE [flags]",
		Short: p.words.Say("Show where a role can lead, and the way to another"),
		Long: p.words.Say("Show where a role can lead: up its ladder, and on to other roles, with what each step takes. " +
			"With --to, find the shortest way to one role: the fewest steps; of those ways the one with the fewest " +
			"steps of unknown length, then with the fewest months. Where more steps are known to take fewer months, " +
			"that way is named too."),
		Example:           pathExample(p.roles),
		Args:              oneRole,
		ValidArgsFunction: p.completeRole,
	}
	flags := c.Flags()
	flags.SortFlags = false
	flags.String(flagTo, "", p.words.Say("`ROLE`: find the shortest way to this role"))
	flags.String(flagDepth, defaultDepth, p.words.Say("`N`: how many steps to look ahead, 1 to 5"))
	_ = c.RegisterFlagCompletionFunc(flagTo, func(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		return p.completeTo(args, typed)
	})
	_ = c.RegisterFlagCompletionFunc(flagDepth, fixed("1", "2", "3", "4", "5"))
	p.addOutputFlags(c)
	c.RunE = func(c *cobra.Command, args []string) error { return p.path(c, args[0]) }
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

// completeTo completes the role a way leads to: any but the one it begins with.
func (p *program) completeTo(args []string, typed string) ([]string, cobra.ShellCompDirective) {
	return p.described("", p.rolesLike(typed, args...)), cobra.ShellCompDirectiveNoFileComp
}

func (p *program) path(c *cobra.Command, id string) error {
	out, err := p.newResultOutput(c)
	if err != nil {
		return err
	}
	o, err := newPathOptions(c, p.roles, id)
	if err != nil {
		return err
	}
	origin := p.origin(p.roles)
	path := func(pack *profiles.Pack) *roles.Path {
		role, _ := pack.Role(id)
		return roles.NewPath(pack, role, o.to, o.depth, origin)
	}
	return p.render(out, formats{
		json: func(w io.Writer) error { return doc.JSON(w, path(p.roles)) },
		document: func() (*doc.Document, error) {
			said := p.said(p.roles)
			return roles.PathDocument(p.words, said, path(said), origin), nil
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
		return o, noSuchRole(pack, id)
	}
	hint := say("use --depth %s, or leave it out", defaultDepth)
	if o.depth, err = wholeNumber(c, flagDepth, 1, maxDepth, hint); err != nil || !c.Flags().Changed(flagTo) {
		return o, err
	}
	return o, o.readTo(c, pack, id)
}

// readTo reads the role a way was asked to.
func (o *pathOptions) readTo(c *cobra.Command, pack *profiles.Pack, from string) error {
	o.to, _ = c.Flags().GetString(flagTo)
	if _, ok := pack.Role(o.to); !ok {
		return noSuchRole(pack, o.to).at(exitUsage, "--"+flagTo)
	}
	if o.to == from {
		return fail(exitUsage, say("--to: %q is where the way begins", from), otherRole(pack, from))
	}
	if c.Flags().Changed(flagDepth) {
		return fail(exitUsage, say("--depth is for the tree; --to shows one way"), say("leave one of them out"))
	}
	return nil
}

// otherRole is a hint to name another role: one that this one leads to, where it leads anywhere.
func otherRole(pack *profiles.Pack, from string) diag.Text {
	if moves := pack.MovesFrom(from); len(moves) > 0 {
		return say("name another role, such as --to %s", moves[0].To)
	}
	return say("%s lists them", diag.Command{"roles"})
}
