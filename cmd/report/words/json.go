package words

import (
	"math"
	"slices"

	"careerfit/scoring"
)

// Listed is the list as JSON has it: empty, never null.
func Listed[T any](list []T) []T { return append([]T{}, list...) }

// Known is nil for what a profile leaves out.
func Known[T interface{ Known() bool }](v T) *T {
	if !v.Known() {
		return nil
	}
	return &v
}

// NonEmpty is nil for "".
func NonEmpty(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

// Float is a number of the engine as JSON has it.
func Float(n scoring.Number) *float64 {
	x := n.Float()
	return &x
}

// WholeFit is the fit as people read it, a whole percent.
func WholeFit(s scoring.Standing) int { return (200*s.Points + s.MaxPoints) / (2 * s.MaxPoints) }

// Fit is the percentage of all points as scripts read it, with two decimals.
func Fit(s scoring.Standing) float64 {
	return math.Round(float64(s.Points)*10000/float64(s.MaxPoints)) / 100
}

// Probability rounds to six decimals, so that the last bits of a machine's arithmetic stay out of the output.
func Probability(p float64) *float64 {
	p = Rounded(p, 6)
	return &p
}

// Rounded keeps the last bits of a machine's arithmetic out of the output.
func Rounded(x float64, decimals int) float64 {
	scale := math.Pow10(decimals)
	return math.Round(x*scale) / scale
}

// CellOf is how a role meets the answer on a criterion; false where none counts.
func CellOf(s scoring.Standing, criterion string) (scoring.Cell, bool) {
	i := slices.IndexFunc(s.Cells, func(c scoring.Cell) bool { return c.Criterion == criterion })
	if i < 0 {
		return scoring.Cell{}, false
	}
	return s.Cells[i], true
}
