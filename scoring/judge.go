package scoring

import (
	"math"
	"slices"
)

// Judgment is what the model says of a sheet, by places of roles.
type Judgment struct {
	Answered  int // how many items are answered
	MaxPoints int
	Leader    int // the first of those with the most points; -1 when every role breaks a must
	RunnerUp  int // the second; -1 without one
	Rival     int // the role the leader is least sure to stay ahead of; -1 without one
	Ahead     float64
	Verdict   Verdict
	Shortlist []int // in order of place
}

// Judge judges one sheet after the other. Every goroutine needs its own.
type Judge struct {
	*Certainty
	sums     []uint64 // the points of all roles, then their means
	chosen   []chosen // what is answered, in the order of the items
	broken   []bool   // by role: it breaks a must; nil without musts
	loose    *loose
	rivals   []int     // that are looked at closely, besides the runner-up
	moments  []moments // of the differences to them
	judgment Judgment
}

// chosen is one answer.
type chosen struct {
	item, weight int
	number       int // of the option; -1 for an answer that is none
	slot         int // of the answer that is no option
	leading      int // the place of the option with the leader
}

// Judge returns a judge.
func (c *Certainty) Judge() *Judge {
	return &Judge{Certainty: c, sums: make([]uint64, c.width()), loose: newLoose(c), moments: make([]moments, len(c.roles))}
}

// Judge says of a sheet what Rank says of the same preferences, as far as it can be said by places; nil when fewer than
// MinAnswered items are answered. The judgment is overwritten by the next.
func (j *Judge) Judge(s Sheet) *Judgment {
	j.add(s)
	r := &j.judgment
	*r = Judgment{Answered: len(j.chosen), Leader: -1, RunnerUp: -1, Rival: -1, Shortlist: r.Shortlist[:0]}
	if r.Answered < MinAnswered {
		return nil
	}
	for i := range j.chosen {
		r.MaxPoints += 100 * j.chosen[i].weight
	}
	j.breakMusts(s)
	r.Leader, r.RunnerUp = j.firstTwo()
	if r.Leader >= 0 {
		j.compare()
	}
	return r
}

// Points returns the points of role k on the sheet that was judged last.
func (j *Judge) Points(k int) int { return j.lanes.get(j.sums, k) }

// Passes reports whether role k breaks no must of the sheet that was judged last.
func (j *Judge) Passes(k int) bool { return j.broken == nil || !j.broken[k] }

// add finds the answers and adds up what they are worth.
func (j *Judge) add(s Sheet) {
	clear(j.sums)
	j.chosen = j.chosen[:0]
	for item, answer := range s.Answers {
		if answer == Unanswered {
			continue
		}
		c := chosen{item: item, weight: s.Weights[item], number: -1}
		rows := j.rows
		var at int
		if j.isOption(s, item) {
			c.number = j.first[item] + answer
			at = c.number
		} else {
			c.slot = j.loose.find(item, answer, j.localPay(s))
			rows, at = j.loose.rows, c.slot
		}
		j.chosen = append(j.chosen, c)
		at = (at*MaxWeight + c.weight - 1) * len(j.sums)
		row := rows[at : at+len(j.sums)]
		for i, x := range row {
			j.sums[i] += x
		}
	}
}

// isOption reports whether an answer is an option worked out beforehand.
func (j *Judge) isOption(s Sheet, item int) bool {
	return s.Answers[item] >= 0 && len(j.items[item].Options) > 0 &&
		(j.rule(item) != PayShare || j.localPay(s) == j.terms[item].local)
}

// breakMusts finds the roles that break a must.
func (j *Judge) breakMusts(s Sheet) {
	j.broken = nil
	for item, must := range s.Musts {
		if !must || s.Answers[item] == Unanswered {
			continue
		}
		if j.broken == nil {
			j.broken = make([]bool, len(j.roles))
		}
		t := j.term(item, s.Answers[item], j.localPay(s))
		for k, role := range j.roles {
			if _, _, ok := j.model.must(role, t); !ok {
				j.broken[k] = true
			}
		}
	}
}

// firstTwo returns the places of the two roles with the most points that break no must, of equals the first; -1 for none.
func (j *Judge) firstTwo() (first, second int) {
	first, second = -1, -1
	most, next := -1, -1
	for k := range j.roles {
		if !j.Passes(k) {
			continue
		}
		switch points := j.Points(k); {
		case points > most:
			first, second, most, next = k, first, points, most
		case points > next:
			second, next = k, points
		}
	}
	return first, second
}

// compare holds the leader against every rival. The one that is second in points goes first: it is mostly the closest,
// and most others need not be looked at, since their means alone put them further off.
func (j *Judge) compare() {
	r := &j.judgment
	r.Shortlist = append(r.Shortlist, r.Leader)
	r.Ahead = 1
	if r.RunnerUp >= 0 {
		j.begin()
		nearest := j.against(math.Inf(1), r.RunnerUp)
		nearest = j.against(nearest, j.others(nearest)...)
		slices.Sort(r.Shortlist)
		if r.Ahead = Phi(nearest); r.Ahead == 1 {
			r.Rival = r.RunnerUp // nobody is closer than anybody else
		}
	}
	r.Verdict = verdict(r.Ahead)
	if r.RunnerUp >= 0 && j.Points(r.RunnerUp) == j.Points(r.Leader) {
		r.Verdict = Tie
	}
}

// begin finds where the differences of the leader begin.
func (j *Judge) begin() {
	for i := range j.chosen {
		if c := &j.chosen[i]; c.number >= 0 && j.pairs != nil {
			c.leading = j.leading(c.number, c.weight, j.judgment.Leader)
		}
	}
}

// others are the rivals besides the runner-up that may be nearer than that, or on the shortlist.
func (j *Judge) others(nearest float64) []int {
	j.rivals = j.rivals[:0]
	edge := max(nearest, surelyClear)
	far := edge * edge * j.mostVariance()
	for k := range j.roles {
		if k != j.judgment.Leader && k != j.judgment.RunnerUp && j.Passes(k) && !j.isFarOff(k, far) {
			j.rivals = append(j.rivals, k)
		}
	}
	return j.rivals
}

// against holds the leader against roles and returns how many deviations the nearest rival is off.
func (j *Judge) against(nearest float64, roles ...int) float64 {
	r := &j.judgment
	for i, d := range j.differences(roles) {
		k, z := roles[i], d.deviations()
		if z < nearest || z == nearest && j.Points(k) > j.Points(r.Rival) {
			r.Rival, nearest = k, z
		}
		if z < surelyNot || z < surelyClear && Phi(z) < clearAt || j.Points(k) == j.Points(r.Leader) {
			r.Shortlist = append(r.Shortlist, k)
		}
	}
	return nearest
}

// differences returns the moments of the leader's points minus those of each role.
func (j *Judge) differences(roles []int) []moments {
	sums := j.moments[:len(roles)]
	clear(sums)
	for i := range j.chosen {
		c := &j.chosen[i]
		if c.number >= 0 && j.pairs != nil {
			pairs := j.pairs[c.leading*len(j.roles):][:len(j.roles)]
			for i, k := range roles {
				sums[i].mean += pairs[k].mean
				sums[i].variance += pairs[k].variance
			}
			continue
		}
		for i, k := range roles {
			d := j.gap(c, j.judgment.Leader, k).times(j.weights[c.weight])
			sums[i].mean += d.mean
			sums[i].variance += d.variance
		}
	}
	return sums
}

// gap returns the raw moments of the difference of two partial values.
func (j *Judge) gap(c *chosen, a, b int) rawMoments {
	switch {
	case c.number >= 0:
		o := &j.options[c.number]
		return gapOf(&o.readings[a], &o.readings[b], o.responses)
	case j.loose.unknown[c.item]:
		fa, fb := j.loose.reading(c.slot, c.item, a), j.loose.reading(c.slot, c.item, b)
		return gapOf(&fa, &fb, j.responses[c.item])
	}
	return j.loose.gap(c.slot, c.item, a, b)
}

// mostVariance is what the variance of the difference between the leader and any rival cannot exceed.
func (j *Judge) mostVariance() float64 {
	sum, leader := 0.0, j.judgment.Leader
	for i := range j.chosen {
		c := &j.chosen[i]
		switch {
		case c.number < 0:
			r := j.loose.reading(c.slot, c.item, leader)
			sum += j.loose.bounds[c.slot].variance(j.weights[c.weight], r.alone(j.responses[c.item]))
		case j.pairs != nil:
			sum += j.most[c.leading]
		default:
			o := &j.options[c.number]
			sum += o.bounds.variance(j.weights[c.weight], o.readings[leader].alone(o.responses))
		}
	}
	return sum
}

// isFarOff reports whether role k is so far behind that the square of the difference exceeds far. Means are known to a
// part in scale for each item.
func (j *Judge) isFarOff(k int, far float64) bool {
	means := j.sums[j.lanes.words:]
	d := j.lanes.get(means, j.judgment.Leader) - j.lanes.get(means, k) - len(j.chosen)
	mean := float64(d) / float64(j.scale)
	return d > 0 && mean*mean > far
}

// Below surelyNot deviations nobody is clearly behind, above surelyClear everybody is; .90 is at 1.28155.
const (
	surelyNot   = 1.2815
	surelyClear = 1.2816
)

// Decisive returns the item that puts the leader ahead of the runner-up most, of equals the first; -1 where nothing does.
func (j *Judge) Decisive() int {
	r := &j.judgment
	item, most := -1, 0
	if r.RunnerUp < 0 || r.Verdict == Tie {
		return item
	}
	for i := range j.chosen {
		c := &j.chosen[i]
		if d := c.weight * (j.partialOf(c, r.Leader) - j.partialOf(c, r.RunnerUp)); d > most {
			item, most = c.item, d
		}
	}
	return item
}

// partialOf is the partial value of role k: its points where the weight is 1.
func (j *Judge) partialOf(c *chosen, k int) int {
	if c.number >= 0 {
		return j.lanes.get(j.rows[c.number*MaxWeight*len(j.sums):], k)
	}
	return j.lanes.get(j.loose.rows[c.slot*MaxWeight*len(j.sums):], k)
}
