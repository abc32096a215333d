package scoring

import (
	"math"
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
	isScale := slices.Equal(items[j].Options, fiveSteps)
	if isScale && rapid.Bool().Draw(t, "is again") {
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
	table, err := m.compile(p, upTo(len(m.alternatives)))
	if err != nil {
		return false
	}
	points := table.points()
	leader, _ := m.findAlternative(r.Leader)
	beaten := false
	for _, s := range r.Ranking {
		i, _ := m.findAlternative(s.ID)
		for _, t := range table.rows {
			_, _, passes := m.must(i, &t.term)
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
			if distance := math.Abs(float64(change.To) - change.At); distance > 1+1e-9 || (float64(change.To)-change.At)*beyond <= 0 {
				t.Fatalf("%v is not the first whole weight beyond", change)
			}
			if change.To > 0 {
				p := s.preferences
				p.Items = slices.Clone(p.Items)
				i := slices.IndexFunc(p.Items, func(item Preference) bool { return item.Criterion == term.Criterion })
				p.Items[i].Weight = change.To
				if after, err := m.Rank(p, nil, Noise{}); err != nil || after.Leader != change.ToLeader {
					t.Fatalf("%v, but Rank says %v, %v", change, after, err)
				}
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

// Where several rivals pass at once, the one named is the one that Rank puts first.
func TestChangesAmongEqualRivals(t *testing.T) {
	at := func(a, b int) map[string]Level {
		known := func(n int) Level { return Level{Value: Whole(n), Low: Whole(n), High: Whole(n)} }
		return map[string]Level{"a": known(a), "b": known(b), "c": known(0)}
	}
	closest := func(id string) Criterion { return Criterion{id, Closest, Whole(100), 0, Whole(100)} }
	m, err := NewModel([]Criterion{closest("a"), closest("b"), closest("c")}, []Alternative{
		{ID: "leader", Levels: at(0, 40)}, {ID: "zlow", Levels: at(20, 30)}, {ID: "steep", Levels: at(40, 20)}, {ID: "twin", Levels: at(40, 20)},
	})
	if err != nil {
		t.Fatal(err)
	}
	p := Preferences{Items: []Preference{
		{Criterion: "a", Weight: 2, Options: fiveSteps}, {Criterion: "b", Weight: 2, Options: fiveSteps}, {Criterion: "c", Weight: 1, Options: fiveSteps},
	}}
	r, err := m.Rank(p, nil, Noise{})
	if err != nil || r.Leader != "leader" {
		t.Fatalf("%v, %v", r, err)
	}
	c, err := m.Changes(p, r)
	if err != nil {
		t.Fatal(err)
	}
	// on a, wanting 25 instead of 0 makes all three rivals equal: the first by id leads, though zlow ranks before it now
	if len(c.Single) == 0 || c.Single[0].Leader != "steep" {
		t.Errorf("single: %v", c.Single)
	}
	// all three rivals pass where a weighs half as much as b or b twice as much as a; steep is ahead beyond
	for _, w := range c.Importance {
		if w.Leader != "steep" {
			t.Errorf("importance: %v", w)
		}
	}
	if len(c.Importance) == 0 {
		t.Error("no importance changes the leader")
	}
}

// Of answers that move the gap as far, the one with the fewest steps is reported.
func TestFewestAnswersTakeFewSteps(t *testing.T) {
	known := func(n int) Level { return Level{Value: Whole(n), Low: Whole(n), High: Whole(n)} }
	at := func(a, b int) map[string]Level { return map[string]Level{"a": known(a), "b": known(b), "c": known(0)} }
	m, err := NewModel(
		[]Criterion{{"a", Closest, Whole(20), 0, Whole(100)}, {"b", AtLeast, Whole(100), 0, Whole(100)}, {"c", AtMost, Whole(100), 0, Whole(100)}},
		[]Alternative{{ID: "leader", Levels: at(100, 40)}, {ID: "rival", Levels: at(0, 100)}})
	if err != nil {
		t.Fatal(err)
	}
	p := Preferences{Items: []Preference{
		{Criterion: "a", Weight: 1, Value: Whole(100), Options: []Number{Whole(25), Whole(50), Whole(75), Whole(100)}}, // all others part the two no more
		{Criterion: "b", Weight: 1, Value: Whole(100), Options: fiveSteps}, {Criterion: "c", Weight: 1, Options: fiveSteps},
	}}
	r, err := m.Rank(p, nil, Noise{})
	if err != nil || r.Leader != "leader" {
		t.Fatalf("%v, %v", r, err)
	}
	c, err := m.Changes(p, r)
	if err != nil {
		t.Fatal(err)
	}
	if c.Fewest == nil || len(c.Fewest.Answers) != 1 || c.Fewest.Answers[0].Value != Whole(75) || c.Fewest.Answers[0].Steps != 1 {
		t.Errorf("%+v", c.Fewest)
	}
}
