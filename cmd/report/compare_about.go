package report

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// about tells what the two share, what is not known, and what each is like.
func (c *contrast) about() []Section {
	l := Letter{}
	l.add(c.Say("What they share"), c.shared()...)
	l.add(c.Say("Keep in mind"), c.caveats()...)
	l.add(c.Say("Not known"), c.notKnown()...)
	l.add(c.Say("Ruled out by your deal-breakers"), c.brokenItems()...)
	l.add(c.Say("What they do all day"), c.each(func(r *profiles.Role) string { return c.oneSentence(r.Duties) })...)
	l.add(c.Say("Who each suits"), c.each(func(r *profiles.Role) string { return c.first(r.Suits) })...)
	l.add(c.Say("What is hard about each"), c.each(func(r *profiles.Role) string { return c.first(r.HardParts) })...)
	return l.Sections
}

// each is an item for each role that has something to say.
func (c *contrast) each(say func(*profiles.Role) string) []Item {
	var items []Item
	for i, id := range c.ids {
		if said := say(c.Role(id)); said != "" {
			items = append(items, Item{Text: c.title(i) + ": " + said})
		}
	}
	return items
}

// oneSentence makes one sentence of a list, with the sources of all at its end.
func (c *contrast) oneSentence(list []profiles.Statement) string {
	var texts, sources []string
	for _, s := range list {
		texts, sources = append(texts, words.Lower(strings.TrimSuffix(s.Text, "."))), append(sources, s.Sources...)
	}
	if len(texts) == 0 {
		return ""
	}
	return strings.Join(texts, "; ") + "." + c.cite(sources...)
}

// first are the first sentences of a list, as they stand, with their sources at the end.
func (c *contrast) first(list []profiles.Statement) string {
	var texts, sources []string
	for _, s := range list[:min(len(list), words.MostReasons)] {
		texts, sources = append(texts, s.Text), append(sources, s.Sources...)
	}
	return strings.Join(texts, " ") + c.cite(sources...)
}

// shared names the criteria on which the two hardly differ, and what statistics count as one.
func (c *contrast) shared() []Item {
	var parts, sources []string
	for _, d := range c.groups.shared {
		criterion := c.Criterion(d.Criterion)
		figures := []string{words.Number(d.A.Value.Float()), words.Number(d.B.Value.Float())}
		parts = append(parts, fmt.Sprintf("%s (%s %s)", words.Lower(criterion.Title), c.And(slices.Compact(figures)...), criterion.Unit))
		for _, id := range c.ids {
			level, _ := c.Role(id).Levels.On(d.Criterion)
			sources = append(sources, level.Sources...)
		}
	}
	var items []Item
	if len(parts) > 0 {
		items = append(items, Item{Text: c.Say("%s: hardly any difference.%s", words.Upper(c.And(parts...)), c.cite(sources...))})
	}
	if c.oneCaveat() {
		items = append(items, Item{Text: c.said(c.Role(c.ids[0]).Caveat)})
	}
	return items
}

// oneCaveat reports whether statistics count both roles as one occupation, and the profiles say so.
func (c *contrast) oneCaveat() bool {
	a, b := c.Role(c.ids[0]), c.Role(c.ids[1])
	return a.SOC != "" && a.SOC == b.SOC && a.Caveat != nil && b.Caveat != nil
}

// caveats are what to keep in mind about one of the two.
func (c *contrast) caveats() []Item {
	if c.oneCaveat() {
		return nil
	}
	return c.each(func(r *profiles.Role) string {
		if r.Caveat == nil {
			return ""
		}
		return c.said(r.Caveat)
	})
}

// notKnown names what cannot be compared, and for whom it is unknown.
func (c *contrast) notKnown() []Item {
	var items []Item
	for _, d := range c.groups.unknown {
		items = append(items, c.unknown(d.Criterion, d.A.Unknown, d.B.Unknown))
	}
	a, b := c.Role(c.ids[0]), c.Role(c.ids[1])
	for _, criterion := range c.in.Said.Criteria {
		if first, second := lacks(a, criterion.Of), lacks(b, criterion.Of); first || second {
			items = append(items, c.unknown(criterion.ID, first, second))
		}
	}
	return items
}

// lacks reports whether what a criterion is a share of is not known; it is not of a rated criterion.
func lacks(r *profiles.Role, of string) bool {
	return of == "amounts" && !r.Pay.Known() || of == "categories" && !r.Settings.Known()
}

func (c *contrast) unknown(criterion string, first, second bool) Item {
	var names []string
	for i, is := range []bool{first, second} {
		if is {
			names = append(names, c.Name(c.ids[i]))
		}
	}
	text := c.Say("%s: not known for %s.", c.Criterion(criterion).Title, c.And(names...))
	if said := c.worthOf(criterion); said != "" {
		text += " " + said + " " + c.Say("What is unknown counts as the middle.")
	}
	return Item{Text: text}
}

func (c *contrast) brokenItems() []Item {
	var items []Item
	for _, s := range []scoring.Standing{c.pair.A, c.pair.B} {
		for _, b := range s.Broken {
			items = append(items, Item{"x", c.broken(s.ID, b, len(s.Broken) > 1)})
		}
	}
	return items
}
