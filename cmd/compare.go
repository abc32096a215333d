package cmd

import (
	"cmp"
	"slices"
	"strings"

	"careerfit/cmd/app"
	"careerfit/cmd/report/compare"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/questions"
	"careerfit/scoring"

	"github.com/spf13/cobra"
)

func newCompare(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "compare ROLE ROLE [flags]",
		Short: env.Words.Say("Where two roles really differ, with sources"),
		Long: env.Words.Say("Compare two roles: where they differ, the widest difference first, with the range each level lies in, the " +
			"evidence and its year; what they share; then the work, pay, training, credentials, places and ladders side by side. " +
			"With answers, as flags or in a file, each difference says what it is worth to you in points. It recommends nothing, so " +
			"that one answer is enough."),
		Example:           compareExamples(env),
		Args:              twoRoles,
		ValidArgsFunction: env.CompleteRole(2),
	}
	env.AddAnswerFlags(c)
	_ = c.Flags().MarkHidden(app.FlagRoles)
	env.AddOutputFlags(c)
	c.RunE = func(c *cobra.Command, args []string) error { return runCompare(env, c, args) }
	return c
}

// compareExamples are about the first two roles of the focus, or else of the pack.
func compareExamples(env *app.Env) string {
	pack := env.Pack
	ids := slices.Concat(pack.Focus, pack.RoleIDs())
	if len(ids) < 2 || len(env.Bank.Questions) == 0 {
		return ""
	}
	pair, question := strings.Join(ids[:2], " "), env.Bank.Questions[0]
	return "  careerfit compare " + pair + "\n  careerfit compare " + pair + " \\\n    --" + question.ID + " 2"
}

// twoRoles refuses anything but two arguments, and --roles, since the two are the arguments.
func twoRoles(c *cobra.Command, args []string) error {
	if c.Flags().Changed(app.FlagRoles) {
		return app.Fail(app.ExitUsage, diag.Say("--%s is not a flag of %s: name the two roles right after it", app.FlagRoles, app.CommandName(c)),
			diag.Say("use %s ROLE ROLE", c.CommandPath()))
	}
	if len(args) != 2 {
		return app.Fail(app.ExitUsage, diag.Say("%s needs two roles; found %d", app.CommandName(c), len(args)), diag.Say("%s lists them", diag.Command{"roles"}))
	}
	return nil
}

func runCompare(env *app.Env, c *cobra.Command, roles []string) error {
	out, err := env.NewResultOutput(c)
	if err != nil {
		return err
	}
	if err := checkPair(env.Pack, roles); err != nil {
		return err
	}
	answers, err := env.Answers(c)
	if err != nil {
		return err
	}
	in, err := comparison(env, roles, answers)
	if err != nil {
		return err
	}
	return env.Render(out, app.Formats{
		JSON:     func() any { return compare.New(in) },
		Document: func() *doc.Document { return compare.NewDocument(in) },
	})
}

// checkPair refuses roles that are not in the pack, and a role with itself.
func checkPair(pack *profiles.Pack, roles []string) error {
	for _, id := range roles {
		if _, ok := pack.Role(id); !ok {
			return app.NoSuchRole(pack, id)
		}
	}
	if roles[0] == roles[1] {
		return app.Fail(app.ExitUsage, diag.Say("%q is named twice; compare it with another role", roles[0]), diag.Say("%s lists them", diag.Command{"roles"}))
	}
	return nil
}

// comparison compares two roles of the pack, by the answers as far as there are any.
func comparison(env *app.Env, roles []string, answers questions.Answers) (compare.Input, error) {
	model, err := env.Model(answers)
	if err != nil {
		return compare.Input{}, err
	}
	pair, err := model.Pair(roles[0], roles[1], env.Bank.Preferences(answers))
	if err != nil {
		return compare.Input{}, err
	}
	command := "quiz"
	if len(pair.Contributions) >= scoring.MinAnswered {
		command = "recommend"
	}
	return compare.Input{
		Words: env.Words, Pack: env.Pack, Localized: env.LocalPack(), Origin: env.Origin(),
		Pair: pair, Answers: words.NewAnswers(env.LocalBank, answers), Observed: answers.Observations(),
		LocalPay: cmp.Or(answers.LocalPay, scoring.DefaultLocalPay), Next: env.WithAnswers(command, between(env.Pack, roles, answers)),
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
