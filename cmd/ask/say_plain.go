package ask

import "strings"

// What is said in plain lines. It is read aloud, so that keys and marks are words.

// plainPrompt is the line that asks.
func (s say) plainPrompt(ways []string) string {
	return s.words.Say("ask.plain-prompt", "Ways", strings.Join(ways, ", "))
}

func (s say) plainNumber(last int) string { return s.words.Say("ask.plain-number", "Last", last) }

func (s say) plainNumbers(most, last int) string {
	if most > 0 {
		return s.words.Say("ask.plain-numbers-most", "Most", most, "Last", last)
	}
	return s.words.Say("ask.plain-numbers", "Last", last)
}

func (s say) plainAmount() string            { return s.words.Say("ask.plain-amount") }
func (s say) plainEnter(label string) string { return s.words.Say("ask.plain-enter", "Label", label) }
func (s say) plainSkip(called string) string { return s.words.Say("ask.plain-skip", "Skip", called) }
func (s say) plainBack() string              { return s.words.Say("ask.plain-back") }
func (s say) plainWhy() string               { return s.words.Say("ask.plain-why") }
func (s say) plainStop() string              { return s.words.Say("ask.plain-stop") }
func (s say) plainChosen(label string) string {
	return s.words.Say("ask.plain-chosen", "Answer", label)
}

func (s say) plainExamples(offered []string) string {
	return s.words.Say("ask.plain-examples", "Offered", strings.Join(offered, ", "))
}

func (s say) plainAnswered(title, answer string) string {
	return s.words.Say("ask.plain-answered", "Title", title, "Answer", answer)
}

// What is said about a line that is no answer.

func (s say) plainNothing() string         { return s.words.Say("ask.plain-nothing") }
func (s say) plainOne() string             { return s.words.Say("ask.plain-one") }
func (s say) plainTooMany(most int) string { return s.words.Say("ask.plain-too-many", "Most", most) }
func (s say) plainFirst() string           { return s.words.Say("ask.plain-first") }
func (s say) plainNoWhy() string           { return s.words.Say("ask.plain-no-why") }
func (s say) plainNoSkip() string          { return s.words.Say("ask.plain-no-skip") }

func (s say) plainNoAnswer(typed string, last int) string {
	return s.words.Say("ask.plain-no-answer", "Typed", clean(typed), "Last", last)
}

func (s say) plainWhich(typed, labels string) string {
	return s.words.Say("ask.plain-which", "Typed", clean(typed), "Labels", labels)
}
