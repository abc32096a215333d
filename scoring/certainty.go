package scoring

import "math"

// Certainty is a questionnaire with everything that judgments rest on worked out beforehand, for judging many people. It
// does not change and may be shared; see Judge.
type Certainty struct {
	*Questionnaire
	noise     Noise
	weights   [MaxWeight + 1]rawMoments
	lanes     lanes
	scale     int         // means are held in whole parts of 1/scale
	responses [][]outcome // by item: how likely each plausible response is to an answer that is no option
	first     []int       // by item: the number of its first option among the options of all items
	options   []option    // by number
	rows      []uint64    // by number and weight: the points of all roles, then their means
	pairs     []moments   // by number, weight, leader and rival; nil where there are too many
	most      []float64   // by number, weight and leader: no variance of a pair is larger
}

// option is what one option of an item gives.
type option struct {
	responses []outcome // what the answer may really be
	readings  []reading // by role
	bounds    bounds
}

// maxPairs is how many moments are worked out beforehand at most; they take 16 bytes each.
const maxPairs = 1 << 20

// Certainty works out what the verdicts on the questionnaire rest on.
func (q *Questionnaire) Certainty(noise Noise) *Certainty {
	c := &Certainty{Questionnaire: q, noise: noise}
	for w := 1; w <= MaxWeight; w++ {
		c.weights[w] = raw(noise.weight(w))
	}
	most := max(len(q.items), 1) * MaxWeight * 100 // points
	c.lanes = newLanes(len(q.roles), most)
	c.scale = max(int(c.lanes.most())/most, 1)
	for j := range q.items {
		c.first = append(c.first, len(c.options))
		c.layItem(j)
	}
	if n := len(q.roles); len(c.options)*MaxWeight*n*n <= maxPairs {
		c.layPairs()
	}
	return c
}

// layItem works out the options of item j. Categories have none, since their sets are too many.
func (c *Certainty) layItem(j int) {
	t := c.terms[j]
	c.responses = append(c.responses, c.noise.response(c.rule(j), t.Preference))
	for o, value := range c.items[j].Options {
		t.Value, t.asked = value, value
		answer := option{responses: c.noise.response(c.rule(j), t.Preference)}
		for _, role := range c.roles {
			answer.readings = append(answer.readings, c.model.reading(role, &t, answer.responses, c.noise))
		}
		answer.bounds = boundsOf(answer.readings, answer.responses)
		c.options = append(c.options, answer)
		c.rows = append(c.rows, make([]uint64, MaxWeight*c.width())...)
		c.fillRows(c.rows[len(c.rows)-MaxWeight*c.width():], c.partials[j][o], answer.readings, answer.responses)
	}
}

// fillRows fills in, for every weight, the points of all roles and then their means.
func (c *Certainty) fillRows(rows []uint64, partials []int, readings []reading, responses []outcome) {
	clear(rows[:MaxWeight*c.width()])
	for k := range c.roles {
		mean := readings[k].alone(responses).mean
		for w := 1; w <= MaxWeight; w++ {
			row := rows[(w-1)*c.width():]
			c.lanes.put(row, k, w*partials[k])
			c.lanes.put(row[c.lanes.words:], k, int(c.weights[w].mean*mean*float64(c.scale)))
		}
	}
}

// width is how many words the points and the means of all roles take.
func (c *Certainty) width() int { return 2 * c.lanes.words }

// layPairs works out the moments of the difference between any two roles for every option and weight.
func (c *Certainty) layPairs() {
	for number := range c.options {
		o := &c.options[number]
		for w := 1; w <= MaxWeight; w++ {
			for a := range o.readings {
				most := 0.0
				for b := range o.readings {
					d := gapOf(&o.readings[a], &o.readings[b], o.responses).times(c.weights[w])
					c.pairs = append(c.pairs, d)
					most = max(most, d.variance)
				}
				c.most = append(c.most, most)
			}
		}
	}
}

// leading is the place of an option, weight and leader among those of all.
func (c *Certainty) leading(number, weight, leader int) int {
	return (number*MaxWeight+weight-1)*len(c.roles) + leader
}

// bounds are the ends of what the roles can be expected to give for one answer.
type bounds struct{ low, high, deviation float64 }

func boundsOf(readings []reading, responses []outcome) bounds {
	b := bounds{low: math.Inf(1), high: math.Inf(-1)}
	for k := range readings {
		r := readings[k].alone(responses)
		b.low, b.high = min(b.low, r.mean), max(b.high, r.mean)
		b.deviation = max(b.deviation, r.deviation())
	}
	return b
}

// variance returns what the variance of the weight times the difference between a role and any other cannot exceed: the
// deviation of a difference is at most the sum of the deviations.
func (b *bounds) variance(weight, leader rawMoments) float64 {
	deviation := leader.deviation() + b.deviation
	mean := max(b.high-leader.mean, leader.mean-b.low)
	return weight.square*deviation*deviation + (weight.square-weight.mean*weight.mean)*mean*mean
}
