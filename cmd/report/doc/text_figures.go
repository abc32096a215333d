package doc

import (
	"cmp"
	"strings"
)

// Widths of figures and bars, in columns.
const (
	minFigure     = 6
	barWidth      = 25
	minBar        = 5
	minDividedBar = 10 // of one whose parts are told apart, or that may be left out
)

// figures writes texts after figures, with bars where there is room. A text without a figure has no room for one.
func (p *printer) figures(f Figures, indent string) {
	indent = cmp.Or(indent, "  ")
	width, longest := figuresWidth(f.Rows), 0
	for _, row := range f.Rows {
		if row.Share != NoBar {
			longest = max(longest, columns(row.Text.cited()))
		}
	}
	room := min(barWidth, p.style.Width-len(indent)-width-longest-4)
	for _, row := range f.Rows {
		words, first := row.Text.cited(), indent+padded(row.column(width), width)+"  "
		switch {
		case row.Figure == "":
			p.wrap(indent, indent, words)
		case row.Share == NoBar || room < minDividedBar:
			p.wrap(first, spaces(first), words)
		default:
			p.line(first + padded(words, longest) + "  " + eighths(row.Share, 1000, room))
		}
	}
}

func figuresWidth(rows []Figure) int {
	width := 0
	for _, row := range rows {
		width = max(width, columns(row.column(0)))
	}
	return width
}

// column is the figure as it stands in its column: numbers end where others do, words stand a little further in.
func (f Figure) column(width int) string {
	if f.Error != "" {
		return aligned(aligned(f.Figure, minFigure)+" "+f.Error, width)
	}
	switch {
	case f.Figure == "":
		return ""
	case strings.ContainsAny(f.Figure[:1], "0123456789+-<"):
		return aligned(f.Figure, max(minFigure, width))
	}
	return "  " + f.Figure
}

// eighths draws a part of a whole in eighths of a column, where the whole is as wide as that.
func eighths(part, whole, width int) string {
	n := (part*width*8 + whole/2) / whole
	full := strings.Repeat("█", n/8)
	if rest := n % 8; rest > 0 {
		return full + string([]rune("▏▎▍▌▋▊▉")[rest-1])
	}
	return full
}
