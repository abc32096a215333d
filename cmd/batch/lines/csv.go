package lines

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// AppendCSVHeader appends the names of the columns.
func (w *Layout) AppendCSVHeader(out []byte) []byte {
	var names []string
	for i, f := range w.fields {
		if f != top {
			names = append(names, w.Fields[i])
			continue
		}
		for n := 1; n <= w.Top; n++ {
			names = append(names, "top_"+strconv.Itoa(n), "top_"+strconv.Itoa(n)+"_fit")
		}
	}
	for i, name := range append(names, w.KeptNames...) {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendCSVText(out, []byte(name))
	}
	return append(out, '\n')
}

// AppendCSV appends a line as a row. Lists are separated by semicolons, and what is not there is empty. A row of one empty
// cell has quotes, since readers pass over an empty line.
func (w *Layout) AppendCSV(out []byte, l *Line) []byte {
	begin := len(out)
	for i, f := range w.fields {
		if i > 0 {
			out = append(out, ',')
		}
		out = w.appendCSVField(out, f, l)
	}
	for i := range w.KeptNames {
		out = appendCSVText(append(out, ','), w.keptText(l.Kept[i]))
	}
	if len(out) == begin {
		out = append(out, `""`...)
	}
	return append(out, '\n')
}

func (w *Layout) appendCSVField(out []byte, f field, l *Line) []byte {
	switch f {
	case id:
		return appendCSVText(out, l.ID)
	case recommended:
		return w.appendRole(out, l.recommended())
	case verdict:
		return append(out, l.Verdict.String()...)
	case runnerUp:
		return w.appendRole(out, l.runnerUp())
	case shortlist:
		for i, role := range l.Shortlist {
			if i > 0 {
				out = append(out, ';')
			}
			out = w.appendRole(out, role)
		}
		return out
	case top:
		return w.appendCSVTop(out, l)
	}
	return appendNumber(out, f, l)
}

func (w *Layout) appendCSVTop(out []byte, l *Line) []byte {
	for n := range w.Top {
		if n > 0 {
			out = append(out, ',')
		}
		if n < len(l.Top) {
			out = w.appendRole(out, l.Top[n].Role)
			out = appendFit(append(out, ','), l.Top[n].Points, l.MaxPoints)
		} else {
			out = append(out, ',')
		}
	}
	return out
}

func (w *Layout) appendRole(out []byte, role int) []byte {
	if role < 0 {
		return out
	}
	return append(out, w.Roles[role]...)
}

func (w *Layout) keptText(kept Kept) []byte {
	if !w.JSONKept {
		return kept
	}
	var text *string
	switch err := json.Unmarshal(kept, &text); {
	case err != nil: // a number, list or object, which goes on as it is
		return kept
	case text == nil:
		return nil
	}
	return []byte(*text)
}

// appendCSVText appends a cell of text. One that a spreadsheet would take for a formula gets an apostrophe before it, and
// what a terminal would act on is written out, but for newlines.
func appendCSVText(out, text []byte) []byte {
	if len(text) == 0 {
		return out
	}
	formula := strings.IndexByte("=+-@\t\r", text[0]) >= 0
	if isPlain(text) && bytes.IndexByte(text, ',') < 0 {
		if formula {
			out = append(out, '\'')
		}
		return append(out, text...)
	}
	out = append(out, '"')
	if formula {
		out = append(out, '\'')
	}
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == '"':
			out = append(out, `""`...)
		case unicode.IsPrint(r) || r == '\n':
			out = utf8.AppendRune(out, r)
		default:
			quoted := strconv.QuoteRune(r)
			out = append(out, quoted[1:len(quoted)-1]...)
		}
		text = text[size:]
	}
	return append(out, '"')
}

// isPlain reports whether text is printable ASCII without quotes and backslashes, which no format has to escape.
func isPlain(text []byte) bool {
	return !slices.ContainsFunc(text, func(b byte) bool { return b < ' ' || b > '~' || b == '"' || b == '\\' })
}
