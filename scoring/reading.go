package scoring

// maxResponses is how many plausible responses an answer has at most: maxSteps to each side, and itself.
const maxResponses = 2*maxSteps + 1

// reading is what one alternative can be expected to give on one criterion when the response and its level wobble.
type reading struct {
	given    [maxResponses]float64 // the mean partial value for each plausible response
	byLevels float64               // the variance that the level adds to that, on average over the responses
}

// reading enumerates the plausible responses and, for each, the plausible levels of alternative i. Products are rounded
// before they are added (float64(x*y)), so that machines which fuse the two get the same sum.
func (m *Model) reading(i int, t *term, responses []outcome, noise Noise) reading {
	var r reading
	var room [levelStates]outcome
	for at, response := range responses {
		values := m.readings(room[:0], i, t, response.value, noise)
		for _, o := range values {
			r.given[at] += float64(o.p * float64(o.value))
		}
		for _, o := range values {
			d := float64(o.value) - r.given[at]
			r.byLevels += float64(float64(response.p*o.p) * float64(d*d))
		}
	}
	return r
}

// gapOf returns the raw moments of f_a - f_b. Given the response, the two levels do not depend on each other, so that the
// variances they add are added.
func gapOf(a, b *reading, responses []outcome) rawMoments {
	var g rawMoments
	for at, response := range responses {
		d := a.given[at] - b.given[at]
		g.mean += float64(response.p * d)
		g.square += float64(response.p * float64(d*d))
	}
	g.square += a.byLevels + b.byLevels
	return g
}

// alone returns the raw moments of the partial value itself.
func (r *reading) alone(responses []outcome) rawMoments { return gapOf(r, &reading{}, responses) }
