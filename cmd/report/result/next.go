package result

import (
	"cmp"
	"math"
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// next says what to do with a recommendation: how to get in, what to ask, what to read.
func next(w *writer) doc.Section {
	items := doc.Items("", gettingIn(w, w.Role(w.result.Leader))...)
	return doc.Listed(w.Say("Next"), slices.Concat(items, plain(askInShort(w)...), plain(readMore(w)...))...)
}

// gettingIn are the credential, the training and the first step of the ladder.
func gettingIn(w *writer, role *profiles.Role) []doc.Prose {
	var list []doc.Prose
	switch license := role.Entry.License; {
	case len(role.Credentials) > 0:
		c := role.Credentials[0]
		list = append(list, w.Cited(w.Say("Credential: %s", words.WithFullStop(words.Joined(c.Name, c.Body))), c.Sources...))
	case license.Known():
		list = append(list, w.Cited(w.Say("License: %s", words.Lower(license.Text)), license.Sources...))
	}
	list = append(list, w.Months(role)...)
	if len(role.Ladder) > 1 {
		step := role.Ladder[1]
		list = append(list, w.Cited(w.Say("First step up: %s", words.WithFullStop(words.Lower(step.Step))), step.Sources...))
	}
	return list
}

func readMore(w *writer) []string {
	texts := []string{w.Say("Read more: %s", w.Command("roles", "show", w.result.Leader))}
	if w.result.RunnerUp != "" {
		texts = append(texts, w.Say("Side by side: %s", w.Command("compare", w.result.Leader, w.result.RunnerUp)))
	}
	return texts
}

// stillOpen names the questions without an answer on which the first two roles stand furthest apart.
func stillOpen(w *writer) doc.Section {
	type open struct {
		title string
		apart float64 // share of the criterion's span
	}
	var list []open
	for _, a := range w.answers {
		if apart := apartOnLevels(w, a.Question.Criterion); !a.Counts() && apart >= furtherApart {
			list = append(list, open{words.Lower(a.Question.Title), apart})
		}
	}
	if len(list) == 0 {
		return doc.Section{}
	}
	slices.SortStableFunc(list, func(a, b open) int { return cmp.Compare(b.apart, a.apart) })
	var titles []string
	for _, q := range list[:min(len(list), 3)] {
		titles = append(titles, q.title)
	}
	return doc.Listed(w.Say("Next"), plain(w.Say("Questions without an answer that could tell them apart: %s.", w.And(titles...)))...)
}

// apartOnLevels is how far the first two roles stand apart by what is published, as a share of the span; 0 where that is not
// known.
func apartOnLevels(w *writer, criterion string) float64 {
	level, rated := w.Role(w.result.Ranking[0].ID).Levels.On(criterion)
	other, _ := w.Role(w.result.Ranking[1].ID).Levels.On(criterion)
	if !rated || !level.Known() || !other.Known() {
		return 0
	}
	return math.Abs(level.Level-other.Level) / w.Criterion(criterion).Span
}

// furtherApart is the distance from which a question can tell two roles apart.
const furtherApart = .1
