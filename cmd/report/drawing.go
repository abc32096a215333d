package report

import "fmt"

// Chart is a table of figures with a drawing for each row, which shows the same.
type Chart struct {
	Caption string // what it shows
	Key     []KeyEntry
	Columns []string // headings; the first is that of the names
	Rows    []ChartRow
	Notes   []Prose // how to read it, and what it rests on
}

// ChartRow is a row of a chart.
type ChartRow struct {
	Name      Prose
	Cells     []string
	Drawing   Drawing
	Low, High string // what the ends of the drawing mean; "" where that needs no words
}

// KeyEntry says what a mark or a shade stands for.
type KeyEntry struct {
	Drawing Drawing
	Text    string
}

// Drawing is a picture as wide as its place. Its shapes are laid out from left to right in thousandths of the width, and
// from top to bottom in pixels, so that it can be stretched without distortion. Later shapes lie above earlier ones.
type Drawing struct {
	Title, Desc string // in words, for who does not see it
	Height      int
	Shapes      []Shape
}

// Shape is a box, a line, or a mark at one place.
type Shape struct {
	Kind        string // "box", "line", or a mark: "circle", "square", "triangle", "diamond"
	Class       string // how it is painted
	Left, Right Place  // a mark has Left alone
	Top, Bottom int    // a mark has Top alone, its middle
}

// Place is how far from the left something is, in thousandths of the width.
type Place int

// String is the place as SVG writes it.
func (p Place) String() string { return fmt.Sprintf("%d.%d%%", p/10, p%10) }

// Width is how wide a box is.
func (s Shape) Width() Place { return s.Right - s.Left }

// Height is how high a box is.
func (s Shape) Height() int { return s.Bottom - s.Top }

// atPercent is the place of a whole percent.
func atPercent(n int) Place { return Place(10 * min(max(n, 0), 100)) }
