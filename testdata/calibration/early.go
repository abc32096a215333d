package calibration

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

// earlyStop asks people one question after the other until no answer to the rest can change the leader. Everything has
// normal importance, as it has before anybody says otherwise.
type earlyStop struct {
	model *scoring.Model
	sheet *scoring.Questionnaire
	items []scoring.OpenItem // in the order of the bank
	focus []string
}

func newEarlyStop(pack *profiles.Pack, bank *questions.Bank, focus []string) (*earlyStop, error) {
	model, err := pack.Model()
	if err != nil {
		return nil, err
	}
	e := &earlyStop{model: model, focus: focus}
	for _, item := range bank.Items() {
		e.items = append(e.items, scoring.OpenItem{Item: item, Weight: questions.DefaultImportance})
	}
	e.sheet, err = model.Questionnaire(bank.Items(), focus, 0)
	return e, err
}

// person draws answers to all questions: any option alike, any set of categories but the empty one.
func (e *earlyStop) person(r *rand.Rand) []scoring.Preference {
	var s scoring.AnswerSheet
	for _, item := range e.sheet.Items() {
		answer := 0
		if sets := 1 << len(item.Categories); sets > 1 {
			answer = 1 + r.IntN(sets-1)
		} else {
			answer = r.IntN(len(item.Options))
		}
		s.Answers = append(s.Answers, answer)
		s.Weights = append(s.Weights, questions.DefaultImportance)
	}
	return e.sheet.Preferences(s).Items
}

// asked returns how many questions are asked until the leader is settled, all of them where that never comes.
func (e *earlyStop) asked(answers []scoring.Preference, order int) (int, error) {
	var p scoring.Preferences
	for open := slices.Clone(e.items); len(open) > 0; {
		next, err := e.next(p, open, order)
		if err != nil || next < 0 {
			return len(p.Items), err
		}
		i := slices.IndexFunc(answers, func(a scoring.Preference) bool { return a.Criterion == open[next].Criterion })
		p.Items = append(p.Items, answers[i])
		open = slices.Delete(open, next, next+1)
	}
	return len(p.Items), nil
}

// next returns the place of the open question to ask next, -1 when the leader is settled. It never is before MinAnswered
// answers, and to see that takes time.
func (e *earlyStop) next(p scoring.Preferences, open []scoring.OpenItem, order int) (int, error) {
	if len(p.Items) >= scoring.MinAnswered {
		if settled, err := e.model.Settled(p, open, e.focus); err != nil || settled {
			return -1, err
		}
	}
	if order == bankOrder {
		return 0, nil
	}
	return e.model.Next(p, open, e.focus)
}

// The orders in which questions are asked.
const (
	bankOrder = iota
	adaptive
	orders
)

// early is how many questions are asked, by order: the sum over people, and that of the squares.
type early struct {
	roles, of    int // of how many roles, of how many questions
	people       int
	sum, squares [orders]int
	err          error
}

// count has the same people asked in either order.
func (e *earlyStop) count(people int) (*early, error) {
	sum := &early{roles: len(e.sheet.Roles()), of: len(e.items), people: people}
	for _, block := range inBlocks(people/smallBlock, e.block) {
		if block.err != nil {
			return nil, block.err
		}
		for order := range orders {
			sum.sum[order] += block.sum[order]
			sum.squares[order] += block.squares[order]
		}
	}
	return sum, nil
}

func (e *earlyStop) block(t *early, r *rand.Rand) {
	for range smallBlock {
		answers := e.person(r)
		for order := range orders {
			n, err := e.asked(answers, order)
			if err != nil {
				t.err = err
				return
			}
			t.sum[order] += n
			t.squares[order] += n * n
		}
	}
}

func (t *early) mean(order int) float64 { return float64(t.sum[order]) / float64(t.people) }

// standardError is that of the mean.
func (t *early) standardError(order int) float64 {
	squares := float64(t.squares[order]) / float64(t.people)
	return math.Sqrt((squares - float64(t.mean(order)*t.mean(order))) / float64(t.people))
}

// writeEarly writes the section on stopping early.
func writeEarly(b *strings.Builder, fields ...*early) {
	var rows [][]string
	for _, t := range fields {
		cells := []string{fmt.Sprint(t.roles), fmt.Sprint(t.people)}
		for order := range orders {
			cells = append(cells, fmt.Sprintf("%.2f, standard error %.2f", t.mean(order), t.standardError(order)))
		}
		rows = append(rows, cells)
	}
	fmt.Fprintf(b, "\n## Stopping early\n\nQuestions asked, of %d, until no answer to the rest can change the leader.\n\n", fields[0].of)
	table(b, []string{"roles", "people", "in the order of the bank", "adaptive"}, rows)
}
