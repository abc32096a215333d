package words

import (
	"math"
	"slices"

	"careerfit/cmd/lang"
)

// How many of many a person is shown.
const (
	MostBars    = 12 // roles with a bar, and with the arithmetic
	MostNamed   = 6  // roles in a sentence or list
	MostMarked  = 3  // roles told apart in one picture
	MostReasons = 3  // reasons, since that is what a person takes in at a glance
	MostHard    = 2  // hard parts of a role
	MostInFact  = 3  // roles behind a question, one by one
)

// AndMore says that a list goes on.
func AndMore(l *lang.Words, n int) string {
	return l.Say("and %d more: --format json lists all", n)
}

// Few names the first of a list, and counts the rest.
func (w *Writer) Few(names []string) string {
	if n := len(names) - MostNamed; n > 0 {
		names = append(slices.Clone(names[:MostNamed]), w.Say("%d more", n))
	}
	return w.And(names...)
}

// InTen says a share in tenths.
func (w *Writer) InTen(percent int) string {
	switch n := int(math.Round(float64(percent) / 10)); {
	case percent == 0:
		return w.Say("hardly any")
	case n == 0:
		return w.Say("fewer than 1 in 10")
	case n == 10:
		return w.Say("nearly all")
	default:
		return w.Say("about %d in 10", n)
	}
}

// OfHundred says a probability in hundredths. It never rounds up, so that a number shown never belongs to the next verdict.
func OfHundred(l *lang.Words, p float64) string {
	if n := int(100*p + 1e-9); n < 100 {
		return l.Say("%d of 100", n)
	}
	return l.Say("all but a few of 1,000")
}
