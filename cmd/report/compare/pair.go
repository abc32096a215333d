package compare

import (
	"slices"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// pairWriter says things of two roles, in the order in which they were named.
type pairWriter struct {
	*words.Writer
	pair     *scoring.Pair
	roles    [2]*profiles.Role
	answers  words.Answers
	observed []scoring.Observation
	localPay int // percent of the national level
}

func newPairWriter(w *words.Writer, pair *scoring.Pair, answers words.Answers, localPay int) *pairWriter {
	return &pairWriter{
		Writer: w, pair: pair, answers: answers, localPay: localPay,
		roles: [2]*profiles.Role{w.Role(pair.A.ID), w.Role(pair.B.ID)},
	}
}

func (w *pairWriter) title(i int) string { return w.roles[i].Title }

// name is the title as it stands inside a sentence.
func (w *pairWriter) name(i int) string { return words.InSentence(w.roles[i].Title) }

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
