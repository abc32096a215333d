package scoring

import (
	"cmp"
	"fmt"
	"slices"
)

// MinAnswered is the least number of answered criteria a ranking is made from.
const MinAnswered = 3

// TooFewError says that too few criteria are answered for a ranking.
type TooFewError struct{ Answered int }

func (e *TooFewError) Error() string {
	return fmt.Sprintf("%d of at least %d criteria are answered", e.Answered, MinAnswered)
}

// MaxWeight is the weight of what matters most; weights are 1 to 3, and a criterion of weight 0 is left out.
const MaxWeight = 3

// Preference is what a person asked for on one criterion.
type Preference struct {
	Criterion  string
	Weight     int      // 0 (left out) to 3
	Must       bool     // a deal-breaker
	Value      Number   // the answer on the criterion's scale, or the amount in dollars a year
	Again      *Number  // the answer to a second item on the same criterion; nil without one
	Options    []Number // what the question offers, in order; Value and Again are among them, unless they are amounts
	Categories []string // those chosen, for CategoryShare
	Offered    []string // those that can be chosen
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

// response is what the roles are held against: the answer, or the mean of both answers.
func (p Preference) response() Number {
	if p.Again == nil {
		return p.Value
	}
	return (p.Value + *p.Again) / 2
}

// halfSteps returns the place of the response in the list of options, in half steps from the first: the mean of two
// answers can lie between two options.
func (p Preference) halfSteps() int {
	at := slices.Index(p.Options, p.Value)
	if p.Again == nil {
		return 2 * at
	}
	return at + slices.Index(p.Options, *p.Again)
}

func (p Preference) check(c Criterion) error {
	switch {
	case p.Weight < 0 || p.Weight > MaxWeight:
		return fmt.Errorf("preference %s: weight %d is not 0 to %d", p.Criterion, p.Weight, MaxWeight)
	case p.Must && c.Rule == Closest:
		return fmt.Errorf("preference %s: a criterion of the rule %v cannot be a must", p.Criterion, c.Rule)
	case c.Rule.Rated() && !slices.Contains(p.Options, p.Value):
		return fmt.Errorf("preference %s: %v is not one of its options", p.Criterion, p.Value)
	case p.Again != nil && !c.Rule.Rated():
		return fmt.Errorf("preference %s: only a rated criterion has a second item", p.Criterion)
	case p.Again != nil && !slices.Contains(p.Options, *p.Again):
		return fmt.Errorf("preference %s: %v is not one of its options", p.Criterion, *p.Again)
	case c.Rule == CategoryShare && len(p.Categories) == 0:
		return fmt.Errorf("preference %s: no category chosen", p.Criterion)
	}
	return nil
}

// term is an answered criterion: the preference, and where the criterion stands in the model.
type term struct {
	Preference
	criterion int
	local     int    // local pay in percent of national pay
	asked     Number // the response
}

// terms returns the answered criteria in the model's order, without those of weight 0.
func (m *Model) terms(p Preferences) ([]term, error) {
	if local := p.localPay(); local < 1 {
		return nil, fmt.Errorf("local pay of %d percent is not above 0", local)
	}
	var list []term
	for _, item := range p.Items {
		j, ok := m.findCriterion(item.Criterion)
		if !ok {
			return nil, fmt.Errorf("preference for an unknown criterion %q", item.Criterion)
		}
		if err := item.check(m.criteria[j]); err != nil {
			return nil, err
		}
		if item.Weight > 0 {
			list = append(list, term{item, j, p.localPay(), item.response()})
		}
	}
	slices.SortFunc(list, func(a, b term) int { return cmp.Compare(a.criterion, b.criterion) })
	for i := 1; i < len(list); i++ {
		if list[i].criterion == list[i-1].criterion {
			return nil, fmt.Errorf("criterion %s is answered twice", list[i].Criterion)
		}
	}
	return list, nil
}
