package scoring

import (
	"cmp"
	"math"
	"slices"
)

// Doubt says what the uncertainty between the leader and its closest rival is made of, and what would lessen it.
// Everything is a share, 0 to 1, of the variance of the gap in points.
type Doubt struct {
	Rival        string
	Answers      float64 // from the answers
	Importance   float64 // from how much each criterion matters
	Levels       float64 // from the ranges of the roles' levels; the three add up to 1
	FollowUps    []Remedy
	Observations []Remedy
}

// Remedy is a question worth asking: the person once more, or somebody who knows the job of a role.
type Remedy struct {
	Role      string // for observations
	Criterion string
	Reduces   float64 // the share of the variance that goes when the answer is what it is now, with less noise
}

// Doubt takes apart the variance behind Result.Ahead. It is nil without a rival and when nothing wobbles.
func (m *Model) Doubt(p Preferences, r *Result, noise Noise) (*Doubt, error) {
	if r.Rival == "" {
		return nil, nil
	}
	a, _ := m.findAlternative(r.Leader)
	b, _ := m.findAlternative(r.Rival)
	t, err := m.compile(p, []int{a, b})
	if err != nil {
		return nil, err
	}
	d := t.withNoise(noise).doubted()
	if d.variance == 0 {
		return nil, nil
	}
	var sum parts
	for j := range t.rows {
		p := d.parts(j)
		sum.answers, sum.importance, sum.levels = sum.answers+p.answers, sum.importance+p.importance, sum.levels+p.levels
	}
	return &Doubt{
		Rival:        r.Rival,
		Answers:      sum.answers / d.variance,
		Importance:   sum.importance / d.variance,
		Levels:       sum.levels / d.variance,
		FollowUps:    d.followUps(),
		Observations: d.observations(),
	}, nil
}

// doubted is what two roles can be expected to give, and the variance of the difference between them.
type doubted struct {
	*noisyTable
	expected [2][]reading // by row
	variance float64
}

func (n *noisyTable) doubted() *doubted {
	d := &doubted{noisyTable: n, expected: [2][]reading{n.readings(0), n.readings(1)}}
	d.variance = n.difference(d.expected[0], d.expected[1]).variance
	return d
}

// parts are what the sources of noise add to the variance of one difference.
type parts struct{ answers, importance, levels float64 }

// parts splits the variance of W * (f_a - f_b) in row j among the weight W, the response and the levels. What two of
// them cause together is shared in equal parts (Shapley values of the variances explained; Owen 2014,
// doi:10.1137/130936233), so that the parts add up.
func (d *doubted) parts(j int) parts {
	weight := d.weights[j]
	byAnswer, byLevels, both := d.explained(j)
	w := weight.times(both.fixed()).variance
	r, l, rl := weight.fixed().times(byAnswer).variance, weight.fixed().times(byLevels).variance, weight.fixed().times(both).variance
	wr, wl, all := weight.times(byAnswer).variance, weight.times(byLevels).variance, weight.times(both).variance
	return parts{
		importance: w/3 + (wr-r+wl-l)/6 + (all-rl)/3,
		answers:    r/3 + (wr-w+rl-l)/6 + (all-wl)/3,
		levels:     l/3 + (wl-w+rl-r)/6 + (all-wr)/3,
	}
}

// explained returns the moments of the gap in row j as far as the response alone and the levels alone explain it, and in
// full. The two levels do not depend on each other.
func (d *doubted) explained(j int) (byAnswer, byLevels, both moments) {
	a, b := d.expected[0][j], d.expected[1][j]
	both = gap(&a, &b, d.responses[j])
	byLevels = moments{both.mean, a.levelAlone + b.levelAlone}
	a.byLevel, b.byLevel = 0, 0
	return gap(&a, &b, d.responses[j]), byLevels, both
}

// followUps are the criteria whose answer is worth asking for once more, those that reduce the variance most first.
func (d *doubted) followUps() []Remedy {
	var list []Remedy
	for j := range d.rows {
		t, m := d.rows[j].term, d.model
		same := m.levels[d.roles[0]][t.criterion] == m.levels[d.roles[1]][t.criterion] // no answer can tell them apart
		if t.Again != nil || same || !m.criteria[t.criterion].Rule.Rated() {
			continue
		}
		t.Again = &t.Value
		list = append(list, Remedy{Criterion: t.Criterion, Reduces: d.reducedBy(j, &t, m)})
	}
	return worthwhile(list)
}

// observations are the levels of the two roles that are worth looking at in a concrete job.
func (d *doubted) observations() []Remedy {
	var list []Remedy
	for j := range d.rows {
		t, m := d.rows[j].term, d.model
		c := m.criteria[t.criterion]
		if !c.Rule.Rated() {
			continue
		}
		for _, role := range d.roles {
			level := m.levels[role][t.criterion]
			if level.Unknown {
				level.Value = (c.Min + c.Max) / 2
			}
			seen := m.withLevel(role, t.criterion, c.Observed(level.Value))
			list = append(list, Remedy{m.alternatives[role].ID, t.Criterion, d.reducedBy(j, &t, &seen)})
		}
	}
	return worthwhile(list)
}

// reducedBy returns the share of the variance that goes when row j has another term, or another model.
func (d *doubted) reducedBy(j int, t *term, m *Model) float64 {
	responses := d.noise.response(m.criteria[t.criterion].Rule, t.Preference)
	a, b := m.expect(d.roles[0], t, responses, d.noise), m.expect(d.roles[1], t, responses, d.noise)
	before := d.differenceOn(j, &d.expected[0][j], &d.expected[1][j]).variance
	return (before - gap(&a, &b, responses).times(d.weights[j]).variance) / d.variance
}

// worthwhile sorts remedies, the best first, and drops those that reduce next to nothing.
func worthwhile(list []Remedy) []Remedy {
	const nothing = .001
	list = slices.DeleteFunc(list, func(r Remedy) bool { return r.Reduces < nothing })
	slices.SortStableFunc(list, func(a, b Remedy) int {
		return cmp.Compare(math.Round(b.Reduces/finest), math.Round(a.Reduces/finest))
	})
	return list
}
