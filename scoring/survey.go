package scoring

import "math"

// Below surelyNot deviations nobody is clearly behind, above surelyClear everybody is; .90 is at 1.28155.
const (
	surelyNot   = 1.2815
	surelyClear = 1.2816
)

// survey finds out how far off every rival is, about: between least and most, in deviations, squared with their sign.
// Those that may be the nearest, and those that may be on either side of clearly behind, are to be looked at closely; of
// the rest it is known whether they are on the shortlist.
func (j *Judge) survey() {
	j.close = append(j.close[:0], j.judgment.RunnerUp)
	if len(j.roles) == 2 {
		return
	}
	nearest := j.measure()
	for k := range j.roles {
		switch {
		case k == j.judgment.Leader || k == j.judgment.RunnerUp || !j.Passes(k):
		case j.least[k] <= nearest || j.least[k] <= surelyClear*surelyClear && j.most[k] >= surelyNot*surelyNot:
			j.close = append(j.close, k)
		case j.least[k] <= surelyClear*surelyClear:
			j.judgment.Shortlist = append(j.judgment.Shortlist, k)
		}
	}
}

// measure fills in least and most, and returns how far off the nearest rival is at most. Means and variances are sums of
// numbers that were rounded down, one for each item.
func (j *Judge) measure() (nearest float64) {
	j.addVariances()
	j.lanes.unpack(j.sums[j.lanes.words:], j.means)
	leader, items := j.judgment.Leader, float64(len(j.chosen))
	unit, sure, more := 1/float64(j.scale), items/float64(j.scale), items*j.spreads.unit
	nearest = math.Inf(1)
	for k, mean := range j.means {
		d := float64(j.means[leader]-mean) * unit
		j.least[k] = squared(d-sure, j.variance[k], more)
		j.most[k] = -squared(-d-sure, j.variance[k], more)
		if k != leader && j.Passes(k) {
			nearest = min(nearest, j.most[k])
		}
	}
	return nearest
}

// squared returns the least that d over a deviation can be, squared with its sign, for a variance from v to v+more.
func squared(d, v, more float64) float64 {
	if d >= 0 {
		return d * d / (v + more)
	}
	return -d * d / v // -Inf where v is 0
}

// addVariances adds up the variances of the leader's difference to every role.
func (j *Judge) addVariances() {
	j.spreads.clear()
	for i := range j.chosen {
		if c := &j.chosen[i]; c.number >= 0 {
			addRow(j.spreads.sum, j.spreads.rows[j.spreads.row(c, j.judgment.Leader)*len(j.spreads.sum):])
		}
	}
	j.spreads.unpack(j.variance)
	for i := range j.chosen {
		if c := &j.chosen[i]; c.number < 0 {
			j.loose.addVariances(j.variance, c, j.judgment.Leader)
		}
	}
}

// spreads holds the variances of the differences between a leader and all roles, for each option and weight, in packed
// numbers that are worked out when they are first asked for: of many roles only a few ever lead.
type spreads struct {
	*Certainty
	unit  float64   // variances are held in whole units, rounded down
	place []int     // by number, weight and leader: the number of the row, from 1; 0 where there is none yet
	rows  []uint64  // of the variances
	exact []moments // of the same differences, row by row; nil where there are too many roles to hold them
	sum   []uint64
	whole []int32
	most  int // words that the rows take before they are worked out anew
}

// The rows take at most about maxSpreads words. Moments of so many roles are held too.
const (
	maxSpreads = 1 << 18
	maxExact   = 64
)

func newSpreads(c *Certainty) *spreads {
	most := c.weights[MaxWeight].square * 100 * 100 * float64(max(len(c.items), 1)) // no sum of variances is larger
	return &spreads{
		Certainty: c, unit: most / float64(c.lanes.most()), place: make([]int, len(c.options)*MaxWeight*len(c.roles)),
		sum: make([]uint64, c.lanes.words), whole: make([]int32, len(c.roles)), most: maxSpreads,
	}
}

func (s *spreads) clear() { clear(s.sum) }

// moments returns the exact ones of the difference between the leader and role k.
func (s *spreads) moments(c *chosen, leader, k int) moments {
	if len(s.roles) > maxExact {
		return s.work(c, leader, k)
	}
	row := s.row(c, leader) // which may make s.exact anew
	return s.exact[row*len(s.roles)+k]
}

func (s *spreads) work(c *chosen, leader, k int) moments {
	o := &s.options[c.number]
	return gapOf(&o.readings[leader], &o.readings[k], o.responses).times(s.weights[c.weight])
}

// row returns which row an answer and a leader have.
func (s *spreads) row(c *chosen, leader int) int {
	place := &s.place[(int(c.number)*MaxWeight+int(c.weight)-1)*len(s.roles)+leader]
	if *place == 0 {
		s.add(place, c, leader)
	}
	return *place - 1
}

// add adds a row.
func (s *spreads) add(place *int, c *chosen, leader int) {
	if len(s.rows) >= s.most {
		clear(s.place)
		s.rows, s.exact = s.rows[:0], s.exact[:0]
	}
	at := len(s.rows)
	s.rows = append(s.rows, make([]uint64, len(s.sum))...)
	*place = len(s.rows) / len(s.sum)
	for k := range s.roles {
		d := s.work(c, leader, k)
		s.lanes.put(s.rows[at:], k, int(d.variance/s.unit))
		if len(s.roles) <= maxExact {
			s.exact = append(s.exact, d)
		}
	}
}

// unpack returns the variances of all roles.
func (s *spreads) unpack(variances []float64) {
	s.lanes.unpack(s.sum, s.whole)
	for k, n := range s.whole {
		variances[k] = float64(n) * s.unit
	}
}
