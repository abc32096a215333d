package compare

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

func (w *pairWriter) addAbout(d *doc.Document, g groups) {
	d.Add(doc.Listed(w.Say("What they share"), w.shared(g.shared)...))
	d.Add(doc.Listed(w.Say("Keep in mind"), w.caveats()...))
	d.Add(doc.Listed(w.Say("Not known"), w.notKnown(g.unknown)...))
	d.Add(doc.Listed(w.Say("Ruled out by your deal-breakers"), w.ruledOut()...))
	d.Add(doc.Listed(w.Say("What they do all day"), w.each(func(r *profiles.Role) doc.Prose { return w.inOneSentence(r.Duties) })...))
	d.Add(doc.Listed(w.Say("Who each suits"), w.each(func(r *profiles.Role) doc.Prose { return w.firstOf(r.Suits) })...))
	d.Add(doc.Listed(w.Say("What is hard about each"), w.each(func(r *profiles.Role) doc.Prose { return w.firstOf(r.HardParts) })...))
}

func (w *pairWriter) each(about func(*profiles.Role) doc.Prose) []doc.Item {
	var items []doc.Item
	for _, r := range w.roles {
		if text := about(r); text != nil {
			items = append(items, doc.Item{Text: words.Fill("%s: %s", r.Title, text)})
		}
	}
	return items
}

// inOneSentence makes one sentence of a list, with the sources of all at its end.
func (w *pairWriter) inOneSentence(list []profiles.Statement) doc.Prose {
	var texts, sources []string
	for _, s := range list {
		texts, sources = append(texts, words.Lower(strings.TrimSuffix(s.Text, "."))), append(sources, s.Sources...)
	}
	if len(texts) == 0 {
		return nil
	}
	return w.Cited(strings.Join(texts, "; ")+".", sources...)
}

// firstOf are the first sentences of a list, as they stand, with their sources at the end.
func (w *pairWriter) firstOf(list []profiles.Statement) doc.Prose {
	var texts, sources []string
	for _, s := range list[:min(len(list), words.MostReasons)] {
		texts, sources = append(texts, s.Text), append(sources, s.Sources...)
	}
	return w.Cited(strings.Join(texts, " "), sources...)
}

// shared names the criteria on which the two hardly differ, and what statistics count as one.
func (w *pairWriter) shared(list []scoring.Difference) []doc.Item {
	var parts, sources []string
	for _, d := range list {
		c := w.Criterion(d.Criterion)
		figures := []string{words.Number(d.A.Value.Float()), words.Number(d.B.Value.Float())}
		parts = append(parts, fmt.Sprintf("%s (%s %s)", words.Lower(c.Title), w.And(slices.Compact(figures)...), c.Unit))
		for _, r := range w.roles {
			level, _ := r.Levels.On(d.Criterion)
			sources = append(sources, level.Sources...)
		}
	}
	var items []doc.Item
	if len(parts) > 0 {
		items = append(items, doc.Item{Text: w.Compose("%s: hardly any difference.%s", words.Upper(w.And(parts...)), w.Cite(sources...))})
	}
	if w.isOneOccupation() {
		items = append(items, doc.Item{Text: w.Statement(w.roles[0].Caveat)})
	}
	return items
}

// isOneOccupation reports whether statistics count both roles as one occupation, and the profiles say so.
func (w *pairWriter) isOneOccupation() bool {
	a, b := w.roles[0], w.roles[1]
	return a.SOC != "" && a.SOC == b.SOC && a.Caveat != nil && b.Caveat != nil
}

func (w *pairWriter) caveats() []doc.Item {
	if w.isOneOccupation() {
		return nil
	}
	return w.each(func(r *profiles.Role) doc.Prose {
		if r.Caveat == nil {
			return nil
		}
		return w.Statement(r.Caveat)
	})
}

// notKnown names what cannot be compared, and for whom it is unknown.
func (w *pairWriter) notKnown(list []scoring.Difference) []doc.Item {
	var items []doc.Item
	for _, d := range list {
		items = append(items, w.unknown(d.Criterion, d.A.Unknown, d.B.Unknown))
	}
	for _, c := range w.Pack.Criteria {
		if first, second := lacks(w.roles[0], c.Scored()), lacks(w.roles[1], c.Scored()); first || second {
			items = append(items, w.unknown(c.ID, first, second))
		}
	}
	return items
}

// lacks reports whether what a criterion is a share of is not known; it is not of a rated criterion.
func lacks(r *profiles.Role, rule scoring.Rule) bool {
	return rule == scoring.PayShare && !r.Pay.Known() || rule == scoring.CategoryShare && !r.Settings.Known()
}

func (w *pairWriter) unknown(criterion string, first, second bool) doc.Item {
	var names []string
	for i, is := range []bool{first, second} {
		if is {
			names = append(names, w.name(i))
		}
	}
	text := w.Say("%s: not known for %s.", w.Criterion(criterion).Title, w.And(names...))
	if worth := w.worth(criterion); worth != "" {
		text += " " + worth + " " + w.Say("What is unknown counts as the middle.")
	}
	return doc.Item{Text: doc.Plain(text)}
}

func (w *pairWriter) ruledOut() []doc.Item {
	var items []doc.Item
	for _, s := range []scoring.Standing{w.pair.A, w.pair.B} {
		for _, b := range s.Broken {
			items = append(items, doc.Item{Mark: "x", Text: w.Broken(s.ID, b, len(s.Broken) > 1, w.answers.On(b.Criterion), w.localPay)})
		}
	}
	return items
}
