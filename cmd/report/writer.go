package report

import (
	"fmt"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// writer turns ids and numbers into sentences.
type writer struct {
	*words.Writer
	in     Input
	marked bool // the numbers of notes stand between marks, for prose
}

func newWriter(in Input) *writer {
	return &writer{Writer: words.New(in.Words, in.Said), in: in}
}

// flat is prose as text: a citation is the numbers of its notes, such as " [1,2]", or those between marks.
func (w *writer) flat(p doc.Prose) string {
	text := ""
	for _, run := range p {
		numbers := strings.ReplaceAll(strings.Trim(fmt.Sprint(run.Notes), "[]"), " ", ",")
		switch {
		case run.Notes == nil:
			text += run.Text
		case w.marked:
			text += "\u00a0" + notesOpen + numbers + notesClose // a number does not stand alone on a line
		default:
			text += " [" + numbers + "]"
		}
	}
	return text
}

// flats is flat for each of a list.
func (w *writer) flats(list []doc.Prose) []string {
	var texts []string
	for _, p := range list {
		texts = append(texts, w.flat(p))
	}
	return texts
}

// cite is the citation of sources as text.
func (w *writer) cite(ids ...string) string { return w.flat(w.Cite(ids...)) }

// footnotes are the notes as text.
func (w *writer) footnotes() []string {
	var notes []string
	for _, n := range w.Notes() {
		notes = append(notes, fmt.Sprintf("[%d] %s", n.Number, n.Text))
	}
	return notes
}

// notes are the notes as a page has them.
func (w *writer) notes() []Note {
	var list []Note
	for _, n := range w.Notes() {
		note := Note{Number: n.Number, Text: n.Text}
		for _, s := range n.Sources {
			note.Sources = append(note.Sources, NoteSource(s))
		}
		list = append(list, note)
	}
	return list
}

func isEmpty(text string) bool { return text == "" }
func isThere(text string) bool { return text != "" }

// said is what a profile says, as text.
func (w *writer) said(s *profiles.Statement) string { return w.flat(w.Statement(s)) }

// broken says which deal-breaker a role breaks, as text.
func (w *writer) broken(role string, b scoring.BrokenMust, others bool) string {
	return w.flat(w.Broken(role, b, others, w.in.Asked.On(b.Criterion), w.in.LocalPay))
}

// isSeen reports whether the level of a role is what the person saw.
func (w *writer) isSeen(role, criterion string) bool {
	return words.IsSeen(w.in.Observed, role, criterion)
}

// answered is how many answers count.
func (w *writer) answered() int { return w.in.Asked.Counted() }
