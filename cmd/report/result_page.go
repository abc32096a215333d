package report

// endPage adds the notes, what the page is not, and which data it rests on.
func (w *writer) endPage(p *Page, closing ...string) {
	p.Sources, p.Notes = w.Say("Sources"), w.notes()
	p.Closing = append(closing, "careerfit "+w.in.Origin.Version+". "+w.PackName(w.in.Origin))
}

// sidePart shows what the two roles pay, and what is short of each side by side.
func (c *contrast) sidePart(rows []Row, notes ...string) Part {
	part := Part{Title: c.Say("Side by side"), Sheet: &Sheet{Columns: []string{c.title(0), c.title(1)}}}
	if chart := c.payChart(); chart != nil {
		chart.Notes = append(chart.Notes, proses(notes)...)
		part.Charts = []Chart{*chart}
	}
	for _, row := range rows {
		part.Sheet.Rows = append(part.Sheet.Rows, sheetRow(row))
	}
	return part
}

func sheetRow(row Row) SheetRow {
	out := SheetRow{Title: row.Title}
	for _, cell := range row.Cells {
		out.Cells = append(out.Cells, proses(cell))
	}
	return out
}
