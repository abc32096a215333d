package questions

import (
	"bytes"
	"strconv"
	"strings"

	"careerfit/scoring"
)

// Cells reads the answers of many people to one question, as they stand in a table or in lines of JSON. What a text says
// is looked up, since people give the same answers again and again; only other spellings are parsed. It may be shared.
type Cells struct {
	question *Question
	said     *Question // the same in another language
	known    map[string]int
	single   map[string]int // of categories: options that can stand among others, in the language of the question
	digit    [10]int        // what a digit alone says; noAnswer for nothing
}

// Cells lays out the answers to a question. said is the same question in another language, whose labels are understood
// too.
func (q *Question) Cells(said *Question) *Cells {
	c := &Cells{question: q, said: said, known: map[string]int{"": scoring.Unanswered, Skip: scoring.Unanswered}, single: map[string]int{}}
	for n := range c.digit {
		c.digit[n] = noAnswer
		if code, ok := c.parse(strconv.Itoa(n)); ok {
			c.digit[n] = code
		}
	}
	if q.Kind == Amount {
		return c
	}
	for _, spelled := range []*Question{q, said} {
		texts := []string{spelled.NoPreference}
		for i, o := range spelled.Options {
			texts = append(texts, o.ID, strconv.Itoa(i+1), strconv.Itoa(i+1)+".0", o.Label)
		}
		for _, text := range texts {
			code, ok := c.parse(text)
			if ok {
				c.known[text] = code
			}
			if ok && code > 0 && spelled == q && !strings.ContainsAny(text, ",;") {
				c.single[text] = code
			}
		}
	}
	return c
}

// noAnswer is no code of an answer.
const noAnswer = scoring.Unanswered - 1

// Code returns the answer as a sheet has it (see scoring.AnswerSheet), and whether it is one. Nothing is no answer.
func (c *Cells) Code(text []byte) (code int, ok bool) {
	if len(text) == 1 && text[0] >= '0' && text[0] <= '9' {
		code = c.digit[text[0]-'0']
		return code, code != noAnswer
	}
	if c.question.Kind == Amount {
		if n := digits(text); n >= minAmount && n <= maxAmount {
			return scoring.Typed(n), true
		}
	}
	if code, ok := c.known[string(text)]; ok {
		return code, true
	}
	if c.question.Kind == Categories {
		if set, ok := c.set(text); ok {
			return set, true
		}
	}
	return c.parse(string(text))
}

// set reads several options separated by semicolons. Languages are not mixed: the same words may mean something else.
func (c *Cells) set(text []byte) (set int, ok bool) {
	for more := true; more; {
		var part []byte
		part, text, more = bytes.Cut(text, []byte(";"))
		one := c.single[string(part)]
		if one == 0 || set&one != 0 {
			return 0, false
		}
		set |= one
	}
	return set, true
}

// digits reads a whole number of at most seven digits; 0 for anything else.
func digits(text []byte) int {
	if len(text) == 0 || len(text) > 7 {
		return 0
	}
	n := 0
	for _, b := range text {
		if b < '0' || b > '9' {
			return 0
		}
		n = n*10 + int(b-'0')
	}
	return n
}

// parse reads any spelling.
func (c *Cells) parse(text string) (code int, ok bool) {
	a, err := c.Answer(text)
	if err != nil {
		return 0, false
	}
	return c.question.code(a), true
}

// Answer reads any spelling, in either language.
func (c *Cells) Answer(text string) (Answer, error) {
	a, err := c.question.Parse(text)
	if err != nil && c.said != c.question {
		if said, ok := c.said.Parse(text); ok == nil {
			return said, nil
		}
	}
	return a, err
}

// code is an answer as a sheet has it.
func (q *Question) code(a Answer) int {
	switch {
	case a.Skipped():
		return scoring.Unanswered
	case q.Kind == Amount:
		return scoring.Typed(a.Amount)
	case q.Kind == Scale:
		return a.Chosen[0]
	}
	set := 0
	for _, place := range a.Chosen {
		set |= 1 << place
	}
	return set
}
