package scoring

import "math"

// moments are the mean and the variance of a difference in points.
type moments struct{ mean, variance float64 }

// ahead returns the probability that alternative a has more points than alternative b when the answers, the importance
// and the levels wobble. The differences on the criteria are independent, so that their exact means and variances add up;
// the sum is taken as normal.
func (m *Model) ahead(a, b int, terms []term, noise Noise) float64 {
	var sum moments
	for j := range terms {
		d := m.difference(a, b, &terms[j], noise)
		sum.mean += d.mean
		sum.variance += d.variance
	}
	return sum.positive()
}

// positive returns the probability of being above 0; with no variance it is certain, or even.
func (d moments) positive() float64 { return Phi(d.deviations()) }

// deviations is how many standard deviations the mean is above 0.
func (d moments) deviations() float64 {
	switch {
	case d.variance > 0:
		return d.mean / math.Sqrt(d.variance)
	case d.mean > 0:
		return math.Inf(1)
	case d.mean < 0:
		return math.Inf(-1)
	}
	return 0
}

// difference returns the moments of W * (f_a - f_b) on one criterion; the weight W does not depend on the rest.
func (m *Model) difference(a, b int, t *term, noise Noise) moments {
	return m.gap(a, b, t, noise).times(raw(noise.weight(t.Weight)))
}

// gap returns the raw moments of f_a - f_b, over the response and the two levels.
func (m *Model) gap(a, b int, t *term, noise Noise) rawMoments {
	responses := noise.response(m.criteria[t.criterion].Rule, t.Preference)
	fa, fb := m.reading(a, t, responses, noise), m.reading(b, t, responses, noise)
	return gapOf(&fa, &fb, responses)
}

// rawMoments are the means of a value and of its square.
type rawMoments struct{ mean, square float64 }

func raw(outcomes []outcome) rawMoments {
	var r rawMoments
	for _, o := range outcomes {
		value := o.value.Float()
		r.mean += float64(o.p * value)
		r.square += float64(float64(o.p*value) * value)
	}
	return r
}

// fixed are the raw moments of the mean alone.
func (r rawMoments) fixed() rawMoments { return rawMoments{r.mean, float64(r.mean * r.mean)} }

// times returns the moments of the product of two values that do not depend on each other.
func (r rawMoments) times(other rawMoments) moments {
	mean := float64(other.mean * r.mean)
	return moments{mean, float64(other.square*r.square) - float64(mean*mean)}
}

// readings appends the plausible partial values of alternative i for the response a, as whole percents.
func (m *Model) readings(list []outcome, i int, t *term, a Number, noise Noise) []outcome {
	c := &m.criteria[t.criterion]
	if m.shareUnknown(i, t) {
		return append(list, noise.unknownShare()...)
	}
	if !c.Rule.Rated() {
		moved := *t
		moved.asked = a
		return append(list, outcome{Number(m.partial(i, &moved)), 1})
	}
	for _, o := range noise.level(*c, m.levels[i][t.criterion]) {
		list = append(list, outcome{Number(c.partial(a, o.value)), o.p})
	}
	return list
}
