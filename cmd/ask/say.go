package ask

import (
	"fmt"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/questions"
)

// say is what the questionnaire says, in the language of the person. What is said at one place only stands there.
type say struct{ *lang.Words }

// secondsAQuestion is what one question takes most people, reading included.
const secondsAQuestion = 15

func (s say) title(at Position) string {
	switch {
	case at.About != "":
		return s.Say("%v, what you saw: %v of %v", clean(at.About), at.Number, at.Of)
	case at.Again:
		return s.Say("Once more, in other words: %v of up to %v", at.Number, at.Of)
	case at.UpTo:
		return s.Say("Question %v of up to %v", at.Number, at.Of)
	}
	return s.Say("Question %v of %v", at.Number, at.Of)
}

// Minutes is how long a number of questions takes most people, at least 1.
func Minutes(questions int) int { return max((questions*secondsAQuestion+30)/60, 1) }

// left is how long the rest of the questions takes, this one included; "" where they are few or their number is open.
func (s say) left(at Position) string {
	questions := at.Of - at.Number + 1
	seconds, minutes := questions*secondsAQuestion, Minutes(questions)
	switch {
	case at.About != "" || at.Again:
		return ""
	case seconds < 60:
		return s.Say("less than a minute left")
	case at.UpTo:
		return s.Plural(minutes, "up to a minute left", "up to %v minutes left", minutes)
	}
	return s.Plural(minutes, "about a minute left", "about %v minutes left", minutes)
}

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
	return s.Say("$%v a year", questions.Dollars(amount))
}

func (s say) soFar(answer string) string { return s.Say("Your answer so far: %v.", answer) }

// place is what stands before an answered question. The numbers of all questions take the same room.
func (s say) place(at Position) string {
	if at.Again {
		return s.Say("again") + "   "
	}
	of := fmt.Sprint(at.Of)
	return s.Say("%v of %v", fmt.Sprintf("%*d", len(of), at.Number), of) + "  "
}

func (s say) none() string { return s.Say("none") }

// keyNumbers says that digits answer.
func (s say) keyNumbers(n int) string {
	if n > 9 {
		return s.Say("1-9 and 0 answer")
	}
	return s.Say("1-%v answer", n)
}

// What a year's pay can be; the question reads no other amounts.
const (
	leastPay = 5_000
	mostPay  = 1_000_000
)

func (s say) noAmount(typed string) string {
	return s.Say("\"%v\" is not an amount of pay. Type dollars a year, from %v to %v (42000, 42,000 or $42k), or an hour (21.25/h).", clean(typed), questions.Dollars(leastPay), questions.Dollars(mostPay))
}

// What is said in plain lines is read aloud, so that keys and marks are words.

func (s say) plainNumber(last int) string { return s.Say("1 to %v", last) }

func (s say) plainNumbers(most, last int) string {
	if most > 0 {
		return s.Say("up to %v numbers from 1 to %v", most, last)
	}
	return s.Say("one or more numbers from 1 to %v", last)
}

func (s say) plainEnter(label string) string  { return s.Say("Enter alone for %v", label) }
func (s say) plainChosen(label string) string { return s.Say("Chosen: %v.", label) }

func (s say) plainNothing() string { return s.Say("Nothing was typed. This needs an answer.") }
