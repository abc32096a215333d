package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/profiles/input"

	"github.com/jedib0t/go-pretty/v6/text"
)

// CheckText writes problems as a compiler does: the place and what is wrong, the line with a marker, and what to do.
func CheckText(w io.Writer, words *lang.Words, c *Check, style TextStyle) error {
	p := &printer{Words: words, style: style}
	for i := range c.Problems {
		p.problem(&c.Problems[i].found)
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
func (p *printer) problem(problem *input.Problem) {
	message := problem.Message.In(p.Say)
	if problem.Warning {
		message = p.Say("warning: %s", message)
	}
	if problem.Key != "" {
		message += " [" + problem.Key + "]"
	}
	p.line(p.bold(input.Visible(problem.Where())+":") + " " + oneLine(message))
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
		p.wrap(margin+" = ", margin+"   ", oneLine(hint.In(p.Say)))
	}
}

// window is the part of the line around what is wrong that fits the width, cut into before, marked and after.
func (p *printer) window(at input.Place, margin int) (before, marked, after string) {
	source := []rune(strings.ReplaceAll(at.Source, "\t", " "))
	start := min(at.Column-1, len(source))
	end := min(start+at.Width, len(source))
	room := max(p.style.Width-margin, 10)
	before, marked, after = oneLine(string(source[:start])), oneLine(string(source[start:end])), oneLine(string(source[end:]))
	if columns(before+marked+after) <= room {
		return before, marked, after
	}
	marked = cut(marked, room)
	if rest := room - columns(marked); columns(before) > rest/2 {
		before = "..." + tail(before, max(rest/2-3, 0))
	}
	return before, marked, cut(after, room-columns(before+marked))
}

// oneLine is text of a stranger as a terminal can show it in a line.
func oneLine(s string) string { return strings.ReplaceAll(input.Visible(s), "\n", `\n`) }

func columns(s string) int { return text.StringWidthWithoutEscSequences(s) }

// cut shortens s to a width from its end.
func cut(s string, width int) string {
	if columns(s) <= width {
		return s
	}
	runes := []rune(s)
	for len(runes) > 0 && columns(string(runes)) > max(width-3, 0) {
		runes = runes[:len(runes)-1]
	}
	return string(runes) + "..."[:min(max(width, 0), 3)]
}

// tail is the last part of s that has the width.
func tail(s string, width int) string {
	runes := []rune(s)
	for len(runes) > 0 && columns(string(runes)) > width {
		runes = runes[1:]
	}
	return string(runes)
}
