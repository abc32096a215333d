package diag

import (
	"cmp"
	"slices"
	"strings"
)

// Problems is everything that is wrong. It is an error of a line for each.
type Problems []Problem

// Add adds a problem. All that is found wrong is collected here.
func (p *Problems) Add(more ...Problem) { *p = append(*p, more...) }

func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, problem := range p {
		lines[i] = problem.Error()
	}
	return strings.Join(lines, "\n")
}

// Errors is how many problems keep a file from being used; the others are warnings.
func (p Problems) Errors() int {
	n := 0
	for _, problem := range p {
		if !problem.Warning {
			n++
		}
	}
	return n
}

// Sort puts problems in order of place.
func (p Problems) Sort() {
	slices.SortStableFunc(p, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Where, b.Where), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.Key, b.Key), cmp.Compare(a.Code, b.Code))
	})
}

// Without returns the problems but for those with a key, or below a key, that is among the others or was meant there: they
// follow from those.
func (p Problems) Without(others Problems) Problems {
	type at struct{ where, key string }
	wrong := map[at]bool{}
	for _, o := range others {
		wrong[at{o.Where, o.Key}] = true
		wrong[at{o.Where, o.Meant}] = true
	}
	return slices.DeleteFunc(slices.Clone(p), func(problem Problem) bool {
		for key := problem.Key; key != ""; key = key[:max(strings.LastIndexAny(key, ".["), 0)] {
			if wrong[at{problem.Where, key}] {
				return true
			}
		}
		return false
	})
}
