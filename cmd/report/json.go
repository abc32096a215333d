package report

import (
	"encoding/json"
	"io"

	"careerfit/scoring"
)

// JSON writes v as indented JSON. Text stays readable: only what JSON demands is escaped.
func JSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// JSONLine writes v as JSON does, in one line.
func JSONLine(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// listed is the list as JSON has it: empty, never null.
func listed[T any](list []T) []T { return append([]T{}, list...) }

// known is nil for what the profile leaves out.
func known[T interface{ Known() bool }](v T) *T {
	if !v.Known() {
		return nil
	}
	return &v
}

// nonEmpty is nil for "".
func nonEmpty(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

func float(n scoring.Number) *float64 {
	x := n.Float()
	return &x
}
