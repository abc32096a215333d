package scoring

import (
	"testing"

	"pgregory.net/rapid"
)

// questionnaire lays out a study; amounts are offered in steps.
func (s study) questionnaire(t *rapid.T) *Questionnaire {
	var items []Item
	for _, p := range s.preferences.Items {
		item := Item{Criterion: p.Criterion, Options: p.Options, Categories: p.Offered}
		items = append(items, item)
	}
	q, err := s.model(t).Questionnaire(shuffled(t, items), nil, s.preferences.LocalPay)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func genSheet(t *rapid.T, q *Questionnaire) AnswerSheet {
	var s AnswerSheet
	for j, item := range q.Items() {
		answer := rapid.IntRange(0, max(len(item.Options)-1, 0)).Draw(t, "answer")
		if len(item.Options) == 0 {
			answer = rapid.IntRange(1, 1<<len(item.Categories)-1).Draw(t, "set")
		}
		if j >= MinAnswered && rapid.IntRange(0, 3).Draw(t, "skip") == 0 {
			answer = Unanswered
		}
		s.Answers = append(s.Answers, answer)
		s.Weights = append(s.Weights, rapid.IntRange(1, MaxWeight).Draw(t, "weight"))
	}
	return s
}

// genPerson draws a sheet as somebody else than an audit fills it in: with amounts that are no options, deal-breakers,
// and local pay of its own.
func genPerson(t *rapid.T, q *Questionnaire) AnswerSheet {
	s := genSheet(t, q)
	s.Musts = make([]bool, len(s.Answers))
	for j := range s.Answers {
		if q.rule(j) == PayShare && rapid.Bool().Draw(t, "typed") {
			s.Answers[j] = Typed(rapid.IntRange(5000, 90000).Draw(t, "dollars"))
		}
		s.Musts[j] = q.rule(j) != Closest && rapid.IntRange(0, 5).Draw(t, "must") == 0
	}
	s.LocalPay = rapid.SampledFrom([]int{0, 0, 80, 125}).Draw(t, "own local")
	return s
}

func TestQuestionnaireAddsUpWhatRankDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		q := s.questionnaire(t)
		sheet := genSheet(t, q)
		points := make([]int, len(q.Roles()))
		q.Points(sheet, points)
		want, err := s.model(t).Rank(q.Preferences(sheet), nil, DefaultNoise())
		if err != nil {
			t.Fatal(err)
		}
		byRole := pointsByRole(want)
		for k, id := range q.Roles() {
			if points[k] != byRole[id] {
				t.Fatalf("%s has %d points, Rank says %d", id, points[k], byRole[id])
			}
		}
	})
}

func TestQuestionnaireRefusesWhatIsNoItem(t *testing.T) {
	m, err := NewModel([]Criterion{{"a", Closest, Whole(100), 0, Whole(100)}, {ID: "s", Rule: CategoryShare}},
		[]Alternative{{ID: "r", Levels: map[string]Level{"a": {}}}})
	if err != nil {
		t.Fatal(err)
	}
	many := make([]string, maxCategories+1)
	for name, items := range map[string][]Item{
		"unknown":   {{Criterion: "b", Options: fiveSteps}},
		"twice":     {{Criterion: "a", Options: fiveSteps}, {Criterion: "a", Options: fiveSteps}},
		"no answer": {{Criterion: "a"}},
		"too many":  {{Criterion: "s", Categories: many}},
	} {
		if _, err := m.Questionnaire(items, nil, 0); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}
