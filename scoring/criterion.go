package scoring

import "fmt"

// Rule says how a level meets a response.
type Rule int

// The rules. A "share" rule reads a distribution of the role's jobs instead of a level.
const (
	Closest       Rule = iota // the person wants this level, neither more nor less
	AtLeast                   // more than asked costs nothing
	AtMost                    // less than asked costs nothing
	PayShare                  // percent of the role's jobs that pay at least the amount asked
	CategoryShare             // percent of the role's jobs in any of the categories chosen
)

var ruleNames = [...]string{"closest", "at-least", "at-most", "share of amounts", "share of categories"}

// String returns the rule as packs spell it.
func (r Rule) String() string { return ruleNames[r] }

// Rated reports whether the rule compares a response with a level.
func (r Rule) Rated() bool { return r == Closest || r == AtLeast || r == AtMost }

// Criterion is one thing people care about.
type Criterion struct {
	ID   string
	Rule Rule
	Span Number // distance at which the partial value reaches 0; rated rules only
	Min  Number // lowest level of the scale; rated rules only
	Max  Number // highest level of the scale
}

// Level is how a role stands on a rated criterion, with the range it plausibly lies in (5th and 95th percentile).
type Level struct {
	Value, Low, High Number
	Unknown          bool // no figure is known; the scale's whole range stands in
}

// Alternative is a role under comparison.
type Alternative struct {
	ID     string
	Levels map[string]Level // by criterion id, for every rated criterion
	Pay    Pay              // for PayShare criteria
	Shares map[string]int   // percent of the role's jobs by category, for CategoryShare criteria
	// SharesUnknown says that nobody knows the shares; any of the jobs may be in a category.
	SharesUnknown bool
}

func (c Criterion) check() error {
	switch {
	case c.Rule.Rated() && c.Span <= 0:
		return fmt.Errorf("criterion %s: span %v is not above 0", c.ID, c.Span)
	case c.Rule.Rated() && c.Min >= c.Max:
		return fmt.Errorf("criterion %s: scale from %v to %v is empty", c.ID, c.Min, c.Max)
	}
	return nil
}
