package scoring

import (
	"maps"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// fits returns the ranges of the fits by role, and the fits of the answers as given.
func (s study) fits(t rapid.TB, noise Noise) (ranges map[string]FitRange, given map[string]int) {
	m, err := NewModel(s.criteria, s.alternatives)
	if err != nil {
		t.Fatal(err)
	}
	r, err := m.Rank(s.preferences, nil, noise)
	if err != nil {
		t.Fatal(err)
	}
	list, err := m.FitRanges(s.preferences, r, noise)
	if err != nil {
		t.Fatal(err)
	}
	ranges, given = map[string]FitRange{}, map[string]int{}
	for k, standing := range r.Ranking {
		ranges[standing.ID] = list[k]
		given[standing.ID] = (200*standing.Points + standing.MaxPoints) / (2 * standing.MaxPoints)
	}
	return ranges, given
}

func genNoise(t *rapid.T) Noise {
	upTo := func(most float64) float64 { return rapid.SampledFrom([]float64{0, most / 3, most}).Draw(t, "noise") }
	return Noise{Response: upTo(1.5), Again: upTo(1), Amount: upTo(.3), Importance: upTo(.5), Level: upTo(.5)}
}

// It does so too where a role is just what was asked for, and any other reading can only lower its fit.
func TestFitRangeHoldsTheFit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		if rapid.Bool().Draw(t, "the first role is what was asked for") {
			for j, p := range s.preferences.Items {
				if _, rated := s.alternatives[0].Levels[p.Criterion]; rated {
					level := Level{Value: p.Value, Low: max(p.Value-Whole(5), 0), High: min(p.Value+Whole(5), Whole(100))}
					s.alternatives[0].Levels[p.Criterion], s.criteria[j].Rule = level, Closest
				}
			}
		}
		ranges, given := s.fits(t, genNoise(t))
		for id, r := range ranges {
			if r.Low < 0 || r.Low > given[id] || given[id] > r.High || r.High > 100 {
				t.Fatalf("%s: fit %d, range %v", id, given[id], r)
			}
		}
	})
}

func TestFitRangeWithoutNoiseIsTheFit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		s.know()
		ranges, given := s.fits(t, Noise{})
		for id, r := range ranges {
			if r != (FitRange{given[id], given[id]}) {
				t.Fatalf("%s: fit %d, range %v", id, given[id], r)
			}
		}
	})
}

// A fit halfway between two percents, which rounds up, is one percent too when its noise has nothing to move.
func TestFitRangeOfAHalf(t *testing.T) {
	var s study
	a := Alternative{ID: "a", Levels: map[string]Level{}, Pay: Pay{Unknown: true}}
	for id, level := range map[string]int{"c1": 73, "c2": 74, "c3": 73, "c4": 74} {
		s.criteria = append(s.criteria, Criterion{id, AtLeast, Whole(100), 0, Whole(100)})
		a.Levels[id] = Level{Value: Whole(level), Low: Whole(level), High: Whole(level)}
		s.preferences.Items = append(s.preferences.Items, Preference{Criterion: id, Weight: 3, Value: Whole(100), Options: fiveSteps})
	}
	s.alternatives = []Alternative{a}
	for percent := range 50 {
		noise := Noise{Level: float64(percent) / 100}
		if ranges, given := s.fits(t, noise); ranges["a"] != (FitRange{74, 74}) || given["a"] != 74 {
			t.Errorf("%v: fit %v, range %v", noise, given, ranges)
		}
	}
}

// What all answers meet alike keeps its fit, whatever they weigh.
func TestFitRangeOfEqualPartialValues(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		s.criteria = slices.DeleteFunc(s.criteria, func(c Criterion) bool { return !c.Rule.Rated() })
		s.preferences.Items = s.preferences.Items[:len(s.criteria)]
		for j := range s.criteria {
			s.criteria[j].Rule, s.preferences.Items[j].Value = AtMost, 0
		}
		level := genLevel(t)
		for id := range s.alternatives[0].Levels {
			s.alternatives[0].Levels[id] = level
		}
		s.know()
		ranges, given := s.fits(t, Noise{Importance: .5})
		if id := s.alternatives[0].ID; ranges[id] != (FitRange{given[id], given[id]}) {
			t.Fatalf("fit %d, range %v", given[id], ranges[id])
		}
	})
}

func TestFitRangeDependsOnNothingElse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, noise := genStudy(3).Draw(t, "study"), genNoise(t)
		want, _ := s.fits(t, noise)
		other := s
		other.criteria = shuffled(t, s.criteria)
		other.preferences.Items = shuffled(t, s.preferences.Items)
		other.alternatives = append(shuffled(t, s.alternatives), genAlternative(t, "stranger", s.criteria))
		other.alternatives = slices.DeleteFunc(other.alternatives, func(a Alternative) bool { return a.ID == "r0" })
		got, _ := other.fits(t, noise)
		got["r0"] = want["r0"]
		delete(got, "stranger")
		if !maps.Equal(got, want) {
			t.Fatalf("%v in another order and among other roles, %v before", got, want)
		}
	})
}

func TestFitRangeOfScaledWeights(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, noise := genStudy(3).Draw(t, "study"), genNoise(t)
		noise.Importance = 0
		var want map[string]FitRange
		for weight := 1; weight <= MaxWeight; weight++ {
			for j := range s.preferences.Items {
				s.preferences.Items[j].Weight = weight
			}
			got, _ := s.fits(t, noise)
			if want == nil {
				want = got
			} else if !maps.Equal(got, want) {
				t.Fatalf("all weights %d: %v, not %v", weight, got, want)
			}
		}
	})
}

// The exact distribution of the fit has about 5 percent below and above the range. The range of a fit near an end of the
// scale, where the readings can only be on one side, reaches as far as the fit and has less.
func TestFitRangeIsCloseToExact(t *testing.T) {
	const studies = 60
	var below, above, inside, most, roles float64
	for seed := range studies {
		s := genStudy(6).Example(seed)
		n := s.noisy(t)
		ranges, _ := s.fits(t, DefaultNoise())
		for i, a := range n.model.alternatives {
			under := 1 - n.exactReaches(i, 2*ranges[a.ID].Low-1)
			over := n.exactReaches(i, 2*ranges[a.ID].High+1)
			roles++
			below, above, inside = below+under, above+over, inside+1-under-over
			most = max(most, under, over)
		}
	}
	t.Logf("%.0f roles: %.3f below, %.3f inside, %.3f above; at most %.3f on a side", roles, below/roles, inside/roles, above/roles, most)
	if inside/roles < .88 || inside/roles > .95 || math.Abs(below-above)/roles > .02 || most > .12 {
		t.Error("the ranges are too wide, too narrow or lopsided")
	}
}

// exactReaches returns the probability that the fit of alternative i is half of twice or more.
func (n *noisyTable) exactReaches(i, twice int) float64 {
	sum, from := convolved(n.rows, func(r *row) map[int]float64 { return n.twiceOver(i, twice, r) })
	reached := 0.0
	for _, p := range sum[min(max(-from, 0), len(sum)):] {
		reached += p
	}
	return reached
}

// twiceOver returns the distribution of W * (2f - twice) on one criterion.
func (n *noisyTable) twiceOver(i, twice int, r *row) map[int]float64 {
	d := map[int]float64{}
	n.everyReading(r, func(weight int, response Number, p float64) {
		for _, f := range n.model.partialOutcomes(nil, i, &r.term, response, n.noise) {
			d[weight*(2*int(f.value)-twice)] += p * f.p
		}
	})
	return d
}

func TestFitRangesNeedAFittingResult(t *testing.T) {
	m, p := fullPack(t)
	r, err := m.Rank(p, nil, DefaultNoise())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := m.FitRanges(Preferences{}, r, DefaultNoise()); err == nil {
		t.Error("no answer is enough")
	}
	p.Items[0].Weight = -1
	if _, err := m.FitRanges(p, r, DefaultNoise()); err == nil {
		t.Error("a negative weight is taken")
	}
	p.Items[0].Weight = 1
	r.Ranking[0].ID = "nobody"
	if _, err := m.FitRanges(p, r, DefaultNoise()); err == nil {
		t.Error("a role that is not there is taken")
	}
}
