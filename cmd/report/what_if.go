package report

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"careerfit/scoring"
)

// whatIf says in at most four sentences what would change the result; what it says of "no other" and "nothing" is proved.
func (w *writer) whatIf() []Item {
	c := w.in.Changes
	if c == nil {
		return nil
	}
	sentences := w.singleSentences(c)
	if c.Share < 1 || len(c.Importance) > 0 { // else the last sentence says it too
		sentences = append(sentences, w.importanceSentence(c))
	}
	sentences = append(sentences, w.weightingSentence(c))
	items := make([]Item, len(sentences))
	for i, s := range sentences {
		items[i] = Item{Text: s}
	}
	return items
}

// singleSentences tell of the nearest answers, and of the rest; or how many answers it would take.
func (w *writer) singleSentences(c *scoring.Changes) []string {
	switch len(c.Single) {
	case 0:
		return []string{w.proof(), w.fewestSentence(c)}
	case 1:
		return []string{w.single(c.Single[0]), w.Say("No other single answer changes the result.")}
	case 2:
		second := strings.TrimSuffix(w.single(c.Single[1]), ".")
		return []string{w.single(c.Single[0]), w.Say("%s; no other single answer changes the result.", second)}
	}
	return []string{w.single(c.Single[0]), w.more(c.Single[1:])}
}

// more names further questions whose answer would change the result.
func (w *writer) more(changes []scoring.AnswerChange) string {
	var titles []string
	for _, s := range changes {
		titles = append(titles, lower(w.asked[s.Criterion].Title))
	}
	if len(titles) <= 3 {
		return w.Say("Another answer about %s would change it too.", w.Or(titles...))
	}
	return w.Say("Another answer to one of %d other questions would change it too, among them %s.",
		len(titles), w.And(titles[:3]...))
}

func (w *writer) proof() string {
	if slices.ContainsFunc(w.in.Asked, func(a Asked) bool { return a.Must && a.Counts() }) {
		return w.Say("No single answer changes this: every other answer to each question was tried, your deal-breakers kept.")
	}
	return w.Say("No single answer changes this: every other answer to each question was tried.")
}

// single says who leads after one other answer.
func (w *writer) single(s scoring.AnswerChange) string {
	return w.Say("If you %s, %s leads.", w.instead(s), w.name(s.Leader))
}

// instead completes "If you ..." for another answer.
func (w *writer) instead(s scoring.AnswerChange) string {
	a := w.asked[s.Criterion]
	if len(s.Categories) == 0 {
		return w.Say("%s instead", a.option(s.Value).Said)
	}
	given := strings.Split(a.Response, ",")
	for _, o := range a.Options {
		was, is := slices.Contains(given, o.ID), slices.Contains(s.Categories, o.ID)
		switch {
		case is && !was:
			return w.Say("also want to work %s", o.Said)
		case was && !is:
			return w.Say("no longer want to work %s", o.Said)
		}
	}
	return "" // a category is added or taken away
}

func (w *writer) fewestSentence(c *scoring.Changes) string {
	if c.Fewest == nil {
		return w.Say("Nor would other answers to all of them together.")
	}
	var titles []string
	for _, s := range c.Fewest.Answers {
		titles = append(titles, lower(w.asked[s.Criterion].Title))
	}
	n := len(titles)
	if n > 4 {
		return w.Say("It takes other answers to at least %d questions at once.", n)
	}
	return w.Say("It takes other answers to at least %d questions at once, such as %s.", n, w.And(titles...))
}

// importanceSentence tells of the importance that is nearest to changing the leader.
func (w *writer) importanceSentence(c *scoring.Changes) string {
	if len(c.Importance) == 0 {
		return w.Say("More or less weight on any one question, from 0 to 3, changes nothing.")
	}
	nearest := slices.MinFunc(c.Importance, func(a, b scoring.WeightChange) int {
		return cmp.Compare(math.Abs(a.At-float64(a.From)), math.Abs(b.At-float64(b.From)))
	})
	title, leader := lower(w.asked[nearest.Criterion].Title), w.name(nearest.Leader)
	if nearest.At > float64(nearest.From) {
		return w.Say("If %s mattered more to you, %s would lead: at a weight over %s instead of %d.",
			title, leader, weight(nearest), nearest.From)
	}
	return w.Say("If %s mattered less to you, %s would lead: at a weight under %s instead of %d.",
		title, leader, weight(nearest), nearest.From)
}

// weight writes a weight with one decimal, rounded so that the sentence stays true.
func weight(c scoring.WeightChange) string {
	if c.At > float64(c.From) {
		return number(math.Ceil(c.At*10-1e-9) / 10)
	}
	return number(math.Floor(c.At*10+1e-9) / 10)
}

func (w *writer) weightingSentence(c *scoring.Changes) string {
	leader, rival := w.name(w.result.Leader), w.name(w.result.RunnerUp)
	switch {
	case c.Dominates && len(w.result.Ranking) > 2:
		return w.Say("%s meets every answer at least as well as any other role, so that no weighting changes it.", upper(leader))
	case c.Share == 1:
		return w.Say("%s meets every answer at least as well as %s, so that no weighting puts that ahead.", upper(leader), rival)
	}
	return w.Say("Of all ways to weigh your answers, %s put %s ahead of %s.", w.shareOf(c.Share), leader, rival)
}

// shareOf says a share of 1 in hundredths, never more than it is and never nothing.
func (w *writer) shareOf(p float64) string {
	if n := int(100*p + 1e-9); n > 0 {
		return w.Say("%d of 100", n)
	}
	return w.Say("fewer than 1 of 100")
}
