package cmd

import (
	"io"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/roles"

	"github.com/spf13/cobra"
)

func (p *program) newQuestions() *cobra.Command {
	c := &cobra.Command{
		Use:   "questions",
		Short: p.words.Say("Print the questions, or an answers file to fill in"),
		Long: p.words.Say("Print the questions, why each is asked, and the answers it takes. With --format toml, print an " +
			"answers file to fill in and give to --answers."),
		Example:           "  careerfit questions\n  careerfit questions --format toml > me.toml",
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	p.addFormat(c, formatText, formatJSON, "toml")
	c.RunE = func(c *cobra.Command, _ []string) error {
		out, err := p.newOutput(c)
		if err != nil {
			return err
		}
		return p.print(func(w io.Writer) error {
			switch out.format {
			case formatJSON:
				return doc.JSON(w, roles.NewQuestions(p.roles, p.bank, p.origin(p.roles)))
			case "toml":
				return roles.AnswersFile(w, p.words, p.roles, p.asks)
			}
			return doc.Text(w, roles.QuestionsDocument(p.words, p.asks), out.style)
		})
	}
	return c
}
