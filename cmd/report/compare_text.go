package report

import (
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
)

// ContrastText writes the comparison for a terminal.
func ContrastText(w io.Writer, l *ContrastLetter, style TextStyle) error {
	p := &printer{Words: l.Words, style: style}
	p.headline(l.Headline, l.Count)
	for _, paragraph := range l.Summary {
		p.line("")
		p.wrap("", "", paragraph)
	}
	if l.Legend != "" {
		p.line("")
		p.title(p.Say("Where they differ, widest first"))
		p.wrap("", "", l.Legend)
	}
	for _, picture := range l.Apart {
		p.line("")
		p.picture(picture)
	}
	p.sections(l.About)
	if l.Pay != nil {
		p.line("")
		p.picture(*l.Pay)
	}
	p.table(l.Table)
	p.sections(l.Moves)
	p.line("")
	p.footnotes(l.Sources)
	p.wrap("", "", l.Closing)
	p.command(l.Next, l.Command)
	_, err := io.WriteString(w, p.b.String())
	return err
}

// minTrack is the least width of a track that stands beside its name and figure.
const minTrack = 20

// picture writes tracks beside their names and figures. Where the width is short the name goes above, then the figure too.
func (p *printer) picture(picture Picture) {
	if !p.titled(picture.Title, picture.Remark) {
		p.wrap("  ", "  ", picture.Remark)
	}
	name, figure := 0, 0
	for _, line := range picture.Lines {
		name = max(name, text.StringWidthWithoutEscSequences(line.Name))
		figure = max(figure, text.StringWidthWithoutEscSequences(line.Figure))
	}
	for _, line := range picture.Lines {
		padded := "  " + text.Pad(line.Figure, figure, ' ') + "  "
		room := p.style.Width - 4 - figure
		switch {
		case room-2-name >= minTrack:
			p.line("  " + text.Pad(line.Name, name, ' ') + padded + line.Track.draw(room-2-name))
		case room >= minTrack:
			p.wrap("  ", "  ", line.Name)
			p.line(padded + line.Track.draw(room))
		default:
			p.wrap("  ", "  ", line.Name)
			p.wrap("  ", "  ", line.Figure)
			p.line("  " + line.Track.draw(p.style.Width-2))
		}
	}
	for _, note := range picture.Notes {
		p.wrap("  ", "  ", note)
	}
}

// draw draws the track: dots for the scale, the range with its ends, and where the level is.
func (t Track) draw(width int) string {
	column := func(thousandths int) int { return (thousandths*(width-1) + 500) / 1000 }
	cells := strings.Split(strings.Repeat("·", width), "")
	low, at, high := column(t.Low), column(t.At), column(t.High)
	for i := low; i <= high; i++ {
		cells[i] = "─"
	}
	cells[low], cells[high] = "├", "┤"
	cells[at] = "●"
	return strings.Join(cells, "")
}

// Columns of the table: the titles with a gap of two, and the least width of one for each role.
const (
	titleColumn = 15
	minColumn   = 30
)

// table writes the rows side by side where there is room for two columns, else one below the other.
func (p *printer) table(t Table) {
	width := (p.style.Width - titleColumn - 4) / 2
	if len(t.Rows) == 0 {
		return
	}
	p.line("")
	if width < minColumn {
		p.title(t.Title)
		for _, row := range t.Rows {
			p.stacked(row, t)
		}
		return
	}
	p.heads(t, width)
	for _, row := range t.Rows {
		p.sideBySide(row, t, width)
	}
}

// heads writes the title of the table above the titles of its rows, and the roles above their columns.
func (p *printer) heads(t Table, width int) {
	for _, line := range sideLines([]string{t.Title}, t.Names[:1], t.Names[1:], width) {
		p.line(p.bold(line))
	}
}

// stacked writes a row as one paragraph for each role.
func (p *printer) stacked(row Row, t Table) {
	p.wrap("  ", "  ", row.Title)
	if len(row.Cells) == 1 {
		p.wrap("    ", "    ", t.Both+": "+strings.Join(row.Cells[0], "; "))
		return
	}
	for i, cell := range row.Cells {
		p.wrap("    ", "    ", t.Names[i]+": "+strings.Join(cell, "; "))
	}
}

// sideBySide writes a row in columns; what is the same for both goes over the whole width.
func (p *printer) sideBySide(row Row, t Table, width int) {
	if len(row.Cells) == 1 {
		first := "  " + text.Pad(row.Title, titleColumn-2, ' ') + "  "
		p.wrap(first, strings.Repeat(" ", titleColumn+2), t.Both+": "+strings.Join(row.Cells[0], "; "))
		return
	}
	titles := wrapLines([]string{row.Title}, titleColumn-2)
	for i := range titles {
		titles[i] = "  " + titles[i]
	}
	for _, line := range sideLines(titles, row.Cells[0], row.Cells[1], width) {
		p.line(line)
	}
}

// sideLines are lines with the titles first, then a cell for each role, wrapped to the width.
func sideLines(titles, first, second []string, width int) []string {
	first, second = wrapLines(first, width), wrapLines(second, width)
	var lines []string
	for i := range max(len(titles), len(first), len(second)) {
		lines = append(lines, text.Pad(at(titles, i), titleColumn+2, ' ')+text.Pad(at(first, i), width+2, ' ')+at(second, i))
	}
	return lines
}

// wrapLines wraps each paragraph of a cell to the width.
func wrapLines(cell []string, width int) []string {
	var lines []string
	for _, paragraph := range cell {
		for _, line := range strings.Split(text.WrapSoft(paragraph, width), "\n") {
			lines = append(lines, strings.TrimSpace(line))
		}
	}
	return lines
}

// at is a line of a column, empty beyond its end.
func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}
