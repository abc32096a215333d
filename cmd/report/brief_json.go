package report

import (
	"fmt"
	"strconv"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// AppendJSON appends a brief as a line of JSON.
func (w *Briefs) AppendJSON(out []byte, b *Brief) []byte {
	for i := range w.json {
		out = append(out, w.json[i].before...)
		out = w.appendJSONField(out, w.json[i].name, b)
	}
	for i, name := range w.Keep {
		out = appendJSONString(append(out, ','), []byte(name))
		out = append(out, ':')
		switch kept := b.Kept[i]; {
		case kept == nil:
			out = append(out, "null"...)
		case w.JSONKept:
			out = appendShown(out, kept)
		default:
			out = appendJSONString(out, kept)
		}
	}
	return append(out, "}\n"...)
}

func (w *Briefs) appendJSONField(out []byte, field string, b *Brief) []byte {
	switch field {
	case "id":
		if b.ID == nil {
			return append(out, "null"...)
		}
		return appendJSONString(out, b.ID)
	case "recommended":
		return w.appendJSONRole(out, b.recommended())
	case "verdict":
		return append(append(append(out, '"'), b.Verdict.String()...), '"')
	case "runner_up":
		return w.appendJSONRole(out, b.runnerUp())
	case "shortlist":
		out = append(out, '[')
		for i, role := range b.Shortlist {
			if i > 0 {
				out = append(out, ',')
			}
			out = w.appendJSONRole(out, role)
		}
		return append(out, ']')
	case "top":
		return w.appendJSONTop(out, b)
	}
	at := len(out)
	if out = appendNumber(out, field, b); len(out) == at {
		return append(out, "null"...)
	}
	return out
}

func (w *Briefs) appendJSONTop(out []byte, b *Brief) []byte {
	out = append(out, '[')
	for i, placed := range b.Top {
		if i > 0 {
			out = append(out, ',')
		}
		out = w.appendJSONRole(append(out, `{"role":`...), placed.Role)
		out = appendFit(append(out, `,"fit":`...), placed.Points, b.MaxPoints)
		out = append(out, '}')
	}
	return append(out, ']')
}

// appendJSONRole appends the id of a role, which needs no escapes.
func (w *Briefs) appendJSONRole(out []byte, role int) []byte {
	if role < 0 {
		return append(out, "null"...)
	}
	return append(out, w.quoted[role]...)
}

// appendNumber appends a field that is a number; nothing where there is none.
func appendNumber(out []byte, field string, b *Brief) []byte {
	switch {
	case field == "answered":
		return strconv.AppendInt(out, int64(b.Answered), 10)
	case field == "max_points":
		return strconv.AppendInt(out, int64(b.MaxPoints), 10)
	case field == "runner_up_fit" && b.runnerUp() >= 0:
		return appendFit(out, b.Points[1], b.MaxPoints)
	case b.Leader < 0:
	case field == "ahead":
		return appendProbability(out, b.Ahead)
	case field == "fit":
		return appendFit(out, b.Points[0], b.MaxPoints)
	case field == "points":
		return strconv.AppendInt(out, int64(b.Points[0]), 10)
	}
	return out
}

// appendJSONString appends text as JSON. What a terminal would act on, or not show, is escaped.
func appendJSONString(out, text []byte) []byte {
	if isPlain(text) {
		return append(append(append(out, '"'), text...), '"')
	}
	out = append(out, '"')
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == '"' || r == '\\':
			out = append(out, '\\', byte(r))
		case r == '\n':
			out = append(out, `\n`...)
		case r == '\t':
			out = append(out, `\t`...)
		default:
			out = appendShownRune(out, r)
		}
		text = text[size:]
	}
	return append(out, '"')
}

// appendShown appends JSON, with an escape in place of what a terminal would act on, or not show. But for blanks, that
// stands in strings only.
func appendShown(out, text []byte) []byte {
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == '\n':
			out = append(out, '\n')
		case r == '\t' || r == '\r':
			out = append(out, ' ')
		default:
			out = appendShownRune(out, r)
		}
		text = text[size:]
	}
	return out
}

func appendShownRune(out []byte, r rune) []byte {
	switch {
	case unicode.IsPrint(r):
		return utf8.AppendRune(out, r)
	case r > 0xffff:
		high, low := utf16.EncodeRune(r)
		return fmt.Appendf(out, `\u%04x\u%04x`, high, low)
	}
	return fmt.Appendf(out, `\u%04x`, r)
}
