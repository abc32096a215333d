package ask

import (
	"fmt"
	"strings"
	"unicode"

	"careerfit/questions"
)

// screen is what a person sees of one question, and what their keys do to it.
type screen interface {
	press(key rune) (answered bool, err error)
	view(width, height int) view
	answer() questions.Answer
}

// view is a screen as lines.
type view struct {
	Head   string // stands out; may be several lines
	Body   []string
	Up     int // the cursor stands so many lines above the last one,
	Column int // in this column from 1; 0 hides it
}

// card is what all screens share: the text around the answers, and the keys that do not answer.
type card struct {
	head, text string
	why        string // "" when there is nothing to explain
	current    string // the answer so far, in words
	skip       string // what no preference is called, "" when it is no answer
	back       bool

	skipped bool
	explain bool
	message string
}

func newCard(q *questions.Question, at Position, previous *questions.Answer) card {
	c := card{text: q.Stem, why: q.Why, skip: q.NoPreference, back: !at.First}
	c.head = at.head()
	if previous != nil {
		c.current = inWords(q, *previous)
	}
	return c
}

// head is the title of a question.
func (at Position) head() string {
	switch {
	case at.About != "":
		return fmt.Sprintf("%s, what you saw: %d of %d", at.About, at.Number, at.Of)
	case at.Again:
		return fmt.Sprintf("Once more, in other words: %d of up to %d", at.Number, at.Of)
	case at.UpTo:
		return fmt.Sprintf("Question %d of up to %d", at.Number, at.Of)
	}
	return fmt.Sprintf("Question %d of %d", at.Number, at.Of)
}

// inWords returns an answer in the words of the question.
func inWords(q *questions.Question, a questions.Answer) string {
	switch {
	case a.Skipped():
		return q.NoPreference
	case q.Kind == questions.Amount:
		return "$" + questions.Dollars(a.Amount) + " a year"
	}
	labels := make([]string, len(a.Chosen))
	for i, place := range a.Chosen {
		labels[i] = q.Options[place].Label
	}
	return strings.Join(labels, ", ")
}

// summary is what stays of a question that was answered. The numbers of all questions take the same room.
func summary(q *questions.Question, at Position, a questions.Answer, width int) []string {
	of := fmt.Sprint(at.Of)
	place := fmt.Sprintf("%*d of %s  ", len(of), at.Number, of)
	if at.Again {
		place = "again   "
	}
	return wrap(words(q.Title+": "+inWords(q, a)), width, place)
}

func (c *card) press(key rune) (answered bool, err error) {
	switch unicode.ToLower(key) {
	case 's':
		c.skipped = c.skip != ""
	case 'b':
		if c.back {
			return false, ErrBack
		}
	case '?':
		c.explain = !c.explain
	case 'q':
		return false, ErrStop
	case keyInterrupt:
		return false, ErrInterrupted
	}
	return c.skipped, nil
}

// above returns the lines before the answers. A blank line sets them apart from what was answered before.
func (c *card) above(width int) (head string, text []string) {
	head = "\n" + strings.Join(wrap(words(c.head), width, ""), "\n")
	return head, append(wrap(words(c.text), width, ""), "")
}

// below returns the lines after the answers: what was answered so far, what the keys do, and what there is to say.
func (c *card) below(width int, answering ...string) []string {
	lines := []string{""}
	if c.current != "" {
		lines = append(lines, wrap(words("Your answer so far: "+c.current+"."), width, "  ")...)
	}
	lines = append(lines, wrap(c.keys(answering), width, "  ")...)
	if c.explain && c.why != "" {
		lines = append(lines, wrap(words(c.why), width, "  ")...)
	}
	if c.message != "" {
		lines = append(lines, wrap(words(c.message), width, "  ")...)
	}
	return lines
}

// keys says what each key does, in pieces that stay whole when the line is wrapped.
func (c *card) keys(list []string) []string {
	if c.skip != "" {
		list = append(list, "s "+c.skip+",")
	}
	if c.back {
		list = append(list, "b back,")
	}
	if c.why != "" {
		list = append(list, "? why we ask,")
	}
	return append(list, "q stop")
}
