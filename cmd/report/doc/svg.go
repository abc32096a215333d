package doc

import (
	"fmt"
	"strconv"
)

// drawing is a picture as wide as its place. Its shapes are laid out from left to right in percent of the width, and from
// top to bottom in pixels, so that it can be stretched without distortion. Lines lie above boxes, and marks above lines.
type drawing struct {
	Title, Desc string
	Height      int
	Boxes       []shape
	Lines       []shape
	Marks       []shape
}

// shape is a box, a line, or a mark at one place.
type shape struct {
	Class       string // how it is painted
	Left, Right percent
	Top, Bottom int
	outline     string // of a mark, around its middle at Left and Top
}

// percent is how far from the left something is, in tenths of a percent of the width.
type percent int

// String is the place as SVG writes it.
func (p percent) String() string {
	return strconv.Itoa(int(p)/10) + "." + strconv.Itoa(int(p)%10) + "%"
}

// Width is how wide a box is.
func (s shape) Width() percent { return s.Right - s.Left }

// Height is how high a box is.
func (s shape) Height() int { return s.Bottom - s.Top }

// Outline is the path of a mark, from the left of its place.
func (s shape) Outline() string { return "M0 " + strconv.Itoa(s.Top) + s.outline }

// Heights in a drawing, in pixels.
const (
	columnsHeight = 48 // of the highest column, with the room above it
	barHeight     = 16 // of a lane with a bar
	laneHeight    = 12 // of another lane
	margin        = 3  // above the first and below the last of these
)

// newDrawing lays out columns, below them lanes, and over all of them what the person answered.
func newDrawing(p Picture) drawing {
	d := drawing{Title: p.Title, Desc: p.Desc}
	at := func(x int) percent { return percent(place(min(max(x, 0), p.scale()), p.scale(), 1000)) }
	if len(p.Columns) > 0 {
		d.columns(p.Columns, at)
	}
	for i, l := range p.Lanes {
		if i == 0 && !l.isThick() {
			d.Height += margin
		}
		d.lane(l, at)
	}
	if n := len(p.Lanes); n > 0 && len(p.Columns) == 0 && !p.Lanes[n-1].isThick() {
		d.Height += margin
	}
	if d.Height == 0 {
		d.Height = barHeight
	}
	if p.Fine != nil {
		d.Boxes = append([]shape{{Class: "fine", Left: at(p.Fine.Low), Right: at(p.Fine.High), Bottom: d.Height}}, d.Boxes...)
	}
	for _, x := range p.You {
		d.Marks = append(d.Marks, shape{Class: "you", Left: at(x), Top: d.Height / 2, outline: goal(d.Height / 2)})
	}
	return d
}

// goal is a diamond on a line from top to bottom.
func goal(half int) string {
	return fmt.Sprintf("m0-%dv%dm0-%dm0-6l6 6l-6 6l-6-6z", half, 2*half, half)
}

// columns draws columns that stand on a line.
func (d *drawing) columns(list []Column, at func(int) percent) {
	d.Height = columnsHeight
	d.Lines = append(d.Lines, shape{Class: "base", Right: 1000, Top: d.Height, Bottom: d.Height})
	for _, c := range list {
		if c.Height > 0 {
			high := max(place(c.Height, 1000, columnsHeight-2), 1)
			d.Boxes = append(d.Boxes, shape{Class: "bar", Left: at(c.Low), Right: at(c.High), Top: d.Height - high, Bottom: d.Height})
		}
	}
}

// isThick is whether a lane needs the room of a bar.
func (l *Lane) isThick() bool {
	return len(l.Bars) > 0 && l.Bars[0].Shade != Extent || l.Range == nil && l.Mark == nil && l.Bars == nil
}

// lane draws a lane below what is there.
func (d *drawing) lane(l Lane, at func(int) percent) {
	height, inset := laneHeight, 2
	if l.isThick() {
		height = barHeight
	}
	top := d.Height
	d.Height += height
	middle := top + height/2
	for _, b := range l.Bars {
		if b.High > b.Low {
			d.Boxes = append(d.Boxes, shape{Class: b.Shade.class(), Left: at(b.Low), Right: at(b.High), Top: top + inset, Bottom: d.Height - inset})
		}
	}
	switch {
	case l.Range != nil && l.Mark != nil:
		d.Lines = append(d.Lines, shape{Class: l.Mark.Form.class(), Left: at(l.Range.Low), Right: at(l.Range.High), Top: middle, Bottom: middle})
	case l.Range != nil:
		d.whisker(at(l.Range.Low), at(l.Range.High), middle)
	}
	if l.Mark != nil {
		d.Marks = append(d.Marks, shape{Class: l.Mark.Form.class(), Left: at(l.Mark.At), Top: middle, outline: l.Mark.Form.outline()})
	}
}

func (d *drawing) whisker(low, high percent, y int) {
	for _, line := range []shape{
		{Left: low, Right: high, Top: y, Bottom: y}, {Left: low, Right: low, Top: y - 4, Bottom: y + 4}, {Left: high, Right: high, Top: y - 4, Bottom: y + 4},
	} {
		line.Class = "whisker"
		d.Lines = append(d.Lines, line)
	}
}

func (s Shade) class() string {
	return [...]string{Solid: "bar", Dark: "dark", Medium: "medium", Light: "light", Outline: "outline", Extent: "extent"}[s]
}

func (f Form) class() string {
	return [...]string{Circle: "form1", Square: "form2", Triangle: "form3", Diamond: "form4"}[f]
}

func (f Form) outline() string {
	return [...]string{
		Circle:   "m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
		Square:   "m-5-5h10v10h-10z",
		Triangle: "m0-6l6 11h-12z",
		Diamond:  "m0-6l6 6l-6 6l-6-6z",
	}[f]
}
