package scoring

// maxResponses is how many plausible responses an answer has at most: maxSteps to each side, and itself. levelStates is
// how many values a level has at most: low, level and high.
const (
	maxResponses = 2*maxSteps + 1
	levelStates  = 3
)

// reading is what one role can be expected to give on one criterion when the response and its level wobble.
type reading struct {
	given      [maxResponses]float64 // the mean partial value for each plausible response
	byLevel    float64               // the variance that the level adds to that, on average over the responses
	levelAlone float64               // the part of it that is there whatever the response
}

// expect enumerates the plausible responses and, for each, the plausible levels of alternative i.
func (m *Model) expect(i int, t *term, responses []outcome, noise Noise) reading {
	var r reading
	var room [levelStates]outcome
	var atLevel [levelStates]float64 // the mean partial value for each plausible level
	mean := 0.0
	for at, response := range responses {
		values := m.partialOutcomes(room[:0], i, t, response.value, noise)
		for x, o := range values {
			r.given[at] += float64(o.p * float64(o.value))
			atLevel[x] += float64(response.p * float64(o.value))
		}
		for _, o := range values {
			d := float64(o.value) - r.given[at]
			r.byLevel += float64(float64(response.p*o.p) * float64(d*d))
		}
		mean += float64(response.p * r.given[at])
	}
	for x, o := range m.partialOutcomes(room[:0], i, t, t.asked, noise) {
		d := atLevel[x] - mean
		r.levelAlone += float64(o.p * float64(d*d))
	}
	return r
}

// partialOutcomes appends the plausible partial values of alternative i for a response, as whole numbers of percent.
func (m *Model) partialOutcomes(list []outcome, i int, t *term, response Number, noise Noise) []outcome {
	c := &m.criteria[t.criterion]
	if m.shareUnknown(i, t) {
		return append(list, noise.unknownShare()...)
	}
	if !c.Rule.Rated() {
		return append(list, outcome{Number(m.partial(i, t, response)), 1})
	}
	for _, o := range noise.level(*c, m.levels[i][t.criterion]) {
		list = append(list, outcome{Number(c.partial(response, o.value)), o.p})
	}
	return list
}

// gap returns the moments of f_a - f_b. Given the response, the two levels do not depend on each other, so that the
// variances they add are added.
func gap(a, b *reading, responses []outcome) moments {
	var gaps [maxResponses]float64
	for at := range responses {
		gaps[at] = a.given[at] - b.given[at]
	}
	return gapOf(gaps[:len(responses)], responses, a.byLevel+b.byLevel)
}

// gapOf returns the moments of a difference that is known for each plausible response, where levels add a variance.
func gapOf(gaps []float64, responses []outcome, byLevel float64) moments {
	g := moments{variance: byLevel}
	gaps = gaps[:len(responses)]
	for at := range responses {
		g.mean += float64(responses[at].p * gaps[at])
	}
	for at := range responses {
		d := gaps[at] - g.mean
		g.variance += float64(responses[at].p * float64(d*d))
	}
	return g
}

// moments are those of the partial value itself.
func (r *reading) moments(responses []outcome) moments { return gap(r, &reading{}, responses) }
