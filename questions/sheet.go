package questions

import (
	"math"

	"careerfit/scoring"
)

// FromSheet returns the answers of a sheet filled in for the items, in their order; see Items.
func (b *Bank) FromSheet(items []scoring.Item, s scoring.AnswerSheet) Answers {
	a := Answers{ByQuestion: map[string]Answer{}, Importance: map[string]int{}}
	for j, item := range items {
		if q, ok := b.ForCriterion(item.Criterion); ok && s.Answers[j] != scoring.Unanswered {
			a.ByQuestion[q.ID] = q.fromSheet(s.Answers[j])
			a.Importance[q.ID] = s.Weights[j]
		}
	}
	return a
}

// fromSheet reads the place of an option, or of categories one bit for each.
func (q *Question) fromSheet(answer int) Answer {
	switch q.Kind {
	case Amount:
		return Answer{Amount: int(math.Round(q.Options[answer].Value))}
	case Scale:
		return Answer{Chosen: []int{answer}}
	}
	var a Answer
	for i := range q.Options {
		if answer&(1<<i) != 0 {
			a.Chosen = append(a.Chosen, i)
		}
	}
	return a
}
