package ask

import "strings"

// What is said in plain lines. It is read aloud, so that keys and marks are words.

// plainPrompt is the line that asks.
func (s say) plainPrompt(ways []string) string {
	return s.words.Say("Your answer (%v):", strings.Join(ways, ", "))
}

func (s say) plainNumber(last int) string { return s.words.Say("1 to %v", last) }

func (s say) plainNumbers(most, last int) string {
	if most > 0 {
		return s.words.Say("up to %v numbers from 1 to %v", most, last)
	}
	return s.words.Say("one or more numbers from 1 to %v", last)
}

func (s say) plainAmount() string            { return s.words.Say("dollars a year or an hour") }
func (s say) plainEnter(label string) string { return s.words.Say("Enter alone for %v", label) }
func (s say) plainSkip(called string) string { return s.words.Say("s for %v", called) }
func (s say) plainBack() string              { return s.words.Say("b to go back") }
func (s say) plainWhy() string               { return s.words.Say("question mark for why") }
func (s say) plainStop() string              { return s.words.Say("q to stop") }
func (s say) plainChosen(label string) string {
	return s.words.Say("Chosen: %v.", label)
}

func (s say) plainExamples(offered []string) string {
	return s.words.Say("For example: %v, or 21.25/h.", strings.Join(offered, ", "))
}

func (s say) plainAnswered(title, answer string) string {
	return s.words.Say("%v: %v.", title, answer)
}

// What is said about a line that is no answer.

func (s say) plainNothing() string { return s.words.Say("Nothing was typed. This needs an answer.") }
func (s say) plainOne() string {
	return s.words.Say("That is more than one answer; only one counts here.")
}
func (s say) plainTooMany(most int) string {
	return s.words.Say("No more than %v can be chosen.", most)
}
func (s say) plainFirst() string {
	return s.words.Say("This is the first question; there is nothing to go back to.")
}
func (s say) plainNoWhy() string  { return s.words.Say("There is nothing more to say about this one.") }
func (s say) plainNoSkip() string { return s.words.Say("This cannot be skipped.") }

func (s say) plainNoAnswer(typed string, last int) string {
	return s.words.Say("\"%v\" is not one of the answers. Type a number from 1 to %v, or words of the answer.", clean(typed), last)
}

func (s say) plainWhich(typed, labels string) string {
	return s.words.Say("\"%v\" can mean more than one answer: %v. Type its number, or more of its words.", clean(typed), labels)
}
