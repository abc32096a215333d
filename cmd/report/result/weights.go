package result

import (
	"cmp"
	"slices"

	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// otherImportance tells of the nearest whole importance of one answer that puts another role first.
func otherImportance(w *writer, c *scoring.Changes) string {
	var list []scoring.WeightChange
	for _, change := range c.Importance {
		if change.To > 0 || canDrop(w, change.Criterion) {
			list = append(list, change)
		}
	}
	if len(list) == 0 {
		return w.Say("No other importance of a single question, from 0 to 3, changes it.")
	}
	nearest := slices.MinFunc(list, func(a, b scoring.WeightChange) int {
		return cmp.Compare(max(a.To-a.From, a.From-a.To), max(b.To-b.From, b.From-b.To))
	})
	title, leader := w.question(nearest.Criterion), w.Name(nearest.ToLeader)
	return [...]string{
		w.Say("If %s did not matter to you (importance 0), %s would lead.", title, leader),
		w.Say("If %s mattered little to you (importance 1), %s would lead.", title, leader),
		w.Say("If %s mattered as usual to you (importance 2), %s would lead.", title, leader),
		w.Say("If %s mattered most to you (importance 3), %s would lead.", title, leader),
	}[nearest.To]
}

// canDrop reports whether an answer can stop to count: it is no deal-breaker, and enough others are left.
func canDrop(w *writer, criterion string) bool {
	return !w.answers.On(criterion).Must && w.answers.Counted() > scoring.MinAnswered
}

func weightings(w *writer, c *scoring.Changes) string {
	leader, rival := w.Name(w.result.Leader), w.Name(w.result.RunnerUp)
	unsure := hasUnknown(w, w.result.Leader) || hasUnknown(w, w.result.RunnerUp)
	switch {
	case (c.Dominates || c.DominatesRunnerUp) && unsure:
		return w.Say("With what is not known in the middle, %s meets every answer at least as well as %s, so that no weighting puts that ahead.", leader, rival)
	case c.Dominates && len(w.result.Ranking) > 2:
		return w.Say("%s meets every answer at least as well as any of the others, so that no weighting changes it.", words.Upper(leader))
	case c.DominatesRunnerUp:
		return w.Say("%s meets every answer at least as well as %s, so that no weighting puts that ahead.", words.Upper(leader), rival)
	}
	return w.Say("Of all ways to weigh your answers, %s put %s ahead of %s.", shareOf(w, c.Share), leader, rival)
}

// hasUnknown reports whether a role of the focus is unknown on an answered criterion.
func hasUnknown(w *writer, role string) bool {
	return slices.ContainsFunc(w.answers, func(a words.Answered) bool { return w.isUnknown(role, a.Question.Criterion) })
}

// shareOf says a share of 1 in hundredths, never more than it is and never nothing.
func shareOf(w *writer, p float64) string {
	switch n := int(100*p + 1e-9); n {
	case 0:
		return w.Say("fewer than 1 of 100")
	case 100:
		return w.Say("more than 99 of 100")
	default:
		return w.Say("%d of 100", n)
	}
}
