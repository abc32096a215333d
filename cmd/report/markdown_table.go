package report

import (
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
)

// chart adds the table of a chart, where the ends of the drawings say in the last column what the figures lie between.
func (m *markdown) chart(c Chart) {
	m.around("**", inline(plain(c.Caption)), "**")
	g := &grid{rows: [][]string{inlines(c.Columns)}}
	for _, row := range c.Rows {
		g.rows = append(g.rows, append([]string{inline(row.Name)}, inlines(row.Cells)...))
	}
	g.figures = g.columns()
	for i, row := range c.Rows {
		if row.Low+row.High != "" {
			g.last(i+1, inline(plain(row.Low+" → "+row.High)))
		}
	}
	m.add(g.String())
	m.paragraphs(c.Notes)
}

// sheet adds a table of texts. What a row says of all columns stands in each.
func (m *markdown) sheet(s *Sheet) {
	g := &grid{rows: [][]string{append([]string{""}, inlines(s.Columns)...)}}
	for _, row := range s.Rows {
		cells := []string{inline(plain(row.Title))}
		for _, cell := range row.Cells {
			cells = append(cells, paragraphsInCell(cell))
		}
		for len(row.Cells) == 1 && len(cells) <= len(s.Columns) {
			cells = append(cells, cells[1])
		}
		g.rows = append(g.rows, cells)
	}
	m.add(g.String())
}

// figures adds a table of figures.
func (m *markdown) figures(table *Grid) {
	g := &grid{rows: [][]string{inlines(table.Columns)}}
	for _, row := range table.Rows {
		g.rows = append(g.rows, inlines(row))
	}
	g.figures = g.columns()
	m.add(g.String())
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
		list[i] = inline(plain(s))
	}
	return list
}

// grid is a table of Markdown; the first row is the heading. Cells after the first and before those at figures stand to the
// right.
type grid struct {
	rows    [][]string
	figures int
}

// Columns of cells are as wide as the widest, so that they can be read as they are, unless lines would get longer than this.
const widestGrid = 120

// String is the table; a row that is short has empty cells.
func (g *grid) String() string {
	widths := g.widths()
	lines := make([]string, 0, len(g.rows)+1)
	for i, row := range g.rows {
		cells := make([]string, len(widths))
		copy(cells, row)
		for j := range cells {
			gap := strings.Repeat(" ", max(0, widths[j]-text.StringWidthWithoutEscSequences(cells[j])))
			if g.figure(j) {
				cells[j] = gap + cells[j]
			} else {
				cells[j] += gap
			}
		}
		lines = append(lines, "| "+strings.Join(cells, " | ")+" |")
		if i == 0 {
			lines = append(lines, g.rule(widths))
		}
	}
	return strings.Join(lines, "\n")
}

// last puts a text behind the figures of a row.
func (g *grid) last(row int, words string) {
	cells := make([]string, g.figures+1)
	copy(cells, g.rows[row])
	cells[g.figures] = words
	g.rows[row] = cells
}

// figure is whether a column stands to the right.
func (g *grid) figure(column int) bool { return 0 < column && column < g.figures }

// rule is the line below the heading.
func (g *grid) rule(widths []int) string {
	cells := make([]string, len(widths))
	for i, width := range widths {
		cells[i] = strings.Repeat("-", max(3, width))
		if g.figure(i) {
			cells[i] = cells[i][1:] + ":"
		}
	}
	return "| " + strings.Join(cells, " | ") + " |"
}

// columns is how many columns there are.
func (g *grid) columns() int {
	most := 0
	for _, row := range g.rows {
		most = max(most, len(row))
	}
	return most
}

// widths are those of the columns; 0 where lines would get too long.
func (g *grid) widths() []int {
	widths := make([]int, g.columns())
	for i := range widths {
		widths[i] = 3
	}
	for _, row := range g.rows {
		for i, cell := range row {
			widths[i] = max(widths[i], text.StringWidthWithoutEscSequences(cell))
		}
	}
	line := 1
	for _, width := range widths {
		line += width + 3
	}
	if line > widestGrid {
		clear(widths)
	}
	return widths
}
