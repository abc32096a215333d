package batch

import (
	"io"
	"slices"

	"careerfit/cmd/app"
	"careerfit/cmd/report/cohort"
	"careerfit/cmd/report/doc"
	"careerfit/profiles/diag"
	"careerfit/scoring"

	"github.com/spf13/cobra"
)

// reportFile is the value of --report, whose name says how it is written; "" without it.
func reportFile(c *cobra.Command) (string, error) {
	name, err := app.OutputFile(c, app.FlagReport, diag.Say("for example %s", "--report cohort.html"))
	if err != nil || name == "" {
		return "", err
	}
	if !app.IsPage(app.NamedFormat(name)) {
		return "", app.Fail(app.ExitUsage, diag.Say("--report: the name %s does not say what to write", name), diag.Say("use a name in .html or .md"))
	}
	return name, nil
}

// cohortInput is what the reports on many people are made from.
func cohortInput(env *app.Env, sum *cohort.Counts) cohort.Input {
	return cohort.Input{Words: env.Words, Pack: env.LocalPack(), Bank: env.LocalBank, Origin: env.Origin(), Counts: sum}
}

// drawSummary writes a picture of many people for a terminal, below a blank line; nothing where there are none.
func drawSummary(env *app.Env, w io.Writer, sum *cohort.Counts, style doc.Style) error {
	if sum.People == 0 {
		return nil
	}
	if _, err := io.WriteString(w, "\n"); err != nil {
		return err
	}
	return doc.Text(w, cohort.NewSummary(cohortInput(env, sum)), doc.Style{Width: style.Width, Color: style.Color})
}

// renderCohort writes what may be published of many people as a page.
func renderCohort(env *app.Env, w io.Writer, sum *cohort.Counts, format string) error {
	page, err := cohortPage(env, sum)
	switch {
	case err != nil:
		return err
	case format == app.FormatMarkdown:
		return doc.Markdown(w, page)
	}
	return doc.HTML(w, page)
}

// cohortPage is what may be published of many people. They must have been scored by the pack in use.
func cohortPage(env *app.Env, sum *cohort.Counts) (*doc.Document, error) {
	isUnmet, err := unmetOptions(env)
	if err != nil {
		return nil, err
	}
	return cohort.NewDocument(cohortInput(env, sum), isUnmet), nil
}

// unmetOptions tells the options of scales that no role of the pack meets at least half way.
func unmetOptions(env *app.Env) (cohort.Unmet, error) {
	model, err := env.Pack.Model()
	if err != nil {
		return nil, err
	}
	all, err := model.Questionnaire(env.Bank.Items(), nil, scoring.DefaultLocalPay)
	if err != nil {
		return nil, err
	}
	items := all.Items()
	return func(question string, option int) bool {
		q, ok := env.Bank.Question(question)
		if !ok {
			return false
		}
		s := scoring.AnswerSheet{Answers: make([]int, len(items))}
		at := slices.IndexFunc(items, func(item scoring.Item) bool { return item.Criterion == q.Criterion })
		s.Answers[at] = option
		return all.Best(s, at) < cohort.UnmetBelow
	}, nil
}

// writeReport writes the page of a cohort, where one is asked for.
func (s *sink) writeReport(sum *cohort.Counts) error {
	if s.report == nil {
		return nil
	}
	text, err := app.RenderToString(func(w io.Writer) error {
		return renderCohort(s.batch.program, w, sum, app.NamedFormat(s.batch.report))
	})
	if err != nil {
		return err
	}
	if _, err := io.WriteString(s.report, text); err != nil {
		return app.CannotWrite(s.batch.report, err)
	}
	return nil
}
