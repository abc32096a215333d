package scoring

import (
	"cmp"
	"fmt"
	"slices"
)

// Model holds the criteria and the alternatives of a pack, laid out for scoring. It does not change after NewModel and
// may be shared.
type Model struct {
	criteria     []Criterion   // by id
	alternatives []Alternative // by id
	levels       [][]Level     // alternative x criterion; zero for criteria that are not rated
}

// NewModel checks the criteria and alternatives and lays them out. Their order does not matter.
func NewModel(criteria []Criterion, alternatives []Alternative) (*Model, error) {
	m := &Model{criteria: slices.Clone(criteria), alternatives: slices.Clone(alternatives)}
	slices.SortFunc(m.criteria, func(a, b Criterion) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(m.alternatives, func(a, b Alternative) int { return cmp.Compare(a.ID, b.ID) })
	for i, c := range m.criteria {
		if err := c.check(); err != nil {
			return nil, err
		}
		if i > 0 && m.criteria[i-1].ID == c.ID {
			return nil, fmt.Errorf("criterion %s is there twice", c.ID)
		}
	}
	for i, a := range m.alternatives {
		if i > 0 && m.alternatives[i-1].ID == a.ID {
			return nil, fmt.Errorf("alternative %s is there twice", a.ID)
		}
		row, err := m.row(a)
		if err != nil {
			return nil, err
		}
		m.levels = append(m.levels, row)
	}
	return m, nil
}

// row lays out the levels of a in the order of the criteria.
func (m *Model) row(a Alternative) ([]Level, error) {
	row := make([]Level, len(m.criteria))
	for j, c := range m.criteria {
		switch {
		case c.Rule.Rated():
			level, ok := a.Levels[c.ID]
			if !ok {
				return nil, fmt.Errorf("alternative %s has no level on %s", a.ID, c.ID)
			}
			row[j] = level
		case c.Rule == PayShare:
			if err := a.Pay.Check(); err != nil {
				return nil, fmt.Errorf("alternative %s: pay: %w", a.ID, err)
			}
		}
	}
	return row, nil
}

// term is an answered criterion: the preference, and where the criterion stands in the model.
type term struct {
	Preference
	criterion int
	local     int
	asked     Number // the response
}

// terms returns the answered criteria in the model's order, without those of weight 0.
func (m *Model) terms(p Preferences) ([]term, error) {
	if local := p.localPay(); local < 1 {
		return nil, fmt.Errorf("local pay of %d percent is not above 0", local)
	}
	var list []term
	for _, item := range p.Items {
		j, ok := slices.BinarySearchFunc(m.criteria, item.Criterion, func(c Criterion, id string) int {
			return cmp.Compare(c.ID, id)
		})
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

// partial returns the partial value of alternative i on the term.
func (m *Model) partial(i int, t *term) int {
	switch c := &m.criteria[t.criterion]; c.Rule {
	case PayShare:
		return m.alternatives[i].Pay.PercentAtLeast(t.asked, t.local)
	case CategoryShare:
		return m.alternatives[i].partialShares(t.Categories)
	default:
		return c.partialLevel(t.asked, m.levels[i][t.criterion])
	}
}

// points fills dst with the points of every alternative: the sum of weight times partial value.
func (m *Model) points(terms []term, dst []int) {
	for i := range dst {
		dst[i] = 0
		for j := range terms {
			dst[i] += terms[j].Weight * m.partial(i, &terms[j])
		}
	}
}

// shareUnknown reports whether the term asks for a share of jobs that nobody knows of alternative i.
func (m *Model) shareUnknown(i int, t *term) bool {
	switch m.criteria[t.criterion].Rule {
	case PayShare:
		return m.alternatives[i].Pay.Unknown
	case CategoryShare:
		return m.alternatives[i].SharesUnknown
	}
	return false
}

// find returns the place of the alternative with the id.
func (m *Model) find(id string) (int, bool) {
	return slices.BinarySearchFunc(m.alternatives, id, func(a Alternative, id string) int { return cmp.Compare(a.ID, id) })
}
