package cmd

import (
	"cmp"
	"io"
	"slices"
	"strings"

	"careerfit/cmd/report/compare"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/questions"
	"careerfit/scoring"

	"github.com/spf13/cobra"
)

func (p *program) newCompare() *cobra.Command {
	c := &cobra.Command{
		Use:   "compare ROLE ROLE [flags]",
		Short: p.words.Say("Where two roles really differ, with sources"),
		Long: p.words.Say("Compare two roles: where they differ, the widest difference first, with the range each level lies in, the " +
			"evidence and its year; what they share; then the work, pay, training, credentials, places and ladders side by side. " +
			"With answers, as flags or in a file, each difference says what it is worth to you in points. It recommends nothing, so " +
			"that one answer is enough."),
		Example: p.compareExamples(),
		Args:    twoRoles,
		ValidArgsFunction: func(c *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
			return p.completeTwoRoles(args, typed)
		},
	}
	p.addCompareFlags(c)
	c.RunE = func(c *cobra.Command, args []string) error { return p.compare(c, args) }
	return c
}

func (p *program) addCompareFlags(c *cobra.Command) {
	p.addAnswerFlags(c)
	_ = c.Flags().MarkHidden(flagRoles)
	p.addOutputFlags(c)
}

// compareExamples are about the first two roles of the focus, or else of the pack.
func (p *program) compareExamples() string {
	pack := p.roles
	ids := slices.Concat(pack.Focus, pack.RoleIDs())
	if len(ids) < 2 || len(p.bank.Questions) == 0 {
		return ""
	}
	pair, question := strings.Join(ids[:2], " "), p.bank.Questions[0]
	return "  careerfit compare " + pair + "\n  careerfit compare " + pair + " \\\n    --" + question.ID + " 2"
}

// twoRoles refuses anything but two arguments, and --roles, since the two are the arguments.
func twoRoles(c *cobra.Command, args []string) error {
	if c.Flags().Changed(flagRoles) {
		return fail(exitUsage, say("--%s is not a flag of %s: name the two roles right after it", flagRoles, subcommand(c)),
			say("use %s ROLE ROLE", c.CommandPath()))
	}
	if len(args) != 2 {
		return fail(exitUsage, say("%s needs two roles; found %d", subcommand(c), len(args)), say("%s lists them", diag.Command{"roles"}))
	}
	return nil
}

// completeTwoRoles completes the first role, then another one.
func (p *program) completeTwoRoles(args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 1 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return p.described("", p.rolesLike(typed, args...)), cobra.ShellCompDirectiveNoFileComp
}

func (p *program) compare(c *cobra.Command, roles []string) error {
	out, err := p.newResultOutput(c)
	if err != nil {
		return err
	}
	pack := p.roles
	if err := checkPair(pack, roles); err != nil {
		return err
	}
	answers, err := p.answers(c, pack)
	if err != nil {
		return err
	}
	in, err := p.comparison(pack, roles, answers)
	if err != nil {
		return err
	}
	return p.render(out, formats{
		json:     func(w io.Writer) error { return doc.JSON(w, compare.New(in)) },
		document: func() (*doc.Document, error) { return compare.NewDocument(in), nil },
	})
}

// checkPair refuses roles that are not in the pack, and a role with itself.
func checkPair(pack *profiles.Pack, roles []string) error {
	for _, id := range roles {
		if _, ok := pack.Role(id); !ok {
			return noSuchRole(pack, id)
		}
	}
	if roles[0] == roles[1] {
		return fail(exitUsage, say("%q is named twice; compare it with another role", roles[0]), say("%s lists them", diag.Command{"roles"}))
	}
	return nil
}

// comparison compares two roles of the pack, by the answers as far as there are any.
func (p *program) comparison(pack *profiles.Pack, roles []string, answers questions.Answers) (compare.Input, error) {
	model, err := p.model(pack, answers)
	if err != nil {
		return compare.Input{}, err
	}
	pair, err := model.Pair(roles[0], roles[1], p.bank.Preferences(answers))
	if err != nil {
		return compare.Input{}, err
	}
	command := "quiz"
	if len(pair.Contributions) >= scoring.MinAnswered {
		command = "recommend"
	}
	return compare.Input{
		Words: p.words, Pack: pack, Localized: p.said(pack), Origin: p.origin(pack),
		Pair: pair, Answers: words.NewAnswers(p.asks, answers), Observed: answers.Observations(),
		LocalPay: cmp.Or(answers.LocalPay, scoring.DefaultLocalPay), Next: p.withAnswers(command, pack, between(pack, roles, answers)),
	}, nil
}

// between are the answers for a choice between two roles, which those in focus are without being named.
func between(pack *profiles.Pack, roles []string, answers questions.Answers) questions.Answers {
	answers.Roles = roles
	if slices.Equal(slices.Sorted(slices.Values(roles)), slices.Sorted(slices.Values(pack.Focus))) {
		answers.Roles = nil
	}
	return answers
}
