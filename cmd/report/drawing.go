package report

import (
	"fmt"
	"strconv"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// Chart is a table of figures with a drawing for each row, which shows the same.
type Chart struct {
	Caption string // what it shows
	Key     []KeyEntry
	Columns []string // headings, none empty; the first is that of the names
	Rows    []ChartRow
	Notes   []Prose // how to read it, and what it rests on
}

// ChartRow is a row of a chart.
type ChartRow struct {
	Name      Prose
	Cells     []string
	Drawing   Drawing
	Low, High string  // what the ends of the drawing mean; "" where that needs no words
	Notes     []Prose // what it is worth, and what it rests on
}

// KeyEntry says what a mark or a shade stands for.
type KeyEntry struct {
	Drawing Drawing
	Text    string
}

// Drawing is a picture as wide as its place. Its shapes are laid out from left to right in thousandths of the width, and
// from top to bottom in pixels, so that it can be stretched without distortion. Lines lie above boxes, and marks above lines.
type Drawing struct {
	Title, Desc string // in words, for who does not see it
	Height      int
	Shapes      []Shape
}

// Shape is a box, a line, or a mark at one place.
type Shape struct {
	Kind        string // "box", "line", or a mark: "circle", "square", "triangle", "diamond", "goal"
	Class       string // how it is painted
	Left, Right Place  // a mark has Left alone
	Top, Bottom int    // a mark has Top alone, its middle
}

// Place is how far from the left something is, in thousandths of the width.
type Place int

// String is the place as SVG writes it.
func (p Place) String() string { return strconv.Itoa(int(p)/10) + "." + strconv.Itoa(int(p)%10) + "%" }

// Boxes are the boxes, in their order; Lines and Marks likewise.
func (d Drawing) Boxes() []Shape { return d.some(func(kind string) bool { return kind == "box" }) }
func (d Drawing) Lines() []Shape { return d.some(func(kind string) bool { return kind == "line" }) }
func (d Drawing) Marks() []Shape {
	return d.some(func(kind string) bool { return kind != "box" && kind != "line" })
}

func (d Drawing) some(is func(kind string) bool) []Shape {
	var list []Shape
	for _, s := range d.Shapes {
		if is(s.Kind) {
			list = append(list, s)
		}
	}
	return list
}

// Outline is the path of a mark, from the left of its place.
func (s Shape) Outline() string { return "M0 " + strconv.Itoa(s.Top) + s.around() }

// around is the path around the middle of a mark.
func (s Shape) around() string {
	switch s.Kind {
	case "circle":
		return "m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"
	case "square":
		return "m-5-5h10v10h-10z"
	case "triangle":
		return "m0-6l6 11h-12z"
	case "goal":
		return fmt.Sprintf("m0-%dv%dm0-%dm0-6l6 6l-6 6l-6-6z", s.Top, 2*s.Top, s.Top)
	}
	return "m0-6l6 6l-6 6l-6-6z"
}

// Width is how wide a box is.
func (s Shape) Width() Place { return s.Right - s.Left }

// Height is how high a box is.
func (s Shape) Height() int { return s.Bottom - s.Top }

// atPercent is the place of a whole percent.
func atPercent(n int) Place { return Place(10 * min(max(n, 0), 100)) }

// marks are the forms of the roles in a picture, which tell them apart without color.
func marks() [words.MostMarked]string { return [...]string{"circle", "square", "triangle"} }

// bar is a bar from the left, with the range its end lies in.
func bar(to, low, high Place) []Shape {
	return append([]Shape{{"box", "bar", 0, to, 4, 16}}, whisker(low, high, 10)...)
}

// whisker is a line with ends.
func whisker(low, high Place, at int) []Shape {
	return []Shape{
		{"line", "whisker", low, high, at, at}, {"line", "whisker", low, low, at - 4, at + 4}, {"line", "whisker", high, high, at - 4, at + 4},
	}
}

// goal is a diamond on a line from top to bottom: what a person asks for.
func goal(at Place, height int) []Shape {
	return []Shape{{Kind: "goal", Class: "you", Left: at, Top: height / 2}}
}

// asked is what a person asks for on a criterion, and all that is fine besides.
func asked(value float64, c *profiles.Criterion, height int) []Shape {
	at := onScale(value, c.Min, c.Max)
	switch c.Rule {
	case "at-most":
		return append([]Shape{{"box", "accept", 0, at, 0, height}}, goal(at, height)...)
	case "at-least":
		return append([]Shape{{"box", "accept", at, 1000, 0, height}}, goal(at, height)...)
	}
	return goal(at, height)
}

// Track is a level with its range on a scale, in thousandths of the scale from its low end.
type Track struct{ Low, At, High int }

// newTrack places a level on a scale from min to max.
func newTrack(low, at, high, min, max float64) Track {
	return Track{words.OnScale(low, min, max), words.OnScale(at, min, max), words.OnScale(high, min, max)}
}

// lane draws the i-th role: its range as a line, and its mark.
func lane(i int, t Track, at int) []Shape {
	class := fmt.Sprintf("role%d", i+1)
	return []Shape{{"line", class, Place(t.Low), Place(t.High), at, at}, {marks()[i], class, Place(t.At), 0, at, 0}}
}

// onScale is the place of a value on a scale.
func onScale(x, min, max float64) Place { return Place(words.OnScale(x, min, max)) }

// laneHeight is the room of one role in a picture.
const laneHeight = 12

// laneMiddle is the middle of the lane of the i-th role.
func laneMiddle(i int) int { return 3 + laneHeight*i + laneHeight/2 }
