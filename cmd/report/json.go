package report

import (
	"bytes"
	"encoding/json"
	"io"
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
	_, err := w.Write(appendShown(nil, b.Bytes()))
	return err
}
