// Package ask asks a person: one question at a time, on a terminal or in plain lines. It knows nothing of scores.
package ask

import (
	"errors"
	"slices"

	"careerfit/cmd/lang"
	"careerfit/questions"
)

// What a person can do instead of answering.
var (
	ErrBack        = errors.New("back to the previous question")
	ErrStop        = errors.New("stopped by the person")
	ErrInterrupted = errors.New("interrupted")
)

// Prompt is one question as it is put.
type Prompt struct {
	Question *questions.Question
	At       Position
	Previous *questions.Answer        // the answer to show as the current one; nil when there is none
	Fact     string                   // the fact behind "why we ask", one sentence with its source; "" without
	Meaning  func(dollars int) string // what an amount means, shown while it is typed; nil without
}

// Position says where in the quiz a question stands.
type Position struct {
	Number, Of int    // question 4 of 16
	UpTo       bool   // perhaps not all of them are asked
	Again      bool   // the question was asked before in other words
	First      bool   // there is nothing to go back to
	About      string // what the questions are about, when that is not the person
}

// Choice is one entry of a list to choose from.
type Choice struct{ ID, Label string }

// Choices is a list of which any number, up to Max, can be chosen; 0 is no limit.
type Choices struct {
	Title string // the question
	Help  string // one line below it
	List  []Choice
	Max   int
	Given []string // the ids chosen before, which stay unless they are changed; for Choose
	Enter string   // the id that Pick returns for Enter while nothing is highlighted; "" for none
}

// places are those of the choices given.
func (c Choices) places() (places []int) {
	for i, choice := range c.List {
		if slices.Contains(c.Given, choice.ID) {
			places = append(places, i)
		}
	}
	return places
}

// entered is the place of the choice that Enter alone takes, -1 for none.
func (c Choices) entered() int {
	return slices.IndexFunc(c.List, func(choice Choice) bool { return c.Enter != "" && choice.ID == c.Enter })
}

func (c Choices) ids(places []int) (ids []string) {
	for _, place := range places {
		ids = append(ids, c.List[place].ID)
	}
	return ids
}

func (c Choices) labels() []string {
	labels := make([]string, len(c.List))
	for i, choice := range c.List {
		labels[i] = clean(choice.Label)
	}
	return labels
}

// choicesOf are the answers of a question.
func choicesOf(q *questions.Question) Choices {
	c := Choices{List: make([]Choice, len(q.Options))}
	for i, option := range q.Options {
		c.List[i] = Choice{option.ID, option.Label}
	}
	return c
}

// Options say how to ask. Without Width and Height the terminal is asked for its size.
type Options struct {
	Words         *lang.Words
	Color         bool
	Width, Height func() int
}

// Terminal is an Asker that holds a terminal, or a pipe, while it asks.
type Terminal interface {
	Asker
	// Pause gives the terminal back until the next question. What is written below stays: there is no way back past it.
	Pause()
	// Restore ends the asking for good, also from another goroutine while a question is open.
	Restore()
}

// Asker asks a person. All methods return ErrBack, ErrStop or ErrInterrupted when the person does that instead; the
// end of input is ErrInterrupted too, since nobody can tell it from a closed terminal.
type Asker interface {
	// Ask asks one question.
	Ask(p Prompt) (questions.Answer, error)
	// Choose asks for any number of the choices and returns their ids, in the order of the list.
	Choose(c Choices) ([]string, error)
	// Pick asks for one of the choices and returns its id.
	Pick(c Choices) (string, error)
}
