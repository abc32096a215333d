package lines

import (
	"unicode/utf8"

	"careerfit/cmd/report/doc"
)

// AppendJSON appends a line of JSON.
func (w *Layout) AppendJSON(out []byte, l *Line) []byte {
	for i, f := range w.fields {
		out = append(out, w.beforeField[i]...)
		out = w.appendJSONField(out, f, l)
	}
	for i, name := range w.KeptNames {
		out = appendJSONString(append(out, ','), []byte(name))
		out = append(out, ':')
		switch kept := l.Kept[i]; {
		case kept == nil:
			out = append(out, "null"...)
		case w.JSONKept:
			out = doc.AppendShown(out, kept)
		default:
			out = appendJSONString(out, kept)
		}
	}
	return append(out, "}\n"...)
}

func (w *Layout) appendJSONField(out []byte, f field, l *Line) []byte {
	switch f {
	case id:
		if l.ID == nil {
			return append(out, "null"...)
		}
		return appendJSONString(out, l.ID)
	case recommended:
		return w.appendJSONRole(out, l.recommended())
	case verdict:
		return append(append(append(out, '"'), l.Verdict.String()...), '"')
	case runnerUp:
		return w.appendJSONRole(out, l.runnerUp())
	case shortlist:
		out = append(out, '[')
		for i, role := range l.Shortlist {
			if i > 0 {
				out = append(out, ',')
			}
			out = w.appendJSONRole(out, role)
		}
		return append(out, ']')
	case top:
		return w.appendJSONTop(out, l)
	}
	at := len(out)
	if out = appendNumber(out, f, l); len(out) == at {
		return append(out, "null"...)
	}
	return out
}

func (w *Layout) appendJSONTop(out []byte, l *Line) []byte {
	out = append(out, '[')
	for i, placed := range l.Top {
		if i > 0 {
			out = append(out, ',')
		}
		out = w.appendJSONRole(append(out, `{"role":`...), placed.Role)
		out = appendFit(append(out, `,"fit":`...), placed.Points, l.MaxPoints)
		out = append(out, '}')
	}
	return append(out, ']')
}

// appendJSONRole appends the id of a role, which needs no escapes.
func (w *Layout) appendJSONRole(out []byte, role int) []byte {
	if role < 0 {
		return append(out, "null"...)
	}
	return append(out, w.quoted[role]...)
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
			out = doc.AppendShownRune(out, r)
		}
		text = text[size:]
	}
	return append(out, '"')
}
