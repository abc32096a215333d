package report

import (
	"slices"
	"strconv"

	"careerfit/cmd/report/compare"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/profiles/input"
	"careerfit/scoring"
)

// NewPage makes the report as a document: the letter in the order in which it is kept and shown, with pictures, both
// roles side by side, and what to ask.
func NewPage(in Input) *Page {
	w := newWriter(in)
	w.marked = true
	p := &Page{Lang: w.Lang, Remark: w.remark(), Command: in.Again}
	headline, verdict := w.opening()
	p.Title, p.Lead = headline, proses(verdict)
	p.add(w.fitPart())
	p.add(w.profilePart())
	p.addSections(w.pageReasons())
	w.sideBySide(p)
	p.addSections(w.pageOthers())
	p.add(w.askPart())
	p.addSections(w.pageNext())
	w.addAccounts(p)
	p.add(w.restPart())
	w.endPage(p, w.Say("This compares your answers with what is published about these jobs. It cannot know which is right for you. "+
		"It is no test of ability, and how many readings a role stays ahead in is not the chance that the job suits you."))
	p.Again = w.Say("This command repeats the result:")
	return p
}

// endPage adds the notes, what the page is not, and which data it rests on.
func (w *writer) endPage(p *Page, closing ...string) {
	p.Sources, p.Notes = w.Say("Sources"), w.notes()
	p.Closing = append(closing, "careerfit "+w.in.Origin.Version+". "+w.PackName(w.in.Origin))
}

// remark is whom the page is about, and how many questions were answered.
func (w *writer) remark() string {
	count := w.Say("%d of %d questions answered", w.answered(), len(w.in.Asked))
	if w.in.ID == "" {
		return count
	}
	return input.Visible(w.in.ID) + " · " + count
}

// pageReasons are the reasons, and what is ruled out.
func (w *writer) pageReasons() []Section {
	var l Letter
	if w.result.Verdict == scoring.NoneEligible {
		w.alsoBroken(&l)
		l.add(w.Say("Not known"), w.unknownItems()...)
		return l.Sections
	}
	w.reasons(&l)
	w.alsoBroken(&l)
	return l.Sections
}

// pageOthers are the roles outside the focus that fit better.
func (w *writer) pageOthers() []Section {
	var l Letter
	if text := w.alsoText(); text != "" {
		l.add(w.Say("Also consider"), Item{Text: text})
	}
	return l.Sections
}

// pageNext is what to do with the result.
func (w *writer) pageNext() []Section {
	var l Letter
	var items []Item
	switch w.result.Verdict {
	case scoring.NoneEligible:
	case scoring.Tie, scoring.TooClose:
		items = w.stillOpen()
	default:
		items = w.next(w.result.Leader)
	}
	if w.in.Doubt != nil && len(w.in.Doubt.Observations) > 0 {
		items = append(items, Item{Text: w.Say("After a visit, tell what you saw: %s", w.Command("visit", w.visited()))})
	}
	l.add(w.Say("Next"), items...)
	return l.Sections
}

// askPart are the questions to take to a school or a shadow day, those that would tell most first, with room to write.
func (w *writer) askPart() Part {
	part := Part{Title: w.Say("Questions to ask at a school or on a shadow day")}
	for i, s := range w.asking() {
		c := w.Criterion(s.criterion)
		published, sources := w.published(s)
		text := w.Say("%s You %s. Published: %s.%s", c.Ask, w.in.Asked.On(s.criterion).InWords(w.Words), published, w.cite(sources...))
		part.Items = append(part.Items, PartItem{Mark: strconv.Itoa(i+1) + ".", Text: prose(text), Blank: true})
	}
	return part
}

// asking are the criteria worth asking about: those whose observation would lessen the doubt most; without any doubt, those
// on which the roles stand furthest apart.
func (w *writer) asking() []sight {
	list := w.sights(words.MostReasons)
	if len(list) > 0 || w.in.Pair == nil {
		return list
	}
	for _, d := range w.widest() {
		if w.in.Asked.On(d.Criterion).Counts() && len(list) < words.MostReasons {
			list = append(list, sight{d.Criterion, []string{w.in.Pair.A.ID, w.in.Pair.B.ID}})
		}
	}
	return list
}

// widest are the rated criteria, on which the first two roles stand furthest apart first.
func (w *writer) widest() []scoring.Difference {
	list := slices.Clone(w.in.Pair.Differences)
	slices.SortStableFunc(list, scoring.Wider)
	return list
}

// sideBySide adds the first two roles side by side, or what there is to know of the only one.
func (w *writer) sideBySide(p *Page) {
	if w.in.Pair == nil {
		w.alone(p, w.Role(w.result.Ranking[0].ID))
		return
	}
	part := Part{Title: w.Say("Side by side")}
	for _, b := range compare.SideBySide(w.Writer, w.in.Pair, w.in.Asked, w.in.LocalPay) {
		switch b := b.(type) {
		case doc.Chart:
			part.Charts = []Chart{w.oldChart(b)}
		case doc.Paragraphs:
			part.Charts[0].Notes = proses(w.flats(b))
		case doc.SideBySide:
			part.Sheet = &Sheet{Columns: b.Columns}
			for _, row := range b.Rows {
				old := SheetRow{Title: row.Title}
				for _, cell := range row.Cells {
					old.Cells = append(old.Cells, proses(w.flats(cell)))
				}
				part.Sheet.Rows = append(part.Sheet.Rows, old)
			}
		}
	}
	p.add(part)
}

// oldChart is a chart as a Page has it.
func (w *writer) oldChart(c doc.Chart) Chart {
	chart := Chart{Columns: c.Columns}
	for _, k := range c.Key {
		chart.Key = append(chart.Key, KeyEntry{oldDrawing(k.Picture), k.Text})
	}
	for _, row := range c.Rows {
		chart.Rows = append(chart.Rows, ChartRow{Name: prose(w.flat(row.Name)), Cells: row.Cells, Drawing: oldDrawing(row.Picture),
			Low: row.Picture.Low, High: row.Picture.High, Notes: proses(w.flats(row.Notes))})
	}
	return chart
}

func oldDrawing(p doc.Picture) Drawing {
	d := Drawing{Title: p.Title, Desc: p.Desc, Height: 6 + laneHeight*max(len(p.Lanes), 1)}
	for i, l := range p.Lanes {
		d.Shapes = append(d.Shapes, lane(int(l.Mark.Form), Track{l.Range.Low, l.Mark.At, l.Range.High}, laneMiddle(i))...)
	}
	for _, at := range p.You {
		d.Shapes = append(d.Shapes, goal(Place(at), d.Height)...)
	}
	return d
}

// alone adds what there is to know of one role.
func (w *writer) alone(p *Page, r *profiles.Role) {
	var hard []string
	for i := range r.HardParts {
		hard = append(hard, w.said(&r.HardParts[i]))
	}
	for _, list := range []struct {
		title string
		items []string
	}{
		{w.Say("Figures"), w.flats(w.Figures(r))}, {w.Say("Getting in"), w.flats(w.Entry(r))}, {w.Say("Moving up"), w.flats(w.Ladder(r))}, {w.Say("What is hard"), hard},
	} {
		part := Part{Title: list.title}
		for _, item := range proses(list.items) {
			part.Items = append(part.Items, PartItem{Text: item})
		}
		p.add(part)
	}
}

// restPart lists the roles for which there was no bar.
func (w *writer) restPart() Part {
	rest := w.result.Ranking[min(len(w.result.Ranking), words.MostBars):]
	part := Part{Title: w.Plural(len(rest), "%d more role", "%d more roles", len(rest)), Folded: true}
	for _, s := range rest {
		mark := w.Say("ruled out")
		if s.Rank > 0 {
			mark = strconv.Itoa(s.Rank) + "."
		}
		part.Items = append(part.Items, PartItem{Mark: mark, Text: prose(w.Say("%s: fit %d", w.Role(s.ID).Title, words.WholeFit(s)))})
	}
	return part
}

// addAccounts adds the arithmetic of each role that is shown, where it was asked for.
func (w *writer) addAccounts(p *Page) {
	if !w.in.Explain {
		return
	}
	p.add(Part{Title: w.Say("The arithmetic"), Prose: proses(w.howToRead())})
	for _, a := range w.accounts() {
		p.add(Part{Title: a.Role, Prose: proses(append([]string{a.Sum}, a.Notes...)), Grid: a.grid(w.Words)})
	}
}
