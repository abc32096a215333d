package scoring

// Judge judges one sheet after the other. Every goroutine needs its own.
type Judge struct {
	*Certainty
	sums     []uint64 // the points of all roles, then their means
	points   []int32  // the same by role
	means    []int32
	chosen   []chosen // what is answered, in the order of the items
	leads    *leadVariances
	variance []float64 // of the leader's difference to every role, about
	most     []float64 // how far off a role is at most
	least    []float64
	close    []int  // rivals that are looked at closely
	broken   []bool // by role: it breaks a must
	out      []bool // the same; nil where there are no musts
	typed    *typedAmounts
	judgment Judgment
}

// chosen is one answer.
type chosen struct {
	item, weight int32
	number       int32 // of the option; -1 for an answer that is none
	slot         int32 // of the answer that is no option
	row          int32 // of the option with the leader
}

// Judge returns a judge.
func (c *Certainty) Judge() *Judge {
	n := len(c.roles)
	j := &Judge{
		Certainty: c, sums: make([]uint64, c.width()), points: make([]int32, n), chosen: make([]chosen, len(c.items)), means: make([]int32, n),
		typed: newTypedAmounts(c, typedBytes), leads: newLeadVariances(c),
		variance: make([]float64, n), least: make([]float64, n), most: make([]float64, n), broken: make([]bool, n),
	}
	j.judgment.Roles, j.judgment.gain = c.roles, j.gain
	return j
}

// Judge says of a sheet what Model.Judge says of the same preferences; nil when fewer than MinAnswered items are answered.
// It is another way to the same judgment for the sake of speed: nothing is worked out that another sheet had in common,
// and most rivals are ruled out at a glance, which takes a microsecond in place of a millisecond. The judgment is
// overwritten by the next.
func (j *Judge) Judge(s AnswerSheet) *Judgment {
	j.addAnswers(s)
	r := &j.judgment
	if r.Answered = len(j.chosen); r.Answered < MinAnswered {
		return nil
	}
	r.MaxPoints = 0
	for i := range j.chosen {
		r.MaxPoints += 100 * int(j.chosen[i].weight)
	}
	j.breakMusts(s)
	j.packing.unpack(j.sums, j.points)
	r.lead(j.points, j.out)
	if r.RunnerUp >= 0 {
		j.findClose()
		for _, k := range j.close {
			r.meet(k, j.difference(r.Leader, k))
		}
	}
	r.conclude()
	return r
}

// addAnswers finds the answers and adds up what they are worth.
func (j *Judge) addAnswers(s AnswerSheet) {
	clear(j.sums)
	list, n := j.chosen[:len(s.Answers)], 0
	local := j.localPay(s)
	for item, answer := range s.Answers {
		if answer == Unanswered {
			continue
		}
		c := &list[n] // filled in where it stands: to copy what was just written, the processor has to wait
		c.item, c.weight, c.number = int32(item), int32(s.Weights[item]), -1
		n++
		packed, at := j.packed, 0
		if answer >= 0 && j.hasOptions[item] && (!j.isPay[item] || local == j.terms[item].local) {
			at = j.first[item] + answer
			c.number = int32(at)
		} else {
			at = j.typed.slotOf(item, answer, local)
			c.slot = int32(at)
			packed = j.typed.packed
		}
		at = (at*MaxWeight + int(c.weight) - 1) * len(j.sums)
		addRow(j.sums, packed[at:])
	}
	j.chosen = list[:n]
}

// addRow adds the first words of a row to the sums.
func addRow(sums, row []uint64) {
	row = row[:len(sums)]
	for len(sums) >= 4 && len(row) >= 4 {
		sums[0] += row[0]
		sums[1] += row[1]
		sums[2] += row[2]
		sums[3] += row[3]
		sums, row = sums[4:], row[4:]
	}
	for i, x := range row {
		sums[i] += x
	}
}

// breakMusts finds the roles that break a must.
func (j *Judge) breakMusts(s AnswerSheet) {
	j.out = nil
	for item, must := range s.Musts {
		if !must || s.Answers[item] == Unanswered {
			continue
		}
		if j.out == nil {
			clear(j.broken)
			j.out = j.broken
		}
		t := j.term(item, s.Answers[item], j.localPay(s))
		for k, role := range j.roles {
			if _, _, ok := j.model.must(role, &t); !ok {
				j.out[k] = true
			}
		}
	}
}

// difference returns the moments of the points of the leader minus those of role k.
func (j *Judge) difference(leader, k int) moments {
	var sum moments
	for i := range j.chosen {
		c := &j.chosen[i]
		var d moments
		if c.number >= 0 {
			d = j.leads.moments(c, leader, k)
		} else {
			d = j.typed.moments(c, leader, k)
		}
		sum = sum.plus(d)
	}
	return sum
}

func (j *Judge) gain(n, a, b int) (criterion string, points int) {
	c := &j.chosen[n]
	return j.items[c.item].Criterion, int(c.weight) * (j.partialOf(c, a) - j.partialOf(c, b))
}

// partialOf is the partial value of role k: its points where the weight is 1.
func (j *Judge) partialOf(c *chosen, k int) int {
	if c.number >= 0 {
		return j.packing.get(j.packed[int(c.number)*MaxWeight*len(j.sums):], k)
	}
	return j.packing.get(j.typed.packed[int(c.slot)*MaxWeight*len(j.sums):], k)
}
