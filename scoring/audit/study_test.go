package audit

import (
	"fmt"
	"slices"
	"testing"

	"careerfit/scoring"

	"pgregory.net/rapid"
)

var fiveSteps = []scoring.Number{scoring.Whole(0), scoring.Whole(25), scoring.Whole(50), scoring.Whole(75), scoring.Whole(100)}

var amounts = []scoring.Number{scoring.Whole(35000), scoring.Whole(40000), scoring.Whole(45000), scoring.Whole(55000), scoring.Whole(70000)}

// study is a random model with random preferences on it.
type study struct {
	criteria     []scoring.Criterion
	alternatives []scoring.Alternative
	preferences  scoring.Preferences
}

func (s study) model(t *rapid.T) *scoring.Model {
	m, err := scoring.NewModel(s.criteria, s.alternatives)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// genStudy draws a study with at least the given number of rated criteria, one pay and one category criterion.
func genStudy(atLeast int) *rapid.Generator[study] {
	return rapid.Custom(func(t *rapid.T) study {
		var s study
		rated := rapid.IntRange(atLeast, atLeast+5).Draw(t, "rated")
		for j := range rated {
			rule := rapid.SampledFrom([]scoring.Rule{scoring.Closest, scoring.AtLeast, scoring.AtMost}).Draw(t, "rule")
			s.criteria = append(s.criteria, scoring.Criterion{ID: fmt.Sprintf("c%02d", j), Rule: rule, Span: scoring.Whole(100), Min: 0, Max: scoring.Whole(100)})
		}
		s.criteria = append(s.criteria, scoring.Criterion{ID: "pay", Rule: scoring.PayShare}, scoring.Criterion{ID: "setting", Rule: scoring.CategoryShare})
		for i := range rapid.IntRange(2, 5).Draw(t, "roles") {
			s.alternatives = append(s.alternatives, genAlternative(t, fmt.Sprintf("r%d", i), s.criteria))
		}
		for _, c := range s.criteria {
			s.preferences.Items = append(s.preferences.Items, genPreference(t, c))
		}
		s.preferences.LocalPay = rapid.SampledFrom([]int{0, 80, 100, 125}).Draw(t, "local")
		return s
	})
}

func genAlternative(t *rapid.T, id string, criteria []scoring.Criterion) scoring.Alternative {
	a := scoring.Alternative{ID: id, Levels: map[string]scoring.Level{}, Pay: genPay(t), Shares: genShares(t)}
	if rapid.IntRange(0, 9).Draw(t, "pay unknown") == 9 {
		a.Pay = scoring.Pay{Unknown: true}
	}
	if rapid.IntRange(0, 9).Draw(t, "shares unknown") == 9 {
		a.Shares, a.SharesUnknown = nil, true
	}
	for _, c := range criteria {
		if c.Rule.Rated() {
			a.Levels[c.ID] = genLevel(t)
		}
	}
	return a
}

func genLevel(t *rapid.T) scoring.Level {
	if rapid.IntRange(0, 19).Draw(t, "unknown") == 0 {
		return scoring.Level{Unknown: true}
	}
	value := rapid.IntRange(0, 100).Draw(t, "level")
	half := rapid.IntRange(0, 20).Draw(t, "half range")
	return scoring.Level{Value: scoring.Whole(value), Low: scoring.Whole(max(value-half, 0)), High: scoring.Whole(min(value+half, 100))}
}

func genPay(t *rapid.T) scoring.Pay {
	step := rapid.IntRange(1, 9000)
	p := scoring.Pay{P10: rapid.IntRange(15000, 60000).Draw(t, "p10")}
	p.P50 = p.P10 + step.Draw(t, "to p50") + 1
	p.P90 = p.P50 + step.Draw(t, "to p90") + 1
	if rapid.Bool().Draw(t, "quartiles") {
		p.P25 = p.P10 + (p.P50-p.P10+1)/2
		p.P75 = p.P50 + (p.P90-p.P50+1)/2
		if p.P25 == p.P50 || p.P75 == p.P90 {
			p.P25, p.P75 = 0, 0
		}
	}
	return p
}

func genShares(t *rapid.T) map[string]int {
	return map[string]int{
		"hospital": rapid.IntRange(0, 60).Draw(t, "hospital"),
		"office":   rapid.IntRange(0, 40).Draw(t, "office"),
	}
}

func genPreference(t *rapid.T, c scoring.Criterion) scoring.Preference {
	p := scoring.Preference{Criterion: c.ID, Weight: rapid.IntRange(1, 3).Draw(t, "weight")}
	switch c.Rule {
	case scoring.PayShare:
		p.Value, p.Options = scoring.Whole(rapid.IntRange(10000, 90000).Draw(t, "amount")), amounts
	case scoring.CategoryShare:
		p.Categories = rapid.SampledFrom([][]string{{"hospital"}, {"office"}, {"hospital", "office"}, {"home"}}).Draw(t, "chosen")
		p.Offered = []string{"hospital", "office", "home"}
	default:
		p.Value, p.Options = rapid.SampledFrom(fiveSteps).Draw(t, "response"), fiveSteps
	}
	return p
}

// shuffled returns a copy in another order.
func shuffled[T any](t *rapid.T, list []T) []T {
	return rapid.Permutation(slices.Clone(list)).Draw(t, "order")
}

// questionnaire lays out a study; amounts are offered in steps.
func (s study) questionnaire(t *rapid.T) *scoring.Questionnaire {
	var items []scoring.Item
	for _, p := range s.preferences.Items {
		item := scoring.Item{Criterion: p.Criterion, Options: p.Options, Categories: p.Offered}
		items = append(items, item)
	}
	q, err := s.model(t).Questionnaire(shuffled(t, items), nil, s.preferences.LocalPay)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func genSheet(t *rapid.T, q *scoring.Questionnaire) scoring.AnswerSheet {
	var s scoring.AnswerSheet
	for j, item := range q.Items() {
		answer := rapid.IntRange(0, max(len(item.Options)-1, 0)).Draw(t, "answer")
		if len(item.Options) == 0 {
			answer = rapid.IntRange(1, 1<<len(item.Categories)-1).Draw(t, "set")
		}
		if j >= scoring.MinAnswered && rapid.IntRange(0, 3).Draw(t, "skip") == 0 {
			answer = scoring.Unanswered
		}
		s.Answers = append(s.Answers, answer)
		s.Weights = append(s.Weights, rapid.IntRange(1, scoring.MaxWeight).Draw(t, "weight"))
	}
	return s
}

// fullPack is a model as large as the built-in pack: 24 roles, 14 rated criteria, pay and categories.
func fullPack(b testing.TB) (*scoring.Model, scoring.Preferences) {
	var criteria []scoring.Criterion
	var p scoring.Preferences
	for j := range 14 {
		c := scoring.Criterion{ID: fmt.Sprintf("c%02d", j), Rule: scoring.Rule(j % 3), Span: scoring.Whole(100), Min: 0, Max: scoring.Whole(100)}
		criteria = append(criteria, c)
		p.Items = append(p.Items, scoring.Preference{Criterion: c.ID, Weight: 2, Value: fiveSteps[j%5], Options: fiveSteps})
	}
	criteria = append(criteria, scoring.Criterion{ID: "pay", Rule: scoring.PayShare}, scoring.Criterion{ID: "setting", Rule: scoring.CategoryShare})
	p.Items = append(p.Items,
		scoring.Preference{Criterion: "pay", Weight: 2, Value: scoring.Whole(42000)},
		scoring.Preference{Criterion: "setting", Weight: 2, Categories: []string{"hospital", "office"}})
	var roles []scoring.Alternative
	for i := range 24 {
		levels := map[string]scoring.Level{}
		for j := range 14 {
			at := 5 + (i*31+j*17)%90
			levels[criteria[j].ID] = scoring.Level{Value: scoring.Whole(at), Low: scoring.Whole(at - 5), High: scoring.Whole(at + 5)}
		}
		pay := scoring.Pay{P10: 35020 + 100*i, P25: 37610 + 100*i, P50: 44200 + 100*i, P75: 48160 + 100*i, P90: 57830 + 100*i}
		roles = append(roles, scoring.Alternative{ID: fmt.Sprintf("r%02d", i), Levels: levels, Pay: pay, Shares: map[string]int{"hospital": 2 * i, "office": 40}})
	}
	m, err := scoring.NewModel(criteria, roles)
	if err != nil {
		b.Fatal(err)
	}
	return m, p
}

// itemsOf are the items of the answers, with three settings and five amounts.
func itemsOf(p scoring.Preferences) []scoring.Item {
	var items []scoring.Item
	for _, preference := range p.Items {
		item := scoring.Item{Criterion: preference.Criterion, Options: preference.Options}
		switch {
		case len(preference.Categories) > 0:
			item.Categories = []string{"hospital", "office", "home"}
		case len(item.Options) == 0:
			item.Options = amounts
		}
		items = append(items, item)
	}
	return items
}
