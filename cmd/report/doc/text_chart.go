package doc

import (
	"cmp"
	"slices"
	"strings"
)

// chart writes bars or tracks, by what the pictures hold, or the table where a terminal has no picture of it.
func (p *printer) chart(c Chart, indent string) {
	switch {
	case c.has(func(pic Picture) bool { return pic.Columns != nil }) || !c.has(func(pic Picture) bool { return pic.Lanes != nil }):
		p.grid(c.grid(), indent)
	case c.has(isTracks) && !c.has(isBars):
		p.tracks(c)
	default:
		p.bars(c, cmp.Or(indent, "  "))
	}
}

func (c *Chart) has(is func(Picture) bool) bool {
	return slices.ContainsFunc(c.Rows, func(r ChartRow) bool { return is(r.Picture) })
}

func isBars(pic Picture) bool {
	return slices.ContainsFunc(pic.Lanes, func(l Lane) bool { return l.Bars != nil })
}

func isTracks(pic Picture) bool {
	return slices.ContainsFunc(pic.Lanes, func(l Lane) bool { return l.Mark != nil || l.Range != nil })
}

func isDivided(pic Picture) bool {
	return slices.ContainsFunc(pic.Lanes, func(l Lane) bool {
		return slices.ContainsFunc(l.Bars, func(b Bar) bool { return b.Shade != Solid && b.Shade != Extent })
	})
}

func (c *Chart) grid() Grid {
	g := Grid{Caption: Plain(c.Caption), Columns: c.Columns, Right: make([]bool, len(c.Columns)), Notes: c.Notes}
	for i := range g.Right {
		g.Right[i] = i > 0
	}
	for _, row := range c.Rows {
		g.Rows = append(g.Rows, append([]string{row.Name.cited()}, row.Cells...))
	}
	return g
}

func (r *ChartRow) figure() string {
	return cmp.Or(r.Remark, strings.Join(r.Cells, ", "))
}

// bars writes a line for each row: the name, a bar and the figure, and below them how to read it. Where the width is short
// the bar shrinks before the name does.
func (p *printer) bars(c Chart, indent string) {
	p.paragraphs(c.Legend, indent)
	name, figure := 0, 3
	for _, row := range c.Rows {
		name, figure = max(name, columns(row.Name.cited())), max(figure, columns(row.figure()))
	}
	room, least := min(barWidth, p.style.Width-len(indent)-name-figure-4), minBar
	if c.has(isDivided) || slices.ContainsFunc(c.Key, func(k KeyEntry) bool { return isDivided(k.Picture) }) {
		least = minDividedBar
	}
	for _, row := range c.Rows {
		if room < least {
			p.wrap(indent, indent, row.Name.cited()+" "+row.figure())
		} else {
			p.line(indent + padded(row.Name.cited(), name) + "  " + padded(row.Picture.bar(room), room) + "  " + aligned(row.figure(), figure))
		}
		p.paragraphs(row.Notes, indent+"  ")
	}
	if reading := c.reading(room >= least); reading != "" {
		p.wrap(indent, indent, reading)
	}
	p.paragraphs(c.Notes, indent)
}

// reading says what the bars show, and what the shades stand for where there are any.
func (c *Chart) reading(drawn bool) string {
	var key []string
	for _, k := range c.Key {
		if drawn && isDivided(k.Picture) {
			key = append(key, shade(k.Picture.Lanes[0].Bars[0].Shade)+" "+k.Text)
		}
	}
	parts := slices.DeleteFunc([]string{c.Caption, strings.Join(key, ", ")}, func(s string) bool { return s == "" })
	return strings.Join(parts, "; ")
}

// bar draws the bar of the first lane, where the scale is as wide as that.
func (pic *Picture) bar(width int) string {
	if len(pic.Lanes) == 0 || len(pic.Lanes[0].Bars) == 0 {
		return ""
	}
	bars, scale := pic.Lanes[0].Bars, pic.scale()
	before := strings.Repeat(" ", place(bars[0].Low, scale, width))
	if len(bars) == 1 && bars[0].Shade == Solid {
		return before + eighths(bars[0].High-bars[0].Low, scale, width)
	}
	parts, whole := make([]int, len(bars)), 0
	for i, b := range bars {
		parts[i] = b.High - b.Low
		whole += parts[i]
	}
	if whole == 0 {
		return ""
	}
	drawn := before
	for i, n := range shared(place(whole, scale, width), parts, whole) {
		drawn += strings.Repeat(shade(bars[i].Shade), n)
	}
	return drawn
}

// place is how many columns a part of a whole takes, rounded.
func place(part, whole, width int) int { return (2*part*width + whole) / (2 * whole) }

// shared divides columns between the parts of a whole, such that none is lost: what is left over goes to the largest
// remainders, and of equal ones to the first.
func shared(width int, parts []int, whole int) []int {
	widths, order := make([]int, len(parts)), make([]int, len(parts))
	left := width
	for i, part := range parts {
		widths[i], order[i] = part*width/whole, i
		left -= widths[i]
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(parts[b]*width%whole, parts[a]*width%whole) })
	for _, i := range order[:left] {
		widths[i]++
	}
	return widths
}

func shade(s Shade) string {
	switch s {
	case Medium:
		return "▓"
	case Light:
		return "░"
	case Outline:
		return "▒"
	case Extent:
		return "─"
	}
	return "█"
}
