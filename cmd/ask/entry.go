package ask

import (
	"slices"
	"strings"
	"unicode"

	"careerfit/questions"

	"github.com/jedib0t/go-pretty/v6/text"
)

// entry is a screen with an answer to type.
type entry struct {
	card
	question *questions.Question
	typed    []rune
	read     questions.Answer
}

// longest is how much can be typed: more than any amount needs, and so little that the line is never wrapped.
const longest = 20

func (e *entry) answer() questions.Answer { return e.read }

func (e *entry) press(key rune) (answered bool, err error) {
	line := strings.TrimSpace(string(e.typed))
	switch {
	case key == keyInterrupt, line == "" && strings.ContainsRune("sb?q", unicode.ToLower(key)):
		e.message = ""
		return e.card.press(key)
	case (key == keyBackspace || key == keyRubout) && len(e.typed) > 0:
		e.typed = e.typed[:len(e.typed)-1]
	case (key == keyEnter || key == keyNewline) && line != "":
		return e.enter(line), nil
	case unicode.IsPrint(key) && len(e.typed) < longest:
		e.typed = append(e.typed, key)
	}
	return false, nil
}

// enter reads the line. When it is no answer it stays, to be corrected.
func (e *entry) enter(line string) bool {
	read, err := e.question.Parse(line)
	if err != nil {
		e.message = err.Error() + "."
		return false
	}
	e.read = read
	return true
}

func (e *entry) view(width, _ int) view {
	head, above := e.above(width)
	line := "  Your answer: " + string(e.typed)
	below := e.below(width, "Enter answers,")
	return view{
		Head:   head,
		Body:   slices.Concat(above, e.examples(width), []string{line}, below),
		Up:     len(below),
		Column: text.StringWidthWithoutEscSequences(line) + 1,
	}
}

// examples says what can be typed.
func (e *entry) examples(width int) []string {
	list := []string{"for example"}
	for _, option := range e.question.Options {
		list = append(list, option.Label+",")
	}
	return wrap(append(list, "or 21.25/h"), width, "  ")
}
