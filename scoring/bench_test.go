package scoring

import (
	"fmt"
	"testing"
)

// fullPack is a model as large as the built-in pack: 24 roles, 14 rated criteria, pay and categories.
func fullPack(b *testing.B) (*Model, Preferences) {
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
		pay := Pay{35020 + 100*i, 37610 + 100*i, 44200 + 100*i, 48160 + 100*i, 57830 + 100*i}
		roles = append(roles, Alternative{fmt.Sprintf("r%02d", i), levels, pay, map[string]int{"hospital": 2 * i, "office": 40}})
	}
	m, err := NewModel(criteria, roles)
	if err != nil {
		b.Fatal(err)
	}
	return m, p
}

// BenchmarkPoints scores one person against 24 roles on 16 criteria.
func BenchmarkPoints(b *testing.B) {
	m, p := fullPack(b)
	terms, err := m.terms(p)
	if err != nil {
		b.Fatal(err)
	}
	points := make([]int, len(m.alternatives))
	b.ReportAllocs()
	for b.Loop() {
		m.points(terms, points)
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
