package compare

import (
	"strings"

	"careerfit/cmd/report/doc"
)

// laneKey is what the mark of a role looks like.
func laneKey(i int, name string) doc.KeyEntry {
	lane := doc.Lane{Range: &doc.Span{Low: 50, High: 950}, Mark: &doc.Mark{At: 500, Form: doc.Form(i)}}
	return doc.KeyEntry{Picture: doc.Picture{Lanes: []doc.Lane{lane}}, Text: name}
}

// inWords says what lanes show, and what they come to.
func inWords(lanes []doc.Lane, remark string) string {
	var parts []string
	for _, l := range lanes {
		parts = append(parts, l.Name+": "+l.Figure)
	}
	if remark != "" {
		parts = append(parts, remark)
	}
	return strings.Join(parts, "; ")
}
