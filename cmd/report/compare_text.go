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

func (p *printer) sections(list []Section) {
	for _, s := range list {
		p.line("")
		p.title(s.Title)
		for _, item := range s.Items {
			p.item(item)
		}
	}
}

// minTrack is the least width of a track that stands beside its name and figure.
const minTrack = 20

// picture writes tracks beside their names and figures. Where the width is short the name goes above, then the figure too.
func (p *printer) picture(picture Picture) {
	p.remark(picture.Title, picture.Remark)
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

// remark writes a title with a remark at the right edge, or below where they do not fit.
func (p *printer) remark(title, remark string) {
	if remark == "" {
		p.title(title)
		return
	}
	gap := p.style.Width - text.StringWidthWithoutEscSequences(title) - text.StringWidthWithoutEscSequences(remark)
	if gap >= 2 {
		p.line(p.bold(title) + strings.Repeat(" ", gap) + remark)
		return
	}
	p.title(title)
	p.wrap("  ", "  ", remark)
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
	first, second := wrapLines([]string{t.Names[0]}, width), wrapLines([]string{t.Names[1]}, width)
	for i := range max(len(first), len(second)) {
		title := ""
		if i == 0 {
			title = t.Title
		}
		p.line(p.bold(text.Pad(title, titleColumn+2, ' ') + text.Pad(at(first, i), width+2, ' ') + at(second, i)))
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
	columns := [][]string{wrapLines([]string{row.Title}, titleColumn-2)}
	longest := len(columns[0])
	for _, cell := range row.Cells {
		columns = append(columns, wrapLines(cell, width))
		longest = max(longest, len(columns[len(columns)-1]))
	}
	for i := range longest {
		p.line("  " + text.Pad(at(columns[0], i), titleColumn, ' ') + text.Pad(at(columns[1], i), width+2, ' ') + at(columns[2], i))
	}
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
