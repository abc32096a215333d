package cmd

import (
	"io"

	"careerfit/cmd/app"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/roles"

	"github.com/spf13/cobra"
)

func newQuestions(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "questions",
		Short: env.Words.Say("Print the questions, or an answers file to fill in"),
		Long: env.Words.Say("Print the questions, why each is asked, and the answers it takes. With --format toml, print an " +
			"answers file to fill in and give to --answers."),
		Example:           "  careerfit questions\n  careerfit questions --format toml > me.toml",
		Args:              app.NoArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	env.AddFormat(c, app.FormatText, app.FormatJSON, "toml")
	c.RunE = func(c *cobra.Command, _ []string) error {
		out := env.NewOutput(c)
		if out.Format == "toml" {
			return env.Print(func(w io.Writer) error { return roles.AnswersFile(w, env.Words, env.Pack, env.LocalBank) })
		}
		return env.Render(out, app.Formats{
			JSON:     func() any { return roles.NewQuestions(env.Pack, env.Bank, env.Origin()) },
			Document: func() *doc.Document { return roles.QuestionsDocument(env.Words, env.LocalBank) },
		})
	}
	return c
}
