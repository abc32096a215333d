package audit

import "careerfit/scoring"

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
