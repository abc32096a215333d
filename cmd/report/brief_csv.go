package report

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// AppendCSVHeader appends the names of the columns.
func (w *Briefs) AppendCSVHeader(out []byte) []byte {
	var names []string
	for _, field := range w.Fields {
		if field != "top" {
			names = append(names, field)
			continue
		}
		for n := 1; n <= w.Top; n++ {
			names = append(names, "top_"+strconv.Itoa(n), "top_"+strconv.Itoa(n)+"_fit")
		}
	}
	for i, name := range append(names, w.Keep...) {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendCSVText(out, []byte(name))
	}
	return append(out, '\n')
}

// AppendCSV appends a brief as a row. Lists are separated by semicolons, and what is not there is empty. A row of one empty
// cell has quotes, since readers pass over an empty line.
func (w *Briefs) AppendCSV(out []byte, b *Brief) []byte {
	begin := len(out)
	for i, field := range w.Fields {
		if i > 0 {
			out = append(out, ',')
		}
		out = w.appendCSVField(out, field, b)
	}
	for i := range w.Keep {
		out = appendCSVText(append(out, ','), w.keptText(b.Kept[i]))
	}
	if len(out) == begin {
		out = append(out, `""`...)
	}
	return append(out, '\n')
}

func (w *Briefs) appendCSVField(out []byte, field string, b *Brief) []byte {
	switch field {
	case "id":
		return appendCSVText(out, b.ID)
	case "recommended":
		return w.appendRole(out, b.recommended())
	case "verdict":
		return append(out, b.Verdict.String()...)
	case "runner_up":
		return w.appendRole(out, b.runnerUp())
	case "shortlist":
		for i, role := range b.Shortlist {
			if i > 0 {
				out = append(out, ';')
			}
			out = w.appendRole(out, role)
		}
		return out
	case "top":
		return w.appendCSVTop(out, b)
	}
	return appendNumber(out, field, b)
}

func (w *Briefs) appendCSVTop(out []byte, b *Brief) []byte {
	for n := range w.Top {
		if n > 0 {
			out = append(out, ',')
		}
		if n < len(b.Top) {
			out = w.appendRole(out, b.Top[n].Role)
			out = appendFit(append(out, ','), b.Top[n].Points, b.MaxPoints)
		} else {
			out = append(out, ',')
		}
	}
	return out
}

func (w *Briefs) appendRole(out []byte, role int) []byte {
	if role < 0 {
		return out
	}
	return append(out, w.Roles[role]...)
}

// keptText is a value that is passed through, as text.
func (w *Briefs) keptText(kept Kept) []byte {
	var text *string
	if w.JSONKept && json.Unmarshal(kept, &text) == nil {
		if text == nil {
			return nil
		}
		return []byte(*text)
	}
	return kept
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
