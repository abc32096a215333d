package report

import (
	"strings"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"

	"github.com/jedib0t/go-pretty/v6/text"
)

// TextStyle is how text is laid out.
type TextStyle = doc.Style

// Widths text is laid out for; a wider terminal does not make longer lines.
const (
	MinWidth = 40
	MaxWidth = 80
)

const barWidth = 25

// printer collects lines of a given width.
type printer struct {
	*lang.Words
	style TextStyle
	b     strings.Builder
}

func (p *printer) line(s string) { p.b.WriteString(strings.TrimRight(s, " ") + "\n") }

func (p *printer) bold(s string) string {
	if !p.style.Color || s == "" {
		return s
	}
	return text.Bold.EscapeSeq() + s + text.Reset.EscapeSeq()
}

// wrap writes words after a first prefix; further lines begin with the other.
func (p *printer) wrap(first, rest, words string) {
	room := p.style.Width - text.StringWidthWithoutEscSequences(rest)
	for i, line := range strings.Split(text.WrapSoft(words, room), "\n") {
		prefix := rest
		if i == 0 {
			prefix = first
		}
		p.line(prefix + strings.TrimSpace(line))
	}
}

// title writes bold words.
func (p *printer) title(words string) {
	for _, line := range strings.Split(text.WrapSoft(words, p.style.Width), "\n") {
		p.line(p.bold(strings.TrimSpace(line)))
	}
}

// headline writes the answer, with the count at the right edge where both fit, or else below.
func (p *printer) headline(title, count string) {
	if !p.titled(title, count) {
		p.line("(" + count + ")")
	}
}

// titled writes a title with a remark at the right edge. It is false where they do not fit and the remark is still to be
// written.
func (p *printer) titled(title, remark string) bool {
	gap := p.style.Width - text.StringWidthWithoutEscSequences(title) - text.StringWidthWithoutEscSequences(remark)
	if remark != "" && gap >= 2 {
		p.line(p.bold(title) + strings.Repeat(" ", gap) + remark)
		return true
	}
	p.title(title)
	return remark == ""
}

// sections writes lists under their titles.
func (p *printer) sections(list []Section) {
	for _, s := range list {
		p.line("")
		p.title(s.Title)
		for _, item := range s.Items {
			p.item(item)
		}
	}
}

// blocks draws a share of the width in eighths of a column.
func blocks(percent, width int) string {
	eighths := (percent*width*8 + 50) / 100
	full := strings.Repeat("█", eighths/8)
	if rest := eighths % 8; rest > 0 {
		return full + string([]rune("▏▎▍▌▋▊▉")[rest-1])
	}
	return full
}

func (p *printer) item(item Item) {
	if item.Mark == "" {
		p.wrap("  ", "  ", item.Text)
		return
	}
	first := "  " + item.Mark + " "
	p.wrap(first, strings.Repeat(" ", len(first)), item.Text)
}

// footnotes writes as many notes on a line as fit.
func (p *printer) footnotes(notes []string) {
	line := ""
	for _, note := range notes {
		switch joined := line + "  " + note; {
		case text.StringWidthWithoutEscSequences(note) > p.style.Width:
			p.flush(line)
			p.wrap("", "    ", note)
			line = ""
		case line == "":
			line = note
		case text.StringWidthWithoutEscSequences(joined) > p.style.Width:
			p.flush(line)
			line = note
		default:
			line = joined
		}
	}
	p.flush(line)
	if len(notes) > 0 {
		p.line("")
	}
}

// flush writes a line unless there is nothing in it.
func (p *printer) flush(line string) {
	if line != "" {
		p.line(line)
	}
}

// command writes a command line that can be copied.
func (p *printer) command(label string, words []string) {
	for _, line := range commandLines(label, words, p.style.Width) {
		p.line(line)
	}
}

// commandLines are a command of the program as lines that can be copied: lines that go on end with a backslash. A flag
// stays with its value.
func commandLines(label string, words []string, width int) []string {
	if len(words) == 0 {
		return nil
	}
	var lines []string
	line := label + "careerfit"
	for i := 0; i < len(words); {
		next := " " + words[i]
		i++
		if strings.HasPrefix(words[i-1], "--") && i < len(words) && !strings.HasPrefix(words[i], "--") {
			next += " " + words[i]
			i++
		}
		if len(line)+len(next)+2 > width {
			lines = append(lines, line+" \\")
			line = " "
		}
		line += next
	}
	return append(lines, line)
}
