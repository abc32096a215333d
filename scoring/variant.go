package scoring

import "slices"

// variant is another answer to a question.
type variant struct {
	row
	steps int
}

func (v variant) change(leader string) AnswerChange {
	return AnswerChange{Criterion: v.Criterion, Value: v.Value, Categories: v.Categories, Steps: v.steps, Leader: leader}
}

// variants returns the other answers to the question of row j, in the order of its options. Those that would let a
// role in or rule one out are left out.
func (c *comparison) variants(j int) []variant {
	t := &c.rows[j].term
	others := t.otherOptions()
	if c.model.criteria[t.criterion].Rule == CategoryShare {
		others = t.otherCategories()
	}
	var list []variant
	for _, v := range others {
		if !t.Must || !c.movesMust(t, &v.term) {
			list = append(list, variant{c.model.row(v.term, c.roles), v.steps})
		}
	}
	return list
}

// movesMust reports whether a role of the focus passes the deal-breaker of one term and not of the other.
func (c *comparison) movesMust(before, after *term) bool {
	return slices.ContainsFunc(c.focus, func(role int) bool {
		_, _, was := c.model.must(role, before)
		_, _, is := c.model.must(role, after)
		return was != is
	})
}

// otherOptions are the options of a list, without partial values yet. The response counts as a place of its own where it is none of them: an amount
// that was typed, or the mean of two answers.
func (t term) otherOptions() []variant {
	places := slices.Clone(t.Options)
	at, found := slices.BinarySearch(places, t.asked)
	if !found {
		places = slices.Insert(places, at, t.asked)
	}
	var list []variant
	for i, value := range places {
		if i == at {
			continue
		}
		other := t
		other.Value, other.asked, other.Again = value, value, nil
		list = append(list, variant{row{term: other}, max(i-at, at-i)})
	}
	return list
}

// otherCategories add one category or take one away, likewise. To take away the only one would be no preference, which is no change.
func (t term) otherCategories() []variant {
	var list []variant
	for _, category := range t.Offered {
		other := t
		other.Categories = slices.DeleteFunc(slices.Clone(t.Offered), func(c string) bool {
			return slices.Contains(t.Categories, c) == (c == category)
		})
		if len(other.Categories) > 0 {
			list = append(list, variant{row{term: other}, 1})
		}
	}
	return list
}
