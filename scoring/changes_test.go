package scoring

import (
	"math"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// genChanged draws a study small enough to try everything, with a result that has changes.
func genChanged(t *rapid.T) (study, *Model, *Result, *Changes) {
	s := genStudy(1).Draw(t, "study")
	if len(s.preferences.Items) > 6 {
		drop := len(s.preferences.Items) - 6
		s.preferences.Items = s.preferences.Items[drop:]
	}
	s.preferences.Items = genTwice(t, genMust(t, s))
	m := s.model(t)
	r, err := m.Rank(s.preferences, nil, DefaultNoise())
	if err != nil {
		t.Fatal(err)
	}
	c, err := m.Changes(s.preferences, r)
	if err != nil {
		t.Fatal(err)
	}
	return s, m, r, c
}

// genMust makes one of the preferences a deal-breaker now and then.
func genMust(t *rapid.T, s study) []Preference {
	items := slices.Clone(s.preferences.Items)
	rules := map[string]Rule{}
	for _, c := range s.criteria {
		rules[c.ID] = c.Rule
	}
	j := rapid.IntRange(0, len(items)-1).Draw(t, "must")
	items[j].Must = rules[items[j].Criterion] != Closest && rapid.Bool().Draw(t, "is must")
	return items
}

// genTwice answers one of the scale questions a second time now and then.
func genTwice(t *rapid.T, items []Preference) []Preference {
	j := rapid.IntRange(0, len(items)-1).Draw(t, "again")
	if slices.Contains(items[j].Options, items[j].Value) && rapid.Bool().Draw(t, "is again") {
		again := rapid.SampledFrom(items[j].Options).Draw(t, "second answer")
		items[j].Again = &again
	}
	return items
}

// apply returns the preferences with the answers changed.
func apply(p Preferences, changes ...AnswerChange) Preferences {
	p.Items = slices.Clone(p.Items)
	for _, change := range changes {
		j := slices.IndexFunc(p.Items, func(item Preference) bool { return item.Criterion == change.Criterion })
		p.Items[j].Value, p.Items[j].Again, p.Items[j].Categories = change.Value, nil, change.Categories
	}
	return p
}

func TestProperty12ReportedChangesAreSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, m, r, c := genChanged(t)
		if c == nil {
			return
		}
		check := func(want string, changes ...AnswerChange) {
			after, err := m.Rank(apply(s.preferences, changes...), nil, DefaultNoise())
			if err != nil {
				t.Fatal(err)
			}
			if after.Leader != want || want == r.Leader {
				t.Fatalf("%v: %s leads, said was %s", changes, after.Leader, want)
			}
		}
		for _, change := range c.Single {
			check(change.Leader, change)
		}
		if c.Fewest != nil {
			check(c.Fewest.Leader, c.Fewest.Answers...)
		}
		if len(c.Single) > 0 != (c.Fewest != nil && len(c.Fewest.Answers) == 1) {
			t.Fatalf("%d single answers, but at least %v overturn", len(c.Single), c.Fewest)
		}
	})
}

// everyAnswer are all other answers to every question, found without the code under test; nil stands for no change.
func everyAnswer(s study) [][]*AnswerChange {
	var all [][]*AnswerChange
	for _, item := range s.preferences.Items {
		list := []*AnswerChange{nil}
		for _, value := range item.Options {
			list = append(list, &AnswerChange{Criterion: item.Criterion, Value: value})
		}
		for _, category := range item.Offered {
			chosen := slices.DeleteFunc(slices.Clone(item.Categories), func(c string) bool { return c == category })
			if len(chosen) == len(item.Categories) {
				chosen = append(chosen, category)
			}
			if len(chosen) > 0 {
				list = append(list, &AnswerChange{Criterion: item.Criterion, Categories: chosen})
			}
		}
		all = append(all, list)
	}
	return all
}

// fewestByTrying tries all combinations of answers and returns how many must change at least; 0 when none does.
func fewestByTrying(s study, m *Model, r *Result) int {
	all, places, fewest := everyAnswer(s), make([]int, len(s.preferences.Items)), 0
	for {
		var changes []AnswerChange
		for j, place := range places {
			if place > 0 {
				changes = append(changes, *all[j][place])
			}
		}
		if (fewest == 0 || len(changes) < fewest) && overturns(m, r, apply(s.preferences, changes...)) {
			fewest = len(changes)
		}
		if !next(places, all) {
			return fewest
		}
	}
}

// next counts one up.
func next(places []int, all [][]*AnswerChange) bool {
	for j := range places {
		if places[j]++; places[j] < len(all[j]) {
			return true
		}
		places[j] = 0
	}
	return false
}

// overturns reports whether another role has more points than the leader, where the same roles pass the deal-breakers.
func overturns(m *Model, r *Result, p Preferences) bool {
	terms, err := m.terms(p)
	if err != nil {
		return false
	}
	points := make([]int, len(m.alternatives))
	m.points(terms, points)
	leader, _ := m.find(r.Leader)
	beaten := false
	for _, s := range r.Ranking {
		i, _ := m.find(s.ID)
		for _, t := range terms {
			_, _, passes := m.must(i, t)
			broke := slices.ContainsFunc(s.Broken, func(b BrokenMust) bool { return b.Criterion == t.Criterion })
			if t.Must && passes == broke {
				return false
			}
		}
		beaten = beaten || s.Rank > 0 && points[i] > points[leader]
	}
	return beaten
}

func TestProperty12ReportedChangesAreMinimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, m, r, c := genChanged(t)
		if c == nil {
			return
		}
		want, got := fewestByTrying(s, m, r), 0
		if c.Fewest != nil {
			got = len(c.Fewest.Answers)
		}
		if got != want {
			t.Fatalf("%d answers overturn it, said was %d", want, got)
		}
		for j, list := range everyAnswer(s) {
			id := s.preferences.Items[j].Criterion
			said := slices.ContainsFunc(c.Single, func(change AnswerChange) bool { return change.Criterion == id })
			found := slices.ContainsFunc(list[1:], func(change *AnswerChange) bool {
				return overturns(m, r, apply(s.preferences, *change))
			})
			if said != found {
				t.Fatalf("%s changes the leader: %v, said was %v", id, found, said)
			}
		}
	})
}

// On a list of options the nearest answer is the one with the fewest steps, and steps are places in the list.
func TestProperty12StepsAreNearest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, m, r, c := genChanged(t)
		if c == nil {
			return
		}
		for _, change := range c.Single {
			item := s.preferences.Items[slices.IndexFunc(s.preferences.Items, func(p Preference) bool { return p.Criterion == change.Criterion })]
			if len(item.Options) == 0 {
				continue
			}
			places := slices.Clone(item.Options)
			if !slices.Contains(places, item.response()) {
				places = append(places, item.response())
				slices.Sort(places)
			}
			from := slices.Index(places, item.response())
			for i, value := range places {
				near := max(i-from, from-i) < change.Steps && i != from
				if near && overturns(m, r, apply(s.preferences, AnswerChange{Criterion: change.Criterion, Value: value})) {
					t.Fatalf("%v is nearer than %v", value, change)
				}
			}
			if steps := slices.Index(places, change.Value) - from; max(steps, -steps) != change.Steps {
				t.Fatalf("%d steps, said was %d", steps, change.Steps)
			}
		}
	})
}

// Just beyond the reported weight the reported role leads; just short of it, and wherever no weight is reported, the
// leader does.
func TestImportanceIsWhereTheLeaderChanges(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, m, r, c := genChanged(t)
		if c == nil {
			return
		}
		terms, err := m.terms(s.preferences)
		if err != nil {
			t.Fatal(err)
		}
		for j, term := range terms {
			i := slices.IndexFunc(c.Importance, func(w WeightChange) bool { return w.Criterion == term.Criterion })
			if i < 0 {
				for _, at := range []float64{1e-7, MaxWeight - 1e-7} {
					if leader := leaderAt(r, j, at, 1e-7); leader != r.Leader {
						t.Fatalf("%s: %s leads at %v, which was not said", term.Criterion, leader, at)
					}
				}
				continue
			}
			change := c.Importance[i]
			beyond := math.Copysign(1e-6, change.At-float64(term.Weight))
			if change.At == float64(term.Weight) || change.At <= 0 || change.At >= MaxWeight {
				t.Fatalf("%v is no change within 0 to 3", change)
			}
			if leader := leaderAt(r, j, change.At+beyond, 0); leader != change.Leader {
				t.Fatalf("%v, but %s leads beyond", change, leader)
			}
			if leader := leaderAt(r, j, change.At-beyond, 1e-7); leader != r.Leader {
				t.Fatalf("%v, but %s leads before", change, leader)
			}
		}
	})
}

// leaderAt returns who has the most points with another weight of cell j; the leader stays unless another one is ahead by more
// than the margin.
func leaderAt(r *Result, j int, weight, margin float64) string {
	at := func(s Standing) float64 {
		return float64(s.Points) + (weight-float64(s.Cells[j].Weight))*float64(s.Cells[j].Partial)
	}
	best := r.Ranking[0]
	for _, s := range r.Ranking[1:] {
		if s.Rank > 0 && at(s) > at(best)+margin {
			best = s
		}
	}
	return best.ID
}

// exactShare is the recursion in exact rationals.
func exactShare(d []int) *big.Rat {
	var u, v []int64
	for _, x := range d {
		if x > 0 {
			u = append(u, int64(x))
		} else if x < 0 {
			v = append(v, int64(-x))
		}
	}
	var w func(i, j int) *big.Rat
	memo := map[[2]int]*big.Rat{}
	w = func(i, j int) *big.Rat {
		switch {
		case i == len(u):
			return new(big.Rat)
		case j == len(v):
			return big.NewRat(1, 1)
		case memo[[2]int{i, j}] != nil:
			return memo[[2]int{i, j}]
		}
		sum := new(big.Rat).Mul(big.NewRat(u[i], u[i]+v[j]), w(i, j+1))
		sum.Add(sum, new(big.Rat).Mul(big.NewRat(v[j], u[i]+v[j]), w(i+1, j)))
		memo[[2]int{i, j}] = sum
		return sum
	}
	return w(0, 0)
}

// partialFractions is the textbook formula, exact and for differences that are all unequal: the sum over positive d of
// d^(n-1) / product of (d - other d).
func partialFractions(d []int) *big.Rat {
	sum := new(big.Rat)
	for i, x := range d {
		if x <= 0 {
			continue
		}
		part := big.NewRat(1, 1)
		for k, y := range d {
			if k != i {
				part.Mul(part, big.NewRat(int64(x), int64(x-y)))
			}
		}
		sum.Add(sum, part)
	}
	return sum
}

func TestShareOfWeightingsIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		near := rapid.IntRange(0, 100).Draw(t, "near")
		d := rapid.SliceOfN(rapid.OneOf(rapid.IntRange(-100, 100), rapid.SampledFrom([]int{near, near - 1, -near, 1 - near})), 1, 16).Draw(t, "d")
		exact, _ := exactShare(d).Float64()
		if got := shareOfWeightings(d); math.Abs(got-exact) > 1e-12 {
			t.Fatalf("%v, exactly %v", got, exact)
		}
		unequal := slices.Compact(slices.Sorted(slices.Values(d)))
		unequal = slices.DeleteFunc(unequal, func(x int) bool { return x == 0 })
		if len(unequal) > 0 {
			textbook, _ := partialFractions(unequal).Float64()
			if got := shareOfWeightings(unequal); math.Abs(got-textbook) > 1e-12 {
				t.Fatalf("%v, by partial fractions %v", got, textbook)
			}
		}
	})
}

func TestProperty10SharesOfAPairAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := rapid.SliceOfN(rapid.IntRange(-100, 100), 1, 16).Draw(t, "d")
		var mirrored []int
		someDiffer := false
		for _, x := range d {
			mirrored = append(mirrored, -x)
			someDiffer = someDiffer || x != 0
		}
		sum := shareOfWeightings(d) + shareOfWeightings(mirrored)
		if someDiffer && math.Abs(sum-1) > 1e-12 || !someDiffer && sum != 0 {
			t.Fatalf("%v: the shares add up to %v", d, sum)
		}
	})
}

func TestProperty4DominanceIsAShareOf1(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, _, r, c := genChanged(t)
		if c == nil {
			return
		}
		better := betterEverywhere(r.Ranking[0].Cells, r.Ranking[1].Cells)
		if better != (c.Share == 1) {
			t.Fatalf("better everywhere: %v, but the share is %v", better, c.Share)
		}
		if c.Dominates && (!better || len(c.Importance) > 0) {
			t.Fatalf("dominates, but %v", c.Importance)
		}
	})
}
