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
	terms, err := m.terms(p)
	if err != nil || r.Rival == "" {
		return nil, err
	}
	a, _ := m.find(r.Leader)
	b, _ := m.find(r.Rival)
	var sum parts
	variance := 0.0
	for j := range terms {
		sum.add(m.parts(a, b, &terms[j], noise))
		variance += m.difference(a, b, &terms[j], noise).variance
	}
	if variance == 0 {
		return nil, nil
	}
	return &Doubt{
		Rival:        r.Rival,
		Answers:      sum.answers / variance,
		Importance:   sum.importance / variance,
		Levels:       sum.levels / variance,
		FollowUps:    m.followUps(a, b, terms, noise, variance),
		Observations: m.observations(a, b, terms, noise, variance),
	}, nil
}

// parts are what the sources of noise add to the variance of one difference.
type parts struct{ answers, importance, levels float64 }

func (p *parts) add(q parts) {
	p.answers += q.answers
	p.importance += q.importance
	p.levels += q.levels
}

// parts splits the variance of W * (f_a - f_b) among the weight W, the response and the levels. What two of them cause
// together is shared in equal parts (Shapley values of the variances explained; Owen 2014, doi:10.1137/130936233), so
// that the parts add up.
func (m *Model) parts(a, b int, t *term, noise Noise) parts {
	weight := raw(noise.weight(t.Weight))
	byAnswer, byLevels, both := m.explained(a, b, t, noise)
	w := weight.times(both.fixed()).variance
	r, l, rl := byAnswer.times(weight.fixed()).variance, byLevels.times(weight.fixed()).variance, both.times(weight.fixed()).variance
	wr, wl, all := byAnswer.times(weight).variance, byLevels.times(weight).variance, both.times(weight).variance
	return parts{
		importance: w/3 + (wr-r+wl-l)/6 + (all-rl)/3,
		answers:    r/3 + (wr-w+rl-l)/6 + (all-wl)/3,
		levels:     l/3 + (wl-w+rl-r)/6 + (all-wr)/3,
	}
}

// explained returns the moments of the gap as far as the response alone and the levels alone explain it, and in full.
func (m *Model) explained(a, b int, t *term, noise Noise) (byAnswer, byLevels, both rawMoments) {
	var given, p [levelStates][levelStates]float64 // the mean gap for given levels, and their probability
	for _, response := range noise.response(m.criteria[t.criterion].Rule, t.Preference) {
		fa, fb := m.readings(nil, a, t, response.value, noise), m.readings(nil, b, t, response.value, noise)
		mean := 0.0
		for x := range fa {
			for y := range fb {
				d := float64(fa[x].value - fb[y].value)
				p[x][y] = fa[x].p * fb[y].p
				mean += float64(p[x][y] * d)
				given[x][y] += float64(response.p * d)
				both.square += float64(float64(response.p*p[x][y]*d) * d)
			}
		}
		byAnswer.mean += float64(response.p * mean)
		byAnswer.square += float64(float64(response.p*mean) * mean)
	}
	for x := range given {
		for y, mean := range given[x] {
			byLevels.square += float64(float64(p[x][y]*mean) * mean)
		}
	}
	byLevels.mean, both.mean = byAnswer.mean, byAnswer.mean
	return byAnswer, byLevels, both
}

// levelStates is how many values a level can have at most: low, level and high.
const levelStates = 3

// followUps are the criteria whose answer is worth asking for once more, those that reduce the variance most first.
func (m *Model) followUps(a, b int, terms []term, noise Noise, variance float64) []Remedy {
	var list []Remedy
	for _, t := range terms {
		same := m.levels[a][t.criterion] == m.levels[b][t.criterion] // no answer can tell them apart
		if t.Again != nil || same || !m.criteria[t.criterion].Rule.Rated() {
			continue
		}
		twice := t
		twice.Again = &t.Value
		less := m.difference(a, b, &t, noise).variance - m.difference(a, b, &twice, noise).variance
		list = append(list, Remedy{Criterion: t.Criterion, Reduces: less / variance})
	}
	return worthwhile(list)
}

// observations are the levels of the two roles that are worth looking at in a concrete job.
func (m *Model) observations(a, b int, terms []term, noise Noise, variance float64) []Remedy {
	var list []Remedy
	for _, t := range terms {
		c := m.criteria[t.criterion]
		if !c.Rule.Rated() {
			continue
		}
		for _, role := range []int{a, b} {
			level := m.levels[role][t.criterion]
			if level.Unknown {
				level.Value = (c.Min + c.Max) / 2
			}
			seen := m.withLevel(role, t.criterion, c.Observed(level.Value))
			less := m.difference(a, b, &t, noise).variance - seen.difference(a, b, &t, noise).variance
			list = append(list, Remedy{m.alternatives[role].ID, t.Criterion, less / variance})
		}
	}
	return worthwhile(list)
}

// finest is the difference between shares that counts. Phi differs in its last bits from one kind of processor to the
// next, and what is equal but for them must come in the same order on all.
const finest = 1e-9

// worthwhile sorts remedies, the best first, and drops those that reduce next to nothing.
func worthwhile(list []Remedy) []Remedy {
	const nothing = .001
	list = slices.DeleteFunc(list, func(r Remedy) bool { return r.Reduces < nothing })
	slices.SortStableFunc(list, func(a, b Remedy) int {
		return cmp.Compare(math.Round(b.Reduces/finest), math.Round(a.Reduces/finest))
	})
	return list
}
