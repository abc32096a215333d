package report

// endPage adds the notes, what the page is not, and which data it rests on.
func (w *writer) endPage(p *Page, closing ...string) {
	p.Sources, p.Notes = w.Say("Sources"), w.notes()
	p.Closing = append(closing, "careerfit "+w.in.Origin.Version+". "+w.PackName(w.in.Origin))
}
