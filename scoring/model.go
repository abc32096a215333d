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
		places = upTo(len(m.alternatives))
	}
	slices.Sort(places)
	return slices.Compact(places), nil
}

// upTo returns the places 0 to n-1.
func upTo(n int) []int {
	places := make([]int, n)
	for i := range places {
		places[i] = i
	}
	return places
}

// Observation is where one concrete job of a role stood on a rated criterion, as a visit or a posting showed.
type Observation struct {
	Role, Criterion string
	Level           Number
}

// observedRange is how far the level of a concrete job can be from what a person saw of it, on the criterion's scale.
const observedRange = 5 * one

// Observe returns the model with the levels observed in place of the known ones; m stays as it is.
func (m *Model) Observe(list []Observation) (*Model, error) {
	seen := *m
	seen.levels = slices.Clone(m.levels)
	done := map[[2]int]bool{}
	for _, o := range list {
		i, ok := m.findAlternative(o.Role)
		if !ok {
			return nil, fmt.Errorf("an observation names an unknown alternative %q", o.Role)
		}
		j, ok := m.findCriterion(o.Criterion)
		switch {
		case !ok || !m.criteria[j].Rule.Rated():
			return nil, fmt.Errorf("an observation names %q, which is no rated criterion", o.Criterion)
		case o.Level < m.criteria[j].Min || o.Level > m.criteria[j].Max:
			return nil, fmt.Errorf("observation of %s: level %v is outside its scale", o.Criterion, o.Level)
		case done[[2]int{i, j}]:
			return nil, fmt.Errorf("%s of %s is observed twice", o.Criterion, o.Role)
		}
		done[[2]int{i, j}] = true
		seen = seen.withLevel(i, j, m.criteria[j].Observed(o.Level))
	}
	return &seen, nil
}

// Observed is the level of a concrete job with the range that is left.
func (c Criterion) Observed(level Number) Level {
	return Level{Value: level, Low: max(level-observedRange, c.Min), High: min(level+observedRange, c.Max)}
}

// withLevel returns the model with one level replaced.
func (m Model) withLevel(i, j int, level Level) Model {
	m.levels = slices.Clone(m.levels)
	m.levels[i] = slices.Clone(m.levels[i])
	m.levels[i][j] = level
	return m
}
