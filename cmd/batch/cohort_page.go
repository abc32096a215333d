package batch

import (
	"io"
	"os"
	"slices"

	"careerfit/cmd/app"
	"careerfit/cmd/report/cohort"
	"careerfit/cmd/report/doc"
	"careerfit/scoring"
)

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

// wantsPicture reports whether somebody looks at stderr who wants to see one.
func wantsPicture(env *app.Env, plain bool) bool {
	return !env.Quiet && !plain && app.IsTerminal(env.Stderr) && os.Getenv("TERM") != "dumb"
}

// showCohort shows a summary to a person.
func showCohort(env *app.Env, sum *cohort.Counts, plain bool, style doc.Style) error {
	if !wantsPicture(env, plain) {
		return nil
	}
	return drawSummary(env, env.Stderr, sum, style)
}
