package scoring

import (
	"fmt"
	"slices"
)

// MinAnswered is the least number of answered criteria a ranking is made from.
const MinAnswered = 3

// MaxWeight is the weight of what matters most; weights are 1 to 3, and a criterion of weight 0 is left out.
const MaxWeight = 3

// Preference is what a person asked for on one criterion.
type Preference struct {
	Criterion  string
	Weight     int      // 0 (left out) to 3
	Must       bool     // a deal-breaker
	Value      Number   // the response on the criterion's scale, or the amount in dollars a year
	Options    []Number // the values of the ordered list Value was picked from; empty for amounts and categories
	Categories []string // for CategoryShare
}

// Preferences are everything a person asked for.
type Preferences struct {
	Items    []Preference
	LocalPay int // local pay as a percent of national pay; 0 means 100
}

func (p Preferences) localPay() int {
	if p.LocalPay == 0 {
		return DefaultLocalPay
	}
	return p.LocalPay
}

// position returns the place of the response in its list of options.
func (p Preference) position() int { return slices.Index(p.Options, p.Value) }

func (p Preference) check(c Criterion) error {
	switch {
	case p.Weight < 0 || p.Weight > MaxWeight:
		return fmt.Errorf("preference %s: weight %d is not 0 to %d", p.Criterion, p.Weight, MaxWeight)
	case p.Must && c.Rule == Closest:
		return fmt.Errorf("preference %s: a closest criterion cannot be a must", p.Criterion)
	case c.Rule.Rated() && p.position() < 0:
		return fmt.Errorf("preference %s: %v is not one of its options", p.Criterion, p.Value)
	case c.Rule == CategoryShare && len(p.Categories) == 0:
		return fmt.Errorf("preference %s: no category chosen", p.Criterion)
	}
	return nil
}
