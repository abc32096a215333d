package roles

import (
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
)

type pathWords struct{ *words.Writer }

func (w *pathWords) leads(path *Path) string {
	n := len(path.Transitions)
	if n == 0 {
		return w.Say("%s: no step to another role is known", path.Title)
	}
	return w.Plural(n, "%s: leads to %d other role", "%s: leads to %d other roles", path.Title, n)
}

// wayWithCredential is a way in a line, with the kind of credential that is usual at its end.
func (w *pathWords) wayWithCredential(from string, to *Target) string {
	if credentials := w.Role(to.Role).Credentials; len(credentials) > 0 {
		return w.Say("%s, credential where asked for: %s", w.way(from, to.Way), words.Lower(w.Kind(credentials[0].Kind)))
	}
	return w.way(from, to.Way)
}

func (w *pathWords) way(from string, way *Way) string {
	names := []string{from}
	for _, move := range way.Steps {
		names = append(names, words.InSentence(move.Title))
	}
	return strings.Join(names, " → ") + ": " + w.wayLength(way)
}

func (w *pathWords) wayLength(way *Way) string {
	switch n := way.UnknownSteps; {
	case n == len(way.Steps):
		return w.length(nil)
	case n > 0:
		return w.Plural(n, "%s and %d step of unknown length", "%s and %d steps of unknown length", w.length(&way.MonthsKnown), n)
	}
	return w.length(&way.MonthsKnown)
}

// length is how long a move takes; nil is not known.
func (w *pathWords) length(months *int) string {
	if months == nil {
		return w.Say("length not known")
	}
	return w.Plural(*months, "about %d month", "about %d months", *months)
}

func (w *pathWords) move(m Move) string { return m.Title + " (" + m.To + "), " + w.length(m.Months) }

func (w *pathWords) shortMove(b Branch) string {
	if b.Elsewhere {
		return b.To + ", " + w.length(b.Months) + " *"
	}
	return b.To + ", " + w.length(b.Months)
}

// requirements are what a move takes and what the role it leads to asks for: the law, and the usual credential.
func (w *pathWords) requirements(m Move) []doc.Prose {
	list := []doc.Prose{w.Cited(words.Sentences(m.Takes), m.Sources...)}
	role := w.Role(m.To)
	if role.Entry.License.Known() {
		list = append(list, w.Compose("License: %s", w.Statement(&role.Entry.License)))
	}
	for i, c := range role.Credentials {
		switch {
		case i == 0:
			list = append(list, w.Compose("Credential (%s): %s.%s", words.Lower(w.Kind(c.Kind)), c.Name, w.Cite(c.Sources...)))
		case c.Kind == "license" && !role.Entry.License.Known():
			list = append(list, w.Compose("License: %s", w.Cited(words.Sentences(c.Name, c.Note), c.Sources...)))
		}
	}
	return list
}

func (w *pathWords) readMore(role string) doc.Command {
	return doc.Command{Label: w.Say("Read more: "), Words: slices.Concat([]string{"roles", "show", role}, w.Kept)}
}
