package cmd

import (
	"bytes"

	"careerfit/cmd/report"

	"github.com/spf13/cobra"
)

func (p *program) newQuestions() *cobra.Command {
	c := &cobra.Command{
		Use:   "questions",
		Short: "Print the questions, or an answers file to fill in",
		Long: `Print the questions, why each is asked, and the answers it takes. With --format
toml, print an answers file to fill in and give to --answers.`,
		Example:           "  careerfit questions\n  careerfit questions --format toml > me.toml",
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	addFormat(c, "text", "json", "toml")
	c.RunE = func(c *cobra.Command, _ []string) error {
		name, err := format(c)
		if err != nil {
			return err
		}
		style, err := p.textStyle(c)
		if err != nil {
			return err
		}
		pack := p.pack()
		list := report.NewQuestions(pack, version, p.digest(pack), p.questions())
		var b bytes.Buffer
		switch name {
		case "json":
			err = report.JSON(&b, list)
		case "toml":
			err = report.AnswersFile(&b, list)
		default:
			err = report.QuestionsText(&b, list, style)
		}
		if err != nil {
			return err
		}
		return p.write(b.String())
	}
	return c
}

// questions hands the bank to the report, which knows nothing of banks.
func (p *program) questions() []report.Question {
	var list []report.Question
	for i := range p.bank.Questions {
		q := &p.bank.Questions[i]
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
