package doc

import (
	"fmt"
	"strconv"
	"strings"

	"careerfit/profiles/diag"
)

// excerpt writes where something is wrong and what, the line with a marker, and what to do. The first line is whole, so that
// editors find the place.
func (p *printer) excerpt(e Excerpt) {
	p.line(p.bold(diag.Visible(e.Where)) + " " + diag.Visible(e.Message))
	margin := "  "
	if e.Line > 0 {
		number := strconv.Itoa(e.Line)
		before, marked, after := e.window(p.style.Width - len(number) - 5)
		p.line(fmt.Sprintf("  %s | %s%s%s", number, before, marked, after))
		p.line("  " + spaces(number) + " | " + spaces(before) + strings.Repeat("^", max(columns(marked), 1)))
		margin += spaces(number)
	}
	for _, hint := range e.Hints {
		p.wrap(margin+" = ", margin+"   ", diag.Visible(hint))
	}
}

// parts are the line before, in and after what is marked.
func (e *Excerpt) parts() (before, marked, after []rune) {
	source := []rune(strings.ReplaceAll(e.Source, "\t", " "))
	start := min(max(e.Column-1, 0), len(source))
	end := min(start+e.Width, len(source))
	return source[:start], source[start:end], source[end:]
}

// window is the part of the line around what is marked that fits the width.
func (e *Excerpt) window(width int) (before, marked, after string) {
	first, middle, last := e.parts()
	room := max(width, 10)
	marked = cut(middle, room)
	before = tail(first, room-columns(marked))
	if rest := room - columns(marked); columns(before) > rest/2 && len(last) > 0 {
		before = tail(first, max(rest/2, rest-len(last)))
	}
	return before, marked, cut(last, room-columns(before+marked))
}

const dots = "..."

// cut is the beginning of a text that has the width, with dots where something is left out. No character is narrower than
// a column, but for marks that go with another one.
func cut(runes []rune, width int) string {
	if whole := runes[:min(len(runes), 2*width+1)]; len(whole) == len(runes) && columns(diag.Visible(string(whole))) <= width {
		return diag.Visible(string(whole))
	}
	runes = runes[:min(len(runes), width)]
	for len(runes) > 0 && columns(diag.Visible(string(runes))) > width-len(dots) {
		runes = runes[:len(runes)-1]
	}
	return diag.Visible(string(runes)) + dots[:max(min(width, len(dots)), 0)]
}

// tail is the end of a text that has the width, with dots where something is left out.
func tail(runes []rune, width int) string {
	if whole := runes[max(len(runes)-2*width-1, 0):]; len(whole) == len(runes) && columns(diag.Visible(string(whole))) <= width {
		return diag.Visible(string(whole))
	}
	runes = runes[max(len(runes)-width, 0):]
	for len(runes) > 0 && columns(diag.Visible(string(runes))) > width-len(dots) {
		runes = runes[1:]
	}
	return dots[:max(min(width, len(dots)), 0)] + diag.Visible(string(runes))
}
