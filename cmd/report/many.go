package report

import (
	"slices"

	"careerfit/cmd/lang"
	"careerfit/scoring"
)

// How many of many roles a person is shown.
const (
	mostBars  = 12 // with a bar, and with the arithmetic
	mostNamed = 6  // in a sentence or list
)

// shown are the first roles of the ranking.
func (w *writer) shown() []scoring.Standing {
	return w.result.Ranking[:min(len(w.result.Ranking), mostBars)]
}

// bars are the fits of the first roles that are eligible, and how many more there are.
func (w *writer) bars(l *Letter) {
	more := 0
	for i, s := range w.result.Ranking {
		switch {
		case s.Rank == 0:
		case i < mostBars:
			l.Bars = append(l.Bars, Bar{w.name(s.ID), WholeFit(s)})
		default:
			more++
		}
	}
	if more > 0 {
		l.More = andMore(w.Words, more)
	}
}

// andMore says that a list goes on.
func andMore(words *lang.Words, n int) string {
	return words.Say("and %d more: --format json lists all", n)
}

// few names the first and counts the rest.
func (w *writer) few(names []string) string {
	if n := len(names) - mostNamed; n > 0 {
		names = append(slices.Clone(names[:mostNamed]), w.Say("%d more", n))
	}
	return w.And(names...)
}

// shortlist is that of the result: by id, or as it is ranked where only the first are named.
func (w *writer) shortlist() []string {
	if len(w.result.Shortlist) <= mostNamed {
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
