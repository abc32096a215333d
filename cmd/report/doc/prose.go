package doc

import (
	"fmt"
	"strings"
)

// Prose is text with the notes it rests on.
type Prose []Run

// Run is a stretch of text, or else the numbers of notes, from 1, in order. A renderer puts a space before the numbers.
type Run struct {
	Text  string
	Notes []int
}

// Plain is prose of a text that cites nothing; nil for "".
func Plain(text string) Prose {
	if text == "" {
		return nil
	}
	return Prose{{Text: text}}
}

// Proses are plain prose of each of some texts.
func Proses(texts ...string) []Prose {
	list := make([]Prose, len(texts))
	for i, text := range texts {
		list[i] = Plain(text)
	}
	return list
}

// Text is the prose without its notes.
func (p Prose) Text() string {
	var b strings.Builder
	for _, r := range p {
		b.WriteString(r.Text)
	}
	return b.String()
}

// cited is the prose with the numbers of its notes in brackets.
func (p Prose) cited() string {
	var b strings.Builder
	for _, r := range p {
		b.WriteString(r.Text)
		if r.Notes != nil {
			b.WriteString(" " + citation(r.Notes))
		}
	}
	return b.String()
}

// citation is the numbers of notes in brackets, such as "[1,2]".
func citation(notes []int) string { return strings.ReplaceAll(fmt.Sprint(notes), " ", ",") }
