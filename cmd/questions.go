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
		return env.Print(func(w io.Writer) error {
			switch out.Format {
			case app.FormatJSON:
				return doc.JSON(w, roles.NewQuestions(env.Pack, env.Bank, env.Origin()))
			case "toml":
				return roles.AnswersFile(w, env.Words, env.Pack, env.LocalBank)
			}
			return doc.Text(w, roles.QuestionsDocument(env.Words, env.LocalBank), out.Style)
		})
	}
	return c
}
