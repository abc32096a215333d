package scoring

import (
	"math"
	"slices"
)

// OpenItem is a question that is not answered yet, with the weight its answer would have.
type OpenItem struct {
	Item
	Weight int
	Must   bool
}

// Settled reports whether no answers to the open questions can change the leader of the focus: for every rival, all it
// could gain on them is less than the gap. Amounts count as free, whatever is suggested. Nothing is settled before
// MinAnswered answers, on a tie, or while a deal-breaker is open.
func (m *Model) Settled(p Preferences, open []OpenItem, focus []string) (bool, error) {
	r, err := m.race(p, open, focus)
	if err != nil || r.answered < MinAnswered || len(r.roles) == 0 || openMust(open) >= 0 {
		return false, err
	}
	for k := range r.roles {
		most := 0
		for _, o := range r.open {
			most += o.weight * r.advantage(k, o)
		}
		if k != r.leader && most >= int(r.points[r.leader]-r.points[k]) {
			return false, nil
		}
	}
	return true, nil
}

// openMust returns the place of the first open deal-breaker, -1 without one.
func openMust(open []OpenItem) int {
	return slices.IndexFunc(open, func(o OpenItem) bool { return o.Must && o.Weight > 0 })
}

// Next returns the place of the open question to ask next: the one whose options change the leader most often; of equals
// the one that can move the gap to the nearest rival furthest, then the first. A deal-breaker goes before all others,
// since it says who takes part. open is not empty.
func (m *Model) Next(p Preferences, open []OpenItem, focus []string) (int, error) {
	r, err := m.race(p, open, focus)
	if err != nil {
		return 0, err
	}
	if i := openMust(open); i >= 0 {
		return i, nil
	}
	next, most, furthest := 0, -1.0, 0
	for i, o := range r.open {
		often, far := r.changes(o), r.swing(o)
		if often > most || often == most && far > furthest {
			next, most, furthest = i, often, far
		}
	}
	return next, nil
}

// race is where the eligible roles of a focus stand, with however few answers, and what is still open.
type race struct {
	model    *Model
	answered int
	roles    []int // by id
	points   []int32
	leader   int // the first of those with the most points
	open     []openRows
}

// openRows is an open item with what its answers are worth.
type openRows struct {
	weight int
	term
	rows []row // by option, or category
}

func (m *Model) race(p Preferences, open []OpenItem, focus []string) (*race, error) {
	places, err := m.focus(focus)
	if err != nil {
		return nil, err
	}
	t, err := m.compile(p, places)
	if err != nil {
		return nil, err
	}
	r := &race{model: m, answered: len(t.rows)}
	for k, points := range t.points() {
		if len(t.broken(t.roles[k])) == 0 {
			r.roles = append(r.roles, t.roles[k])
			r.points = append(r.points, points)
		}
	}
	r.leader, _ = First(r.points)
	for _, o := range open {
		t, err := m.termOf(o.Item, p.localPay())
		if err != nil {
			return nil, err
		}
		r.open = append(r.open, openRows{o.Weight, t, m.rowsOf(t, r.roles)})
	}
	return r, nil
}

// changes returns the share of an open question's options that put another role ahead of the leader.
func (r *race) changes(o openRows) float64 {
	changed := 0
	for _, row := range o.rows {
		for k := range r.roles {
			if o.weight*(row.partials[k]-row.partials[r.leader]) > int(r.points[r.leader]-r.points[k]) {
				changed++
				break
			}
		}
	}
	return float64(changed) / float64(len(o.rows))
}

// swing returns how many points lie between the options of an open question that are best and worst for the leader
// against its nearest rival.
func (r *race) swing(o openRows) int {
	nearest := -1
	for k, points := range r.points {
		if k != r.leader && (nearest < 0 || points > r.points[nearest]) {
			nearest = k
		}
	}
	if nearest < 0 {
		return 0
	}
	low, high := 0, 0
	for _, row := range o.rows {
		d := row.partials[r.leader] - row.partials[nearest]
		low, high = min(low, d), max(high, d)
	}
	return o.weight * (high - low)
}

// advantage returns the most partial value that role k can gain on the leader with any answer to an open question; it
// is at least 0, since no preference is an answer.
func (r *race) advantage(k int, o openRows) int {
	rival, leader := &r.model.alternatives[r.roles[k]], &r.model.alternatives[r.roles[r.leader]]
	one, sum := 0, 0
	for _, row := range o.rows {
		d := max(row.partials[k]-row.partials[r.leader], 0)
		one, sum = max(one, d), min(sum+d, 100)
	}
	switch rule := r.model.criteria[o.criterion].Rule; {
	case rule == PayShare:
		return max(one, payAdvantage(rival.Pay, leader.Pay, o.local))
	case rule != CategoryShare || rival.SharesUnknown: // what is unknown does not grow with what is chosen
		return one
	case leader.SharesUnknown:
		return max(rival.partialShares(o.Offered)-unknownShare, 0)
	}
	return sum // categories can be chosen together
}

// payAdvantage is an upper bound of the partial value by which b can be ahead of a for any amount. Both shares are linear
// between their bends, so that the difference is largest at one of them; rounding adds less than 1 to it.
func payAdvantage(b, a Pay, local int) int {
	if a == b {
		return 0
	}
	most := 0.0
	for _, amount := range slices.Concat(a.bends(local), b.bends(local)) {
		nb, wb := b.share(amount, local)
		na, wa := a.share(amount, local)
		most = max(most, float64(nb)/float64(wb)-float64(na)/float64(wa))
	}
	return int(math.Floor(most + 1 + 1e-6))
}
