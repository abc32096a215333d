package words

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"careerfit/cmd/report/doc"
)

// Compose is Say for prose: values that are doc.Prose keep their citations.
func (w *Writer) Compose(format string, values ...any) doc.Prose {
	return Fill(w.Format(format), values...)
}

// Fill fills values into a format of package fmt. The runs of a doc.Prose stand where its verb does; everything else is
// text, which is one run up to the next citation.
func Fill(format string, values ...any) doc.Prose {
	var p doc.Prose
	for next := 0; ; next++ {
		before, verb, after := cutVerb(format)
		if p = addText(p, before); verb == "" {
			return p
		}
		format = after
		if strings.HasSuffix(verb, "%") {
			p = addText(p, "%")
			next--
			continue
		}
		if flags, rest, ok := strings.Cut(verb, "["); ok { // the number of its value, from 1
			number, letter, _ := strings.Cut(rest, "]")
			next, _ = strconv.Atoi(number)
			next--
			verb = flags + letter
		}
		p = addValue(p, verb, values[next])
	}
}

// cutVerb takes a format apart around its first verb, which ends with a letter or a second percent sign; "" for none.
func cutVerb(format string) (before, verb, after string) {
	before, rest, ok := strings.Cut(format, "%")
	end := strings.IndexFunc(rest, func(r rune) bool { return r == '%' || unicode.IsLetter(r) })
	if !ok || end < 0 {
		return format, "", ""
	}
	return before, "%" + rest[:end+1], rest[end+1:]
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
