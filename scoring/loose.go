package scoring

import "slices"

// loose holds what answers that are no options are worth to every role: amounts that were typed, amounts where local pay
// is another, and sets of categories. There are too many to work out beforehand, but people give the same again and
// again; an answer takes the slot of another one to the same item when both fall on it.
type loose struct {
	*Certainty
	slots    int        // of each item, a power of two
	region   []int      // by item: its first slot
	keys     []looseKey // by slot
	rows     []uint64   // by slot and weight, as Certainty has them
	partials []uint8    // by slot, plausible response and role
	unknown  []bool     // by item: of a role nobody knows the shares of jobs
	partial  []int      // by role, of the answer that is worked out
	readings []reading  // likewise
}

// looseKey is an answer; that of the zero key has no local pay, and is none.
type looseKey struct{ item, answer, local int }

// The slots take about looseBytes of memory, and there are at most maxSlots for each item.
const (
	looseBytes = 4 << 20
	maxSlots   = 1 << 14
)

// maxLoose is how many plausible responses such an answer has at most: an amount, 10 percent less, and 10 percent more.
const maxLoose = 3

// newLoose makes slots that take about so many bytes.
func newLoose(c *Certainty, bytes int) *loose {
	l := &loose{Certainty: c, slots: 1, partial: make([]int, len(c.roles)), readings: make([]reading, len(c.roles))}
	items := 0
	for j := range c.items {
		l.region = append(l.region, items)
		if !c.model.criteria[c.terms[j].criterion].Rule.Rated() {
			items++
		}
	}
	size := MaxWeight*8*c.width() + maxLoose*len(c.roles)
	for 2*l.slots*items*size <= bytes && l.slots < maxSlots {
		l.slots *= 2
	}
	for j := range l.region {
		l.region[j] *= l.slots
	}
	l.keys = make([]looseKey, items*l.slots)
	l.rows = make([]uint64, len(l.keys)*MaxWeight*c.width())
	l.partials = make([]uint8, len(l.keys)*maxLoose*len(c.roles))
	for j := range c.items {
		l.unknown = append(l.unknown, slices.ContainsFunc(c.roles, func(role int) bool { return c.model.shareUnknown(role, &c.terms[j]) }))
	}
	return l
}

// find returns the slot of an answer, and works it out where it is not there.
func (l *loose) find(item, answer, local int) int {
	key := looseKey{item, answer, local}
	hash := (uint64(item)<<48 ^ uint64(uint32(answer))<<16 ^ uint64(local)) * 0x9e3779b97f4a7c15 // 2^64 over the golden ratio spreads
	slot := l.region[item] + int(hash>>32)&(l.slots-1)
	if l.keys[slot] != key {
		l.keys[slot] = key
		l.work(slot, item, l.term(item, answer, local))
	}
	return slot
}

// work fills a slot.
func (l *loose) work(slot, item int, t term) {
	responses := l.noise.response(l.rule(item), t.Preference)
	for at, response := range responses {
		moved := t
		moved.asked = response.value
		for k, role := range l.roles {
			l.partials[l.place(slot, at)+k] = uint8(l.model.partial(role, &moved))
		}
	}
	for k, role := range l.roles {
		l.partial[k] = l.model.partial(role, &t)
		l.readings[k] = l.reading(slot, item, k)
	}
	l.fillRows(l.rows[slot*MaxWeight*l.width():], l.partial, l.readings, responses)
}

// place is where the partial values of a slot for a plausible response begin.
func (l *loose) place(slot, response int) int { return (slot*maxLoose + response) * len(l.roles) }

// reading returns what role k can be expected to give for the answer in a slot.
func (l *loose) reading(slot, item, k int) reading {
	var r reading
	for at := range l.responses[item] {
		r.given[at] = float64(l.partials[l.place(slot, at)+k])
	}
	if l.unknown[item] && l.model.shareUnknown(l.roles[k], &l.terms[item]) {
		r.byLevels = l.noise.unknownShareVariance()
	}
	return r
}

// gap returns the raw moments of the difference between two roles.
func (l *loose) gap(c *chosen, a, b int) rawMoments {
	if l.unknown[c.item] {
		fa, fb := l.reading(int(c.slot), int(c.item), a), l.reading(int(c.slot), int(c.item), b)
		return gapOf(&fa, &fb, l.responses[c.item])
	}
	var g rawMoments
	for at, response := range l.responses[c.item] {
		row := l.partials[l.place(int(c.slot), at):]
		d := float64(int(row[a]) - int(row[b]))
		g.mean += float64(response.p * d)
		g.square += float64(response.p * float64(d*d))
	}
	return g
}

// addVariances adds the variances of the leader's difference to every role, about.
func (l *loose) addVariances(variances []float64, c *chosen, leader int) {
	weight := l.weights[c.weight]
	n, at := len(variances), l.place(int(c.slot), 0)
	switch {
	case l.unknown[c.item]:
		for k := range variances {
			variances[k] += l.gap(c, leader, k).times(weight).variance
		}
		return
	case len(l.responses[c.item]) == 1:
		row, spread := l.partials[at:][:n], weight.square-weight.mean*weight.mean
		for k, f := range row {
			d := float64(int(row[leader]) - int(f))
			variances[k] += spread * d * d
		}
		return
	}
	low, middle, high := l.partials[at:][:n], l.partials[at+n:][:n], l.partials[at+2*n:][:n]
	end, center := l.responses[c.item][0].p, l.responses[c.item][1].p
	x, y, z := int(low[leader]), int(middle[leader]), int(high[leader])
	for k := range variances {
		a, b, c := float64(x-int(low[k])), float64(y-int(middle[k])), float64(z-int(high[k]))
		mean := weight.mean * (end*(a+c) + center*b)
		variances[k] += weight.square*(end*(a*a+c*c)+center*b*b) - mean*mean
	}
}
