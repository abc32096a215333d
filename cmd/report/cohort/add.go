package cohort

import (
	"fmt"
	"slices"
)

// Add adds the people of other counts. It returns an error, and adds nothing, when the others were scored by other data,
// between other roles, or by another version.
func (c *Counts) Add(other *Counts) error {
	if c.Schema != other.Schema || c.Version != other.Version || c.Pack != other.Pack || !c.sameShape(other) {
		return fmt.Errorf("the two do not belong together: %s of %s and %s of %s", c.Pack.ID, c.Version, other.Pack.ID, other.Version)
	}
	c.Rows += other.Rows
	c.Rejected += other.Rejected
	c.People += other.People
	c.Verdicts.add(other.Verdicts)
	addCounts(c.Fits, other.Fits)
	for i := range c.Roles {
		c.Roles[i].add(&other.Roles[i])
	}
	for i := range c.Decisive {
		c.Decisive[i].People += other.Decisive[i].People
	}
	for i := range c.Questions {
		c.Questions[i].add(&other.Questions[i])
	}
	return nil
}

func (r *RoleCounts) add(other *RoleCounts) {
	r.People += other.People
	r.Verdicts.add(other.Verdicts)
	addCounts(r.Fits, other.Fits)
}

func (q *QuestionCounts) add(other *QuestionCounts) {
	q.Answered += other.Answered
	q.Unmet += other.Unmet
	q.Above += other.Above
	for i := range q.Options {
		q.Options[i].People += other.Options[i].People
	}
}

func addCounts(to, from []int) {
	for i, n := range from {
		to[i] += n
	}
}

func (c *Counts) sameShape(other *Counts) bool {
	return len(c.Fits) == len(other.Fits) &&
		slices.EqualFunc(c.Roles, other.Roles, func(a, b RoleCounts) bool { return a.Role == b.Role && len(a.Fits) == len(b.Fits) }) &&
		slices.EqualFunc(c.Decisive, other.Decisive, func(a, b CriterionCount) bool { return a.Criterion == b.Criterion }) &&
		slices.EqualFunc(c.Questions, other.Questions, func(a, b QuestionCounts) bool {
			return a.Question == b.Question && slices.EqualFunc(a.Options, b.Options, func(a, b OptionCount) bool { return a.Option == b.Option })
		})
}
