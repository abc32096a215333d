// Package audit is the report of what people who answer at random are told: a Report of shares for scripts, and NewDocument,
// which says the same to people, with bars. Neither judges the shares, since equal ones are no goal.
package audit

import (
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
)

// NewDocument says an audit in words. Only a page has a title, and says what it was made from.
func NewDocument(w *words.Writer, r *Report, from words.Origin) *doc.Document {
	d := &doc.Document{
		Lang: w.Lang, Title: w.Say("Who leads when people answer at random"), PageTitle: true,
		Lead: []doc.Block{paragraph(done(w, r))},
	}
	fields := fields(w, r)
	for _, f := range fields {
		d.Add(doc.Section{Title: w.Say("Who leads among %s, in percent of these people", f.name), Blocks: []doc.Block{leaders(w, f)}})
	}
	d.Add(doc.Section{Title: w.Say("Roles that can never lead"), Blocks: listOf(w, fields, neverLeading)})
	d.Add(doc.Section{Title: w.Say("Pairs of roles that no answer tells apart"), Blocks: []doc.Block{twins(w, r.Twins)}})
	d.Add(doc.Section{Title: w.Say("Questions that tell no roles apart"), Blocks: listOf(w, fields, indifferent)})
	d.Add(doc.Section{
		Title:  w.Say("What people are told who always choose the first, middle or last option"),
		Blocks: inEach(w, fields, straightLiners),
	})
	d.Add(doc.Section{
		Title:  w.Say("How many leaders another method would change, in percent of these people"),
		Blocks: inEach(w, fields, designEffect),
	})
	d.Add(doc.Section{Title: w.Say("How to read this"), Blocks: []doc.Block{paragraph(reading(w))}})
	d.Add(doc.Section{Depth: doc.Details, Blocks: []doc.Block{paragraph(w.MadeBy(from))}})
	return d
}

func paragraph(text string) doc.Paragraphs { return doc.Paragraphs{doc.Plain(text)} }

// namedField is roles compared with each other, what they are called, and what people who choose the same place throughout
// are told among them, by place.
type namedField struct {
	*Field
	name     string
	straight []StraightResult
}

// fields are the focus and all roles, or only one when they are the same.
func fields(w *words.Writer, r *Report) []namedField {
	focus := namedField{Field: &r.Focus, name: w.Say("the %d roles in focus", len(r.Focus.Roles))}
	all := namedField{Field: &r.All, name: w.Say("all %d roles", len(r.All.Roles))}
	for _, s := range r.StraightLiners {
		focus.straight, all.straight = append(focus.straight, s.Focus), append(all.straight, s.All)
	}
	if len(r.Focus.Roles) < len(r.All.Roles) {
		return []namedField{focus, all}
	}
	return []namedField{all}
}

func inEach(w *words.Writer, fields []namedField, figures func(*words.Writer, namedField) doc.Figures) []doc.Block {
	var blocks []doc.Block
	for _, f := range fields {
		blocks = append(blocks, paragraph(w.Say("Among %s", f.name)), figures(w, f))
	}
	return blocks
}

func done(w *words.Writer, r *Report) string {
	if r.Exact {
		return w.Say("Every way to answer all %d questions and to give each an importance (1, 2 or 3) was tried once, by %s made-up people. The figures are exact.",
			r.Questions, words.Grouped(r.People))
	}
	return w.Say("%s made-up people answered all %d questions at random and gave each a random importance (1, 2 or 3). "+
		"The standard error follows after ±: a figure is rarely off by more than twice that. Seed %d.", words.Grouped(r.People), r.Questions, *r.Seed)
}

func reading(w *words.Writer) string {
	return w.Say("These people are made up and want nothing. The shares show how the questions and profiles are built, not " +
		"what real people are told. Equal shares are no goal: a role that asks little, or stands near the middle of the scales, " +
		"meets random answers more often than one that stands out. Warning signs are a role that can never lead, a pair that " +
		"nothing tells apart, and a clear result for people who always choose the same option. The more leaders another method " +
		"would change, the more a recommendation is one view among several.")
}
