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
		levels, err := m.levelsOf(a)
		if err != nil {
			return nil, err
		}
		m.levels = append(m.levels, levels)
	}
	return m, nil
}

// levelsOf lays out the levels of a in the order of the criteria.
func (m *Model) levelsOf(a Alternative) ([]Level, error) {
	levels := make([]Level, len(m.criteria))
	for j, c := range m.criteria {
		switch {
		case c.Rule.Rated():
			level, ok := a.Levels[c.ID]
			if !ok {
				return nil, fmt.Errorf("alternative %s has no level on %s", a.ID, c.ID)
			}
			levels[j] = level
		case c.Rule == PayShare:
			if err := a.Pay.Check(); err != nil {
				return nil, fmt.Errorf("alternative %s: pay: %w", a.ID, err)
			}
		}
	}
	return levels, nil
}

// findAlternative returns the place of the alternative with the id.
func (m *Model) findAlternative(id string) (int, bool) {
	return slices.BinarySearchFunc(m.alternatives, id, func(a Alternative, id string) int { return cmp.Compare(a.ID, id) })
}

// findCriterion returns the place of the criterion with the id.
func (m *Model) findCriterion(id string) (int, bool) {
	return slices.BinarySearchFunc(m.criteria, id, func(c Criterion, id string) int { return cmp.Compare(c.ID, id) })
}

// focus returns the places of the alternatives named, in order; of all where none is.
func (m *Model) focus(ids []string) ([]int, error) {
	var places []int
	for _, id := range ids {
		i, ok := m.findAlternative(id)
		if !ok {
			return nil, fmt.Errorf("the focus names an unknown alternative %q", id)
		}
		places = append(places, i)
	}
	if len(ids) == 0 {
		places = m.everyPlace()
	}
	slices.Sort(places)
	return slices.Compact(places), nil
}

// everyPlace returns the places of all alternatives.
func (m *Model) everyPlace() []int {
	places := make([]int, len(m.alternatives))
	for i := range places {
		places[i] = i
	}
	return places
}
