package check

import (
	"strings"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
)

// NewDocument says every problem in words, and then how many there are. It has no title, since editors read the lines.
func NewDocument(l *lang.Words, r *Report) *doc.Document {
	d := &doc.Document{Lang: l.Lang}
	for i := range r.Problems {
		d.Lead = append(d.Lead, r.Problems[i].excerpt(l))
	}
	d.Lead = append(d.Lead, doc.Paragraphs{doc.Plain(counted(l, r))})
	return d
}

func counted(l *lang.Words, r *Report) string {
	files := l.Plural(r.Files, "%d file", "%d files", r.Files)
	if len(r.Problems) == 0 {
		return l.Say("no problem in %s", files)
	}
	var parts []string
	if r.Errors > 0 {
		parts = append(parts, l.Plural(r.Errors, "%d error", "%d errors", r.Errors))
	}
	if r.Warnings > 0 {
		parts = append(parts, l.Plural(r.Warnings, "%d warning", "%d warnings", r.Warnings))
	}
	return l.Say("%s in %s", strings.Join(parts, ", "), files)
}
