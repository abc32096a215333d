package scoring

import "slices"

// variant is another answer to a question.
type variant struct {
	term
	steps int
}

func (v variant) change(leader string) AnswerChange {
	change := AnswerChange{Criterion: v.Criterion, Steps: v.steps, Leader: leader}
	if len(v.Categories) > 0 {
		change.Categories = v.Categories
	} else {
		change.Value = v.Value
	}
	return change
}

// variants returns the other answers to the question of term j, in the order of its options. Those that would let a
// role in or rule one out are left out.
func (c *comparison) variants(j int) []variant {
	t := c.terms[j]
	list := t.otherOptions()
	if c.model.criteria[t.criterion].Rule == CategoryShare {
		list = t.otherCategories()
	}
	if !t.Must {
		return list
	}
	return slices.DeleteFunc(list, func(v variant) bool { return c.movesMust(t, v.term) })
}

// movesMust reports whether a role of the focus passes the deal-breaker of one term and not of the other.
func (c *comparison) movesMust(before, after term) bool {
	return slices.ContainsFunc(c.focus, func(role int) bool {
		_, _, was := c.model.must(role, before)
		_, _, is := c.model.must(role, after)
		return was != is
	})
}

// otherOptions are the options of a list. The response counts as a place of its own where it is none of them: an amount
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
		list = append(list, variant{other, max(i-at, at-i)})
	}
	return list
}

// otherCategories add one category or take one away. To take away the only one would be no preference, which is no change.
func (t term) otherCategories() []variant {
	var list []variant
	for _, category := range t.Offered {
		other := t
		if at := slices.Index(t.Categories, category); at < 0 {
			other.Categories = inOrder(t.Offered, append(slices.Clone(t.Categories), category))
		} else {
			other.Categories = slices.Delete(slices.Clone(t.Categories), at, at+1)
		}
		if len(other.Categories) > 0 {
			list = append(list, variant{other, 1})
		}
	}
	return list
}

// inOrder returns the chosen ones in the order in which they are offered.
func inOrder(offered, chosen []string) []string {
	var list []string
	for _, category := range offered {
		if slices.Contains(chosen, category) {
			list = append(list, category)
		}
	}
	return list
}
