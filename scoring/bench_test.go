package scoring

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// fullPack is a model as large as the built-in pack: 24 roles, 14 rated criteria, pay and categories.
func fullPack(b testing.TB) (*Model, Preferences) {
	var criteria []Criterion
	var p Preferences
	for j := range 14 {
		c := Criterion{fmt.Sprintf("c%02d", j), Rule(j % 3), Whole(100), 0, Whole(100)}
		criteria = append(criteria, c)
		p.Items = append(p.Items, Preference{Criterion: c.ID, Weight: 2, Value: fiveSteps[j%5], Options: fiveSteps})
	}
	criteria = append(criteria, Criterion{ID: "pay", Rule: PayShare}, Criterion{ID: "setting", Rule: CategoryShare})
	p.Items = append(p.Items,
		Preference{Criterion: "pay", Weight: 2, Value: Whole(42000)},
		Preference{Criterion: "setting", Weight: 2, Categories: []string{"hospital", "office"}})
	var roles []Alternative
	for i := range 24 {
		levels := map[string]Level{}
		for j := range 14 {
			at := 5 + (i*31+j*17)%90
			levels[criteria[j].ID] = Level{Value: Whole(at), Low: Whole(at - 5), High: Whole(at + 5)}
		}
		pay := Pay{P10: 35020 + 100*i, P25: 37610 + 100*i, P50: 44200 + 100*i, P75: 48160 + 100*i, P90: 57830 + 100*i}
		roles = append(roles, Alternative{ID: fmt.Sprintf("r%02d", i), Levels: levels, Pay: pay, Shares: map[string]int{"hospital": 2 * i, "office": 40}})
	}
	m, err := NewModel(criteria, roles)
	if err != nil {
		b.Fatal(err)
	}
	return m, p
}

// itemsOf are the items of the answers, with three settings and five amounts.
func itemsOf(p Preferences) []Item {
	var items []Item
	for _, preference := range p.Items {
		item := Item{Criterion: preference.Criterion, Options: preference.Options}
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

// BenchmarkPoints scores one person against 24 roles on 16 criteria.
func BenchmarkPoints(b *testing.B) {
	m, p := fullPack(b)
	places := upTo(len(m.alternatives))
	b.ReportAllocs()
	for b.Loop() {
		table, err := m.compile(p, places)
		if err != nil {
			b.Fatal(err)
		}
		table.points()
	}
}

// BenchmarkRank does all of it for one person: points, verdict against 23 rivals, reasons.
func BenchmarkRank(b *testing.B) {
	m, p := fullPack(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := m.Rank(p, nil, DefaultNoise()); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkJudge judges people who answer at random, with amounts in steps of 500 dollars, on one core.
func BenchmarkJudge(b *testing.B) {
	m, p := fullPack(b)
	for _, roles := range []int{2, 24} {
		b.Run(fmt.Sprint(roles, " roles"), func(b *testing.B) {
			var focus []string
			for i := range roles {
				focus = append(focus, m.alternatives[i].ID)
			}
			q, err := m.Questionnaire(itemsOf(p), focus, 0)
			if err != nil {
				b.Fatal(err)
			}
			sheets := strangers(q, 1000)
			judge := q.Certainty(DefaultNoise()).Judge()
			b.ReportAllocs()
			for b.Loop() {
				for _, s := range sheets {
					judge.Judge(s)
				}
			}
			b.ReportMetric(float64(b.N*len(sheets))/b.Elapsed().Seconds(), "people/s")
		})
	}
}

// strangers fill in sheets at random.
func strangers(q *Questionnaire, count int) []AnswerSheet {
	source := rand.New(rand.NewPCG(1, 2))
	var sheets []AnswerSheet
	for range count {
		s := randomSheet(source, q)
		for j := range s.Answers {
			if q.rule(j) == PayShare {
				s.Answers[j] = Typed(30_000 + 500*source.IntN(100))
			}
		}
		sheets = append(sheets, s)
	}
	return sheets
}

// BenchmarkFitRanges works out the ranges of as many roles as the largest packs have, on 16 criteria.
func BenchmarkFitRanges(b *testing.B) {
	m, p := fullPack(b)
	r, err := m.Rank(p, nil, DefaultNoise())
	if err != nil {
		b.Fatal(err)
	}
	for len(r.Ranking) < 900 {
		r.Ranking = append(r.Ranking, r.Ranking[len(r.Ranking)%24])
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := m.FitRanges(p, r, DefaultNoise()); err != nil {
			b.Fatal(err)
		}
	}
}
