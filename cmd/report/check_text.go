package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/profiles/diag"

	"github.com/jedib0t/go-pretty/v6/text"
)

// CheckText writes problems as a compiler does: the place and what is wrong, the line with a marker, and what to do.
func CheckText(w io.Writer, words *lang.Words, c *Check, style TextStyle) error {
	p := &printer{Words: words, style: style}
	for i := range c.Problems {
		p.problem(&c.Problems[i].Problem)
	}
	if len(c.Problems) > 0 {
		p.line("")
	}
	p.line(p.counted(c))
	_, err := io.WriteString(w, p.b.String())
	return err
}

// counted is the last line.
func (p *printer) counted(c *Check) string {
	files := p.Plural(c.Files, "%d file", "%d files", c.Files)
	if len(c.Problems) == 0 {
		return p.Say("no problem in %s", files)
	}
	var parts []string
	if c.Errors > 0 {
		parts = append(parts, p.Plural(c.Errors, "%d error", "%d errors", c.Errors))
	}
	if c.Warnings > 0 {
		parts = append(parts, p.Plural(c.Warnings, "%d warning", "%d warnings", c.Warnings))
	}
	return p.Say("%s in %s", strings.Join(parts, ", "), files)
}

// problem writes one problem. Its first line is whole, so that editors find the place.
func (p *printer) problem(problem *diag.Problem) {
	message := problem.What.In(p.Say)
	if problem.Warning {
		message = p.Say("warning: %s", message)
	}
	if problem.Key != "" {
		message += " [" + problem.Key + "]"
	}
	p.line(p.bold(diag.Visible(problem.Position())+":") + " " + diag.Visible(message))
	margin := "  "
	if problem.Line > 0 {
		number := strconv.Itoa(problem.Line)
		before, marked, after := p.window(problem.Place, len(number)+5)
		p.line(fmt.Sprintf("  %s | %s%s%s", number, before, marked, after))
		margin += strings.Repeat(" ", len(number)) + " | "
		p.line(margin + strings.Repeat(" ", columns(before)) + strings.Repeat("^", max(columns(marked), 1)))
		margin = strings.Repeat(" ", len(number)+2)
	}
	for _, hint := range problem.Hints {
		p.wrap(margin+" = ", margin+"   ", diag.Visible(hint.In(p.Say)))
	}
}

// window is the part of the line around what is wrong that fits the width, cut into before, marked and after.
func (p *printer) window(at diag.Place, margin int) (before, marked, after string) {
	source := []rune(strings.ReplaceAll(at.Source, "\t", " "))
	room := max(p.style.Width-margin, 10)
	start := min(at.Column-1, len(source))
	end := min(start+at.Width, len(source))
	marked = cut(source[start:end], room)
	before = tail(source[:start], room-columns(marked))
	if rest := room - columns(marked); columns(before) > rest/2 && end < len(source) {
		before = tail(source[:start], max(rest/2, rest-len(source[end:])))
	}
	return before, marked, cut(source[end:], room-columns(before+marked))
}

func columns(s string) int { return text.StringWidthWithoutEscSequences(s) }

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
