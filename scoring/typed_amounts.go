package scoring

// typedAmounts holds what answers that are no options are worth to every role: amounts that were typed, amounts where local pay
// is another, and sets of categories. There are too many to work out beforehand, but people give the same again and
// again; an answer takes the slot of another one to the same item when both fall on it.
type typedAmounts struct {
	*Certainty
	slots    int         // of each item, a power of two
	region   []int       // by item: its first slot
	keys     []typedKey  // by slot
	packed   []uint64    // by slot and weight, as Certainty has them
	partials []uint8     // by slot, plausible response and role
	byLevel  [][]float64 // by item and role, where a share of jobs is asked for: the variance where nobody knows it
	partial  []int       // by role, of the answer that is worked out
	readings []reading   // likewise
}

// typedKey is an answer; that of the zero key has no local pay, and is none.
type typedKey struct{ item, answer, local int }

// The slots take about typedBytes of memory, and there are at most maxSlots for each item.
const (
	typedBytes = 4 << 20
	maxSlots   = 1 << 14
)

// maxTypedResponses is how many plausible responses such an answer has at most: an amount, 10 percent less, and 10 percent more.
const maxTypedResponses = 3

// newTypedAmounts makes slots that take about so many bytes.
func newTypedAmounts(c *Certainty, bytes int) *typedAmounts {
	l := &typedAmounts{Certainty: c, slots: 1, partial: make([]int, len(c.roles)), readings: make([]reading, len(c.roles))}
	items := 0
	for j := range c.items {
		l.region, l.byLevel = append(l.region, items), append(l.byLevel, nil)
		if !c.rule(j).Rated() {
			items++
			for _, role := range c.roles {
				l.byLevel[j] = append(l.byLevel[j], c.model.expect(role, &c.terms[j], c.responses[j], c.noise).byLevel)
			}
		}
	}
	size := MaxWeight*8*c.width() + maxTypedResponses*len(c.roles)
	for 2*l.slots*items*size <= bytes && l.slots < maxSlots {
		l.slots *= 2
	}
	for j := range l.region {
		l.region[j] *= l.slots
	}
	l.keys = make([]typedKey, items*l.slots)
	l.packed = make([]uint64, len(l.keys)*MaxWeight*c.width())
	l.partials = make([]uint8, len(l.keys)*maxTypedResponses*len(c.roles))
	return l
}

// slotOf returns the slot of an answer, and works it out where it is not there.
func (l *typedAmounts) slotOf(item, answer, local int) int {
	key := typedKey{item, answer, local}
	hash := (uint64(item)<<48 ^ uint64(uint32(answer))<<16 ^ uint64(local)) * 0x9e3779b97f4a7c15 // 2^64 over the golden ratio spreads
	slot := l.region[item] + int(hash>>32)&(l.slots-1)
	if l.keys[slot] != key {
		l.keys[slot] = key
		l.fillSlot(slot, item, l.term(item, answer, local))
	}
	return slot
}

// fillSlot works out what an answer is worth, and puts it into a slot.
func (l *typedAmounts) fillSlot(slot, item int, t term) {
	responses := l.noise.response(l.rule(item), t.Preference)
	for at, response := range responses {
		for k, role := range l.roles {
			l.partials[l.place(slot, at)+k] = uint8(l.model.partial(role, &t, response.value))
		}
	}
	for k, role := range l.roles {
		l.partial[k] = l.model.partial(role, &t, t.asked)
		l.readings[k] = l.reading(slot, item, k)
	}
	l.pack(l.packed[slot*MaxWeight*l.width():], l.partial, l.readings, responses)
}

// place is where the partial values of a slot for a plausible response begin.
func (l *typedAmounts) place(slot, response int) int {
	return (slot*maxTypedResponses + response) * len(l.roles)
}

// reading returns what role k can be expected to give for the answer in a slot.
func (l *typedAmounts) reading(slot, item, k int) reading {
	r := reading{byLevel: l.byLevel[item][k]}
	for at := range l.responses[item] {
		r.given[at] = float64(l.partials[l.place(slot, at)+k])
	}
	return r
}

// moments returns those of the difference between two roles.
func (l *typedAmounts) moments(c *chosen, a, b int) moments {
	var gaps [maxTypedResponses]float64
	responses, byLevel := l.responses[c.item], l.byLevel[c.item]
	row := l.partials[l.place(int(c.slot), 0):]
	for at := range responses {
		gaps[at] = float64(int(row[a]) - int(row[b]))
		row = row[len(l.roles):]
	}
	return gapOf(gaps[:len(responses)], responses, byLevel[a]+byLevel[b]).times(l.weights[c.weight])
}

// addVariances adds the variances of the leader's difference to every role, about: what moments says, but spelled out for
// one and for three plausible responses, since it is asked of all roles to find the few that are looked at closely.
func (l *typedAmounts) addVariances(variances []float64, c *chosen, leader int) {
	n, at, byLevel := len(variances), l.place(int(c.slot), 0), l.byLevel[c.item]
	responses, weight, square := l.responses[c.item], l.weights[c.weight], l.weights[c.weight].square()
	if len(responses) == 1 {
		row := l.partials[at:][:n]
		for k := range variances {
			d := float64(int(row[leader]) - int(row[k]))
			variances[k] += square*(byLevel[leader]+byLevel[k]) + weight.variance*d*d
		}
		return
	}
	low, middle, high := l.partials[at:][:n], l.partials[at+n:][:n], l.partials[at+2*n:][:n]
	end, center := responses[0].p, responses[1].p
	x, y, z := int(low[leader]), int(middle[leader]), int(high[leader])
	for k := range variances {
		a, b, c := float64(x-int(low[k])), float64(y-int(middle[k])), float64(z-int(high[k]))
		mean := weight.mean * (end*(a+c) + center*b)
		variances[k] += square*(end*(a*a+c*c)+center*b*b+byLevel[leader]+byLevel[k]) - mean*mean
	}
}
