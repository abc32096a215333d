package scoring

import (
	"cmp"
	"fmt"
	"slices"
)

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
