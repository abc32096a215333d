package scoring

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func genDoubt(t *rapid.T) (study, *Model, *Result, *Doubt) {
	s := genStudy(3).Draw(t, "study")
	m := s.model(t)
	r, err := m.Rank(s.preferences, nil, DefaultNoise())
	if err != nil {
		t.Fatal(err)
	}
	d, err := m.Doubt(s.preferences, r, DefaultNoise())
	if err != nil {
		t.Fatal(err)
	}
	return s, m, r, d
}

func TestDoubtAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, _, _, d := genDoubt(t)
		if d == nil {
			return
		}
		if sum := d.Answers + d.Importance + d.Levels; math.Abs(sum-1) > 1e-9 {
			t.Fatalf("the parts add up to %v", sum)
		}
		if min(d.Answers, d.Importance, d.Levels) < -1e-9 {
			t.Fatalf("a part is negative: %v", *d)
		}
	})
}

// With one source of noise alone, all of the doubt comes from it.
func TestDoubtNamesTheOnlySource(t *testing.T) {
	all := DefaultNoise()
	for name, c := range map[string]struct {
		noise Noise
		part  func(*Doubt) float64
	}{
		"answers":    {Noise{Response: all.Response, Again: all.Again, Amount: all.Amount}, func(d *Doubt) float64 { return d.Answers }},
		"importance": {Noise{Importance: all.Importance}, func(d *Doubt) float64 { return d.Importance }},
		"levels":     {Noise{Level: all.Level}, func(d *Doubt) float64 { return d.Levels }},
	} {
		t.Run(name, func(t *testing.T) {
			seen := false
			rapid.Check(t, func(t *rapid.T) {
				s := genStudy(3).Draw(t, "study")
				m := s.model(t)
				d, err := m.Doubt(s.preferences, s.rank(t, c.noise), c.noise)
				if err != nil {
					t.Fatal(err)
				}
				if d == nil {
					return
				}
				seen = true
				if math.Abs(c.part(d)-1) > 1e-9 {
					t.Fatalf("its part is %v of 1: %v", c.part(d), *d)
				}
			})
			if !seen {
				t.Error("nothing wobbled in any study")
			}
		})
	}
}

// A remedy reduces the variance by as much as was said, when the answer is what it is now.
func TestRemediesReduceAsSaid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, m, r, d := genDoubt(t)
		if d == nil {
			return
		}
		before := s.variance(t, m, r)
		for _, remedy := range d.FollowUps {
			again := s
			again.preferences.Items = append([]Preference{}, s.preferences.Items...)
			for j, item := range again.preferences.Items {
				if item.Criterion == remedy.Criterion {
					again.preferences.Items[j].Again = &item.Value
				}
			}
			if after := again.variance(t, m, r); math.Abs(before-after-remedy.Reduces*before) > 1e-6*before {
				t.Fatalf("%v: from %v to %v", remedy, before, after)
			}
		}
		for _, remedy := range d.Observations {
			level := s.level(remedy.Role, remedy.Criterion)
			seen, err := m.Observe([]Observation{{remedy.Role, remedy.Criterion, level}})
			if err != nil {
				t.Fatal(err)
			}
			if after := s.variance(t, seen, r); math.Abs(before-after-remedy.Reduces*before) > 1e-6*before {
				t.Fatalf("%v: from %v to %v", remedy, before, after)
			}
		}
	})
}

// What is worth asking again is every answer on which the two differ and that would take a thousandth of the variance away.
func TestFollowUpsAreThoseThatHelp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, m, r, d := genDoubt(t)
		if d == nil {
			return
		}
		before := s.variance(t, m, r)
		for j, item := range s.preferences.Items {
			if !slices.Equal(item.Options, fiveSteps) {
				continue
			}
			again := s
			again.preferences.Items = slices.Clone(s.preferences.Items)
			again.preferences.Items[j].Again = &item.Value
			reduces := 1 - again.variance(t, m, r)/before
			listed := slices.ContainsFunc(d.FollowUps, func(r Remedy) bool { return r.Criterion == item.Criterion })
			if listed && reduces < .001-1e-9 || !listed && reduces > .001+1e-9 && !s.sameLevels(r, item.Criterion) {
				t.Fatalf("%s would reduce %v; listed: %v", item.Criterion, reduces, listed)
			}
		}
	})
}

// sameLevels reports whether the leader of a result and its closest rival have the same level on a criterion.
func (s study) sameLevels(r *Result, criterion string) bool {
	levels := map[string]Level{}
	for _, a := range s.alternatives {
		levels[a.ID] = a.Levels[criterion]
	}
	return levels[r.Leader] == levels[r.Rival]
}

// variance is that of the gap between the leader of a result and its closest rival.
func (s study) variance(t *rapid.T, m *Model, r *Result) float64 {
	a, _ := m.findAlternative(r.Leader)
	b, _ := m.findAlternative(r.Rival)
	table, err := m.compile(s.preferences, []int{a, b})
	if err != nil {
		t.Fatal(err)
	}
	n := table.withNoise(DefaultNoise())
	return n.difference(n.readings(0), n.readings(1)).variance
}

func (s study) level(role, criterion string) Number {
	for _, a := range s.alternatives {
		if a.ID == role {
			if level := a.Levels[criterion]; !level.Unknown {
				return level.Value
			}
		}
	}
	return Whole(50)
}

func TestObserve(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		m := s.model(t)
		level := Whole(rapid.IntRange(0, 100).Draw(t, "level"))
		seen, err := m.Observe([]Observation{{"r0", "c01", level}})
		if err != nil {
			t.Fatal(err)
		}
		want := Level{Value: level, Low: max(level-Whole(5), 0), High: min(level+Whole(5), Whole(100))}
		for i := range m.levels {
			for j := range m.levels[i] {
				if i == 0 && j == 1 {
					if seen.levels[i][j] != want {
						t.Fatalf("%v, want %v", seen.levels[i][j], want)
					}
				} else if seen.levels[i][j] != m.levels[i][j] {
					t.Fatal("another level changed")
				}
			}
		}
		for name, list := range map[string][]Observation{
			"role":      {{"nobody", "c01", level}},
			"criterion": {{"r0", "nothing", level}},
			"share":     {{"r0", "setting", level}},
			"outside":   {{"r0", "c01", Whole(101)}},
			"twice":     {{"r0", "c01", level}, {"r0", "c01", level}},
		} {
			if _, err := m.Observe(list); err == nil {
				t.Fatalf("%s: accepted", name)
			}
		}
	})
}

func TestSecondAnswer(t *testing.T) {
	first, second := Whole(0), Whole(25)
	p := Preference{Value: first, Again: &second, Options: fiveSteps}
	if p.response() != Whole(25)/2 {
		t.Errorf("the response is %v", p.response())
	}
	list := DefaultNoise().response(Closest, p)
	sum := 0.0
	for _, o := range list {
		sum += o.p
	}
	if math.Abs(sum-1) > 1e-12 {
		t.Errorf("the probabilities add up to %v", sum)
	}
	// half a step above the first option: half steps at 12.5, 37.5, 62.5, 87.5, and the first option for all below it
	for i, value := range []Number{0, Whole(25) / 2, Whole(75) / 2, Whole(125) / 2, Whole(175) / 2} {
		if list[i].value != value {
			t.Errorf("reading %d is %v, want %v", i, list[i].value, value)
		}
	}
	middle := Phi(.5/.56) - Phi(-.5/.56)
	if total := Phi(3.5/.56) - Phi(-3.5/.56); math.Abs(list[1].p-middle/total) > 1e-12 {
		t.Errorf("the middle has probability %v", list[1].p)
	}
}
