package scoring

// partial returns the partial value, 0 to 100 whole percent, of what alternative i has for the response asked to the
// term. For categories the response is the term's set of them.
func (m *Model) partial(i int, t *term, asked Number) int {
	switch c := &m.criteria[t.criterion]; c.Rule {
	case PayShare:
		return m.alternatives[i].Pay.PercentAtLeast(asked, t.local)
	case CategoryShare:
		return m.alternatives[i].partialShares(t.Categories)
	default:
		return c.partialLevel(asked, m.levels[i][t.criterion])
	}
}

// shareUnknown reports whether the term asks for a share of jobs that nobody knows of alternative i.
func (m *Model) shareUnknown(i int, t *term) bool {
	switch m.criteria[t.criterion].Rule {
	case PayShare:
		return m.alternatives[i].Pay.Unknown
	case CategoryShare:
		return m.alternatives[i].SharesUnknown
	}
	return false
}

// partial returns the partial value of a level that meets the response a.
// f = 100 - over, where over is the miss in percent of the span, clamped; rounded once, halves up.
func (c Criterion) partial(a, level Number) int {
	var miss Number
	switch c.Rule {
	case Closest:
		miss = max(a-level, level-a)
	case AtLeast:
		miss = max(0, a-level)
	case AtMost:
		miss = max(0, level-a)
	}
	if miss >= c.Span {
		return 0
	}
	return roundRatio(int64(c.Span-miss)*100, int64(c.Span))
}

// partialLevel returns the partial value of a level; of one that nobody knows the rounded mean of the smallest and the
// largest partial value over the scale. It is never simply the worst.
func (c Criterion) partialLevel(a Number, l Level) int {
	if !l.Unknown {
		return c.partial(a, l.Value)
	}
	low, high := c.partial(a, c.Min), c.partial(a, c.Max)
	best := c.partial(a, min(max(a, c.Min), c.Max))
	return roundRatio(int64(min(low, high)+max(low, high, best)), 2)
}

// partialShares returns the percent of the role's jobs in any of the categories chosen.
func (a *Alternative) partialShares(chosen []string) int {
	if a.SharesUnknown {
		return unknownShare
	}
	sum := 0
	for _, category := range chosen {
		sum += a.Shares[category]
	}
	return min(sum, 100)
}
