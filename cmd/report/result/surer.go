package result

import (
	"fmt"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// surer says what would lessen the doubt: what helps most first. What helps less follows only where the doubt is large; a
// short line in "Next" stands in for it otherwise.
func surer(w *writer) []doc.Section {
	if w.in.Doubt == nil {
		return nil
	}
	var list []doc.Section
	again := doc.Listed(w.Say("To be surer of your answers, answer again in other words"), answersAgain(w)...)
	source, _ := largest(w.in.Doubt)
	switch source {
	case fromImportance:
		list = append(list, doc.Listed(w.Say("To be surer"), plain(w.Say("Say what matters most to you and what little: --importance QUESTION=3, or 1."))...))
	case fromAnswers:
		list = append(list, again)
	}
	if asksAtLength(w) {
		list = append(list, settle(w))
	}
	if source != fromAnswers && w.isClose() && w.in.Doubt.Answers >= worthAsking {
		list = append(list, again)
	}
	return list
}

// worthAsking is the share of the doubt from which answers are worth giving twice.
const worthAsking = .25

func answersAgain(w *writer) []doc.Item {
	var items []doc.Item
	for _, r := range w.in.Doubt.FollowUps {
		if a := w.answers.On(r.Criterion); a.Question.Again != "" && len(items) < words.MostReasons {
			items = append(items, doc.Item{
				Mark: fmt.Sprintf("%d.", len(items)+1),
				Text: doc.Plain(w.Say("%s (--again %s=ANSWER)", a.Question.Again, a.Question.ID)),
			})
		}
	}
	return items
}

// asksAtLength reports whether what to look at in a job is listed in short already: where that helps most, where the doubt
// is large, and where no second answer helps.
func asksAtLength(w *writer) bool {
	if w.in.Doubt == nil || len(w.in.Doubt.Observations) == 0 || !w.isClose() && w.result.Verdict != scoring.Leaning {
		return false
	}
	source, _ := largest(w.in.Doubt)
	return source == fromLevels || w.isClose() || len(answersAgain(w)) == 0
}
