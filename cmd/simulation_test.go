package cmd

import (
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/scoring"
	"careerfit/testdata/calibration"

	"github.com/google/go-cmp/cmp"
)

func newWorld(t *testing.T, focus []string) *calibration.World {
	t.Helper()
	w, err := calibration.NewWorld(builtin.Pack(), builtin.Bank(), focus)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func truePoints(w *calibration.World, p calibration.Person) []int {
	points := make([]int, len(w.Roles()))
	w.TruePoints(p, points)
	return points
}

// Without any wobble people want what they said, the jobs are as the profiles have them, and the program is right.
func TestSimulationWithoutNoise(t *testing.T) {
	w := newWorld(t, nil)
	sampler := w.Sampler(calibration.Crowd{})
	r := rand.New(rand.NewPCG(1, 1))
	for range 500 {
		p := sampler.Person(r)
		if diff := cmp.Diff([]scoring.AnswerSheet{p.Given, p.Given}, []scoring.AnswerSheet{p.Again, p.True}); diff != "" {
			t.Fatalf("the answers moved: %s", diff)
		}
		points := make([]int, len(w.Roles()))
		w.Points(p.Given, points)
		if diff := cmp.Diff(points, truePoints(w, p)); diff != "" {
			t.Fatalf("the truth is not what was answered: %s", diff)
		}
	}
	all := newWorld(t, builtin.Pack().Focus).Sampler(calibration.Crowd{}).Count(2000).All()
	if all.Right != all.Same || all.Right < .98*all.People { // all but the ties, of which half count
		t.Errorf("right about %v, the same again for %v of %v people", all.Right, all.Same, all.People)
	}
}

// The true points are those Rank gives the true answers when the profiles have the true levels.
func TestSimulatedTruthAgreesWithRank(t *testing.T) {
	w := newWorld(t, nil)
	sampler := w.Sampler(calibration.Crowd{Noise: scoring.DefaultNoise()})
	r := rand.New(rand.NewPCG(2, 2))
	for range 50 {
		p := sampler.Person(r)
		m, err := trueJobs(w, p).Model()
		if err != nil {
			t.Fatal(err)
		}
		result, err := m.Rank(w.Preferences(p.True), nil, scoring.Noise{})
		if err != nil {
			t.Fatal(err)
		}
		points := truePoints(w, p)
		for _, s := range result.Ranking {
			if k := slices.Index(w.Roles(), s.ID); points[k] != s.Points {
				t.Fatalf("%s truly has %d points, Rank says %d", s.ID, points[k], s.Points)
			}
		}
	}
}

// trueJobs returns the built-in pack with the true levels in place of the profiles' own.
func trueJobs(w *calibration.World, p calibration.Person) *profiles.Pack {
	pack := *builtin.Pack()
	pack.Roles = slices.Clone(pack.Roles)
	for i := range pack.Roles {
		role := &pack.Roles[i]
		role.Levels = slices.Clone(role.Levels)
		for n, l := range role.Levels {
			j := slices.IndexFunc(w.Items(), func(item scoring.Item) bool { return item.Criterion == l.Criterion })
			k := slices.Index(w.Roles(), role.ID)
			role.Levels[n].Level = [...]float64{l.Low, l.Level, l.High}[p.States[j][k]]
		}
	}
	return &pack
}

// chance counts how often something came out, and how often it was to be expected.
type chance struct{ tries, hits, expected float64 }

func (c *chance) add(hit bool, p float64) {
	c.tries++
	c.expected += p
	if hit {
		c.hits++
	}
}

// check fails when the count is more than five standard deviations away from what was to be expected.
func (c *chance) check(t *testing.T, name string) {
	t.Helper()
	p := c.expected / c.tries
	if math.Abs(c.hits-c.expected) > 5*math.Sqrt(c.tries*p*(1-p)) {
		t.Errorf("%s: %v of %v, want about %.0f", name, c.hits, c.tries, c.expected)
	}
}

// The true option, the other answer, importance and levels wobble as the model says.
func TestSimulatedWobble(t *testing.T) {
	w := newWorld(t, builtin.Pack().Focus)
	sampler := w.Sampler(calibration.Crowd{Noise: scoring.DefaultNoise()})
	r := rand.New(rand.NewPCG(3, 3))
	scale := slices.IndexFunc(w.Items(), func(item scoring.Item) bool { return len(item.Options) == 5 })
	pay := slices.IndexFunc(w.Items(), func(item scoring.Item) bool { return item.Criterion == "pay" })
	amounts := w.Items()[pay].Options
	var truth, again [5][5]chance
	var weight, level, amount, other chance
	for range 20_000 {
		p := sampler.Person(r)
		given, real, next := p.Given.Answers[scale], p.True.Answers[scale], p.Again.Answers[scale]
		for option := range 5 {
			truth[given][option].add(real == option, wobbled(given, option))
			again[real][option].add(next == option, wobbled(real, option))
		}
		if p.Given.Weights[0] == 2 {
			weight.add(p.True.Weights[0] == 3, .16)
		}
		level.add(p.States[0][0] == 0, .185)
		amount.add(amounts[p.True.Answers[pay]] == amounts[p.Given.Answers[pay]]/10*9, .185)
		other.add(amounts[p.Again.Answers[pay]] == amounts[p.True.Answers[pay]]/10*11, .185)
	}
	for from := range 5 {
		for to := range 5 {
			truth[from][to].check(t, "the true option")
			again[from][to].check(t, "the other answer")
		}
	}
	weight.check(t, "importance 2 truly 3")
	level.check(t, "level truly low")
	amount.check(t, "amount truly 10 percent less")
	other.check(t, "amount 10 percent more another day")
}

// wobbled is the probability that the option is truly to, of five, when from was given.
func wobbled(from, to int) float64 {
	sum, all := 0.0, 0.0
	for d := -3; d <= 3; d++ {
		p := scoring.Phi((float64(d)+.5)/.79) - scoring.Phi((float64(d)-.5)/.79)
		all += p
		if min(max(from+d, 0), 4) == to {
			sum += p
		}
	}
	return sum / all
}

// Where the truth is drawn first, every true option is alike; modest people let at most three questions matter most.
func TestSimulatedCrowds(t *testing.T) {
	w := newWorld(t, builtin.Pack().Focus)
	sampler := w.Sampler(calibration.Crowd{Noise: scoring.DefaultNoise(), Reversed: true, Modest: true})
	r := rand.New(rand.NewPCG(4, 4))
	scale := slices.IndexFunc(w.Items(), func(item scoring.Item) bool { return len(item.Options) == 5 })
	var middle, most chance
	for range 20_000 {
		p := sampler.Person(r)
		middle.add(p.True.Answers[scale] == 2, .2)
		counts := map[int]int{}
		for _, weight := range p.True.Weights {
			counts[weight]++
		}
		if counts[1] > 3 || counts[3] > 3 {
			t.Fatalf("importance %v is not modest", p.True.Weights)
		}
		most.add(counts[3] == 3, .25)
	}
	middle.check(t, "the middle option")
	most.check(t, "three questions that matter most")
}

// The figures do not depend on how many processors share the work.
func TestSimulationIsTheSameOnAnyMachine(t *testing.T) {
	sampler := newWorld(t, nil).Sampler(calibration.Crowd{Noise: scoring.DefaultNoise()})
	before := runtime.GOMAXPROCS(1)
	one := *sampler.Count(2000)
	runtime.GOMAXPROCS(4)
	four := *sampler.Count(2000)
	runtime.GOMAXPROCS(before)
	if one != four {
		t.Errorf("one processor counts %+v, four count %+v", one, four)
	}
}
