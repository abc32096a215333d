package ask

import (
	"slices"
	"strings"
	"unicode"

	"careerfit/questions"
)

// entry is a screen with an amount to type, or to take from those offered.
type entry struct {
	card
	question *questions.Question
	meaning  func(dollars int) string // nil without
	typed    []rune
	offered  int // which of the amounts offered stands in the line, from 1; 0 when the person typed
	read     questions.Answer
}

// longest is how much can be typed: more than any amount needs, and so little that the line is never wrapped.
const longest = 20

func newEntry(s say, p Prompt) *entry {
	return &entry{card: newCard(s, p), question: p.Question, meaning: p.Meaning}
}

func (e *entry) given() questions.Answer { return e.read }

func (e *entry) press(key rune) (answered bool, err error) {
	e.message = ""
	line := strings.TrimSpace(string(e.typed))
	switch {
	case key == keyInterrupt, (line == "" || e.offered > 0) && strings.ContainsRune("sb?q", unicode.ToLower(key)):
		return e.card.press(key)
	case key == keyTab || key == keyDown:
		e.offer(1)
	case key == keyUp:
		e.offer(-1)
	case isRubout(key) && len(e.typed) > 0:
		e.typed, e.offered = e.typed[:len(e.typed)-1], 0
	case (key == keyEnter || key == keyNewline) && line != "":
		return e.enter(line), nil
	case unicode.IsPrint(key):
		e.write(key)
	}
	return false, nil
}

func isRubout(key rune) bool { return key == keyBackspace || key == keyRubout }

// offer puts the next or the previous of the amounts offered into the line. From a line that was typed, Tab and the
// arrow down come to the first, the arrow up to the last.
func (e *entry) offer(by int) {
	n := len(e.question.Options)
	if e.offered == 0 && by < 0 {
		e.offered = n + 1
	}
	e.offered = (e.offered-1+by+n)%n + 1
	e.typed = []rune(clean(e.question.Options[e.offered-1].Label))
}

// write types one letter: after what was typed, in place of an amount that was offered.
func (e *entry) write(key rune) {
	if e.offered > 0 {
		e.typed, e.offered = nil, 0
	}
	if len(e.typed) < longest {
		e.typed = append(e.typed, key)
	}
}

func (e *entry) parse() (questions.Answer, error) {
	if e.offered > 0 {
		return e.question.Parse(e.question.Options[e.offered-1].ID)
	}
	return e.question.Parse(string(e.typed))
}

// enter reads the line. When it is no answer it stays, to be corrected.
func (e *entry) enter(line string) bool {
	read, err := e.parse()
	if err != nil || read.Skipped() {
		e.message = e.noAmount(line)
		return false
	}
	e.read = read
	return true
}

func (e *entry) view(width, height int) view {
	entering := []part{
		{kind: note, lines: wrap(words(e.Say("for example %v, or 21.25/h", strings.Join(choicesOf(e.question).labels(), ", "))), width, "  ")},
		{kind: field, lines: []string{typing(e.Say("Your answer:"), e.typed, width)}},
	}
	if meant := e.meant(); meant != "" {
		entering = append(entering, part{kind: explained, lines: wrap(words(meant), width, "  ")})
	}
	below := e.below(width, e.keys(e.Say("Enter answers"), e.Say("Tab takes an example")))
	return page{above: e.above(width), below: slices.Concat(entering, below)}.fit(width, height)
}

// meant is what the amount in the line means, "" while there is none.
func (e *entry) meant() string {
	read, err := e.parse()
	if err != nil || read.Amount == 0 {
		return ""
	}
	meant := e.dollars(read.Amount) + "."
	if e.meaning != nil {
		meant += " " + clean(e.meaning(read.Amount))
	}
	return meant
}
