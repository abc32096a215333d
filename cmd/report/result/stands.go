package result

import (
	"fmt"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// comparison names what the person asked for on a criterion, where a role stands, and where the other one does; other is ""
// for none.
func comparison(w *writer, criterion, role, other string) string {
	a := w.answers.On(criterion)
	stands := standing(w, w.cell(role, criterion))
	if other != "" {
		stands += fmt.Sprintf(" (%s: %s)", w.Name(other), figure(w, w.cell(other, criterion)))
	}
	return w.Say("%s%s: you %s. %s.", a.Question.Title, w.Emphasis(a), w.Wish(a, w.in.LocalPay), stands)
}

// standing says where a role stands, as a sentence without its period.
func standing(w *writer, c scoring.Cell) string {
	criterion := w.Criterion(c.Criterion)
	rule := criterion.Scored()
	switch {
	case c.Level.Unknown:
		return notKnownOn(w, rule)
	case rule == scoring.PayShare:
		return w.Say("In this role %s earn that or more", figure(w, c))
	case rule == scoring.CategoryShare:
		return w.Say("This role has %s of its jobs there", figure(w, c))
	}
	text := w.Say("This role %s", words.StandsAt(criterion, c.Has.Float()))
	asked, level := *w.answers.On(c.Criterion).Value(), c.Has.Float()
	switch {
	case rule == scoring.AtMost && level <= asked, rule == scoring.AtLeast && level >= asked:
		return w.Say("%s, which meets that", text)
	case rule == scoring.AtMost:
		return w.Say("%s, which is more", text)
	case rule == scoring.AtLeast:
		return w.Say("%s, which is less", text)
	}
	return text
}

// notKnownOn says that nobody knows where a role stands, and what is made of that.
func notKnownOn(w *writer, rule scoring.Rule) string {
	switch rule {
	case scoring.PayShare:
		return w.Say("What this role pays is not known and counts as the middle")
	case scoring.CategoryShare:
		return w.Say("Where this role has its jobs is not known and counts as the middle")
	}
	return w.Say("Where this role stands is not known and counts as the middle")
}

// figure is where a role stands, as a bare figure inside a sentence.
func figure(w *writer, c scoring.Cell) string {
	switch rule := w.Criterion(c.Criterion).Scored(); {
	case c.Level.Unknown:
		return w.Say("not known")
	case rule == scoring.PayShare:
		return w.InTen(c.Partial)
	case rule == scoring.CategoryShare:
		return w.Say("%d percent", c.Partial)
	}
	return words.Number(c.Has.Float())
}

// inTable is where a role stands, with the range it lies in, as tables have it.
func inTable(w *writer, c scoring.Cell) string {
	switch criterion := w.Criterion(c.Criterion); {
	case c.Level.Unknown:
		return w.Say("unknown")
	case !criterion.Scored().Rated():
		return w.Say("%d %% of jobs", c.Partial)
	}
	return fmt.Sprintf("%s (%s-%s)", words.Number(c.Has.Float()), words.Number(c.Level.Low.Float()), words.Number(c.Level.High.Float()))
}

func chosen(w *writer, a words.Answered) string {
	n := strings.Count(a.Response(), ",") + 1
	return w.Plural(n, "%d place", "%d places", n)
}
