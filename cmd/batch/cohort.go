package batch

import (
	"slices"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/lines"
	"careerfit/cmd/report/cohort"
	"careerfit/questions"
	"careerfit/scoring"
)

// cohortCounter counts people. Every worker has its own; they are added up at the end.
type cohortCounter struct {
	*job
	sum    *cohort.Counts
	role   []int // by role of the pack: its place in the sum; -1 outside the focus
	asked  []int // by item: the place of its question in the sum
	offers map[offer]bool
}

// offer is an answer that the roles of the pack meet, or not.
type offer struct{ item, answer, local int }

// maxOffers is how many answers are remembered; amounts can be any.
const maxOffers = 1 << 15

func (b *job) newCohortCounter() *cohortCounter {
	c := &cohortCounter{job: b, sum: b.emptyCohort(), offers: map[offer]bool{}}
	for _, id := range b.layout.Roles {
		c.role = append(c.role, slices.IndexFunc(c.sum.Roles, func(r cohort.RoleCounts) bool { return r.Role == id }))
	}
	for _, item := range b.everyRole.Items() {
		c.asked = append(c.asked, slices.IndexFunc(b.program.Bank.Questions, func(q questions.Question) bool { return q.Criterion == item.Criterion }))
	}
	return c
}

// emptyCohort is a summary of nobody.
func (b *job) emptyCohort() *cohort.Counts {
	c := &cohort.Counts{
		Schema: cohort.Schema, Version: app.Version, Fits: cohort.NewFits(),
		Pack: b.program.PackID(),
	}
	for _, id := range b.certainty.Roles() {
		c.Roles = append(c.Roles, cohort.RoleCounts{Role: id, Fits: cohort.NewFits()})
	}
	for _, item := range b.everyRole.Items() {
		c.Decisive = append(c.Decisive, cohort.CriterionCount{Criterion: item.Criterion})
	}
	for i := range b.program.Bank.Questions {
		q := &b.program.Bank.Questions[i]
		asked := cohort.QuestionCounts{Question: q.ID}
		for _, id := range q.OptionIDs() {
			asked.Options = append(asked.Options, cohort.OptionCount{Option: id})
		}
		c.Questions = append(c.Questions, asked)
	}
	return c
}

// count adds a person: the sheet, the result, and the criterion that decided; "" for none.
func (c *cohortCounter) count(s *scoring.AnswerSheet, b *lines.Line, decisive string) {
	sum := c.sum
	sum.People++
	sum.Verdicts.Count(b.Verdict)
	if b.Leader >= 0 {
		fit := (200*b.Points[0] + b.MaxPoints) / (2 * b.MaxPoints)
		sum.Fits[fit]++
		if at := c.role[b.Leader]; at >= 0 && b.Verdict != scoring.Tie {
			role := &sum.Roles[at]
			role.People++
			role.Verdicts.Count(b.Verdict)
			role.Fits[fit]++
		}
	}
	if decisive != "" {
		sum.Decisive[slices.IndexFunc(sum.Decisive, func(c cohort.CriterionCount) bool { return c.Criterion == decisive })].People++
	}
	for item, answer := range s.Answers {
		if answer != scoring.Unanswered {
			c.countAnswer(s, item, answer)
		}
	}
}

func (c *cohortCounter) countAnswer(s *scoring.AnswerSheet, item, answer int) {
	asked := &c.sum.Questions[c.asked[item]]
	q := &c.program.Bank.Questions[c.asked[item]]
	asked.Answered++
	if !c.isOffered(s, item, answer) {
		asked.Unmet++
	}
	switch q.Kind {
	case questions.Scale:
		asked.Options[answer].People++
	case questions.Categories:
		for i := range asked.Options {
			if answer&(1<<i) != 0 {
				asked.Options[i].People++
			}
		}
	case questions.Amount:
		at := slices.IndexFunc(q.Options, func(o questions.Option) bool { return float64(scoring.Dollars(answer)) <= o.Value })
		if at < 0 {
			asked.Above++
		} else {
			asked.Options[at].People++
		}
	}
}

// isOffered reports whether any role of the pack meets an answer at least half way.
func (c *cohortCounter) isOffered(s *scoring.AnswerSheet, item, answer int) bool {
	key := offer{item, answer, s.LocalPay}
	offered, known := c.offers[key]
	if !known {
		if len(c.offers) == maxOffers {
			clear(c.offers)
		}
		offered = c.everyRole.Best(*s, item) >= cohort.UnmetBelow
		c.offers[key] = offered
	}
	return offered
}
