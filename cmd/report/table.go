package report

import (
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// fits writes a table, or nothing and false where a line of it is too wide.
func (p *printer) fits(table string) bool {
	lines := strings.Split(table, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	if slices.ContainsFunc(lines, func(line string) bool { return text.StringWidthWithoutEscSequences(line) > p.style.Width }) {
		return false
	}
	p.line(strings.Join(lines, "\n"))
	return true
}

// plainTable has no borders, so that a column can be cut out by a script.
func plainTable() table.Style {
	style := table.StyleDefault
	style.Options = table.OptionsNoBordersAndSeparators
	style.Format.Header = text.FormatDefault
	style.Box.PaddingLeft = ""
	style.Box.PaddingRight = "  "
	return style
}
