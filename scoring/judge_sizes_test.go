package scoring

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// field is a model of any size: every fourth role is the twin of the one before, and a part of what roles have is unknown.
func field(t testing.TB, source *rand.Rand, roles, rated int) *Questionnaire {
	t.Helper()
	var criteria []Criterion
	var items []Item
	for j := range rated {
		c := Criterion{fmt.Sprintf("c%03d", j), Rule(source.IntN(3)), Whole(100), 0, Whole(100)}
		criteria = append(criteria, c)
		items = append(items, Item{Criterion: c.ID, Options: fiveSteps})
	}
	criteria = append(criteria, Criterion{ID: "pay", Rule: PayShare}, Criterion{ID: "setting", Rule: CategoryShare})
	items = append(items, Item{Criterion: "pay", Options: amounts}, Item{Criterion: "setting", Categories: []string{"hospital", "office", "home"}})
	var list []Alternative
	for i := range roles {
		id := fmt.Sprintf("r%03d", i)
		if i%4 == 3 {
			list = append(list, list[i-1])
			list[i].ID = id
			continue
		}
		list = append(list, anyRole(source, id, criteria))
	}
	m, err := NewModel(criteria, list)
	if err != nil {
		t.Fatal(err)
	}
	q, err := m.Questionnaire(items, nil, 100)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func anyRole(source *rand.Rand, id string, criteria []Criterion) Alternative {
	a := Alternative{ID: id, Levels: map[string]Level{}}
	for _, c := range criteria {
		value, half := source.IntN(101), source.IntN(20)
		a.Levels[c.ID] = Level{Value: Whole(value), Low: Whole(max(value-half, 0)), High: Whole(min(value+half, 100))}
		if source.IntN(20) == 0 {
			a.Levels[c.ID] = Level{Unknown: true}
		}
	}
	a.Pay = Pay{P10: 20_000 + source.IntN(9000)}
	a.Pay.P50 = a.Pay.P10 + 1 + source.IntN(20_000)
	a.Pay.P90 = a.Pay.P50 + 1 + source.IntN(30_000)
	if source.IntN(8) == 0 {
		a.Pay = Pay{Unknown: true}
	}
	a.Shares = map[string]int{"hospital": source.IntN(60), "office": source.IntN(40)}
	a.SharesUnknown = source.IntN(8) == 0
	return a
}

// anybody fills in a sheet: answers of every kind, skips, every weight, deal-breakers, amounts at the bounds.
func anybody(source *rand.Rand, q *Questionnaire) AnswerSheet {
	s := randomSheet(source, q)
	s.Musts, s.LocalPay = make([]bool, len(s.Answers)), []int{0, 100, 30, 85, 300}[source.IntN(5)]
	strict, skips := source.IntN(3) == 0, source.IntN(3)
	for j := range s.Answers {
		if q.rule(j) == PayShare && source.IntN(3) > 0 {
			s.Answers[j] = Typed([]int{5000, 1_000_000, 35_000, 20_000 + source.IntN(60_000)}[source.IntN(4)])
		}
		if j >= MinAnswered && source.IntN(4) < skips {
			s.Answers[j] = Unanswered
		}
		s.Musts[j] = strict && q.rule(j) != Closest && source.IntN(3) == 0
	}
	return s
}

// Between however many roles, on however many items, whatever is unknown, and where little is remembered, a judge says what
// Rank says, to the last bit; what decided is the first of its reasons, and the best partial value that of its cells.
func TestJudgeAgreesWithRankAtEverySize(t *testing.T) {
	for _, c := range []struct {
		name                 string
		roles, rated, people int
		noise                Noise
		forgets              bool
	}{
		{"one role", 1, 5, 50, DefaultNoise(), false},
		{"two", 2, 14, 200, DefaultNoise(), false},
		{"five", 5, 14, 200, DefaultNoise(), false},
		{"five, forgetting", 5, 14, 200, DefaultNoise(), true},
		{"of the pack", 24, 14, 200, DefaultNoise(), false},
		{"of the pack, forgetting", 24, 14, 200, DefaultNoise(), true},
		{"few items", 24, 1, 300, DefaultNoise(), false},
		{"more than are held exactly", 70, 14, 60, DefaultNoise(), false},
		{"very many", 150, 14, 40, DefaultNoise(), false},
		{"very many, forgetting", 150, 14, 20, DefaultNoise(), true},
		{"wide lanes", 24, 225, 20, DefaultNoise(), false},
		{"wide lanes, forgetting", 5, 225, 20, DefaultNoise(), true},
		{"the most in narrow lanes", 5, 216, 20, DefaultNoise(), false},
		{"no noise", 24, 14, 100, Noise{}, false},
		{"levels only", 24, 14, 100, Noise{Level: .185}, false},
		{"importance only", 5, 3, 200, Noise{Importance: .16}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			source := rand.New(rand.NewPCG(7, uint64(c.roles*1000+c.rated)))
			q := field(t, source, c.roles, c.rated)
			judge := q.Certainty(c.noise).Judge()
			if c.forgets {
				judge.typed, judge.leads.most = newTypedAmounts(judge.Certainty, 1), 1
			}
			ties, none := 0, 0
			for range c.people {
				sheet := anybody(source, q)
				r := checkJudge(t, judge, sheet)
				if r.Verdict == Tie {
					ties++
				} else if r.Verdict == NoneEligible {
					none++
				}
			}
			t.Logf("%d people: %d ties, no role for %d", c.people, ties, none)
		})
	}
}

func checkJudge(t *testing.T, judge *Judge, sheet AnswerSheet) *Result {
	t.Helper()
	q := judge.Questionnaire
	want, err := q.model.Rank(q.Preferences(sheet), nil, judge.noise)
	if err != nil {
		t.Fatal(err)
	}
	rank, judged := judgedByRank(want), judgedBy(judge, sheet)
	for _, s := range want.Ranking {
		if s.ID == judged.Rival && s.Ahead == want.Ahead {
			rank.Rival = judged.Rival // as near as Rank's, but for the last bits of the deviations
		}
	}
	if diff := cmp.Diff(rank, judged); diff != "" {
		t.Fatalf("%v: %s", sheet, diff)
	}
	best := map[string]int{}
	for _, s := range want.Ranking {
		for _, c := range s.Cells {
			best[c.Criterion] = max(best[c.Criterion], c.Partial)
		}
	}
	for j, answer := range sheet.Answers {
		if id := q.items[j].Criterion; answer != Unanswered && q.Best(sheet, j) != best[id] {
			t.Fatalf("the best on %s is %d; of Rank's it is %d", id, q.Best(sheet, j), best[id])
		}
	}
	return want
}

// A judge allocates nothing for a sheet it has seen the like of.
func TestJudgeAllocatesNothing(t *testing.T) {
	source := rand.New(rand.NewPCG(1, 1))
	for _, roles := range []int{2, 24, 150} {
		judge := field(t, source, roles, 14).Certainty(DefaultNoise()).Judge()
		var sheets []AnswerSheet
		for range 50 {
			s := anybody(source, judge.Questionnaire)
			for j := range s.Musts { // a set of categories is made out of them again
				s.Musts[j] = s.Musts[j] && judge.rule(j).Rated()
			}
			sheets = append(sheets, s)
		}
		if n := testing.AllocsPerRun(10, func() {
			for _, s := range sheets {
				judge.Judge(s).Decisive()
			}
		}); n > 0 {
			t.Errorf("%d roles: %v allocations for %d sheets", roles, n, len(sheets))
		}
	}
}
