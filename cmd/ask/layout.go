package ask

import (
	"os"
	"strings"
	"unicode"

	"github.com/jedib0t/go-pretty/v6/text"
	"golang.org/x/term"
)

// size is that of the terminal, or the usual one of a terminal that does not tell.
func size(out *os.File) (width, height int) {
	width, height, err := term.GetSize(int(out.Fd()))
	if err != nil || width < 1 || height < 1 {
		return 80, 24
	}
	return width, height
}

// words splits a text at white space. Control characters count as such: a terminal would obey them.
func words(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) })
}

// wrap sets pieces of text one after the other, in lines of at most width. No piece is cut; the lines after the first
// are indented by what the first begins with.
func wrap(pieces []string, width int, first string) []string {
	indent := strings.Repeat(" ", text.StringWidthWithoutEscSequences(first))
	var lines []string
	line := first
	for i, piece := range pieces {
		switch {
		case i == 0:
			line += piece
		case text.StringWidthWithoutEscSequences(line+" "+piece) <= width:
			line += " " + piece
		default:
			lines = append(lines, line)
			line = indent + piece
		}
	}
	return append(lines, line)
}

// window returns which of the rows to show: the one at the cursor, and as many around it as the lines can hold.
func window(rows [][]string, cursor, lines int) (from, to int) {
	from, to = cursor, cursor+1
	lines -= len(rows[cursor])
	for grown := true; grown; {
		grown = false
		if to < len(rows) && len(rows[to]) <= lines {
			lines -= len(rows[to])
			to, grown = to+1, true
		}
		if from > 0 && len(rows[from-1]) <= lines {
			lines -= len(rows[from-1])
			from, grown = from-1, true
		}
	}
	return from, to
}
