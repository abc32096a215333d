package report

import (
	"fmt"
	"slices"

	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// CohortSchema names the shape of Cohort; a changed or removed field needs a new number.
const CohortSchema = "careerfit.cohort/v1"

// Cohort is what is known of many people together. It holds whole numbers of people only, so that those of several runs
// can be added up; see Add.
type Cohort struct {
	Schema    string           `json:"schema"`
	Version   string           `json:"version"`
	Pack      words.PackID     `json:"pack"`
	Rows      int              `json:"rows"`     // that were read
	Rejected  int              `json:"rejected"` // rows that were wrong
	People    int              `json:"people"`   // that were scored; with Rejected they add up to Rows
	Verdicts  Verdicts         `json:"verdicts"`
	Roles     []CohortRole     `json:"roles"`    // of the focus
	Fits      []int            `json:"fits"`     // people by the whole percent of the best fit, 0 to 100
	Decisive  []CohortCriteria `json:"decisive"` // people by the criterion that put the recommended role ahead most
	Questions []CohortQuestion `json:"questions"`
}

// Verdicts are people by verdict.
type Verdicts struct {
	Clear        int `json:"clear"`
	Leaning      int `json:"leaning"`
	TooClose     int `json:"too_close"`
	Tie          int `json:"tie"`
	NoneEligible int `json:"none_eligible"`
}

// CohortRole is how many people a role is recommended to.
type CohortRole struct {
	Role     string   `json:"role"`
	People   int      `json:"people"`
	Verdicts Verdicts `json:"verdicts"`
	Fits     []int    `json:"fits"` // of those people
}

// CohortCriteria is how many people a criterion decided for.
type CohortCriteria struct {
	Criterion string `json:"criterion"`
	People    int    `json:"people"`
}

// CohortQuestion is what people answered to a question. Of an amount, an option holds those who ask for at most that, and
// more than the option before; Above holds the rest.
type CohortQuestion struct {
	Question string         `json:"question"`
	Answered int            `json:"answered"`
	Unmet    int            `json:"unmet"` // people whose answer no role of the pack meets to at least UnmetBelow percent
	Options  []CohortOption `json:"options"`
	Above    int            `json:"above"`
}

// CohortOption is how many people chose an option; of categories a person can choose several.
type CohortOption struct {
	Option string `json:"option"`
	People int    `json:"people"`
}

// UnmetBelow is the partial value, in percent, below which an answer counts as not offered by a role.
const UnmetBelow = 50

// Count adds a person.
func (v *Verdicts) Count(verdict scoring.Verdict) {
	switch verdict {
	case scoring.Clear:
		v.Clear++
	case scoring.Leaning:
		v.Leaning++
	case scoring.TooClose:
		v.TooClose++
	case scoring.Tie:
		v.Tie++
	default:
		v.NoneEligible++
	}
}

func (v *Verdicts) add(other Verdicts) {
	v.Clear += other.Clear
	v.Leaning += other.Leaning
	v.TooClose += other.TooClose
	v.Tie += other.Tie
	v.NoneEligible += other.NoneEligible
}

// Add adds the people of another cohort. It returns an error, and adds nothing, when the other was scored by other data,
// between other roles, or by another version.
func (c *Cohort) Add(other *Cohort) error {
	if c.Schema != other.Schema || c.Version != other.Version || c.Pack != other.Pack || !c.sameShape(other) {
		return fmt.Errorf("the two do not belong together: %s of %s and %s of %s", c.Pack.ID, c.Version, other.Pack.ID, other.Version)
	}
	c.Rows += other.Rows
	c.Rejected += other.Rejected
	c.People += other.People
	c.Verdicts.add(other.Verdicts)
	addCounts(c.Fits, other.Fits)
	for i := range c.Roles {
		c.Roles[i].People += other.Roles[i].People
		c.Roles[i].Verdicts.add(other.Roles[i].Verdicts)
		addCounts(c.Roles[i].Fits, other.Roles[i].Fits)
	}
	for i := range c.Decisive {
		c.Decisive[i].People += other.Decisive[i].People
	}
	for i := range c.Questions {
		c.Questions[i].add(&other.Questions[i])
	}
	return nil
}

func (q *CohortQuestion) add(other *CohortQuestion) {
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

// sameShape reports whether both count the same things.
func (c *Cohort) sameShape(other *Cohort) bool {
	return len(c.Fits) == len(other.Fits) &&
		slices.EqualFunc(c.Roles, other.Roles, func(a, b CohortRole) bool { return a.Role == b.Role && len(a.Fits) == len(b.Fits) }) &&
		slices.EqualFunc(c.Decisive, other.Decisive, func(a, b CohortCriteria) bool { return a.Criterion == b.Criterion }) &&
		slices.EqualFunc(c.Questions, other.Questions, func(a, b CohortQuestion) bool {
			return a.Question == b.Question && slices.EqualFunc(a.Options, b.Options, func(a, b CohortOption) bool { return a.Option == b.Option })
		})
}

// fitBins is how many whole percents there are.
const fitBins = 101

// NewFits returns counts of nobody.
func NewFits() []int { return make([]int, fitBins) }

// Median returns the whole percent that half of the people do not exceed; -1 for nobody.
func Median(fits []int) int {
	people, seen := sum(fits), 0
	for fit, n := range fits {
		if seen += n; n > 0 && 2*seen >= people {
			return fit
		}
	}
	return -1
}
