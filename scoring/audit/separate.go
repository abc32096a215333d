package audit

import (
	"slices"

	"careerfit/scoring"
)

// Twins returns the pairs of roles, by places, that nothing separates: their partial values are equal for every answer
// to every item. Of three equal roles there are three pairs.
func (f *Field) Twins() [][2]int {
	var pairs [][2]int
	for a := range f.roles {
		for b := a + 1; b < f.roles; b++ {
			if f.everywhere(func(row []int) bool { return row[a] == row[b] }) {
				pairs = append(pairs, [2]int{a, b})
			}
		}
	}
	return pairs
}

// Indifferent returns the criteria that cannot separate the roles: whatever the answer, all have the same partial value.
func (f *Field) Indifferent() []string {
	var ids []string
	for j, rows := range f.partials {
		if !slices.ContainsFunc(rows, func(row []int) bool { return slices.Min(row) != slices.Max(row) }) {
			ids = append(ids, f.items[j].Criterion)
		}
	}
	return ids
}

// everywhere reports whether something holds of the partial values of the roles for every answer to every item. For
// categories it looks at one at a time, and at all together; what holds of a comparison there holds of any set too,
// since the partial value of a set is the sum, at most 100, and neither adding nor the bound turns >= around. All
// together matter where the shares of a role are unknown, and its partial value is the same for every set.
func (f *Field) everywhere(holds func(row []int) bool) bool {
	for j, rows := range f.partials {
		if n := len(f.items[j].Categories); n > 0 {
			all := make([]int, f.roles)
			for k := range all {
				all[k] = f.Partial(j, 1<<n-1, k)
			}
			rows = append(slices.Clip(rows), all)
		}
		if slices.ContainsFunc(rows, func(row []int) bool { return !holds(row) }) {
			return false
		}
	}
	return true
}

// StraightLines returns the sheets of people who always choose the first, the middle and the last option, with the
// weight nobody said anything about. The middle of an even number is the upper one; of categories it is one alone.
func (f *Field) StraightLines() [3]scoring.AnswerSheet {
	return [...]scoring.AnswerSheet{
		f.line(func(int) int { return 0 }),
		f.line(func(n int) int { return n / 2 }),
		f.line(func(n int) int { return n - 1 }),
	}
}

// normalWeight is the weight of what matters neither most nor little.
const normalWeight = 2

// line fills in a sheet; choose(n) is the place of one of n options.
func (f *Field) line(choose func(n int) int) scoring.AnswerSheet {
	s := f.emptySheet()
	for j := range f.items {
		s.Answers[j], s.Weights[j] = f.alone(j, choose(len(f.partials[j]))), normalWeight
	}
	return s
}
