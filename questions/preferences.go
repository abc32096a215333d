package questions

import (
	"math"
	"math/bits"

	"careerfit/scoring"
)

// code is an answer as answers and the engine's sheets hold it; see scoring.AnswerSheet.
func (q *Question) code(a Answer) int {
	switch {
	case a.Skipped():
		return scoring.Unanswered
	case q.Kind == Amount:
		return scoring.Typed(a.Amount)
	case q.Kind == Scale:
		return a.Chosen[0]
	}
	set := 0
	for _, place := range a.Chosen {
		set |= 1 << place
	}
	return set
}

// answer is the answer with a code.
func (q *Question) answer(code int) Answer {
	switch {
	case code == scoring.Unanswered:
		return Answer{}
	case q.Kind == Amount:
		return Answer{Amount: scoring.Dollars(code)}
	case q.Kind == Scale:
		return Answer{Chosen: []int{code}}
	}
	var a Answer
	for set := uint(code); set != 0; set &= set - 1 {
		a.Chosen = append(a.Chosen, bits.TrailingZeros(set))
	}
	return a
}

// Preferences turns answers to the questions of the bank into what the engine ranks by.
func (b *Bank) Preferences(a Answers) scoring.Preferences {
	p := scoring.Preferences{LocalPay: a.LocalPay}
	for i := range a.first {
		if !a.counts(i) {
			continue
		}
		q := &b.Questions[i]
		item := q.preference(q.answer(a.first[i]))
		if again := a.again[i]; again != notGiven && again != scoring.Unanswered {
			item.Again = &item.Options[again]
		}
		item.Weight = a.weight(i)
		item.Must = a.IsMust(q.ID)
		p.Items = append(p.Items, item)
	}
	return p
}

func (q *Question) preference(a Answer) scoring.Preference {
	p := scoring.Preference{Criterion: q.Criterion}
	switch q.Kind {
	case Amount:
		p.Options = q.values()
		p.Value = scoring.Whole(a.Amount)
	case Scale:
		p.Options = q.values()
		p.Value = p.Options[a.Chosen[0]]
	case Categories:
		p.Offered = q.OptionIDs()
		for _, place := range a.Chosen {
			p.Categories = append(p.Categories, q.Options[place].ID)
		}
	}
	return p
}

// Items are the questions as the engine sees them, for scoring many people.
func (b *Bank) Items() []scoring.Item {
	items := make([]scoring.Item, len(b.Questions))
	for i := range b.Questions {
		items[i] = b.Questions[i].Item()
	}
	return items
}

// Item is the question as the engine sees it.
func (q *Question) Item() scoring.Item {
	if q.Kind == Categories {
		return scoring.Item{Criterion: q.Criterion, Categories: q.OptionIDs()}
	}
	return scoring.Item{Criterion: q.Criterion, Options: q.values()}
}

// OnSheet returns the answers on a sheet that was filled in for the items, in their order.
func (b *Bank) OnSheet(items []scoring.Item, s scoring.AnswerSheet) Answers {
	a := b.NewAnswers()
	for j, item := range items {
		q, ok := b.ForCriterion(item.Criterion)
		if !ok || s.Answers[j] == scoring.Unanswered {
			continue
		}
		i := b.place(q.ID)
		a.first[i], a.weights[i] = s.Answers[j], s.Weights[j]
		if q.Kind == Amount && s.Answers[j] >= 0 { // one that is offered
			a.first[i] = scoring.Typed(int(math.Round(q.Options[s.Answers[j]].Value)))
		}
	}
	return a
}
