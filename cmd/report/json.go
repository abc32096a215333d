package report

import (
	"encoding/json"
	"io"
)

// JSON writes v as indented JSON. Text stays readable: only what JSON demands is escaped.
func JSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
