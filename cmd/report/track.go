package report

import "strings"

// Track is a level with its range on a scale, in thousandths of the scale from its low end.
type Track struct{ Low, At, High int }

// newTrack places a level on a scale from min to max.
func newTrack(low, at, high, min, max float64) Track {
	place := func(x float64) int { return int((x-min)/(max-min)*1000 + .5) }
	return Track{place(low), place(at), place(high)}
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
