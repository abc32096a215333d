package words

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/profiles"
	"careerfit/scoring"
)

// Emphasis says in parentheses, after a blank, how much an answer counts; "" where that is as usual.
func (w *Writer) Emphasis(a Answered) string {
	switch {
	case a.Must:
		return w.Say(" (a deal-breaker for you)")
	case a.Weight == 3:
		return w.Say(" (matters most to you)")
	case a.Weight == 1:
		return w.Say(" (matters little to you)")
	}
	return ""
}

// Wish completes "you ..." for an answer that counts, with its place on a scale of 100, or with the local pay, in percent
// of the national level, that it is held against.
func (w *Writer) Wish(a Answered, localPay int) string {
	c, text := w.Criterion(a.Question.Criterion), a.InWords(w.Words)
	switch {
	case c.Measure == profiles.Points || c.Measure == "" && c.Scored().Rated() && !strings.Contains(text, Number(*a.Value())):
		return fmt.Sprintf("%s (%s)", text, InUnit(Number(*a.Value()), c.Unit))
	case c.Scored() == scoring.PayShare && localPay != scoring.DefaultLocalPay:
		return w.Say("%s (where pay is %d percent of the national level)", text, localPay)
	}
	return text
}

// StandsAt completes "the role ..." for a level.
func StandsAt(c *profiles.Criterion, level float64) string {
	text := strings.ReplaceAll(c.Stands, "{}", Number(level))
	if level == 1 && strings.HasSuffix(c.Stands, "{} months") {
		text = strings.TrimSuffix(text, "s")
	}
	return text
}

// Broken says which deal-breaker a role breaks, and the smallest easing that would let it back in, or, where it breaks
// others as well, that would meet this one. The answer is to the question about its criterion; local pay is in percent of
// the national level.
func (w *Writer) Broken(role string, b scoring.BrokenMust, others bool, a Answered, localPay int) doc.Prose {
	r, c := w.Role(role), w.Criterion(b.Criterion)
	switch c.Scored() {
	case scoring.PayShare:
		pays := Grouped(int(b.Has.Float()))
		return Fill("%s%s%s", w.Say("%s: you %s; half of its jobs pay $%s or less.", r.Title, w.Wish(a, localPay), pays),
			easedGoal(w, pays, others), w.Cite(r.Pay.Source))
	case scoring.CategoryShare:
		return w.Compose("%s: you %s; none of its jobs are counted there. It is found in %s.%s",
			r.Title, a.InWords(w.Words), foundIn(w, r), w.Cite(r.Settings.Source))
	}
	level, _ := r.Levels.On(b.Criterion)
	return Fill("%s%s%s", w.Say("%s: you %s; it %s.", r.Title, w.Wish(a, localPay), StandsAt(c, b.Has.Float())),
		easedAnswer(w, easing(a, c.Scored(), b.Has.Float()), others), w.Cite(level.Sources...))
}

func easedGoal(w *Writer, pays string, others bool) string {
	if others {
		return w.Say(" A goal of $%s would meet this one.", pays)
	}
	return w.Say(" A goal of $%s would let it back in.", pays)
}

// easedAnswer says which answer would do; "" where none does.
func easedAnswer(w *Writer, label string, others bool) string {
	switch {
	case label == "":
		return ""
	case others:
		return w.Say(" The answer %q would meet this one.", label)
	}
	return w.Say(" The answer %q would let it back in.", label)
}

// easing is the label of the nearest answer that the level has passes; "" where none does.
func easing(a Answered, rule scoring.Rule, has float64) string {
	if rule == scoring.AtMost {
		for _, o := range a.Question.Options {
			if o.Value >= has {
				return o.Label
			}
		}
		return ""
	}
	for _, o := range slices.Backward(a.Question.Options) {
		if o.Value <= has {
			return o.Label
		}
	}
	return ""
}

func foundIn(w *Writer, r *profiles.Role) string {
	var names []string
	for _, share := range LargestShares(r) {
		names = append(names, w.Category(share.Category))
	}
	return w.And(names[:min(len(names), 2)]...)
}
