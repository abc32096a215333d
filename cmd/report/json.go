package report

import (
	"io"

	"careerfit/cmd/report/doc"
)

// JSON writes v as package doc does.
func JSON(w io.Writer, v any) error { return doc.JSON(w, v) }

// JSONLine writes v as package doc does, in one line.
func JSONLine(w io.Writer, v any) error { return doc.JSONLine(w, v) }
