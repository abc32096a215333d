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
	if sum.variance > 0 {
		return Phi(sum.mean / math.Sqrt(sum.variance))
	}
	switch {
	case sum.mean > 0:
		return 1
	case sum.mean < 0:
		return 0
	}
	return .5
}

// difference returns the moments of W * (f_a - f_b) on one criterion, by enumeration of the weight W, the response and
// the two levels, which are independent. Products are rounded before they are added (float64(x*y)), so that machines
// which fuse the two get the same sum.
func (m *Model) difference(a, b int, t *term, noise Noise) moments {
	var d, dd float64 // of f_a - f_b: the mean, and the mean of the square
	for _, response := range noise.response(t.Preference) {
		fa, fb := m.spread(a, t, response.value, noise), m.spread(b, t, response.value, noise)
		for _, x := range fa {
			for _, y := range fb {
				gap := float64(x.value - y.value)
				p := response.p * x.p * y.p
				d += float64(p * gap)
				dd += float64(float64(p*gap) * gap)
			}
		}
	}
	var w, ww float64
	for _, weight := range noise.weight(t.Weight) {
		value := weight.value.Float()
		w += float64(weight.p * value)
		ww += float64(float64(weight.p*value) * value)
	}
	mean := float64(w * d)
	return moments{mean, float64(ww*dd) - float64(mean*mean)}
}

// spread returns the plausible partial values of alternative i for the response a, as whole percents.
func (m *Model) spread(i int, t *term, a Number, noise Noise) []outcome {
	c := m.criteria[t.criterion]
	if !c.Rule.Rated() {
		moved := *t
		moved.Value = a
		return []outcome{{Number(m.partial(i, &moved)), 1}}
	}
	levels := noise.level(c, m.levels[i][t.criterion])
	for k := range levels {
		levels[k].value = Number(c.partial(a, levels[k].value))
	}
	return levels
}
