package cohort

import "careerfit/cmd/report/words"

// Schema names the shape of Counts; a changed or removed field needs a new number.
const Schema = "careerfit.cohort/v1"

// Counts is what is known of many people together, as JSON. It holds whole numbers of people only, so that those of several
// runs can be added up; see Add.
type Counts struct {
	Schema    string           `json:"schema"`
	Version   string           `json:"version"`
	Pack      words.PackID     `json:"pack"`
	Rows      int              `json:"rows"`     // that were read
	Rejected  int              `json:"rejected"` // rows that were wrong
	People    int              `json:"people"`   // that were scored; with Rejected they add up to Rows
	Verdicts  Verdicts         `json:"verdicts"`
	Roles     []RoleCounts     `json:"roles"`    // of the focus
	Fits      []int            `json:"fits"`     // people by the whole percent of the best fit, 0 to 100
	Decisive  []CriterionCount `json:"decisive"` // people by the criterion that put the recommended role ahead most
	Questions []QuestionCounts `json:"questions"`
}

// RoleCounts is how many people a role is recommended to.
type RoleCounts struct {
	Role     string   `json:"role"`
	People   int      `json:"people"`
	Verdicts Verdicts `json:"verdicts"`
	Fits     []int    `json:"fits"` // of those people
}

// CriterionCount is how many people a criterion decided for.
type CriterionCount struct {
	Criterion string `json:"criterion"`
	People    int    `json:"people"`
}

// QuestionCounts is what people answered to a question. Of an amount, an option holds those who ask for at most that, and
// more than the option before; Above holds the rest.
type QuestionCounts struct {
	Question string        `json:"question"`
	Answered int           `json:"answered"`
	Unmet    int           `json:"unmet"` // people whose answer no role of the pack meets to at least UnmetBelow percent
	Options  []OptionCount `json:"options"`
	Above    int           `json:"above"`
}

// OptionCount is how many people chose an option; of categories a person can choose several.
type OptionCount struct {
	Option string `json:"option"`
	People int    `json:"people"`
}

// UnmetBelow is the partial value, in percent, below which an answer counts as not offered by a role.
const UnmetBelow = 50

func (q *QuestionCounts) people() []int {
	counts := make([]int, len(q.Options))
	for i, o := range q.Options {
		counts[i] = o.People
	}
	return counts
}

// fitBins is how many whole percents there are.
const fitBins = 101

// NewFits returns counts of nobody, one for each whole percent.
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

func sum(list []int) (total int) {
	for _, n := range list {
		total += n
	}
	return total
}
