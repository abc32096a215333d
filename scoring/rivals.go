package scoring

import "math"

// findClose finds out how far off every rival is, about: between least and most, in deviations, squared with their sign.
// Those that may be the nearest, and those that may be on either side of clearly behind, are to be looked at closely; of
// the rest it is known whether they are on the shortlist.
func (j *Judge) findClose() {
	j.leads.findRows(j.chosen, j.judgment.Leader)
	j.close = append(j.close[:0], j.judgment.RunnerUp)
	if len(j.roles) == 2 {
		return
	}
	nearest := j.measure()
	for k, least := range j.least {
		switch {
		case least > nearest && least > surelyClear*surelyClear || k == j.judgment.Leader || k == j.judgment.RunnerUp || !j.judgment.Passes(k):
		case least <= nearest || j.most[k] >= surelyNot*surelyNot:
			j.close = append(j.close, k)
		default:
			j.judgment.Shortlist = append(j.judgment.Shortlist, k)
		}
	}
}

// measure fills in least and most, and returns how far off the nearest rival is at most. Means and variances are sums of
// numbers that were rounded down, one for each item.
func (j *Judge) measure() (nearest float64) {
	j.leads.sumUp(j.chosen, j.variance)
	for i := range j.chosen {
		if c := &j.chosen[i]; c.number < 0 {
			j.typed.addVariances(j.variance, c, j.judgment.Leader)
		}
	}
	j.packing.unpack(j.sums[j.packing.words:], j.means)
	leader, items := j.means[j.judgment.Leader], float64(len(j.chosen))
	unit, sure, more := 1/float64(j.scale), items/float64(j.scale), items*j.leads.unit
	nearest = math.Inf(1)
	for k, mean := range j.means {
		d, v := float64(leader-mean)*unit, j.variance[k]
		j.least[k], j.most[k] = squared(d-sure, v, more), -squared(-d-sure, v, more)
		if k != j.judgment.Leader && j.judgment.Passes(k) {
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

// leadVariances holds the variances of the differences between a leader and all roles, for each option and weight, in packed
// numbers that are worked out when they are first asked for: of many roles only a few ever lead.
type leadVariances struct {
	*Certainty
	unit  float64   // variances are held in whole units, rounded down
	place []int32   // by number, weight and leader: the number of the row, from 1; 0 where there is none yet
	rows  []uint64  // of the variances
	exact []moments // of the same differences, row by row; nil where there are too many roles to hold them
	sum   []uint64
	whole []int32
	most  int // words that the rows take before they are worked out anew
}

// The rows take at most about maxLeadWords words. Moments of so many roles are held too.
const (
	maxLeadWords = 1 << 20
	maxExact     = 64
)

func newLeadVariances(c *Certainty) *leadVariances {
	most := c.weights[MaxWeight].square() * 100 * 100 * float64(max(len(c.items), 1)) // no sum of variances is larger
	return &leadVariances{
		Certainty: c, unit: most / float64(c.packing.most()), place: make([]int32, len(c.options)*MaxWeight*len(c.roles)),
		sum: make([]uint64, c.packing.words), whole: make([]int32, len(c.roles)), most: maxLeadWords,
	}
}

// findRows finds the rows of the options chosen, and works out those that are not there.
func (s *leadVariances) findRows(list []chosen, leader int) {
	if len(s.rows)+len(list)*len(s.sum) > s.most {
		clear(s.place)
		s.rows, s.exact = s.rows[:0], s.exact[:0]
	}
	for i := range list {
		c := &list[i]
		if c.number < 0 {
			continue
		}
		place := &s.place[(int(c.number)*MaxWeight+int(c.weight)-1)*len(s.roles)+leader]
		if *place == 0 {
			s.makeRow(c, leader)
			*place = int32(len(s.rows) / len(s.sum))
		}
		c.row = *place - 1
	}
}

// makeRow works out a row.
func (s *leadVariances) makeRow(c *chosen, leader int) {
	at := len(s.rows)
	s.rows = append(s.rows, make([]uint64, len(s.sum))...)
	for k := range s.roles {
		d := s.difference(c, leader, k)
		s.packing.put(s.rows[at:], k, int(d.variance/s.unit))
		if len(s.roles) <= maxExact {
			s.exact = append(s.exact, d)
		}
	}
}

// moments returns the exact ones of the difference between the leader and role k.
func (s *leadVariances) moments(c *chosen, leader, k int) moments {
	if len(s.roles) > maxExact {
		return s.difference(c, leader, k)
	}
	return s.exact[int(c.row)*len(s.roles)+k]
}

func (s *leadVariances) difference(c *chosen, leader, k int) moments {
	o := &s.options[c.number]
	return gap(&o.readings[leader], &o.readings[k], o.responses).times(s.weights[c.weight])
}

// sumUp adds up the variances of the options chosen, for every role.
func (s *leadVariances) sumUp(list []chosen, variances []float64) {
	clear(s.sum)
	for i := range list {
		if c := &list[i]; c.number >= 0 {
			addRow(s.sum, s.rows[int(c.row)*len(s.sum):])
		}
	}
	s.packing.unpack(s.sum, s.whole)
	for k, n := range s.whole {
		variances[k] = float64(n) * s.unit
	}
}
