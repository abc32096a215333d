package scoring

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"
)

var fiveSteps = []Number{Whole(0), Whole(25), Whole(50), Whole(75), Whole(100)}

var amounts = []Number{Whole(35000), Whole(40000), Whole(45000), Whole(55000), Whole(70000)}

// study is a random model with random preferences on it.
type study struct {
	criteria     []Criterion
	alternatives []Alternative
	preferences  Preferences
}

func (s study) model(t *rapid.T) *Model {
	m, err := NewModel(s.criteria, s.alternatives)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func (s study) rank(t *rapid.T, noise Noise) *Result {
	r, err := s.model(t).Rank(s.preferences, nil, noise)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// genStudy draws a study with at least the given number of rated criteria, one pay and one category criterion.
func genStudy(atLeast int) *rapid.Generator[study] {
	return rapid.Custom(func(t *rapid.T) study {
		var s study
		rated := rapid.IntRange(atLeast, atLeast+5).Draw(t, "rated")
		for j := range rated {
			rule := rapid.SampledFrom([]Rule{Closest, AtLeast, AtMost}).Draw(t, "rule")
			s.criteria = append(s.criteria, Criterion{fmt.Sprintf("c%02d", j), rule, Whole(100), 0, Whole(100)})
		}
		s.criteria = append(s.criteria, Criterion{ID: "pay", Rule: PayShare}, Criterion{ID: "setting", Rule: CategoryShare})
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

func genAlternative(t *rapid.T, id string, criteria []Criterion) Alternative {
	a := Alternative{ID: id, Levels: map[string]Level{}, Pay: genPay(t), Shares: genShares(t)}
	if rapid.IntRange(0, 9).Draw(t, "pay unknown") == 9 {
		a.Pay = Pay{Unknown: true}
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

func genLevel(t *rapid.T) Level {
	if rapid.IntRange(0, 19).Draw(t, "unknown") == 0 {
		return Level{Unknown: true}
	}
	value := rapid.IntRange(0, 100).Draw(t, "level")
	half := rapid.IntRange(0, 20).Draw(t, "half range")
	return Level{Value: Whole(value), Low: Whole(max(value-half, 0)), High: Whole(min(value+half, 100))}
}

func genPay(t *rapid.T) Pay {
	step := rapid.IntRange(1, 9000)
	p := Pay{P10: rapid.IntRange(15000, 60000).Draw(t, "p10")}
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

func genPreference(t *rapid.T, c Criterion) Preference {
	p := Preference{Criterion: c.ID, Weight: rapid.IntRange(1, 3).Draw(t, "weight")}
	switch c.Rule {
	case PayShare:
		p.Value, p.Options = Whole(rapid.IntRange(10000, 90000).Draw(t, "amount")), amounts
	case CategoryShare:
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

// randomSheet answers every item, any answer and weight as likely as any other.
func randomSheet(source *rand.Rand, q *Questionnaire) AnswerSheet {
	var s AnswerSheet
	for _, item := range q.items {
		answer := 0
		if sets := 1 << len(item.Categories); sets > 1 {
			answer = 1 + source.IntN(sets-1)
		} else {
			answer = source.IntN(len(item.Options))
		}
		s.Answers = append(s.Answers, answer)
		s.Weights = append(s.Weights, 1+source.IntN(MaxWeight))
	}
	return s
}
