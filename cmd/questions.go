package cmd

import (
	"io"

	"careerfit/cmd/report"
	"careerfit/questions"

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
	p.addFormat(c, "text", "json", "toml")
	c.RunE = func(c *cobra.Command, _ []string) error {
		out, err := p.newOutput(c)
		if err != nil {
			return err
		}
		pack := p.roles
		bank := p.asks
		if out.format == "json" {
			bank = p.bank
		}
		list := report.NewQuestions(pack, version, p.digest(pack), inReport(bank))
		return p.print(func(w io.Writer) error {
			switch out.format {
			case "json":
				return report.JSON(w, list)
			case "toml":
				return report.AnswersFile(w, p.words, list)
			}
			return report.QuestionsText(w, p.words, list, out.style)
		})
	}
	return c
}

// inReport hands a bank to the report, which knows nothing of banks.
func inReport(bank *questions.Bank) []report.Question {
	var list []report.Question
	for i := range bank.Questions {
		q := &bank.Questions[i]
		entry := report.Question{
			ID: q.ID, Criterion: q.Criterion, Kind: string(q.Kind), Quick: q.Quick,
			Title: q.Title, Stem: q.Stem, Again: q.Again, Visit: q.Visit, Why: q.Why, NoPreference: q.NoPreference,
		}
		for j, o := range q.Options {
			option := report.QuestionOption{ID: o.ID, Label: o.Label}
			if q.Kind != "categories" {
				option.Value = &q.Options[j].Value
			}
			entry.Options = append(entry.Options, option)
		}
		list = append(list, entry)
	}
	return list
}
