package scoring

// Certainty is a questionnaire with the moments of every difference worked out beforehand, for judging many people.
type Certainty struct {
	*Questionnaire
	noise   Noise
	weights [MaxWeight + 1]rawMoments
	gaps    [][][]rawMoments // by item, option, and pair of roles; nil for categories, whose sets are too many
}

// Certainty works out what the verdicts on the questionnaire rest on.
func (q *Questionnaire) Certainty(noise Noise) *Certainty {
	c := &Certainty{Questionnaire: q, noise: noise}
	for w := 1; w <= MaxWeight; w++ {
		c.weights[w] = raw(noise.weight(w))
	}
	for j, item := range q.items {
		rows := make([][]rawMoments, len(item.Options))
		for o, value := range item.Options {
			t := q.terms[j]
			t.Value, t.asked = value, value
			rows[o] = make([]rawMoments, 0, len(q.roles)*len(q.roles))
			for _, a := range q.roles {
				for _, b := range q.roles {
					rows[o] = append(rows[o], q.model.gap(a, b, &t, noise))
				}
			}
		}
		c.gaps = append(c.gaps, rows)
	}
	return c
}

// Ahead returns the probability that role a has more points than role b; both are places.
func (c *Certainty) Ahead(s Sheet, a, b int) float64 {
	var sum moments
	for j, answer := range s.Answers {
		if answer == Unanswered {
			continue
		}
		d := c.gap(j, answer, a, b).times(c.weights[s.Weights[j]])
		sum.mean += d.mean
		sum.variance += d.variance
	}
	return sum.positive()
}

func (c *Certainty) gap(j, answer, a, b int) rawMoments {
	if len(c.gaps[j]) > 0 {
		return c.gaps[j][answer][a*len(c.roles)+b]
	}
	return gapOf(c.readings(j, answer, a), c.readings(j, answer, b), 1)
}

// readings returns the plausible partial values of role k for a set of categories.
func (c *Certainty) readings(j, set, k int) []outcome {
	if c.sharesUnknown(k) {
		return c.noise.unknownShare()
	}
	return []outcome{{Number(c.share(j, set, k)), 1}}
}

// Judgment is what the model says of a sheet, by places of roles.
type Judgment struct {
	Leader    int // the first of those with the most points
	Rival     int // the role the leader is least sure to stay ahead of; -1 without one
	Ahead     float64
	Verdict   Verdict
	Shortlist []int
}

// Judge says what Rank says of a sheet, as far as it can be said by places. points are those of the sheet.
func (c *Certainty) Judge(s Sheet, points []int) Judgment {
	leader, alone := First(points)
	j := Judgment{Leader: leader, Rival: -1, Ahead: 1}
	for k := range points {
		if k == leader {
			j.Shortlist = append(j.Shortlist, k)
			continue
		}
		p := c.Ahead(s, leader, k)
		if j.Rival < 0 || p < j.Ahead || p == j.Ahead && points[k] > points[j.Rival] {
			j.Rival, j.Ahead = k, p
		}
		if p < clearAt || points[k] == points[leader] {
			j.Shortlist = append(j.Shortlist, k)
		}
	}
	j.Verdict = verdict(j.Ahead)
	if !alone {
		j.Verdict = Tie
	}
	return j
}
