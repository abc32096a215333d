package doc

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// JSON writes v as indented JSON. Text stays readable: only what JSON demands is escaped, and what a terminal would act on.
func JSON(w io.Writer, v any) error { return encode(w, v, "  ") }

// JSONLine writes v as JSON does, in one line.
func JSONLine(w io.Writer, v any) error { return encode(w, v, "") }

func encode(w io.Writer, v any, indent string) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(AppendShown(nil, b.Bytes()))
	return err
}

// AppendShown appends JSON, with an escape in place of what a terminal would act on, or not show. But for blanks, that
// stands only inside strings.
func AppendShown(out, text []byte) []byte {
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == '\n':
			out = append(out, '\n')
		case r == '\t' || r == '\r':
			out = append(out, ' ')
		default:
			out = AppendShownRune(out, r)
		}
		text = text[size:]
	}
	return out
}

// AppendShownRune appends a character of a string, or its escape.
func AppendShownRune(out []byte, r rune) []byte {
	switch {
	case unicode.IsPrint(r):
		return utf8.AppendRune(out, r)
	case r > 0xffff:
		high, low := utf16.EncodeRune(r)
		return fmt.Appendf(out, `\u%04x\u%04x`, high, low)
	}
	return fmt.Appendf(out, `\u%04x`, r)
}
