package batch

import (
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/batch/lines"
	"careerfit/cmd/batch/rows"
	"careerfit/cmd/report/cohort"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/questions"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// A summary is what counting the whole results gives, and the same when several have counted.
func TestCohortIsACountOfResults(t *testing.T) {
	apptest.BesideOthers(t, func(t *testing.T, some apptest.SomePack) {
		env := some.English()
		inTable := newTest(t, env, rows.CSV, options{fields: lines.Fields(), summary: "x", localPay: 90})
		lines := newTest(t, env, rows.JSONLines, options{fields: lines.Fields(), summary: "x", localPay: 90})
		rapid.Check(t, func(t *rapid.T) {
			want := lines.emptyCohort()
			inTable.cohort.sum, lines.cohort.sum = inTable.emptyCohort(), lines.emptyCohort()
			for range rapid.IntRange(1, 3).Draw(t, "people") {
				s := genSomeone(t, env)
				if s.localPay == 0 {
					s.localPay = 90 // as for all who say nothing
				}
				r := s.resultOf(t, env, "flags")
				if r != nil {
					recount(t, env, want, s, r)
				}
				run, text := lines, []byte(s.json(true)+"\n")
				if len(s.observed) == 0 && rapid.Bool().Draw(t, "in a table") {
					run, text = inTable, s.row(inTable.header)
				}
				if part := run.scoreOne(t, text); part.scored != len(part.out[:min(1, len(part.out))]) || part.scored > 0 != (r != nil) {
					t.Fatalf("%s: %d scored", text, part.scored)
				}
			}
			want.Rows = want.People
			sum := lines.cohort.sum
			if err := sum.Add(inTable.cohort.sum); err != nil {
				t.Fatal(err)
			}
			sum.Rows = sum.People
			if diff := cmp.Diff(want, sum); diff != "" || sum.Check() != nil {
				t.Fatalf("%v, %s", sum.Check(), diff)
			}
			checkCohortPage(t, env, lines.emptyCohort(), sum)
		})
	})
}

// checkCohortPage makes pages of many times the same people.
func checkCohortPage(t *rapid.T, env *app.Env, many, sum *cohort.Counts) {
	for range 7 {
		if err := many.Add(sum); err != nil {
			t.Fatal(err)
		}
	}
	page, err := cohortPage(env, many)
	if err != nil {
		t.Fatal(err)
	}
	apptest.CheckHTML(t, func(w io.Writer) error { return doc.HTML(w, page) })
	if few := len(page.Sections) == 0; few != (many.People < 5) {
		t.Fatalf("%d sections about %d people", len(page.Sections), many.People)
	}
}

// recount counts a result as the summary says it does.
func recount(t *rapid.T, env *app.Env, c *cohort.Counts, s someone, r *result.Result) {
	c.People++
	count := func(v *cohort.Verdicts) {
		switch r.Verdict {
		case "clear":
			v.Clear++
		case "leaning":
			v.Leaning++
		case "too-close":
			v.TooClose++
		case "tie":
			v.Tie++
		case "none-eligible":
			v.NoneEligible++
		}
	}
	count(&c.Verdicts)
	first := r.Ranking[0]
	fit := (200*first.Points + first.MaxPoints) / (2 * first.MaxPoints)
	if r.Verdict != "none-eligible" {
		c.Fits[fit]++
	}
	if r.Recommended != nil {
		if at := slices.IndexFunc(c.Roles, func(role cohort.RoleCounts) bool { return role.Role == *r.Recommended }); at >= 0 {
			c.Roles[at].People++
			count(&c.Roles[at].Verdicts)
			c.Roles[at].Fits[fit]++
		}
		if r.Reasons.Versus != nil && len(r.Reasons.Versus.For) > 0 {
			at := slices.IndexFunc(c.Decisive, func(d cohort.CriterionCount) bool { return d.Criterion == r.Reasons.Versus.For[0].Criterion })
			c.Decisive[at].People++
		}
	}
	nothingSeen := s
	nothingSeen.observed, nothingSeen.again, nothingSeen.roles = map[string]map[string]int{}, map[string]string{}, []string{app.AllRoles}
	all := nothingSeen.resultOf(t, env, "flags") // what the roles of the pack are published to be
	for i := range c.Questions {
		recountAnswer(&c.Questions[i], &env.Bank.Questions[i], all)
	}
}

func recountAnswer(c *cohort.QuestionCounts, q *questions.Question, all *result.Result) {
	best, answer := -1, ""
	for _, standing := range all.Ranking {
		for _, cell := range standing.Criteria {
			if cell.Question == q.ID {
				best, answer = max(best, cell.Partial), cell.Response
			}
		}
	}
	if best < 0 {
		return // not answered
	}
	c.Answered++
	if best < cohort.UnmetBelow {
		c.Unmet++
	}
	if q.Kind == questions.Amount {
		dollars, _ := strconv.ParseFloat(answer, 64)
		at := slices.IndexFunc(q.Options, func(o questions.Option) bool { return dollars <= o.Value })
		if at < 0 {
			c.Above++
		} else {
			c.Options[at].People++
		}
		return
	}
	for i := range c.Options {
		if slices.Contains(strings.Split(answer, ","), c.Options[i].Option) {
			c.Options[i].People++
		}
	}
}
