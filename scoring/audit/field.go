package audit

import (
	"slices"

	"careerfit/scoring"
)

// Field is roles that are compared, with what every answer to every item is worth to each. It does not change and may be
// shared.
type Field struct {
	*scoring.Questionnaire
	items    []scoring.Item
	roles    int       // how many
	partials [][][]int // 0 to 100, by item, option (or category alone) and role
}

// NewField lays out the roles and items of a questionnaire.
func NewField(q *scoring.Questionnaire) *Field {
	f := &Field{Questionnaire: q, items: q.Items(), roles: len(q.Roles())}
	for j := range f.items {
		f.partials = append(f.partials, q.Partials(j))
	}
	return f
}

// answers returns how many answers item j takes besides a skip.
func (f *Field) answers(j int) int {
	if n := len(f.items[j].Categories); n > 0 {
		return 1<<n - 1
	}
	return len(f.items[j].Options)
}

// answer returns the answer of a sheet to item j that is n-th, from 0. The empty set is none, so sets begin at 1.
func (f *Field) answer(j, n int) int {
	if len(f.items[j].Categories) > 0 {
		return n + 1
	}
	return n
}

// alone returns the answer of a sheet to item j that is one option, or one category alone.
func (f *Field) alone(j, place int) int {
	if len(f.items[j].Categories) > 0 {
		return 1 << place
	}
	return place
}

func (f *Field) emptySheet() scoring.AnswerSheet {
	return scoring.AnswerSheet{Answers: make([]int, len(f.items)), Weights: make([]int, len(f.items))}
}

// fillIn fills in a sheet; choose(n) chooses a whole number from 0 to n-1.
func (f *Field) fillIn(s scoring.AnswerSheet, choose func(n int) int) {
	for j := range f.items {
		s.Answers[j] = f.answer(j, choose(f.answers(j)))
		s.Weights[j] = 1 + choose(scoring.MaxWeight)
	}
}

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
