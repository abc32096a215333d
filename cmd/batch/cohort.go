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
	sum        *cohort.Counts
	roleOf     []int // by role of the pack: its place in the sum; -1 outside the focus
	questionOf []int // by item: the place of its question in the sum
	offers     map[offer]bool
}

// offer is an answer that the roles of the pack meet, or not.
type offer struct{ item, answer, local int }

// maxOffers is how many answers are remembered; amounts can be any.
const maxOffers = 1 << 15

func (j *job) newCohortCounter() *cohortCounter {
	c := &cohortCounter{job: j, sum: j.emptyCohort(), offers: map[offer]bool{}}
	for _, id := range j.layout.Roles {
		c.roleOf = append(c.roleOf, slices.IndexFunc(c.sum.Roles, func(r cohort.RoleCounts) bool { return r.Role == id }))
	}
	for _, item := range j.everyRole.Items() {
		c.questionOf = append(c.questionOf, slices.IndexFunc(j.env.Bank.Questions, func(q questions.Question) bool { return q.Criterion == item.Criterion }))
	}
	return c
}

// emptyCohort is a summary of nobody.
func (j *job) emptyCohort() *cohort.Counts {
	c := &cohort.Counts{
		Schema: cohort.Schema, Version: app.Version, Fits: cohort.NewFits(),
		Pack: j.env.PackID(),
	}
	for _, id := range j.certainty.Roles() {
		c.Roles = append(c.Roles, cohort.RoleCounts{Role: id, Fits: cohort.NewFits()})
	}
	for _, item := range j.everyRole.Items() {
		c.Decisive = append(c.Decisive, cohort.CriterionCount{Criterion: item.Criterion})
	}
	for i := range j.env.Bank.Questions {
		q := &j.env.Bank.Questions[i]
		counts := cohort.QuestionCounts{Question: q.ID}
		for _, id := range q.OptionIDs() {
			counts.Options = append(counts.Options, cohort.OptionCount{Option: id})
		}
		c.Questions = append(c.Questions, counts)
	}
	return c
}

// count adds a person: the sheet, the result, and the criterion that decided; "" for none.
func (c *cohortCounter) count(s *scoring.AnswerSheet, line *lines.Line, decisive string) {
	sum := c.sum
	sum.People++
	sum.Verdicts.Count(line.Verdict)
	if line.Leader >= 0 {
		fit := (200*line.Points[0] + line.MaxPoints) / (2 * line.MaxPoints)
		sum.Fits[fit]++
		if at := c.roleOf[line.Leader]; at >= 0 && line.Verdict != scoring.Tie {
			role := &sum.Roles[at]
			role.People++
			role.Verdicts.Count(line.Verdict)
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
	counts := &c.sum.Questions[c.questionOf[item]]
	q := &c.env.Bank.Questions[c.questionOf[item]]
	counts.Answered++
	if !c.isOffered(s, item, answer) {
		counts.Unmet++
	}
	switch q.Kind {
	case questions.Scale:
		counts.Options[answer].People++
	case questions.Categories:
		for i := range counts.Options {
			if answer&(1<<i) != 0 {
				counts.Options[i].People++
			}
		}
	case questions.Amount:
		at := slices.IndexFunc(q.Options, func(o questions.Option) bool { return float64(scoring.Dollars(answer)) <= o.Value })
		if at < 0 {
			counts.Above++
		} else {
			counts.Options[at].People++
		}
	}
}

// isOffered reports whether any role of the pack meets an answer at least half way.
func (c *cohortCounter) isOffered(s *scoring.AnswerSheet, item, answer int) bool {
	key := offer{item, answer, s.LocalPay}
	offered, remembered := c.offers[key]
	if !remembered {
		if len(c.offers) == maxOffers {
			clear(c.offers)
		}
		offered = c.everyRole.Best(*s, item) >= cohort.UnmetBelow
		c.offers[key] = offered
	}
	return offered
}

// wantsCohort reports whether people are counted.
func (j *job) wantsCohort() bool {
	return j.summary != "" || j.report != "" || wantsPicture(j.env, j.plain)
}
