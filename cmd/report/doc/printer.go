package doc

import (
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
)

// Style is how text is laid out.
type Style struct {
	Width int   // columns, at least MinWidth
	Color bool  // bold titles; meaning never hangs on them
	Depth Depth // Details shows the sections of both depths
}

// Widths text is laid out for; a wider terminal does not make longer lines.
const (
	MinWidth = 40
	MaxWidth = 80
)

// printer collects lines of a given width.
type printer struct {
	style Style
	b     strings.Builder
	blank bool // the last line is
}

func (p *printer) line(s string) {
	s = strings.TrimRight(s, " ")
	p.b.WriteString(s + "\n")
	p.blank = s == ""
}

// gap writes a blank line unless there is one, or nothing before it.
func (p *printer) gap() {
	if p.b.Len() > 0 && !p.blank {
		p.line("")
	}
}

func (p *printer) bold(s string) string {
	if !p.style.Color || s == "" {
		return s
	}
	return text.Bold.EscapeSeq() + s + text.Reset.EscapeSeq()
}

// wrap writes words after a first prefix; further lines begin with the other.
func (p *printer) wrap(first, rest, words string) {
	prefix := first
	for _, line := range wrapped(words, p.style.Width-columns(rest)) {
		p.line(prefix + line)
		prefix = rest
	}
}

// title writes bold words.
func (p *printer) title(words string) {
	for _, line := range wrapped(words, p.style.Width) {
		p.line(p.bold(line))
	}
}

// titled writes a title with a remark at the right edge. It is false where they do not fit and the remark is still to be
// written.
func (p *printer) titled(title, remark string) bool {
	gap := p.style.Width - columns(title) - columns(remark)
	if remark != "" && gap >= 2 {
		p.line(p.bold(title) + strings.Repeat(" ", gap) + remark)
		return true
	}
	p.title(title)
	return remark == ""
}

// wrapped breaks words into lines of a width.
func wrapped(words string, width int) []string {
	lines := strings.Split(text.WrapSoft(words, width), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimSpace(line)
	}
	return lines
}

// columns is how wide a text is on a terminal.
func columns(s string) int { return text.StringWidthWithoutEscSequences(s) }

// spaces is an indent as wide as a text.
func spaces(s string) string { return strings.Repeat(" ", columns(s)) }

// padded makes a text as wide as that, with spaces after it.
func padded(s string, width int) string { return text.Pad(s, width, ' ') }

// aligned does the same with spaces before it.
func aligned(s string, width int) string { return strings.Repeat(" ", max(0, width-columns(s))) + s }
