package compare

import (
	"slices"

	"careerfit/profiles"
	"careerfit/scoring"
)

// groups are the rated criteria: those that differ, widest first; those that hardly do; and those not known of one role.
type groups struct{ differ, shared, unknown []scoring.Difference }

// newGroups puts each rated criterion into one group. Equal differences stay in the order of the criteria.
func newGroups(criteria []profiles.Criterion, differences []scoring.Difference) groups {
	var g groups
	for _, c := range criteria {
		i := slices.IndexFunc(differences, func(d scoring.Difference) bool { return d.Criterion == c.ID })
		if i < 0 {
			continue // a share of jobs
		}
		switch d := differences[i]; {
		case !d.Known():
			g.unknown = append(g.unknown, d)
		case d.Slight():
			g.shared = append(g.shared, d)
		default:
			g.differ = append(g.differ, d)
		}
	}
	slices.SortStableFunc(g.differ, scoring.Wider)
	return g
}
