package doc

import (
	"slices"
	"strings"
)

// grid writes a table, or lines where a line of it is too wide. A caption stands at the left edge.
func (p *printer) grid(g Grid, indent string) {
	if g.Caption != nil {
		p.gap()
		p.wrap("", "  ", g.Caption.cited())
	}
	if !p.fits(g.render(indent)) {
		p.narrow(g, indent)
	}
	for _, note := range g.Notes {
		p.wrap("  ", "  ", note.cited())
	}
}

func (p *printer) fits(lines []string) bool {
	if slices.ContainsFunc(lines, func(line string) bool { return columns(strings.TrimRight(line, " ")) > p.style.Width }) {
		return false
	}
	for _, line := range lines {
		p.line(line)
	}
	return true
}

// render is a table without borders, so that a column can be cut out by a script.
func (g *Grid) render(indent string) []string {
	rows := [][]string{slices.Clone(g.Columns)}
	for _, row := range g.Rows {
		rows = append(rows, slices.Clone(row))
	}
	for i, row := range rows {
		before := indent
		if i > 0 {
			before += g.mark(i - 1)
		}
		if len(row) > 0 {
			row[0] = before + row[0]
		}
	}
	widths, lines := columnWidths(rows), make([]string, len(rows))
	for i, row := range rows {
		for j, cell := range row {
			if g.IsRight(j) {
				lines[i] += aligned(cell, widths[j]) + "  "
			} else {
				lines[i] += padded(cell, widths[j]) + "  "
			}
		}
	}
	return lines
}

// columnWidths are as wide as the widest cell of each column.
func columnWidths(rows [][]string) []int {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], columns(cell))
		}
	}
	return widths
}

func (g *Grid) mark(row int) string {
	if g.Marks == nil {
		return ""
	}
	return padded(g.Marks[row], 1) + " "
}

func (p *printer) narrow(g Grid, indent string) {
	for i, row := range g.Rows {
		if g.Narrow != nil {
			p.wrap(indent+g.mark(i), indent+"  ", g.Narrow[i])
			continue
		}
		p.wrap(indent+g.mark(i), indent+"  ", row[0])
		var cells []string
		for j, cell := range row[1:] {
			cells = append(cells, strings.TrimSpace(g.Columns[j+1]+" "+cell))
		}
		if len(cells) > 0 {
			p.wrap(indent+"    ", indent+"    ", strings.Join(cells, ", "))
		}
	}
}

// Columns of texts side by side: the titles with a gap of two, and the least width of one for each alternative.
const (
	titleColumn = 15
	minColumn   = 30
)

// sides writes texts side by side where there is room for the columns, else one below the other.
func (p *printer) sides(s SideBySide, title string) {
	n := max(len(s.Columns), 1)
	width := (p.style.Width - titleColumn - 2*n) / n
	if width < minColumn {
		if title != "" {
			p.title(title)
		}
		for _, row := range s.Rows {
			p.stacked(row, s)
		}
		return
	}
	heads := make([][]string, len(s.Columns))
	for i, column := range s.Columns {
		heads[i] = wrapped(column, width)
	}
	for _, line := range sideLines([]string{title}, heads, width) {
		p.line(p.bold(line))
	}
	for _, row := range s.Rows {
		p.sideBySide(row, s, width)
	}
}

func (p *printer) stacked(row SideRow, s SideBySide) {
	p.wrap("  ", "  ", row.Title)
	for i, cell := range row.Cells {
		name := s.All
		if len(row.Cells) > 1 {
			name = s.Columns[i]
		}
		p.wrap("    ", "    ", name+": "+inOne(cell))
	}
}

// sideBySide writes a row in columns; what is the same for all goes over the whole width.
func (p *printer) sideBySide(row SideRow, s SideBySide, width int) {
	if len(row.Cells) == 1 && len(s.Columns) > 1 {
		first := "  " + padded(row.Title, titleColumn-2) + "  "
		p.wrap(first, strings.Repeat(" ", titleColumn+2), s.All+": "+inOne(row.Cells[0]))
		return
	}
	titles := wrapped(row.Title, titleColumn-2)
	for i := range titles {
		titles[i] = "  " + titles[i]
	}
	cells := make([][]string, len(row.Cells))
	for i, cell := range row.Cells {
		for _, paragraph := range cell {
			cells[i] = append(cells[i], wrapped(paragraph.cited(), width)...)
		}
	}
	for _, line := range sideLines(titles, cells, width) {
		p.line(line)
	}
}

func inOne(cell []Prose) string {
	texts := make([]string, len(cell))
	for i, paragraph := range cell {
		texts[i] = paragraph.cited()
	}
	return strings.Join(texts, "; ")
}

func sideLines(titles []string, cells [][]string, width int) []string {
	height := len(titles)
	for _, cell := range cells {
		height = max(height, len(cell))
	}
	lines := make([]string, height)
	for i := range lines {
		line := padded(at(titles, i), titleColumn+2)
		for _, cell := range cells {
			line += padded(at(cell, i), width+2)
		}
		lines[i] = strings.TrimRight(line, " ")
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
