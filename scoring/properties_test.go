package scoring

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// The numbers are those of the model's list of properties.

func TestProperty1Bounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := genStudy(3).Draw(t, "study").rank(t, DefaultNoise())
		for _, s := range r.Ranking {
			if s.Points < 0 || s.Points > s.MaxPoints {
				t.Fatalf("%s has %d of %d points", s.ID, s.Points, s.MaxPoints)
			}
			if s.Ahead < 0 || s.Ahead > 1 {
				t.Fatalf("ahead of %s with probability %v", s.ID, s.Ahead)
			}
			for _, c := range s.Cells {
				if c.Partial < 0 || c.Partial > 100 {
					t.Fatalf("%s on %s: partial value %d", s.ID, c.Criterion, c.Partial)
				}
			}
		}
	})
}

func TestProperty2OwnLevelsAreMetInFull(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		role := s.alternatives[0]
		for j, p := range s.preferences.Items {
			if level, ok := role.Levels[p.Criterion]; ok && !level.Unknown {
				s.preferences.Items[j].Value = level.Value
				s.preferences.Items[j].Options = []Number{level.Value, level.Value + 1}
			}
		}
		for _, standing := range s.rank(t, Noise{}).Ranking {
			if standing.ID != role.ID {
				continue
			}
			for _, c := range standing.Cells {
				if _, rated := role.Levels[c.Criterion]; rated && !c.Level.Unknown && c.Partial != 100 {
					t.Fatalf("%s: own level is met to %d percent", c.Criterion, c.Partial)
				}
			}
		}
	})
}

func TestProperty3Monotony(t *testing.T) {
	number := rapid.Custom(func(t *rapid.T) Number { return Number(rapid.Int64Range(-20_000, 120_000).Draw(t, "n")) })
	rapid.Check(t, func(t *rapid.T) {
		span := Number(rapid.Int64Range(1, 100_000).Draw(t, "span"))
		rule := func(r Rule) Criterion { return Criterion{Rule: r, Span: span} }
		a, b, r := number.Draw(t, "a"), number.Draw(t, "b"), number.Draw(t, "r")
		low, high := min(a, b), max(a, b)

		nearer := a + (r-a)/2
		if rule(Closest).partial(nearer, r) < rule(Closest).partial(a, r) {
			t.Fatalf("closest: moving %v to %v, towards %v, lowers the value", a, nearer, r)
		}
		if rule(AtLeast).partial(high, r) > rule(AtLeast).partial(low, r) {
			t.Fatal("at-least: asking for more raises the value")
		}
		if rule(AtLeast).partial(r, high) < rule(AtLeast).partial(r, low) {
			t.Fatal("at-least: a higher level lowers the value")
		}
		if rule(AtMost).partial(high, r) < rule(AtMost).partial(low, r) {
			t.Fatal("at-most: accepting more lowers the value")
		}
		if rule(AtMost).partial(r, high) > rule(AtMost).partial(r, low) {
			t.Fatal("at-most: a higher level raises the value")
		}
	})
}

func TestProperty3PayMonotony(t *testing.T) {
	dollars := rapid.IntRange(1, 200_000)
	local := rapid.IntRange(1, 300)
	rapid.Check(t, func(t *rapid.T) {
		p := genPay(t)
		a, b := dollars.Draw(t, "a"), dollars.Draw(t, "b")
		here, there := local.Draw(t, "here"), local.Draw(t, "there")
		if p.PercentAtLeast(Whole(max(a, b)), here) > p.PercentAtLeast(Whole(min(a, b)), here) {
			t.Fatal("asking for more raises the share of jobs that pay it")
		}
		if p.PercentAtLeast(Whole(a), max(here, there)) < p.PercentAtLeast(Whole(a), min(here, there)) {
			t.Fatal("a higher local level lowers the share of jobs that pay the amount")
		}
	})
}

func TestProperty4BetterEverywhereIsAhead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		r := s.rank(t, DefaultNoise())
		for _, a := range r.Ranking {
			for _, b := range r.Ranking {
				if betterEverywhere(a.Cells, b.Cells) && a.Points <= b.Points {
					t.Fatalf("%s is better everywhere than %s, but has %d points to %d", a.ID, b.ID, a.Points, b.Points)
				}
			}
		}
	})
}

func betterEverywhere(a, b []Cell) bool {
	better := false
	for j := range a {
		if a[j].Partial < b[j].Partial {
			return false
		}
		better = better || a[j].Partial > b[j].Partial
	}
	return better
}

func TestProperty5OrderChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		want := s.rank(t, DefaultNoise())
		other := s
		other.criteria = shuffled(t, s.criteria)
		other.alternatives = shuffled(t, s.alternatives)
		other.preferences.Items = shuffled(t, s.preferences.Items)
		got := other.rank(t, DefaultNoise())
		if diff := cmp.Diff(fmt.Sprintf("%#v", want), fmt.Sprintf("%#v", got)); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestProperty6RolesAreScoredAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		before := pointsByRole(s.rank(t, Noise{}))
		twin := s.alternatives[0]
		twin.ID = "twin"
		more := s
		more.alternatives = append(slices.Clone(s.alternatives), twin)
		after := pointsByRole(more.rank(t, Noise{}))
		if after["twin"] != before[s.alternatives[0].ID] {
			t.Fatalf("a duplicate has %d points, the role %d", after["twin"], before[s.alternatives[0].ID])
		}
		delete(after, "twin")
		if !maps.Equal(before, after) {
			t.Fatalf("adding a role moved points from %v to %v", before, after)
		}
	})
}

func pointsByRole(r *Result) map[string]int {
	points := map[string]int{}
	for _, s := range r.Ranking {
		points[s.ID] = s.Points
	}
	return points
}

// A skipped criterion, and one where both roles have the same level and no range, change nothing. Where both have the
// same level and the same range, the gap keeps its sign and the probability its side of one half: section 4 lets the
// two levels wobble apart, which can only make the verdict less sure.
func TestProperty7SharedLevelsDecideNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		s.alternatives = s.alternatives[:2]
		want := s.rank(t, DefaultNoise())
		for _, half := range []int{0, 10} {
			got := s.withShared(t, half, 2).rank(t, DefaultNoise())
			if got.Leader != want.Leader || got.Reasons.Gap != want.Reasons.Gap {
				t.Fatalf("a shared level moved the gap from %d to %d", want.Reasons.Gap, got.Reasons.Gap)
			}
			if half == 0 && math.Abs(got.Ahead-want.Ahead) > 1e-12 {
				t.Fatalf("a shared exact level moved ahead from %v to %v", want.Ahead, got.Ahead)
			}
			if math.Abs(got.Ahead-.5) > math.Abs(want.Ahead-.5)+1e-12 || (got.Ahead-.5)*(want.Ahead-.5) < -1e-12 {
				t.Fatalf("a shared range moved ahead from %v to %v", want.Ahead, got.Ahead)
			}
		}
		if got := s.withShared(t, 10, 0).rank(t, DefaultNoise()); got.Ahead != want.Ahead {
			t.Fatalf("a skipped criterion moved ahead from %v to %v", want.Ahead, got.Ahead)
		}
	})
}

// withShared adds a criterion on which all roles have the same level and range.
func (s study) withShared(t *rapid.T, half, weight int) study {
	s.criteria = append(slices.Clone(s.criteria), Criterion{"shared", AtMost, Whole(100), 0, Whole(100)})
	s.alternatives = slices.Clone(s.alternatives)
	for i, a := range s.alternatives {
		levels := maps.Clone(a.Levels)
		levels["shared"] = Level{Value: Whole(60), Low: Whole(60 - half), High: Whole(60 + half)}
		s.alternatives[i].Levels = levels
	}
	p := Preference{Criterion: "shared", Weight: weight, Value: Whole(25), Options: fiveSteps}
	s.preferences.Items = append(slices.Clone(s.preferences.Items), p)
	return s
}

func TestProperty8ScaleOfWeights(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		for j := range s.preferences.Items {
			s.preferences.Items[j].Weight = 1
		}
		single := s.rank(t, Noise{})
		for _, factor := range []int{2, 3} {
			for j := range s.preferences.Items {
				s.preferences.Items[j].Weight = factor
			}
			for i, standing := range s.rank(t, Noise{}).Ranking {
				was := single.Ranking[i]
				if standing.ID != was.ID || standing.Rank != was.Rank || standing.Points*was.MaxPoints != was.Points*standing.MaxPoints {
					t.Fatalf("weights times %d: %+v was %+v", factor, standing, was)
				}
			}
		}
	})
}

func TestProperty9ContributionsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := genStudy(3).Draw(t, "study").rank(t, Noise{})
		if len(r.eligible()) < 2 {
			t.Skip("needs two roles")
		}
		var parts []int
		sum := 0
		for _, c := range slices.Concat(r.Reasons.For, r.Reasons.Against) {
			parts = append(parts, c.Points)
			sum += c.Points
		}
		a, b := r.Ranking[0], r.Ranking[1]
		if sum != a.Points-b.Points {
			t.Fatalf("contributions add up to %d, the gap is %d", sum, a.Points-b.Points)
		}
		printed := roundRatio(int64(100*a.Points), int64(a.MaxPoints)) - roundRatio(int64(100*b.Points), int64(b.MaxPoints))
		rounded := 0
		for i, part := range Apportion(parts, 100, a.MaxPoints, printed) {
			rounded += part
			if exact := float64(parts[i]) * 100 / float64(a.MaxPoints); len(parts) > 1 && math.Abs(float64(part)-exact) > 2 {
				t.Fatalf("%v is printed as %d", exact, part)
			}
		}
		if len(parts) > 0 && rounded != printed {
			t.Fatalf("printed contributions add up to %d, the printed gap is %d", rounded, printed)
		}
	})
}

func TestProperty10AheadIsAProbability(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		n := s.noisy(t)
		a, b := n.readings(0), n.readings(1)
		ab, ba := Phi(n.difference(a, b).deviations()), Phi(n.difference(b, a).deviations())
		if math.Abs(ab+ba-1) > 1e-12 {
			t.Fatalf("%v + %v is not 1", ab, ba)
		}
	})
}

func TestProperty11WithoutNoiseThePointsDecide(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		s.know()
		r := s.rank(t, Noise{})
		want := Clear
		if r.Ranking[0].Points == r.Ranking[1].Points {
			want = Tie
		}
		if r.Verdict != want {
			t.Fatalf("verdict %v with points %d and %d", r.Verdict, r.Ranking[0].Points, r.Ranking[1].Points)
		}
	})
}

// know replaces the levels nobody knows, which are a wide range even without noise.
func (s study) know() {
	for _, a := range s.alternatives {
		for id, level := range a.Levels {
			if level.Unknown {
				a.Levels[id] = Level{Value: Whole(50), Low: Whole(40), High: Whole(60)}
			}
		}
	}
}

// Property 15: mean and variance against the exact distribution of the difference, by convolution. A few lopsided
// criteria can skew the sum, so that no bound of .02 holds for every study; it must hold for nearly all.
func TestProperty15NormalSumIsCloseToExact(t *testing.T) {
	const studies, near, share = 400, .02, .9
	within := 0
	for seed := range studies {
		s := genStudy(6).Example(seed)
		s.know()
		n := s.noisy(t)
		got, want := Phi(n.difference(n.readings(0), n.readings(1)).deviations()), n.exactAhead(0, 1)
		if math.Abs(got-want) <= near {
			within++
		}
	}
	t.Logf("%d of %d within %v", within, studies, near)
	if within < int(share*studies) {
		t.Errorf("%d of %d studies within %v of the exact probability", within, studies, near)
	}
}

// noisy compiles the answers of a study over all its roles.
func (s study) noisy(t rapid.TB) *noisyTable {
	m, err := NewModel(s.criteria, s.alternatives)
	if err != nil {
		t.Fatal(err)
	}
	table, err := m.compile(s.preferences, upTo(len(m.alternatives)))
	if err != nil {
		t.Fatal(err)
	}
	return table.withNoise(DefaultNoise())
}

// exactAhead returns P(a ahead of b) + P(tie)/2 by convolving the differences of all criteria.
func (n *noisyTable) exactAhead(a, b int) float64 {
	sum, from := convolved(n.rows, func(r *row) map[int]float64 { return n.differences(a, b, r) })
	ahead := 0.0
	for k, p := range sum {
		switch at := from + k; {
		case at > 0:
			ahead += p
		case at == 0:
			ahead += p / 2
		}
	}
	return ahead
}

// differences returns the distribution of W * (f_a - f_b) on one criterion.
func (n *noisyTable) differences(a, b int, r *row) map[int]float64 {
	d := map[int]float64{}
	n.everyReading(r, func(weight int, response Number, p float64) {
		for _, x := range n.model.partialOutcomes(nil, a, &r.term, response, n.noise) {
			for _, y := range n.model.partialOutcomes(nil, b, &r.term, response, n.noise) {
				d[weight*int(x.value-y.value)] += p * x.p * y.p
			}
		}
	})
	return d
}

// everyReading calls f with every weight and response that is plausible, and how likely both are.
func (n *noisyTable) everyReading(r *row, f func(weight int, response Number, p float64)) {
	for _, w := range n.noise.weights(r.Weight) {
		for _, response := range n.noise.response(n.model.criteria[r.criterion].Rule, r.Preference) {
			f(int(w.value/one), response.value, w.p*response.p)
		}
	}
}

// convolved returns the distribution of the sum of what each criterion adds: sum[k] is the probability of from + k.
func convolved(rows []row, each func(*row) map[int]float64) (sum []float64, from int) {
	sum = []float64{1}
	for j := range rows {
		adds := each(&rows[j])
		least, most := slices.Min(slices.Collect(maps.Keys(adds))), slices.Max(slices.Collect(maps.Keys(adds)))
		next := make([]float64, len(sum)+most-least)
		for d, p := range adds {
			for k, q := range sum {
				next[k+d-least] += p * q
			}
		}
		sum, from = next, from+least
	}
	return sum, from
}
