package words

import (
	"fmt"
	"regexp"
	"strconv"

	"careerfit/cmd/report/doc"
)

// Compose is Say for prose: values that are doc.Prose keep their citations.
func (w *Writer) Compose(format string, values ...any) doc.Prose {
	return Fill(w.Format(format), values...)
}

// verb is a verb of package fmt, with the number of its value in brackets or without.
var verb = regexp.MustCompile(`%[-+# 0]*(?:\[(\d+)\])?[\d.]*[a-zA-Z%]`)

// Fill fills values into a format of package fmt. The runs of a doc.Prose stand where its verb does; everything else is
// text, which is one run up to the next citation.
func Fill(format string, values ...any) doc.Prose {
	var p doc.Prose
	next, done := 0, 0
	for _, at := range verb.FindAllStringSubmatchIndex(format, -1) {
		p, done = addText(p, format[done:at[0]]), at[1]
		if format[at[1]-1] == '%' {
			p = addText(p, "%")
			continue
		}
		if at[2] >= 0 {
			next, _ = strconv.Atoi(format[at[2]:at[3]])
			next--
		}
		p = addValue(p, withoutNumber(format, at), values[next])
		next++
	}
	return addText(p, format[done:])
}

// withoutNumber is a verb for one value.
func withoutNumber(format string, at []int) string {
	if at[2] < 0 {
		return format[at[0]:at[1]]
	}
	return format[at[0]:at[2]-1] + format[at[3]+1:at[1]]
}

// addValue adds a value as its verb writes it.
func addValue(p doc.Prose, verb string, value any) doc.Prose {
	prose, ok := value.(doc.Prose)
	if !ok {
		return addText(p, fmt.Sprintf(verb, value))
	}
	for _, run := range prose {
		if run.Notes == nil {
			p = addText(p, run.Text)
		} else {
			p = append(p, run)
		}
	}
	return p
}

// addText adds text to the run before it, unless that is a citation.
func addText(p doc.Prose, text string) doc.Prose {
	last := len(p) - 1
	switch {
	case text == "":
		return p
	case last >= 0 && p[last].Notes == nil:
		p[last].Text += text
		return p
	}
	return append(p, doc.Run{Text: text})
}
