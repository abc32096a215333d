package cohort

import (
	"fmt"
	"math"
	"slices"
)

const maxCounted = math.MaxInt32

// Check returns an error for counts that no run can have written.
func (c *Counts) Check() error {
	switch {
	case c.Schema != Schema:
		return fmt.Errorf("its schema is %q; expected %q", c.Schema, Schema)
	case !c.isCounted():
		return fmt.Errorf("it has numbers that are not those of people")
	case !c.addsUp():
		return fmt.Errorf("its numbers do not add up")
	}
	return nil
}

func (c *Counts) isCounted() bool {
	all := slices.Concat([]int{c.Rows, c.Rejected, c.People}, c.Verdicts.list(), c.Fits)
	for i := range c.Roles {
		all = append(append(append(all, c.Roles[i].People), c.Roles[i].Verdicts.list()...), c.Roles[i].Fits...)
	}
	for _, d := range c.Decisive {
		all = append(all, d.People)
	}
	for i := range c.Questions {
		q := &c.Questions[i]
		all = append(append(all, q.Answered, q.Unmet, q.Above), q.people()...)
	}
	return !slices.ContainsFunc(all, func(n int) bool { return n < 0 || n > min(c.Rows, maxCounted) })
}

func (c *Counts) addsUp() bool {
	v := c.Verdicts
	return c.Rows == c.People+c.Rejected && c.People == sum(v.list()) &&
		len(c.Fits) == fitBins && sum(c.Fits) == c.People-v.NoneEligible &&
		c.rolesAddUp() && c.decided() <= sum(v.ofOneRole()) &&
		!slices.ContainsFunc(c.Questions, func(q QuestionCounts) bool { return !q.addsUp(c.People) })
}

// rolesAddUp reports whether each role is there once, and together they have at most everybody, since some people chose
// other roles.
func (c *Counts) rolesAddUp() bool {
	var recommended Verdicts
	for i := range c.Roles {
		isRepeated := slices.ContainsFunc(c.Roles[:i], func(r RoleCounts) bool { return r.Role == c.Roles[i].Role })
		if !c.Roles[i].addsUp(c.Fits) || isRepeated {
			return false
		}
		recommended.add(c.Roles[i].Verdicts)
	}
	v := c.Verdicts
	return recommended.Clear <= v.Clear && recommended.Leaning <= v.Leaning && recommended.TooClose <= v.TooClose
}

func (c *Counts) decided() (people int) {
	for _, d := range c.Decisive {
		people += d.People
	}
	return people
}

// addsUp reports whether those whom the role is recommended to are some of all the people, who have the fits.
func (r *RoleCounts) addsUp(fits []int) bool {
	if len(r.Fits) != fitBins || len(fits) != fitBins {
		return false
	}
	for fit, n := range r.Fits {
		if n > fits[fit] {
			return false
		}
	}
	return r.People == sum(r.Verdicts.list()) && r.People == sum(r.Fits) && r.Verdicts.Tie == 0 && r.Verdicts.NoneEligible == 0
}

// addsUp reports whether the answers are those of some of the people; who chose categories may have chosen several.
func (q *QuestionCounts) addsUp(people int) bool {
	options := q.people()
	if slices.ContainsFunc(options, func(n int) bool { return n > q.Answered }) {
		return false
	}
	chosen := q.Above + sum(options)
	return q.Answered <= people && q.Unmet <= q.Answered && q.Answered <= chosen && (q.Above == 0 || q.Answered == chosen)
}
