package ask

import (
	"bytes"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

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

// sheet is a terminal on which what is drawn appears at once, in one write: survey draws in many.
type sheet struct {
	*os.File
	drawn bytes.Buffer
}

func (s *sheet) Write(p []byte) (int, error) { return s.drawn.Write(p) }

// show lets what was drawn appear. It fails only when the terminal is gone.
func (s *sheet) show() error {
	defer s.drawn.Reset()
	if _, err := s.File.Write(s.drawn.Bytes()); err != nil {
		return ErrInterrupted
	}
	return nil
}

// clean makes a text of a stranger safe to show, in one line: a terminal would obey control characters, bytes that are
// no letter can be such too, and characters that direct or join the text without being seen make it look like another.
func clean(s string) string {
	visible := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r):
			return ' '
		case unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r): // bidi, zero-width
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	return strings.Join(strings.Fields(visible), " ")
}

func words(s string) []string { return strings.Fields(clean(s)) }

// columns is the room a clean text takes on a line.
func columns(s string) (n int) {
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf:
			n++
		case unicode.In(r, unicode.Mn, unicode.Me): // marks above and below a letter, of which text knows only some
		default:
			n += text.RuneWidth(r)
		}
	}
	return n
}

// wrap sets words one after the other, in lines of at most width; see flow.
func wrap(words []string, width int, first string) []string { return flow(words, " ", width, first) }

// flow sets pieces of text one after the other, in lines of at most width. A piece is broken only when it is longer than
// a line, a word likewise. The lines after the first are indented by what the first begins with.
func flow(pieces []string, between string, width int, first string) []string {
	start := columns(first)
	var lines []string
	line, used := first, start
	for _, piece := range pieces {
		for i, part := range split(piece, max(width-start, 1)) {
			more := columns(between + part)
			switch {
			case line == first && len(lines) == 0:
				line, used = line+part, used+columns(part)
			case i == 0 && used+more <= width:
				line, used = line+between+part, used+more
			default:
				lines = append(lines, line)
				line, used = strings.Repeat(" ", start)+part, start+columns(part)
			}
		}
	}
	return append(lines, line)
}

// split breaks a piece that is longer than a line: at its blanks, and inside a word only if that is longer still.
func split(piece string, room int) []string {
	switch {
	case columns(piece) <= room:
		return []string{piece}
	case strings.Contains(piece, " "):
		return wrap(strings.Fields(piece), room, "")
	}
	var parts []string
	part := ""
	for _, letter := range graphemes(piece) {
		if part != "" && columns(part+letter) > room {
			parts = append(parts, part)
			part = ""
		}
		part += letter
	}
	return append(parts, part)
}

// graphemes splits a text into what a reader sees as letters: with their accents, their vowel signs, or as a flag.
func graphemes(s string) (list []string) {
	var before rune
	pairs := false // the letter before is the first half of a flag
	for _, r := range s {
		flag := unicode.Is(unicode.Regional_Indicator, r)
		if len(list) > 0 && (joins(before, r) || flag && pairs) {
			list[len(list)-1] += string(r)
			pairs = false
		} else {
			list = append(list, string(r))
			pairs = flag
		}
		before = r
	}
	return list
}

// joins reports whether r is part of the same letter as the character before it.
func joins(before, r rune) bool {
	switch {
	case unicode.Is(unicode.M, r), r == 'ำ', r == 'ຳ': // the last two are vowels that Unicode counts as letters
		return true
	case r >= 0x1F3FB && r <= 0x1F3FF: // skin tones
		return true
	case r >= 0x1160 && r <= 0x11FF: // vowels and finals of Korean, which follow another part of their syllable
		return before >= 0x1100 && before <= 0x11FF || before >= 0xAC00 && before <= 0xD7A3
	}
	return unicode.Is(unicode.Prepended_Concatenation_Mark, before)
}

func shorten(line string, width int) string {
	if columns(line) <= width {
		return line
	}
	short := ""
	for _, letter := range graphemes(line) {
		if columns(short+letter) > width-1 {
			break
		}
		short += letter
	}
	return strings.TrimRight(short, " ") + "…"
}
