package scoring

// BrokenMust is a deal-breaker that a role breaks.
type BrokenMust struct {
	Criterion string
	Needs     Number // what the person asked for; for categories 1, a percent of the jobs
	Has       Number // what the role has; asking for this much would let it back in
}

// broken returns the musts alternative i breaks, in the model's order.
func (t *table) broken(i int) []BrokenMust {
	var list []BrokenMust
	for j := range t.rows {
		r := &t.rows[j]
		if needs, has, ok := t.model.must(i, &r.term); r.Must && !ok {
			list = append(list, BrokenMust{r.Criterion, needs, has})
		}
	}
	return list
}

// must returns what the term asks of alternative i as a deal-breaker, what the alternative has, and whether it passes.
func (m *Model) must(i int, t *term) (needs, has Number, ok bool) {
	level := m.levels[i][t.criterion]
	switch m.criteria[t.criterion].Rule {
	case AtLeast:
		return t.asked, level.Value, level.Unknown || level.Value >= t.asked
	case AtMost:
		return t.asked, level.Value, level.Unknown || level.Value <= t.asked
	case PayShare:
		median := m.alternatives[i].Pay.Median(t.local)
		return t.asked, median, m.shareUnknown(i, t) || median >= t.asked
	case CategoryShare:
		share := m.alternatives[i].partialShares(t.Categories)
		return one, Whole(share), share > 0
	}
	return 0, 0, true // Closest is refused by Preference.check
}
