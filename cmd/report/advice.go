package report

import (
	"cmp"
	"math"
	"slices"

	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// speaksFor lists the answers that speak for a role against the other one, the weightiest first. What the two share
// has a place of its own.
func (w *writer) speaksFor(role, other string, list []scoring.Contribution) []Item {
	var items []Item
	for _, c := range list {
		if len(items) < words.MostReasons && w.isShared(c.Criterion) == 0 {
			items = append(items, Item{"+", w.comparison(c.Criterion, role, other) + w.sources(c.Criterion)})
		}
	}
	return items
}

// next says what to do with the result: credential, training, first step of the ladder.
func (w *writer) next(id string) []Item {
	role := w.Role(id)
	var items []Item
	switch license := role.Entry.License; {
	case len(role.Credentials) > 0:
		c := role.Credentials[0]
		items = append(items, Item{Text: w.Say("Credential: %s", words.WithFullStop(words.Joined(c.Name, c.Body))) + w.cite(c.Sources...)})
	case license.Known():
		items = append(items, Item{Text: w.Say("License: %s", words.Lower(license.Text)) + w.cite(license.Sources...)})
	}
	for _, text := range w.flats(w.Months(role)) {
		items = append(items, Item{Text: text})
	}
	if len(role.Ladder) > 1 {
		step := role.Ladder[1]
		items = append(items, Item{Text: w.Say("First step up: %s", words.WithFullStop(words.Lower(step.Step))) + w.cite(step.Sources...)})
	}
	return items
}

func (w *writer) readMore() []Item {
	items := []Item{{Text: w.Say("Read more: %s", w.Command("roles", "show", w.result.Leader))}}
	if w.result.RunnerUp != "" {
		items = append(items, Item{Text: w.Say("Side by side: %s", w.Command("compare", w.result.Leader, w.result.RunnerUp))})
	}
	return items
}

// stillOpen names the questions without an answer on which the first two roles stand furthest apart.
func (w *writer) stillOpen() []Item {
	type question struct {
		title string
		apart float64 // share of the criterion's span
	}
	var open []question
	a, b := w.Role(w.result.Ranking[0].ID), w.Role(w.result.Ranking[1].ID)
	for _, q := range w.in.Asked {
		c := w.Criterion(q.Question.Criterion)
		level, rated := a.Levels.On(c.ID)
		other, _ := b.Levels.On(c.ID)
		if rated && !q.Counts() && level.Known() && other.Known() {
			if apart := math.Abs(level.Level-other.Level) / c.Span; apart >= furtherApart {
				open = append(open, question{words.Lower(q.Question.Title), apart})
			}
		}
	}
	if len(open) == 0 {
		return nil
	}
	slices.SortStableFunc(open, func(a, b question) int { return cmp.Compare(b.apart, a.apart) })
	var titles []string
	for _, q := range open[:min(len(open), 3)] {
		titles = append(titles, q.title)
	}
	return []Item{{Text: w.Say("Questions without an answer that could tell them apart: %s.", w.And(titles...))}}
}

// furtherApart is the distance from which a question can tell two roles apart.
const furtherApart = .1
