package scoring

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// genOpen draws a study of which some questions are still open.
func genOpen(t *rapid.T) (s study, open []OpenItem) {
	s = genStudy(3).Draw(t, "study")
	items := shuffled(t, genMust(t, s))
	n := rapid.IntRange(0, min(3, len(items)-1)).Draw(t, "open")
	for _, p := range items[:n] {
		open = append(open, OpenItem{Item{p.Criterion, p.Options, p.Offered}, p.Weight, p.Must})
	}
	s.preferences.Items = items[n:]
	return s, open
}

// answersTo are all answers to an open question, no preference and amounts that are not offered included.
func answersTo(o OpenItem) []*Preference {
	list := []*Preference{nil}
	add := func(p Preference) {
		p.Criterion, p.Weight, p.Must, p.Options, p.Offered = o.Criterion, o.Weight, o.Must, o.Options, o.Categories
		list = append(list, &p)
	}
	for _, value := range o.Options {
		add(Preference{Value: value})
	}
	if slices.Equal(o.Options, amounts) {
		for amount := 10001; amount < 120000; amount += 700 {
			add(Preference{Value: Whole(amount)})
		}
	}
	for set := 1; set < 1<<len(o.Categories); set++ {
		var chosen []string
		for c, category := range o.Categories {
			if set&(1<<c) != 0 {
				chosen = append(chosen, category)
			}
		}
		add(Preference{Categories: chosen})
	}
	return list
}

// complete tries every way to answer the open questions.
func complete(p Preferences, open []OpenItem, try func(Preferences)) {
	if len(open) == 0 {
		try(p)
		return
	}
	for _, answer := range answersTo(open[0]) {
		with := p
		if answer != nil {
			with.Items = append(slices.Clone(p.Items), *answer)
		}
		complete(with, open[1:], try)
	}
}

func TestProperty13SettledStaysSettled(t *testing.T) {
	settled, unsettled := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		s, open := genOpen(t)
		m := s.model(t)
		is, err := m.Settled(s.preferences, open, nil)
		if err != nil {
			t.Fatal(err)
		}
		if !is {
			unsettled++
			return
		}
		settled++
		before := s.rank(t, Noise{})
		complete(s.preferences, open, func(p Preferences) {
			after, err := m.Rank(p, nil, Noise{})
			if err != nil {
				t.Fatal(err)
			}
			if after.Leader != before.Leader {
				t.Fatalf("settled on %s, then %s leads", before.Leader, after.Leader)
			}
		})
	})
	if settled == 0 || unsettled == 0 {
		t.Errorf("%d settled, %d not: one of them was never tried", settled, unsettled)
	}
}

// Without an amount and a deal-breaker the bound is exact for a pair: what is not settled has answers that end the lead.
func TestUnsettledCanChange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, open := genOpen(t)
		s.alternatives = s.alternatives[:2]
		m := s.model(t)
		if is, err := m.Settled(s.preferences, open, nil); err != nil || is || len(s.preferences.Items) < MinAnswered {
			return
		}
		r := s.rank(t, Noise{})
		if openMust(open) >= 0 || r.RunnerUp == "" || r.Verdict == Tie || slices.ContainsFunc(open, func(o OpenItem) bool { return o.Criterion == "pay" }) {
			return
		}
		ends := false
		complete(s.preferences, open, func(p Preferences) {
			after, err := m.Rank(p, nil, Noise{})
			if err != nil {
				t.Fatal(err)
			}
			ends = ends || after.Leader != r.Leader || after.Verdict == Tie
		})
		if !ends {
			t.Fatalf("nothing changes that %s leads, but it is not settled", r.Leader)
		}
	})
}

func TestNextAsksWhatChangesTheLeaderMostOften(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, open := genOpen(t)
		if len(open) == 0 || openMust(open) >= 0 {
			return
		}
		m := s.model(t)
		next, err := m.Next(s.preferences, open, nil)
		if err != nil {
			t.Fatal(err)
		}
		if len(s.preferences.Items) < MinAnswered {
			return
		}
		r := s.rank(t, Noise{})
		want, most, furthest := 0, -1.0, 0
		for i, o := range open {
			often, far := tryOptions(t, m, s, r, o)
			if often > most || often == most && far > furthest {
				want, most, furthest = i, often, far
			}
		}
		if next != want {
			t.Fatalf("asks question %d, want %d", next, want)
		}
	})
}

// tryOptions returns the share of a question's options that end the lead, and how far they move the gap to the second.
func tryOptions(t *rapid.T, m *Model, s study, r *Result, o OpenItem) (often float64, far int) {
	changed, tried, low, high := 0.0, 0.0, 0, 0
	for _, answer := range answersTo(OpenItem{Item: o.Item, Weight: o.Weight})[1:] {
		if len(answer.Categories) > 1 || len(o.Options) > 0 && !slices.Contains(o.Options, answer.Value) {
			continue
		}
		p := s.preferences
		p.Items = append(slices.Clone(p.Items), *answer)
		tried++
		if overturns(m, r, p) {
			changed++
		}
		after, err := m.Rank(p, nil, Noise{})
		if err != nil {
			t.Fatal(err)
		}
		if r.RunnerUp != "" {
			d := gapBetween(after, r.Leader, r.RunnerUp) - gapBetween(r, r.Leader, r.RunnerUp)
			low, high = min(low, d), max(high, d)
		}
	}
	return changed / tried, high - low
}

func gapBetween(r *Result, a, b string) int {
	points := pointsByRole(r)
	return points[a] - points[b]
}

func TestSettledAtTheEdge(t *testing.T) {
	steep := Pay{P10: 49000, P50: 50000, P90: 51000}
	flat := Pay{P10: 30000, P50: 50000, P90: 70000}
	for name, c := range map[string]struct {
		rival   int // level of the rival on the first criterion; the leader's is 0, as asked
		open    Item
		settled bool
	}{
		"a tie is no lead":                   {50, Item{Criterion: "d", Options: fiveSteps}, false},
		"one point is enough":                {51, Item{Criterion: "d", Options: fiveSteps}, true},
		"an amount that is not offered":      {20, Item{Criterion: "pay", Options: []Number{Whole(20000), Whole(90000)}}, false},
		"no amount gains a rival 51 percent": {52, Item{Criterion: "pay", Options: []Number{Whole(20000), Whole(90000)}}, true},
	} {
		t.Run(name, func(t *testing.T) {
			closest := func(id string) Criterion { return Criterion{id, Closest, Whole(100), 0, Whole(100)} }
			at := func(a, d int) map[string]Level {
				known := func(n int) Level { return Level{Value: Whole(n), Low: Whole(n), High: Whole(n)} }
				return map[string]Level{"a": known(a), "b": known(0), "c": known(0), "d": known(d)}
			}
			m, err := NewModel([]Criterion{closest("a"), closest("b"), closest("c"), closest("d"), {ID: "pay", Rule: PayShare}},
				[]Alternative{{ID: "leader", Levels: at(0, 50), Pay: flat}, {ID: "rival", Levels: at(c.rival, 100), Pay: steep}})
			if err != nil {
				t.Fatal(err)
			}
			var p Preferences
			for _, id := range []string{"a", "b", "c"} {
				p.Items = append(p.Items, Preference{Criterion: id, Weight: 1, Options: fiveSteps})
			}
			got, err := m.Settled(p, []OpenItem{{Item: c.open, Weight: 1}}, nil)
			if err != nil || got != c.settled {
				t.Errorf("settled: %v, %v", got, err)
			}
			p.Items[2].Weight = 0
			if got, _ := m.Settled(p, nil, nil); got {
				t.Error("settled with two answers")
			}
		})
	}
}

// No amount puts one role further ahead of another than is said, rounding included; and some amount comes near.
func TestPayAdvantageIsABound(t *testing.T) {
	reached := 0
	rapid.Check(t, func(t *rapid.T) {
		a, b, local := genPay(t), genPay(t), rapid.SampledFrom([]int{80, 100, 125}).Draw(t, "local")
		most, bound := 0, payAdvantage(b, a, local)
		for _, bend := range append(a.bends(local), b.bends(local)...) {
			for near := bend - 20*one; near <= bend+20*one; near += one {
				most = max(most, b.PercentAtLeast(near, local)-a.PercentAtLeast(near, local))
			}
		}
		if most > bound || most < bound-1 {
			t.Fatalf("ahead by %d, the bound is %d", most, bound)
		}
		if most == bound {
			reached++
		}
	})
	if reached == 0 {
		t.Error("the bound is never reached")
	}
}
