package ask

import (
	"fmt"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/questions"
)

// say is what the questionnaire says, in the language of the person. Every message of this package is in this file or
// in say_plain.go.
type say struct{ words *lang.Words }

// secondsAQuestion is what one question takes most people, reading included.
const secondsAQuestion = 15

// title is the head of a question.
func (s say) title(at Position) string {
	switch {
	case at.About != "":
		return s.words.Say("ask.about", "About", clean(at.About), "Number", at.Number, "Of", at.Of)
	case at.Again:
		return s.words.Say("ask.again", "Number", at.Number, "Of", at.Of)
	case at.UpTo:
		return s.words.Say("ask.question-up-to", "Number", at.Number, "Of", at.Of)
	}
	return s.words.Say("ask.question", "Number", at.Number, "Of", at.Of)
}

// left is how long the rest of the questions takes, this one included; "" where they are few or their number is open.
func (s say) left(at Position) string {
	seconds := (at.Of - at.Number + 1) * secondsAQuestion
	minutes := (seconds + 30) / 60
	switch {
	case at.About != "" || at.Again:
		return ""
	case seconds < 60:
		return s.words.Say("ask.seconds-left")
	case at.UpTo:
		return s.words.Count("ask.up-to-minutes-left", minutes)
	}
	return s.words.Count("ask.minutes-left", minutes)
}

// inWords returns an answer in the words of the question.
func (s say) inWords(q *questions.Question, a questions.Answer) string {
	switch {
	case a.Skipped():
		return clean(q.NoPreference)
	case q.Kind == questions.Amount:
		return s.dollars(a.Amount)
	}
	labels := make([]string, len(a.Chosen))
	for i, place := range a.Chosen {
		labels[i] = clean(q.Options[place].Label)
	}
	return strings.Join(labels, ", ")
}

func (s say) dollars(amount int) string {
	return s.words.Say("ask.dollars", "Dollars", questions.Dollars(amount))
}

func (s say) soFar(answer string) string { return s.words.Say("ask.so-far", "Answer", answer) }

// place is what stands before an answered question. The numbers of all questions take the same room.
func (s say) place(at Position) string {
	if at.Again {
		return s.words.Say("ask.place-again") + "   "
	}
	of := fmt.Sprint(at.Of)
	return s.words.Say("ask.place", "Number", fmt.Sprintf("%*d", len(of), at.Number), "Of", of) + "  "
}

func (s say) none() string { return s.words.Say("ask.none") }

// What the keys do.

func (s say) keyNumbers(n int) string {
	if n > 9 {
		return s.words.Say("ask.key-ten-numbers")
	}
	return s.words.Say("ask.key-numbers", "Last", n)
}

func (s say) keyBoxes() string             { return s.words.Say("ask.key-boxes") }
func (s say) keyGoOn() string              { return s.words.Say("ask.key-go-on") }
func (s say) keyAnswer() string            { return s.words.Say("ask.key-answer") }
func (s say) keyEnter(label string) string { return s.words.Say("ask.key-enter", "Label", label) }
func (s say) keyOffered() string           { return s.words.Say("ask.key-offered") }
func (s say) keySkip(called string) string { return s.words.Say("ask.key-skip", "Skip", called) }
func (s say) keyBack() string              { return s.words.Say("ask.key-back") }
func (s say) keyWhy() string               { return s.words.Say("ask.key-why") }
func (s say) keyStop() string              { return s.words.Say("ask.key-stop") }
func (s say) keyFind() string              { return s.words.Say("ask.key-find") }
func (s say) keyLeave() string             { return s.words.Say("ask.key-leave") }
func (s say) window(from, to, of int) string {
	return s.words.Say("ask.window", "From", from, "To", to, "Of", of)
}

// What there is to say about what was pressed.

func (s say) atLeastOne(skip string) string { return s.words.Say("ask.at-least-one", "Skip", skip) }
func (s say) limit(most int) string         { return s.words.Say("ask.limit", "Most", most) }
func (s say) noMatch() string               { return s.words.Say("ask.no-match") }
func (s say) manyMatch() string             { return s.words.Say("ask.many-match") }

// An amount to type.

func (s say) find() string   { return s.words.Say("ask.find") }
func (s say) answer() string { return s.words.Say("ask.answer") }

func (s say) examples(offered []string) string {
	return s.words.Say("ask.examples", "Offered", strings.Join(offered, ", "))
}

// What a year's pay can be; the question reads no other amounts.
const (
	leastPay = 5_000
	mostPay  = 1_000_000
)

func (s say) noAmount(typed string) string {
	return s.words.Say("ask.no-amount", "Typed", clean(typed), "Least", questions.Dollars(leastPay), "Most", questions.Dollars(mostPay))
}
