package cmd

import (
	"io"
	"slices"

	"careerfit/cmd/report"
	"careerfit/questions"
	"careerfit/scoring"

	"github.com/spf13/cobra"
)

const flagReport = "report"

// reportFile is the value of --report, whose name says how it is written; "" without it.
func reportFile(c *cobra.Command) (string, error) {
	name, err := outputFile(c, flagReport, say("for example %s", "--report cohort.html"))
	if err != nil || name == "" {
		return "", err
	}
	if !isPage(namedFormat(name)) {
		return "", fail(exitUsage, say("--report: the name %s does not say what to write", name), say("use a name in .html or .md"))
	}
	return name, nil
}

// isPage reports whether a format is one of pages.
func isPage(format string) bool { return slices.Contains([]string{formatHTML, formatMarkdown}, format) }

// renderCohort writes what may be told of a cohort as a page.
func (p *program) renderCohort(w io.Writer, sum *report.Cohort, format string) error {
	page, err := p.cohortPage(sum)
	if err != nil {
		return err
	}
	return renderPage(w, page, format)
}

// cohortPage is what may be told of a cohort. It must have been scored by the pack in use.
func (p *program) cohortPage(sum *report.Cohort) (*report.Page, error) {
	isUnmet, err := p.unmetOptions()
	if err != nil {
		return nil, err
	}
	return report.NewCohortPage(p.reportInput(p.roles, questions.Answers{}, "batch"), sum, isUnmet), nil
}

// unmetOptions tells the options of scales that no role of the pack meets at least half way.
func (p *program) unmetOptions() (func(question string, option int) bool, error) {
	model, err := p.roles.Model()
	if err != nil {
		return nil, err
	}
	all, err := model.Questionnaire(p.bank.Items(), nil, scoring.DefaultLocalPay)
	if err != nil {
		return nil, err
	}
	items := all.Items()
	return func(question string, option int) bool {
		q, ok := p.bank.Question(question)
		if !ok {
			return false
		}
		s := scoring.AnswerSheet{Answers: make([]int, len(items))}
		at := slices.IndexFunc(items, func(item scoring.Item) bool { return item.Criterion == q.Criterion })
		s.Answers[at] = option
		return all.Best(s, at) < report.UnmetBelow
	}, nil
}

// writeReport writes the page of a cohort, where one is asked for.
func (s *sink) writeReport(sum *report.Cohort) error {
	if s.report == nil {
		return nil
	}
	text, err := whole(func(w io.Writer) error {
		return s.batch.program.renderCohort(w, sum, namedFormat(s.batch.report))
	})
	if err != nil {
		return err
	}
	if _, err := io.WriteString(s.report, text); err != nil {
		return cannotWrite(s.batch.report, err)
	}
	return nil
}
