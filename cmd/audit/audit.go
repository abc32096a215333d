// Package audit is the command that tries the questions and profiles on random answers.
package audit

import (
	"strconv"

	"careerfit/cmd/app"
	auditreport "careerfit/cmd/report/audit"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
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

// New is the command audit.
func New(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "audit [flags]",
		Short: env.Words.Say("Check that random answers give every role a chance"),
		Long: env.Words.Say("Check whether the questions and profiles give every role a fair chance. Many made-up people answer " +
			"at random; audit counts how often each role leads, and looks for roles that can never lead, pairs " +
			"that no answer tells apart, and questions that tell no roles apart. It also shows what people are " +
			"told who always choose the first, middle or last option, and how many leaders another method would " +
			"change. The same seed makes up the same people."),
		Example: "  careerfit audit\n  careerfit audit --roles " + env.ExamplePair() + " --people 1000000\n" +
			"  careerfit audit --format json",
		Args:              app.NoArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	flags := c.Flags()
	flags.SortFlags = false
	flags.String("people", strconv.Itoa(defaultPeople), env.Words.Say("`N`: how many people to make up, 1000 to 10000000"))
	flags.String("seed", "1", env.Words.Say("`S`: a whole number that the people follow from"))
	flags.StringSlice(app.FlagRoles, nil, env.Words.Say("`ID,ID`: the roles in focus, or all; without it, those of the pack"))
	_ = c.RegisterFlagCompletionFunc("people", app.FixedCompletion("1000", "200000", "1000000"))
	_ = c.RegisterFlagCompletionFunc("seed", cobra.NoFileCompletions)
	_ = c.RegisterFlagCompletionFunc(app.FlagRoles, env.CompleteRoles)
	env.AddOutputFlags(c)
	c.RunE = func(c *cobra.Command, _ []string) error { return runAudit(env, c) }
	return c
}

func runAudit(env *app.Env, c *cobra.Command) error {
	out, err := env.NewResultOutput(c)
	if err != nil {
		return err
	}
	o, err := newAuditOptions(c, env.Pack)
	if err != nil {
		return err
	}
	a, err := newAuditing(env, o)
	if err != nil {
		return err
	}
	if err := a.run(env.NewProgressBar(env.Words.Say("asking people"), a.people())); err != nil {
		return err
	}
	result, err := a.report(o)
	if err != nil {
		return err
	}
	return env.Render(out, app.Formats{
		JSON: func() any { return result },
		Document: func() *doc.Document {
			return auditreport.NewDocument(words.New(env.Words, env.LocalPack()), result, env.Origin())
		},
	})
}

// auditOptions are what the flags ask for.
type auditOptions struct {
	people int
	seed   uint64
	roles  []string // as given; empty means the pack's focus
}

func newAuditOptions(c *cobra.Command, pack *profiles.Pack) (o auditOptions, err error) {
	if o.people, err = app.WholeNumber(c, "people", minPeople, maxPeople, diag.Say("use --people 200000, or leave it out")); err != nil {
		return o, err
	}
	seed, err := app.WholeNumber(c, "seed", 0, maxSeed, diag.Say("the same seed makes up the same people; leave it out for seed 1"))
	if err != nil {
		return o, err
	}
	o.seed = uint64(seed)
	o.roles, _ = c.Flags().GetStringSlice(app.FlagRoles)
	if err := app.CheckRoles(pack, o.roles); err != nil {
		return o, err.At(app.ExitUsage, "--roles")
	}
	return o, enoughRoles(pack, o.roles)
}

// enoughRoles refuses an audit of one role.
func enoughRoles(pack *profiles.Pack, roles []string) error {
	switch {
	case len(app.FocusOf(pack, roles)) > 1:
		return nil
	case len(pack.Roles) == 1:
		return app.Fail(app.ExitUsage, diag.Say("an audit compares 2 or more roles; there is only 1"), diag.Say("%s lists them", diag.Command{"roles"}))
	}
	return app.Fail(app.ExitUsage, diag.Say("--roles: an audit compares 2 or more roles; found 1"),
		diag.Say("add another role after a comma, or use --roles all"), diag.Say("%s lists them", diag.Command{"roles"}))
}

// auditing is an audit under way: over the focus, and over all roles.
type auditing struct {
	env    *app.Env
	model  *scoring.Model
	fields []*auditField // the focus, then all roles; one when they are the same
}

// auditField is roles that are compared with each other.
type auditField struct {
	*audit.Audit
	roles []string // as --roles takes them; empty means the pack's focus
	tally *audit.Tally
}

func newAuditing(env *app.Env, o auditOptions) (*auditing, error) {
	model, err := env.Pack.Model()
	if err != nil {
		return nil, err
	}
	a := &auditing{env: env, model: model}
	for _, roles := range [][]string{o.roles, {app.AllRoles}} {
		q, err := model.Questionnaire(env.Bank.Items(), app.FocusOf(env.Pack, roles), 0)
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
