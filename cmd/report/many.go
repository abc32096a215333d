package report

import (
	"slices"

	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// shown are the first roles of the ranking.
func (w *writer) shown() []scoring.Standing {
	return w.result.Ranking[:min(len(w.result.Ranking), words.MostBars)]
}

// bars are the fits of the first roles that are eligible, and how many more there are.
func (w *writer) bars(l *Letter) {
	more := 0
	for i, s := range w.result.Ranking {
		switch {
		case s.Rank == 0:
		case i < words.MostBars:
			l.Bars = append(l.Bars, Bar{w.Name(s.ID), words.WholeFit(s)})
		default:
			more++
		}
	}
	if more > 0 {
		l.More = words.AndMore(w.Words, more)
	}
}

// shortlist is that of the result: by id, or as it is ranked where only the first are named.
func (w *writer) shortlist() []string {
	if len(w.result.Shortlist) <= words.MostNamed {
		return w.result.Shortlist
	}
	var ids []string
	for _, s := range w.result.Ranking {
		if slices.Contains(w.result.Shortlist, s.ID) {
			ids = append(ids, s.ID)
		}
	}
	return ids
}
