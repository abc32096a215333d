package doc

import (
	"fmt"
	"strings"
)

// minTrack is the least width of a track that stands beside its name and figure.
const minTrack = 20

func (p *printer) tracks(c Chart) {
	if c.Caption != "" {
		p.wrap("", "", c.Caption)
	}
	p.paragraphs(c.Legend, "")
	for _, row := range c.Rows {
		p.gap()
		if name := row.Name.cited(); (name != "" || row.Remark != "") && !p.titled(name, row.Remark) {
			p.wrap("  ", "  ", row.Remark)
		}
		p.lanes(row.Picture)
		p.paragraphs(row.Notes, "  ")
	}
	if len(c.Notes) > 0 {
		p.gap()
		p.paragraphs(c.Notes, "")
	}
}

// lanes writes tracks beside their names and figures. Where the width is short the name goes above, then the figure too.
func (p *printer) lanes(picture Picture) {
	name, figure := 0, 0
	for _, l := range picture.Lanes {
		name, figure = max(name, columns(l.Name)), max(figure, columns(l.Figure))
	}
	for _, l := range picture.Lanes {
		beside := fmt.Sprintf("  %s  ", padded(l.Figure, figure))
		room := p.style.Width - 4 - figure
		switch {
		case room-2-name >= minTrack:
			p.line("  " + padded(l.Name, name) + beside + l.track(room-2-name, picture.scale()))
		case room >= minTrack:
			p.wrap("  ", "  ", l.Name)
			p.line(beside + l.track(room, picture.scale()))
		default:
			p.wrap("  ", "  ", l.Name)
			p.wrap("  ", "  ", l.Figure)
			p.line("  " + l.track(p.style.Width-2, picture.scale()))
		}
	}
}

// track draws dots for the scale, the range with its ends, and the mark.
func (l *Lane) track(width, scale int) string {
	column := func(at int) int { return min(max((at*(width-1)+scale/2)/scale, 0), width-1) }
	cells := strings.Split(strings.Repeat("·", width), "")
	if l.Range != nil {
		low, high := column(l.Range.Low), column(l.Range.High)
		for i := low; i <= high; i++ {
			cells[i] = "─"
		}
		cells[low], cells[high] = "├", "┤"
	}
	if l.Mark != nil {
		cells[column(l.Mark.At)] = "●"
	}
	return strings.Join(cells, "")
}
