package report

import (
	"strings"

	"careerfit/cmd/report/words"
)

// leads says in a line where a role leads.
func (w *writer) leads(path *Path) string {
	n := len(path.Transitions)
	if n == 0 {
		return w.Say("%s: no step to another role is known", path.Title)
	}
	return w.Plural(n, "%s: leads to %d other role", "%s: leads to %d other roles", path.Title, n)
}

// headlineTo is a way in a line, with the kind of credential that is usual at its end.
func (w *writer) headlineTo(from string, to *PathTarget) string {
	if credentials := w.Role(to.Role).Credentials; len(credentials) > 0 {
		return w.Say("%s, credential where asked for: %s", w.way(from, to.Way), words.Lower(w.Kind(credentials[0].Kind)))
	}
	return w.way(from, to.Way)
}

// way is the roles on a way and its length.
func (w *writer) way(from string, way *PathWay) string {
	names := []string{from}
	for _, move := range way.Steps {
		names = append(names, words.InSentence(move.Title))
	}
	return strings.Join(names, " → ") + ": " + w.length(way)
}

// length is how long a way takes, as far as that is known.
func (w *writer) length(way *PathWay) string {
	switch n := way.UnknownSteps; {
	case n == len(way.Steps):
		return w.lasts(nil)
	case n > 0:
		return w.Plural(n, "%s and %d step of unknown length", "%s and %d steps of unknown length", w.lasts(&way.MonthsKnown), n)
	}
	return w.lasts(&way.MonthsKnown)
}

// lasts is how long a move takes.
func (w *writer) lasts(months *int) string {
	if months == nil {
		return w.Say("length not known")
	}
	return w.Plural(*months, "about %d month", "about %d months", *months)
}

// move is where a move leads and how long it takes.
func (w *writer) move(m PathMove) string { return m.Title + " (" + m.To + "), " + w.lasts(m.Months) }

// short is a move deep in the tree.
func (w *writer) short(b PathBranch) string {
	if b.Elsewhere {
		return b.To + ", " + w.lasts(b.Months) + " *"
	}
	return b.To + ", " + w.lasts(b.Months)
}

// origin is where a move comes from and how long it takes.
func (w *writer) origin(m PathMove) string {
	return w.Role(m.From).Title + " (" + m.From + "), " + w.lasts(m.Months)
}

// asks are what a move takes and what the role it leads to asks for: the law, and the usual credential.
func (w *writer) asks(m PathMove) []string {
	notes := []string{words.Sentences(m.Takes) + w.cite(m.Sources...)}
	role := w.Role(m.To)
	if role.Entry.License.Known() {
		notes = append(notes, w.Say("License: %s", w.said(&role.Entry.License)))
	}
	for i, c := range role.Credentials {
		switch {
		case i == 0:
			notes = append(notes, w.Say("Credential (%s): %s.%s", words.Lower(w.Kind(c.Kind)), c.Name, w.cite(c.Sources...)))
		case c.Kind == "license" && !role.Entry.License.Known():
			notes = append(notes, w.Say("License: %s", words.Sentences(c.Name, c.Note)+w.cite(c.Sources...)))
		}
	}
	return notes
}
