package report

import (
	"cmp"
	"slices"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// whatIf says in at most four sentences what would change the result; what it says of "no other" and "nothing" is proved.
func (w *writer) whatIf() []Item {
	c := w.in.Changes
	if c == nil {
		return nil
	}
	sentences := w.singleSentences(c)
	if !c.DominatesRunnerUp || len(c.Importance) > 0 { // else the last sentence says it too
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
		return []string{w.single(c.Single[0]), w.noOther()}
	case 2:
		return []string{w.single(c.Single[0]), w.single(c.Single[1]) + " " + w.noOther()}
	}
	return []string{w.single(c.Single[0]), w.more(c.Single[1:])}
}

// noOther says what was tried besides: all that the quiz offers, of places to work one more or less.
func (w *writer) noOther() string {
	if w.kept() {
		return w.Say("No other answer that the quiz offers does that alone, your deal-breakers kept%s.", w.oneAtATime())
	}
	return w.Say("No other answer that the quiz offers does that alone%s.", w.oneAtATime())
}

func (w *writer) proof() string {
	if w.kept() {
		return w.Say("No single answer changes this: all others that the quiz offers were tried, your deal-breakers kept%s.", w.oneAtATime())
	}
	return w.Say("No single answer changes this: all others that the quiz offers were tried%s.", w.oneAtATime())
}

// oneAtATime says how the answers to a question with several choices were tried; "" without one.
func (w *writer) oneAtATime() string {
	for _, a := range w.in.Asked {
		if a.Counts() && w.Criterion(a.Question.Criterion).Of == "categories" {
			return w.Say(" (%s: one more or less)", words.Lower(a.Question.Title))
		}
	}
	return ""
}

// kept reports whether there are deal-breakers, which stay as they are in all that is tried.
func (w *writer) kept() bool {
	return slices.ContainsFunc(w.in.Asked, func(a words.Answered) bool { return a.Must && a.Counts() })
}

// more names further questions whose answer would change the result.
func (w *writer) more(changes []scoring.AnswerChange) string {
	var titles []string
	for _, s := range changes {
		titles = append(titles, words.Lower(w.in.Asked.On(s.Criterion).Question.Title))
	}
	if len(titles) <= 3 {
		return w.Say("Another answer about %s would change it too.", w.Or(titles...))
	}
	return w.Say("Another answer to one of %d other questions would change it too, among them %s.",
		len(titles), w.And(titles[:3]...))
}

// single says who leads after one other answer.
func (w *writer) single(s scoring.AnswerChange) string {
	return w.Say("If you %s, %s leads.", w.instead(s), w.Name(s.Leader))
}

// instead completes "If you ..." for another answer.
func (w *writer) instead(s scoring.AnswerChange) string {
	a := w.in.Asked.On(s.Criterion)
	switch {
	case len(s.Categories) > 0:
	case a.IsTwice():
		return w.Say("%s both times", a.Option(s.Value).Said)
	default:
		return w.Say("%s instead", a.Option(s.Value).Said)
	}
	given := strings.Split(a.Response(), ",")
	for _, o := range a.Question.Options {
		was, is := slices.Contains(given, o.ID), slices.Contains(s.Categories, o.ID)
		switch {
		case is && !was:
			return w.Say("also %s", strings.ReplaceAll(a.Question.Said, "{}", o.Said))
		case was && !is:
			return w.Say("no longer %s", strings.ReplaceAll(a.Question.Said, "{}", o.Said))
		}
	}
	return "" // a category is added or taken away
}

func (w *writer) fewestSentence(c *scoring.Changes) string {
	if c.Fewest == nil {
		return w.Say("Nor would such answers to all questions together.")
	}
	var titles []string
	for _, s := range c.Fewest.Answers {
		titles = append(titles, words.Lower(w.in.Asked.On(s.Criterion).Question.Title))
	}
	n := len(titles)
	if n > 4 {
		return w.Say("It takes other answers to at least %d questions at once.", n)
	}
	return w.Say("It takes other answers to at least %d questions at once, such as %s.", n, w.And(titles...))
}

// importanceSentence tells of the nearest whole importance that puts another role first.
func (w *writer) importanceSentence(c *scoring.Changes) string {
	var list []scoring.WeightChange
	for _, change := range c.Importance {
		if change.To > 0 || w.canDrop(change.Criterion) {
			list = append(list, change)
		}
	}
	if len(list) == 0 {
		return w.Say("No other importance of a single question, from 0 to 3, changes it.")
	}
	nearest := slices.MinFunc(list, func(a, b scoring.WeightChange) int {
		return cmp.Compare(max(a.To-a.From, a.From-a.To), max(b.To-b.From, b.From-b.To))
	})
	title, leader := words.Lower(w.in.Asked.On(nearest.Criterion).Question.Title), w.Name(nearest.ToLeader)
	switch nearest.To {
	case 0:
		return w.Say("If %s did not matter to you (importance 0), %s would lead.", title, leader)
	case 1:
		return w.Say("If %s mattered little to you (importance 1), %s would lead.", title, leader)
	case 2:
		return w.Say("If %s mattered as usual to you (importance 2), %s would lead.", title, leader)
	}
	return w.Say("If %s mattered most to you (importance 3), %s would lead.", title, leader)
}

// canDrop reports whether an answer can stop to count: it is no deal-breaker, and enough others are left.
func (w *writer) canDrop(criterion string) bool {
	return !w.in.Asked.On(criterion).Must && w.answered() > scoring.MinAnswered
}

func (w *writer) weightingSentence(c *scoring.Changes) string {
	leader, rival := w.Name(w.result.Leader), w.Name(w.result.RunnerUp)
	unsure := w.hasUnknown(w.result.Leader) || w.hasUnknown(w.result.RunnerUp)
	switch {
	case (c.Dominates || c.DominatesRunnerUp) && unsure:
		return w.Say("With what is not known in the middle, %s meets every answer at least as well as %s, so that no weighting puts that ahead.", leader, rival)
	case c.Dominates && len(w.result.Ranking) > 2:
		return w.Say("%s meets every answer at least as well as any of the others, so that no weighting changes it.", words.Upper(leader))
	case c.DominatesRunnerUp:
		return w.Say("%s meets every answer at least as well as %s, so that no weighting puts that ahead.", words.Upper(leader), rival)
	}
	return w.Say("Of all ways to weigh your answers, %s put %s ahead of %s.", w.shareOf(c.Share), leader, rival)
}

// shareOf says a share of 1 in hundredths, never more than it is and never nothing.
func (w *writer) shareOf(p float64) string {
	switch n := int(100*p + 1e-9); n {
	case 0:
		return w.Say("fewer than 1 of 100")
	case 100:
		return w.Say("more than 99 of 100")
	default:
		return w.Say("%d of 100", n)
	}
}
