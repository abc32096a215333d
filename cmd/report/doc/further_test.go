package doc_test

import (
	"strings"
	"testing"

	"careerfit/cmd/report/doc"
)

// Sources that only details cite are named where the details are shown.
func TestFurtherNotes(t *testing.T) {
	d := &doc.Document{Title: "Tea", Notes: []doc.Note{{Number: 1, Text: "leaflet"}, {Number: 2, Text: "study"}}, Further: 1}
	for depth, want := range map[doc.Depth]string{doc.Short: "Tea\n\n[1] leaflet\n", doc.Details: "Tea\n\n[1] leaflet  [2] study\n"} {
		var b strings.Builder
		if err := doc.Text(&b, d, doc.Style{Width: doc.MaxWidth, Depth: depth}); err != nil || b.String() != want {
			t.Errorf("depth %d: %q, %v", depth, b.String(), err)
		}
	}
}
