package scoring

import (
	"fmt"
	"slices"
)

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
		j := slices.IndexFunc(m.criteria, func(c Criterion) bool { return c.ID == o.Criterion })
		switch {
		case j < 0 || !m.criteria[j].Rule.Rated():
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
