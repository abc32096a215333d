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
	for _, picture := range l.Apart {
		p.line("")
		p.picture(picture)
	}
	if l.Legend != "" {
		p.line("")
		p.wrap("", "", l.Legend)
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

// picture writes tracks beside their names and figures, or below them where the width is short.
func (p *printer) picture(picture Picture) {
	p.remark(picture.Title, picture.Remark)
	name, figure := 0, 0
	for _, line := range picture.Lines {
		name = max(name, text.StringWidthWithoutEscSequences(line.Name))
		figure = max(figure, text.StringWidthWithoutEscSequences(line.Figure))
	}
	width := p.style.Width - 2 - name - 2 - figure - 2
	for _, line := range picture.Lines {
		if width < minTrack {
			p.wrap("  ", "  ", line.Name+": "+line.Figure)
			p.line("  " + line.Track.draw(p.style.Width-2))
			continue
		}
		p.line("  " + text.Pad(line.Name, name, ' ') + "  " + text.Pad(line.Figure, figure, ' ') + "  " + line.Track.draw(width))
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

// Columns of the table: the titles, a gap of two, and one for each role.
const (
	titleColumn = 14
	minColumn   = 30
)

// table writes the rows side by side where there is room for two columns, else one below the other.
func (p *printer) table(rows []Row) {
	width := (p.style.Width - titleColumn - 4) / 2
	if len(rows) == 0 {
		return
	}
	p.line("")
	p.title(p.Say("Side by side"))
	for _, row := range rows {
		if width < minColumn {
			p.stacked(row)
		} else {
			p.sideBySide(row, width)
		}
	}
}

// stacked writes a row as one paragraph for each role.
func (p *printer) stacked(row Row) {
	p.wrap("  ", "  ", row.Title)
	for i, cell := range row.Cells {
		p.wrap("    ", "    ", row.Names[i]+": "+strings.Join(cell, "; "))
	}
}

// sideBySide writes a row in columns; what is the same for both goes over the whole width.
func (p *printer) sideBySide(row Row, width int) {
	if len(row.Cells) == 1 {
		first := "  " + text.Pad(row.Title, titleColumn-2, ' ') + "  "
		p.wrap(first, strings.Repeat(" ", titleColumn+2), row.Names[0]+": "+strings.Join(row.Cells[0], "; "))
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
