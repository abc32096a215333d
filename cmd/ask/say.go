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
		return s.words.Say("%v, what you saw: %v of %v", clean(at.About), at.Number, at.Of)
	case at.Again:
		return s.words.Say("Once more, in other words: %v of up to %v", at.Number, at.Of)
	case at.UpTo:
		return s.words.Say("Question %v of up to %v", at.Number, at.Of)
	}
	return s.words.Say("Question %v of %v", at.Number, at.Of)
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
		return s.words.Say("less than a minute left")
	case at.UpTo:
		return s.words.Plural(minutes, "up to a minute left", "up to %v minutes left", minutes)
	}
	return s.words.Plural(minutes, "about a minute left", "about %v minutes left", minutes)
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
	return s.words.Say("$%v a year", questions.Dollars(amount))
}

func (s say) soFar(answer string) string { return s.words.Say("Your answer so far: %v.", answer) }

// place is what stands before an answered question. The numbers of all questions take the same room.
func (s say) place(at Position) string {
	if at.Again {
		return s.words.Say("again") + "   "
	}
	of := fmt.Sprint(at.Of)
	return s.words.Say("%v of %v", fmt.Sprintf("%*d", len(of), at.Number), of) + "  "
}

func (s say) none() string { return s.words.Say("none") }

// What the keys do.

func (s say) keyNumbers(n int) string {
	if n > 9 {
		return s.words.Say("1-9 and 0 answer")
	}
	return s.words.Say("1-%v answer", n)
}

func (s say) keyBoxes() string             { return s.words.Say("numbers or space choose") }
func (s say) keyGoOn() string              { return s.words.Say("Enter goes on") }
func (s say) keyAnswer() string            { return s.words.Say("Enter answers") }
func (s say) keyEnter(label string) string { return s.words.Say("Enter %v", label) }
func (s say) keyOffered() string           { return s.words.Say("Tab takes an example") }
func (s say) keySkip(called string) string { return s.words.Say("s %v", called) }
func (s say) keyBack() string              { return s.words.Say("b back") }
func (s say) keyWhy() string               { return s.words.Say("? why we ask") }
func (s say) keyStop() string              { return s.words.Say("q stop") }
func (s say) keyFind() string              { return s.words.Say("/ find") }
func (s say) keyLeave() string             { return s.words.Say("Enter takes what is found · Esc shows all") }
func (s say) window(from, to, of int) string {
	return s.words.Say("(%v-%v of %v)", from, to, of)
}

// What there is to say about what was pressed.

func (s say) atLeastOne(skip string) string {
	return s.words.Say("Choose at least one, or press s for %v.", skip)
}
func (s say) limit(most int) string {
	return s.words.Say("No more than %v: take one away first.", most)
}
func (s say) noMatch() string {
	return s.words.Say("Nothing here has that in it. Esc shows all again.")
}
func (s say) manyMatch() string {
	return s.words.Say("More than one has that in it: type more, or use the arrows.")
}

// An amount to type.

func (s say) find() string   { return s.words.Say("Find:") }
func (s say) answer() string { return s.words.Say("Your answer:") }

func (s say) examples(offered []string) string {
	return s.words.Say("for example %v, or 21.25/h", strings.Join(offered, ", "))
}

// What a year's pay can be; the question reads no other amounts.
const (
	leastPay = 5_000
	mostPay  = 1_000_000
)

func (s say) noAmount(typed string) string {
	return s.words.Say("\"%v\" is not an amount of pay. Type dollars a year, from %v to %v (42000, 42,000 or $42k), or an hour (21.25/h).", clean(typed), questions.Dollars(leastPay), questions.Dollars(mostPay))
}
