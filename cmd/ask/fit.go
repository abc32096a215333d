package ask

import "slices"

// kind says what a part of a screen is: how it looks, and when it goes where the screen is too low for everything.
type kind int

const (
	stem      kind = iota // the question, cut only when all else does not help
	row                   // an answer
	current               // the highlighted answer
	field                 // the line to type in; the cursor stands at its end
	explained             // what was asked for: why, or what an amount means
	warning               // what is wrong
	head                  // the last to go
	help                  // what the keys do
	note                  // the answer so far, examples
	gap                   // a blank line, the first to go
)

type part struct {
	kind  kind
	lines []string
}

type view struct {
	Lines   []line
	Up      int  // the cursor stands so many lines above the last one,
	Column  int  // in this column from 1; 0 hides it
	covered bool // an explanation stands in the place of the list
}

// line is one line, and the color survey knows for it, "" for none. The color repeats what the words and marks say.
type line struct{ Text, Color string }

// page is a screen before it is fitted into the terminal.
type page struct {
	above, below []part
	whole        int                    // lines of the list, 0 without one
	list         func(lines int) []part // the list in so many lines; fewer show a part of it
}

// Below these numbers of lines a list gives way only when the rest of the screen cannot.
const (
	fewLines   = 7
	leastLines = 3
)

// fit leaves out what the height has no room for: blank lines first, then a part of the list, then what can be missed.
func (p page) fit(width, height int) view {
	for _, try := range []struct {
		last kind // the last kind to stay
		list int  // the lines a list has at least
	}{{gap, p.whole}, {note, p.whole}, {gap, fewLines}, {note, fewLines}, {help, fewLines}, {head, fewLines}, {head, leastLines},
		{warning, leastLines}} {
		room := height - p.height(try.last)
		if room >= min(p.whole, try.list) {
			return p.view(try.last, room)
		}
	}
	if slices.ContainsFunc(p.below, func(p part) bool { return p.kind == explained }) {
		p.whole = 0 // what was asked for takes the place of the list
	}
	p.cutStem(width, height)
	v := p.view(warning, height-p.height(warning))
	v.covered = p.list != nil && p.whole == 0
	if cut := max(height, 1); len(v.Lines) > cut {
		v.Lines = v.Lines[:cut]
		v.Lines[cut-1].Text = shorten(v.Lines[cut-1].Text+" …", width)
		v.Up, v.Column = 0, 0
	}
	return v
}

// cutStem cuts the question to what the answers leave of the height, one line at least.
func (p *page) cutStem(width, height int) {
	i := slices.IndexFunc(p.above, func(p part) bool { return p.kind == stem })
	lines := p.above[i].lines
	over := p.height(warning) + min(p.whole, leastLines) - height
	if keep := max(len(lines)-over, 1); keep < len(lines) {
		cut := slices.Clone(lines[:keep])
		cut[keep-1] = shorten(cut[keep-1]+" …", width)
		p.above = slices.Clone(p.above)
		p.above[i].lines = cut
	}
}

// height is that of the parts that stay, without the list.
func (p page) height(last kind) (lines int) {
	for _, part := range slices.Concat(p.above, p.below) {
		if part.kind <= last {
			lines += len(part.lines)
		}
	}
	return lines
}

func (p page) view(last kind, room int) view {
	parts := p.above
	if p.whole > 0 {
		parts = slices.Concat(p.above, p.list(max(room, 1)))
	}
	var v view
	cursor := 0 // lines down to the one with the cursor
	for _, part := range slices.Concat(parts, p.below) {
		if part.kind > last {
			continue
		}
		for _, text := range part.lines {
			v.Lines = append(v.Lines, line{text, part.kind.color()})
		}
		if part.kind == field {
			cursor = len(v.Lines)
			v.Column = columns(part.lines[len(part.lines)-1]) + 1
		}
	}
	if v.Column > 0 {
		v.Up = len(v.Lines) - cursor
	}
	return v
}

// color is one of the sixteen every terminal has, in which people set their own.
func (k kind) color() string {
	return map[kind]string{head: "default+b", current: "cyan+b", warning: "yellow"}[k]
}
