package doc

// Picture is what a row of a chart shows, without a size: lanes, one below the other, on one scale from left to right, and
// columns that stand on it. Meaning never hangs on color alone.
type Picture struct {
	Title, Desc string // in words, for who does not see it
	Low, High   string // what the ends of the scale mean; "" where that needs no words
	Scale       int    // how long the scale is, in the unit of all places, which begin at 0; 0 stands for 1000
	Fine        *Span  // the part of the scale that is fine with the person; nil for none
	You         []int  // where the person's answers are; drawn over all lanes
	Columns     []Column
	Lanes       []Lane
}

// KeyEntry says what a mark or a shade stands for.
type KeyEntry struct {
	Picture Picture
	Text    string
}

// MarkKey says whom a mark with its range stands for.
func MarkKey(f Form, text string) KeyEntry {
	return KeyEntry{Picture{Lanes: []Lane{{Range: &Span{50, 950}, Mark: &Mark{500, f}}}}, text}
}

// ShadeKey says what a shade stands for.
func ShadeKey(s Shade, text string) KeyEntry {
	return KeyEntry{Picture{Lanes: []Lane{OneBar(s, 1000)}}, text}
}

// YouKey says what the mark of the person's answers stands for.
func YouKey(text string) KeyEntry { return KeyEntry{Picture{You: []int{500}}, text} }

// Span is a stretch of the scale, Low to High.
type Span struct{ Low, High int }

// Lane is one line of a picture.
type Lane struct {
	Name, Figure string // beside the lane, on a terminal
	Bars         []Bar  // from left to right, one after the other
	Range        *Span  // a line with ends; nil for none
	Mark         *Mark  // nil for none
}

// OneBar is a lane with one bar from the left.
func OneBar(s Shade, to int) Lane { return Lane{Bars: []Bar{{Span{0, to}, s}}} }

// Mark is one place.
type Mark struct {
	At   int
	Form Form
}

// Bar is a part of a bar.
type Bar struct {
	Span
	Shade Shade
}

// Column is a group of people, as high as their number: Height is in thousandths of the highest.
type Column struct {
	Span
	Height int
}

// Form tells marks apart without color.
type Form int

// The forms of a mark: the first, second and third alternative, and several that are in one place.
const (
	Circle Form = iota
	Square
	Triangle
	Diamond
)

// Shade tells parts of a bar apart without color.
type Shade int

// The shades of a bar.
const (
	Solid Shade = iota // the only one of its bar
	Dark
	Medium
	Light
	Outline // not told apart
	Extent  // from the least to the most
)

// scale is how long the scale is.
func (p *Picture) scale() int {
	if p.Scale == 0 {
		return 1000
	}
	return p.Scale
}
