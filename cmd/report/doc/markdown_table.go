package doc

import "strings"

// chart adds the table of a chart, where the ends of the pictures say in the last column what the figures lie between.
func (m *markdown) chart(c Chart) {
	m.around("**", inline(Plain(c.Caption)), "**")
	m.paragraphs(c.Legend)
	t := &cells{rows: [][]string{inlines(c.Columns)}}
	for _, row := range c.Rows {
		t.rows = append(t.rows, append([]string{inline(row.Name)}, inlines(row.Cells)...))
	}
	figures := len(columnWidths(t.rows))
	t.isRight = func(column int) bool { return 0 < column && column < figures }
	for i, row := range c.Rows {
		if low, high := row.Picture.Low, row.Picture.High; low+high != "" {
			cells := make([]string, figures+1)
			copy(cells, t.rows[i+1])
			cells[figures] = inline(Plain(low + " → " + high))
			t.rows[i+1] = cells
		}
	}
	m.add(t.String())
	m.paragraphs(c.Notes)
}

// sides adds a table of texts. What a row says of all columns stands in each.
func (m *markdown) sides(s SideBySide) {
	t := &cells{rows: [][]string{append([]string{""}, inlines(s.Columns)...)}}
	for _, row := range s.Rows {
		list := []string{inline(Plain(row.Title))}
		for _, cell := range row.Cells {
			list = append(list, paragraphsInCell(cell))
		}
		for len(row.Cells) == 1 && len(list) <= len(s.Columns) {
			list = append(list, list[1])
		}
		t.rows = append(t.rows, list)
	}
	m.add(t.String())
}

// grid adds a table of short cells.
func (m *markdown) grid(g Grid) {
	m.add(opening(g.Caption))
	t := &cells{rows: [][]string{inlines(g.Columns)}, isRight: g.IsRight}
	for i, row := range g.Rows {
		list := inlines(row)
		if g.Marks != nil && len(row) > 0 {
			list[0] = inline(Plain(strings.TrimSpace(g.Marks[i] + " " + row[0])))
		}
		t.rows = append(t.rows, list)
	}
	m.add(t.String())
	m.paragraphs(g.Notes)
}

// paragraphsInCell joins paragraphs, as a cell is one line.
func paragraphsInCell(list []Prose) string {
	words := make([]string, len(list))
	for i, p := range list {
		words[i] = inline(p)
	}
	return strings.Join(words, " / ")
}

func inlines(texts []string) []string {
	list := make([]string, len(texts))
	for i, s := range texts {
		list[i] = inline(Plain(s))
	}
	return list
}

// cells is a table of Markdown; the first row is the heading.
type cells struct {
	rows    [][]string
	isRight func(column int) bool // nil for none
}

// widestTable is how long lines may get in a table whose columns are as wide as their widest cell, to be read as they are.
const widestTable = 120

// String is the table; a row that is short has empty cells.
func (t *cells) String() string {
	widths := t.widths()
	lines := make([]string, 0, len(t.rows)+1)
	for i, row := range t.rows {
		list := make([]string, len(widths))
		copy(list, row)
		for j := range list {
			if t.right(j) {
				list[j] = aligned(list[j], widths[j])
			} else {
				list[j] = padded(list[j], widths[j])
			}
		}
		lines = append(lines, "| "+strings.Join(list, " | ")+" |")
		if i == 0 {
			lines = append(lines, t.rule(widths))
		}
	}
	return strings.Join(lines, "\n")
}

func (t *cells) right(column int) bool { return t.isRight != nil && t.isRight(column) }

// rule is the line below the heading.
func (t *cells) rule(widths []int) string {
	list := make([]string, len(widths))
	for i, width := range widths {
		list[i] = strings.Repeat("-", max(3, width))
		if t.right(i) {
			list[i] = list[i][1:] + ":"
		}
	}
	return "| " + strings.Join(list, " | ") + " |"
}

// widths are those of the columns; 0 where lines would get too long.
func (t *cells) widths() []int {
	widths, line := columnWidths(t.rows), 1
	for i := range widths {
		widths[i] = max(widths[i], 3)
		line += widths[i] + 3
	}
	if line > widestTable {
		clear(widths)
	}
	return widths
}
