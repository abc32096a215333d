package result

import (
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// changes says in at most four sentences what would change the result; what it says of "no other" and "nothing" is proved.
func changes(w *writer) doc.Section {
	c := w.in.Changes
	if c == nil {
		return doc.Section{}
	}
	texts := otherAnswers(w, c)
	if !c.DominatesRunnerUp || len(c.Importance) > 0 { // else the last sentence says it too
		texts = append(texts, otherImportance(w, c))
	}
	return doc.Listed(w.Say("What would change it"), plain(append(texts, weightings(w, c))...)...)
}

// otherAnswers tells of the nearest answers that change the result alone, and of the rest; or how many it would take.
func otherAnswers(w *writer, c *scoring.Changes) []string {
	switch len(c.Single) {
	case 0:
		return []string{noSingle(w), fewest(w, c)}
	case 1:
		return []string{single(w, c.Single[0]), noOther(w)}
	case 2:
		return []string{single(w, c.Single[0]), single(w, c.Single[1]) + " " + noOther(w)}
	}
	return []string{single(w, c.Single[0]), further(w, c.Single[1:])}
}

// noOther says what was tried besides: all that the quiz offers, of places to work one more or less.
func noOther(w *writer) string {
	if hasMusts(w) {
		return w.Say("No other answer that the quiz offers does that alone, your deal-breakers kept%s.", oneAtATime(w))
	}
	return w.Say("No other answer that the quiz offers does that alone%s.", oneAtATime(w))
}

func noSingle(w *writer) string {
	if hasMusts(w) {
		return w.Say("No single answer changes this: all others that the quiz offers were tried, your deal-breakers kept%s.", oneAtATime(w))
	}
	return w.Say("No single answer changes this: all others that the quiz offers were tried%s.", oneAtATime(w))
}

// oneAtATime says how the answers to a question with several choices were tried; "" without one.
func oneAtATime(w *writer) string {
	for _, a := range w.answers {
		if a.Counts() && w.Criterion(a.Question.Criterion).Scored() == scoring.CategoryShare {
			return w.Say(" (%s: one more or less)", words.Lower(a.Question.Title))
		}
	}
	return ""
}

// hasMusts reports whether there are deal-breakers, which stay as they are in all that is tried.
func hasMusts(w *writer) bool {
	return slices.ContainsFunc(w.answers, func(a words.Answered) bool { return a.Must && a.Counts() })
}

func single(w *writer, s scoring.AnswerChange) string {
	return w.Say("If you %s, %s leads.", instead(w, s), w.Name(s.Leader))
}

// instead completes "If you ..." for another answer.
func instead(w *writer, s scoring.AnswerChange) string {
	a := w.answers.On(s.Criterion)
	switch {
	case len(s.Categories) > 0:
		return insteadThere(w, a, s.Categories)
	case a.IsTwice():
		return w.Say("%s both times", a.Option(s.Value).Said)
	}
	return w.Say("%s instead", a.Option(s.Value).Said)
}

// insteadThere does so for a choice of categories, to which one is added or from which one is taken away.
func insteadThere(w *writer, a words.Answered, categories []string) string {
	given := strings.Split(a.Response(), ",")
	for _, o := range a.Question.Options {
		was, is := slices.Contains(given, o.ID), slices.Contains(categories, o.ID)
		said := strings.ReplaceAll(a.Question.Said, "{}", o.Said)
		switch {
		case is && !was:
			return w.Say("also %s", said)
		case was && !is:
			return w.Say("no longer %s", said)
		}
	}
	return ""
}

// further names further questions another answer to which would change the result.
func further(w *writer, list []scoring.AnswerChange) string {
	titles := titlesOf(w, list)
	if len(titles) <= 3 {
		return w.Say("Another answer about %s would change it too.", w.Or(titles...))
	}
	return w.Say("Another answer to one of %d other questions would change it too, among them %s.",
		len(titles), w.And(titles[:3]...))
}

func fewest(w *writer, c *scoring.Changes) string {
	if c.Fewest == nil {
		return w.Say("Nor would such answers to all questions together.")
	}
	titles := titlesOf(w, c.Fewest.Answers)
	n := len(titles)
	if n > 4 {
		return w.Say("It takes other answers to at least %d questions at once.", n)
	}
	return w.Say("It takes other answers to at least %d questions at once, such as %s.", n, w.And(titles...))
}

func titlesOf(w *writer, list []scoring.AnswerChange) []string {
	titles := make([]string, len(list))
	for i, s := range list {
		titles[i] = w.question(s.Criterion)
	}
	return titles
}
