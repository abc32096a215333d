package cmd

import (
	"io"
	"strconv"

	"careerfit/cmd/report"
	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/scoring"
	"careerfit/scoring/audit"

	"github.com/spf13/cobra"
)

// With fewer people the shares say little; with more, the wait is long and the shares hardly change.
const (
	minPeople     = 1_000
	maxPeople     = 10_000_000
	defaultPeople = 200_000
	maxSeed       = 1_000_000_000 // every reader of JSON holds it exactly
)

func (p *program) newAudit() *cobra.Command {
	c := &cobra.Command{
		Use:   "audit [flags]",
		Short: p.words.Say("Check that random answers give every role a chance"),
		Long: p.words.Say("Check whether the questions and profiles give every role a fair chance. Many made-up people answer " +
			"at random; audit counts how often each role leads, and looks for roles that can never lead, pairs " +
			"that no answer tells apart, and questions that tell no roles apart. It also shows what people are " +
			"told who always choose the first, middle or last option, and how many leaders another method would " +
			"change. The same seed makes up the same people."),
		Example: "  careerfit audit\n  careerfit audit --roles " + p.examplePair() + " --people 1000000\n" +
			"  careerfit audit --format json",
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	flags := c.Flags()
	flags.SortFlags = false
	flags.String("people", strconv.Itoa(defaultPeople), p.words.Say("`N`: how many people to make up, 1000 to 10000000"))
	flags.String("seed", "1", p.words.Say("`S`: a whole number that the people follow from"))
	flags.StringSlice(flagRoles, nil, p.words.Say("`ID,ID`: the roles in focus, or all; without it, those of the pack"))
	_ = c.RegisterFlagCompletionFunc("people", fixed("1000", "200000", "1000000"))
	_ = c.RegisterFlagCompletionFunc("seed", cobra.NoFileCompletions)
	_ = c.RegisterFlagCompletionFunc(flagRoles, p.completeRoles)
	p.addFormat(c, "text", "json")
	c.RunE = func(c *cobra.Command, _ []string) error { return p.audit(c) }
	return c
}

func (p *program) audit(c *cobra.Command) error {
	pack := p.roles
	out, err := p.newOutput(c)
	if err != nil {
		return err
	}
	o, err := newAuditOptions(c, pack)
	if err != nil {
		return err
	}
	a, err := p.newAuditing(pack, o)
	if err != nil {
		return err
	}
	if err := a.run(p.newBar(p.words.Say("asking people"), a.people())); err != nil {
		return err
	}
	result, err := a.report(o)
	if err != nil {
		return err
	}
	return p.print(func(w io.Writer) error {
		if out.format == "json" {
			return report.JSON(w, result)
		}
		return report.AuditText(w, p.words, result, p.said(pack), out.style)
	})
}

// auditOptions are what the flags ask for.
type auditOptions struct {
	people int
	seed   uint64
	roles  []string // as given; empty means the pack's focus
}

func newAuditOptions(c *cobra.Command, pack *profiles.Pack) (o auditOptions, err error) {
	if o.people, err = wholeNumber(c, "people", minPeople, maxPeople, say("use --people 200000, or leave it out")); err != nil {
		return o, err
	}
	seed, err := wholeNumber(c, "seed", 0, maxSeed, say("the same seed makes up the same people; leave it out for seed 1"))
	if err != nil {
		return o, err
	}
	o.seed = uint64(seed)
	o.roles, _ = c.Flags().GetStringSlice(flagRoles)
	if err := checkRoles(pack, o.roles); err != nil {
		return o, err.at(exitUsage, "--roles")
	}
	return o, enoughRoles(pack, o.roles)
}

// enoughRoles refuses an audit of one role.
func enoughRoles(pack *profiles.Pack, roles []string) error {
	switch {
	case len(focus(pack, roles)) > 1:
		return nil
	case len(pack.Roles) == 1:
		return fail(exitUsage, say("an audit compares 2 or more roles; there is only 1"), say("%s lists them", diag.Command{"roles"}))
	}
	return fail(exitUsage, say("--roles: an audit compares 2 or more roles; found 1"),
		say("add another role after a comma, or use --roles all"), say("%s lists them", diag.Command{"roles"}))
}

// wholeNumber reads a flag that takes a whole number within bounds.
func wholeNumber(c *cobra.Command, name string, low, high int, hint diag.Text) (int, error) {
	value, _ := c.Flags().GetString(name)
	n, err := strconv.Atoi(value)
	if err != nil || n < low || n > high {
		return 0, fail(exitUsage, say("--%s: %q is not a whole number from %d to %d", name, value, low, high), hint)
	}
	return n, nil
}

// auditing is an audit under way: over the focus, and over all roles.
type auditing struct {
	program *program
	pack    *profiles.Pack
	model   *scoring.Model
	fields  []*auditField // the focus, then all roles; one when they are the same
}

// auditField is roles that are compared with each other.
type auditField struct {
	*audit.Audit
	roles []string // as --roles takes them; empty means the pack's focus
	tally *audit.Tally
}

func (p *program) newAuditing(pack *profiles.Pack, o auditOptions) (*auditing, error) {
	model, err := pack.Model()
	if err != nil {
		return nil, err
	}
	a := &auditing{program: p, pack: pack, model: model}
	for _, roles := range [][]string{o.roles, {allRoles}} {
		q, err := model.Questionnaire(p.bank.Items(), focus(pack, roles), 0)
		if err != nil {
			return nil, err
		}
		if len(a.fields) > 0 && len(q.Roles()) == len(a.fields[0].Roles()) {
			break
		}
		asked, err := audit.New(q, o.people, o.seed)
		if err != nil {
			return nil, err
		}
		a.fields = append(a.fields, &auditField{asked, roles, nil})
	}
	return a, nil
}

// people is how many are asked over both fields together, which is what takes the time.
func (a *auditing) people() int {
	n := 0
	for _, f := range a.fields {
		n += f.People()
	}
	return n
}
