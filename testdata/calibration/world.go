package calibration

import (
	"fmt"

	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

// The states a level can truly be in.
const (
	low = iota
	level
	high
	states
)

// World is a field of roles and the questions, with what every answer is worth at every true level worked out
// beforehand. Sheets are those of the Certainty, except that the places of an amount are those of the ladder.
type World struct {
	*scoring.Certainty
	items []item // in the order of sheets
	roles int    // how many are compared
}

// item is one question.
type item struct {
	kind    questions.Kind
	answers int             // how many answers there are; a set of categories is never 0
	worth   [states][][]int // partial value by state, answer and role
	asked   []int           // where an answer stands, for the methods that compare profiles
	has     [][]int         // where a role stands, by answer and role
}

// NewWorld lays out the pack and the bank for comparing the roles of the focus; none means all.
func NewWorld(pack *profiles.Pack, bank *questions.Bank, focus []string) (*World, error) {
	var at [states]*scoring.Questionnaire
	for state := range at {
		var err error
		if at[state], err = questionnaire(shifted(pack, state, 0), bank, focus); err != nil {
			return nil, err
		}
	}
	w := &World{Certainty: at[level].Certainty(scoring.DefaultNoise()), roles: len(at[level].Roles())}
	kinds := map[string]questions.Kind{}
	for i := range bank.Questions {
		kinds[bank.Questions[i].Criterion] = bank.Questions[i].Kind
	}
	for j, asked := range w.Items() {
		it := item{kind: kinds[asked.Criterion], answers: max(len(asked.Options), 1<<len(asked.Categories))}
		for state, q := range at {
			it.worth[state] = worth(q, j, it.answers)
		}
		if err := it.profile(pack, asked, w.Roles()); err != nil {
			return nil, err
		}
		w.items = append(w.items, it)
	}
	return w, nil
}

// questionnaire lays out the bank; amounts become ladders.
func questionnaire(pack *profiles.Pack, bank *questions.Bank, focus []string) (*scoring.Questionnaire, error) {
	m, err := pack.Model()
	if err != nil {
		return nil, fmt.Errorf("pack: %w", err)
	}
	items := bank.Items()
	for i := range items {
		if bank.Questions[i].Kind == questions.Amount {
			items[i].Options = ladder(items[i].Options)
		}
	}
	return m.Questionnaire(items, focus, 0)
}

// The rungs of an amount: 90, 100 or 110 percent of it is the first wobble, the same of that the second.
const (
	firstRung  = 3
	secondRung = 1
	rungs      = 9
	middleRung = 4
)

// ladder returns what the amounts can become by wobbling twice, nine for each.
func ladder(amounts []scoring.Number) []scoring.Number {
	var list []scoring.Number
	for _, amount := range amounts {
		for first := scoring.Number(9); first <= 11; first++ {
			for second := scoring.Number(9); second <= 11; second++ {
				list = append(list, amount/10*first/10*second)
			}
		}
	}
	return list
}

// shifted returns the pack with every level at its low end, where it is, or at its high end, and then some more.
func shifted(pack *profiles.Pack, state int, more float64) *profiles.Pack {
	p := *pack
	p.Roles = make([]profiles.Role, len(pack.Roles))
	for i, role := range pack.Roles {
		levels := make(profiles.Levels, len(role.Levels))
		for j, l := range role.Levels {
			c, _ := pack.Criterion(l.Criterion)
			l.Level = min(max([states]float64{l.Low, l.Level, l.High}[state]+more, c.Min), c.Max)
			levels[j] = l
		}
		role.Levels = levels
		p.Roles[i] = role
	}
	return &p
}

// worth returns the partial values of every answer to item j, by role: the points of a sheet with nothing else on it.
func worth(q *scoring.Questionnaire, j, answers int) [][]int {
	s := scoring.AnswerSheet{Answers: make([]int, len(q.Items())), Weights: make([]int, len(q.Items()))}
	for i := range s.Answers {
		s.Answers[i] = scoring.Unanswered
	}
	s.Weights[j] = 1
	rows := make([][]int, answers)
	for answer := range rows {
		rows[answer] = make([]int, len(q.Roles()))
		s.Answers[j] = answer
		q.Points(s, rows[answer])
	}
	return rows
}
