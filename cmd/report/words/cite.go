package words

import (
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/profiles"
)

// note is a footnote: the sources that are named alike share one.
type note struct {
	text    string
	sources []*profiles.Source
}

// Cite is the citation of sources, without a blank before it; nil where the pack has none of them.
func (w *Writer) Cite(ids ...string) doc.Prose {
	var numbers []int
	for _, id := range ids {
		if name := w.SourceName(id); name != "" {
			numbers = append(numbers, w.number(name, id))
		}
	}
	if len(numbers) == 0 {
		return nil
	}
	slices.Sort(numbers)
	return doc.Prose{{Notes: slices.Compact(numbers)}}
}

// number is that of the note of a source, from 1.
func (w *Writer) number(name, id string) int {
	i := slices.IndexFunc(w.notes, func(n note) bool { return n.text == name })
	if i < 0 {
		i = len(w.notes)
		w.notes = append(w.notes, note{text: name})
	}
	if s, _ := w.Pack.Source(id); !slices.Contains(w.notes[i].sources, s) {
		w.notes[i].sources = append(w.notes[i].sources, s)
	}
	return i + 1
}

// Notes are the footnotes that were cited so far, in the order of their numbers, each with all it stands for.
func (w *Writer) Notes() []doc.Note {
	list := make([]doc.Note, len(w.notes))
	for i, n := range w.notes {
		list[i] = doc.Note{Number: i + 1, Text: n.text}
		for _, s := range n.sources {
			list[i].Sources = append(list[i].Sources, doc.Source{Title: s.Title, Publisher: s.Publisher, URL: s.URL})
		}
	}
	return list
}

// SourceName is how a footnote names a source: in short, with its date; "" where the pack has none.
func (w *Writer) SourceName(id string) string {
	s, ok := w.Pack.Source(id)
	if !ok {
		return ""
	}
	return Joined(s.Short, s.Date)
}

// Cited is a text with the citation of its sources.
func (w *Writer) Cited(text string, ids ...string) doc.Prose {
	return Fill("%s%s", text, w.Cite(ids...))
}

// Statement is what a profile says, with its sources.
func (w *Writer) Statement(s *profiles.Statement) doc.Prose {
	return w.Cited(s.Text, s.Sources...)
}

// Statements is Statement for each of a list.
func (w *Writer) Statements(list []profiles.Statement) []doc.Prose {
	said := make([]doc.Prose, len(list))
	for i := range list {
		said[i] = w.Statement(&list[i])
	}
	return said
}

// withNote adds what a profile says to a figure, where it says something.
func (w *Writer) withNote(p doc.Prose, note *profiles.Statement) doc.Prose {
	if note == nil {
		return p
	}
	return Fill("%s %s", p, w.Statement(note))
}
