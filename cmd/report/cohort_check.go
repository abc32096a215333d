package report

import (
	"fmt"
	"math"
	"slices"
)

// maxCounted is as many people as can be counted.
const maxCounted = math.MaxInt32

// Check returns an error for a cohort that no run can have written.
func (c *Cohort) Check() error {
	switch {
	case c.Schema != CohortSchema:
		return fmt.Errorf("its schema is %q; expected %q", c.Schema, CohortSchema)
	case !c.isCounted():
		return fmt.Errorf("it has numbers that are not those of people")
	case !c.addsUp():
		return fmt.Errorf("its numbers do not add up")
	}
	return nil
}

// isCounted reports whether every number is one of people.
func (c *Cohort) isCounted() bool {
	all := slices.Concat([]int{c.Rows, c.Rejected, c.People}, c.Verdicts.list(), c.Fits)
	for i := range c.Roles {
		all = append(append(append(all, c.Roles[i].People), c.Roles[i].Verdicts.list()...), c.Roles[i].Fits...)
	}
	for _, d := range c.Decisive {
		all = append(all, d.People)
	}
	for _, q := range c.Questions {
		all = append(all, q.Answered, q.Unmet, q.Above)
		for _, o := range q.Options {
			all = append(all, o.People)
		}
	}
	return !slices.ContainsFunc(all, func(n int) bool { return n < 0 || n > min(c.Rows, maxCounted) })
}

// addsUp reports whether the parts are those of the whole.
func (c *Cohort) addsUp() bool {
	v := c.Verdicts
	var recommended Verdicts
	decided := 0
	for i := range c.Roles {
		role := &c.Roles[i]
		if !role.addsUp(c.Fits) || c.isThere(i) {
			return false
		}
		recommended.add(role.Verdicts)
	}
	for _, d := range c.Decisive {
		decided += d.People
	}
	return c.Rows == c.People+c.Rejected && c.People == sum(v.list()) &&
		len(c.Fits) == fitBins && sum(c.Fits) == c.People-v.NoneEligible &&
		recommended.Clear <= v.Clear && recommended.Leaning <= v.Leaning && recommended.TooClose <= v.TooClose && // some chose other roles
		decided <= v.Clear+v.Leaning+v.TooClose &&
		!slices.ContainsFunc(c.Questions, func(q CohortQuestion) bool { return !q.addsUp(c.People) })
}

// isThere reports whether a role is there before.
func (c *Cohort) isThere(i int) bool {
	return slices.ContainsFunc(c.Roles[:i], func(r CohortRole) bool { return r.Role == c.Roles[i].Role })
}

// addsUp reports whether those whom the role is recommended to are some of all the people, who have the fits.
func (r *CohortRole) addsUp(fits []int) bool {
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
func (q *CohortQuestion) addsUp(people int) bool {
	chosen := q.Above
	for _, o := range q.Options {
		if chosen += o.People; o.People > q.Answered {
			return false
		}
	}
	return q.Answered <= people && q.Unmet <= q.Answered && q.Answered <= chosen && (q.Above == 0 || q.Answered == chosen)
}

func (v *Verdicts) list() []int { return []int{v.Clear, v.Leaning, v.TooClose, v.Tie, v.NoneEligible} }

func sum(list []int) (total int) {
	for _, n := range list {
		total += n
	}
	return total
}
