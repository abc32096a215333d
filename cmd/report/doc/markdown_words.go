package doc

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"careerfit/profiles/diag"
)

// cite stands for the numbers of notes while a text is escaped. It is a noncharacter, which Visible leaves in no text.
const cite = '\ufdd0'

// inline is prose as Markdown inside a line.
func inline(p Prose) string { return escaped(p, "") }

// opening is prose as Markdown where a line begins.
func opening(p Prose) string { return escaped(p, "\n") }

// escaped is prose in which a backslash precedes what would start a construct of CommonMark, of GitHub's additions or a
// formula, and nothing else, since people read it as it is. White space becomes one space.
func escaped(p Prose, before string) string {
	text, notes := joinedRuns(p)
	text = before + text
	var b strings.Builder
	for i, r := range text[len(before):] {
		if r == cite {
			b.WriteString(citation(notes[0]))
			notes = notes[1:]
			continue
		}
		i += len(before)
		if starts(r, text[:i], text[i+utf8.RuneLen(r):]) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// joinedRuns is the text of prose, with a space and a mark for each of the citations.
func joinedRuns(p Prose) (text string, notes [][]int) {
	var b strings.Builder
	for _, run := range p {
		if run.Notes != nil {
			b.WriteString(" " + string(cite))
			notes = append(notes, run.Notes)
			continue
		}
		b.WriteString(diag.Visible(strings.Map(space, run.Text)))
	}
	return strings.Join(strings.Fields(b.String()), " "), notes
}

// space makes white space a space.
func space(r rune) rune {
	if unicode.IsSpace(r) {
		return ' '
	}
	return r
}

// starts is whether a character would mean something to Markdown between what is before and after it. A line begins after
// a new line.
func starts(r rune, before, after string) bool {
	switch r {
	case '\\', '`', '*', '[', ']', '|':
		return true
	case '_': // inside a word it means nothing
		return !alphanumeric(lastRune(before)) || !alphanumeric(firstRune(after))
	case '<':
		return !blank(firstRune(after))
	case '>':
		return before == "\n"
	case '&':
		return beginsEntity(after)
	case '~': // before a figure it can only open, so that nothing is closed
		return !blank(lastRune(before)) || !digit(firstRune(after)) && firstRune(after) != '$'
	case '$': // likewise
		return !digit(firstRune(after)) || alphanumeric(lastRune(before)) || lastRune(before) == '$'
	case '#': // also at the end of a heading
		return before == "\n" || blank(lastRune(before)) && strings.Trim(after, "#") == ""
	case '+', '-':
		return before == "\n" && (blank(firstRune(after)) || firstRune(after) == r)
	case '.':
		www := len(before) >= 3 && strings.EqualFold(before[len(before)-3:], "www")
		return www && !blank(firstRune(after)) || endsNumber(before, after)
	case ')':
		return endsNumber(before, after)
	case '(': // a citation is no link
		return lastRune(before) == cite
	case ':': // nor the definition of one
		return lastRune(before) == cite || strings.HasPrefix(after, "//")
	case '@':
		return !blank(lastRune(before)) && !blank(firstRune(after))
	}
	return false
}

// endsNumber is whether the number before this would be that of a list.
func endsNumber(before, after string) bool {
	number, begins := strings.CutPrefix(before, "\n")
	return begins && number != "" && strings.Trim(number, "0123456789") == "" && blank(firstRune(after))
}

// beginsEntity is whether what is after an ampersand makes a character of it, such as "lt;" or "#60;".
func beginsEntity(after string) bool {
	name, _, ends := strings.Cut(strings.TrimPrefix(after, "#"), ";")
	return ends && name != "" && strings.IndexFunc(name, func(r rune) bool { return !alphanumeric(r) }) < 0
}

// firstRune is the first character of a text, a new line where there is none.
func firstRune(text string) rune {
	for _, r := range text {
		return r
	}
	return '\n'
}

// lastRune is the last character of a text, a new line where there is none.
func lastRune(text string) rune {
	if text == "" {
		return '\n'
	}
	r, _ := utf8.DecodeLastRuneInString(text)
	return r
}

// blank is whether nothing stands there.
func blank(r rune) bool { return r == ' ' || r == '\n' }

func digit(r rune) bool { return '0' <= r && r <= '9' }

func alphanumeric(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// destination is an address as a link names it, with everything encoded that could end it or mean something else; false for
// what is no address in the web.
func destination(url string) (string, bool) {
	scheme, rest, _ := strings.Cut(url, "://")
	if !strings.EqualFold(scheme, "http") && !strings.EqualFold(scheme, "https") || rest == "" {
		return "", false
	}
	var b strings.Builder
	for i := range len(url) {
		switch c := url[i]; {
		case c <= ' ' || c >= 0x7f || strings.IndexByte("<>\\\"^`{|}$", c) >= 0:
			fmt.Fprintf(&b, "%%%02X", c)
		case c == '&' && beginsEntity(url[i+1:]):
			b.WriteString("&amp;")
		default:
			b.WriteByte(c)
		}
	}
	return "<" + b.String() + ">", true
}
