package scoring

// Certainty is a questionnaire with everything that judgments rest on worked out beforehand, for judging many people. It
// does not change and may be shared; see Judge.
type Certainty struct {
	*Questionnaire
	noise      Noise
	weights    [MaxWeight + 1]moments
	packing    packedSums
	scale      int         // means are held in whole parts of 1/scale
	responses  [][]outcome // by item: how likely each plausible response is to an answer that is no option
	isPay      []bool      // by item
	hasOptions []bool      // by item
	first      []int       // by item: the number of its first option among the options of all items
	options    []option    // by number
	packed     []uint64    // by number and weight: the points of all roles, then their means
}

// option is what one option of an item gives.
type option struct {
	responses []outcome // what the answer may really be
	readings  []reading // by role
}

// Certainty works out what the verdicts on the questionnaire rest on.
func (q *Questionnaire) Certainty(noise Noise) *Certainty {
	c := &Certainty{Questionnaire: q, noise: noise}
	for w := 1; w <= MaxWeight; w++ {
		c.weights[w] = noise.weight(w)
	}
	most := max(len(q.items), 1) * MaxWeight * 100 // points
	c.packing = newPackedSums(len(q.roles), most)
	c.scale = max(int(c.packing.most())/most, 1)
	for j := range q.items {
		c.first = append(c.first, len(c.options))
		c.layItem(j)
	}
	return c
}

// layItem works out the options of item j. Categories have none, since their sets are too many.
func (c *Certainty) layItem(j int) {
	c.isPay = append(c.isPay, c.rule(j) == PayShare)
	c.hasOptions = append(c.hasOptions, len(c.items[j].Options) > 0)
	c.responses = append(c.responses, c.noise.response(c.rule(j), c.terms[j].Preference))
	for o := range c.items[j].Options {
		r := &c.rows[j][o]
		answer := option{responses: c.noise.response(c.rule(j), r.Preference)}
		for _, role := range c.roles {
			answer.readings = append(answer.readings, c.model.expect(role, &r.term, answer.responses, c.noise))
		}
		c.options = append(c.options, answer)
		c.packed = append(c.packed, make([]uint64, MaxWeight*c.width())...)
		c.pack(c.packed[len(c.packed)-MaxWeight*c.width():], r.partials, answer.readings, answer.responses)
	}
}

// pack fills in, for every weight, the points of all roles and then their means.
func (c *Certainty) pack(rows []uint64, partials []int, readings []reading, responses []outcome) {
	clear(rows[:MaxWeight*c.width()])
	for k := range c.roles {
		mean := readings[k].moments(responses).mean
		for w := 1; w <= MaxWeight; w++ {
			row := rows[(w-1)*c.width():]
			c.packing.put(row, k, w*partials[k])
			c.packing.put(row[c.packing.words:], k, int(c.weights[w].mean*mean*float64(c.scale)))
		}
	}
}

// width is how many words the points and the means of all roles take.
func (c *Certainty) width() int { return 2 * c.packing.words }
