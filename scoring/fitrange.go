package scoring

import (
	"fmt"
	"math"
	"sort"
)

// FitRange is where the fit of a role lies in 90 of 100 plausible readings of the answers, the importance and the levels:
// in whole percent from the 5th to the 95th percentile, and as far as the fit of the answers as they were given.
type FitRange struct{ Low, High int }

// FitRanges returns the range of every standing of the ranking, in its order. The result is that of the same preferences.
//
// The fit is a mean of partial values f with the weights W, and it is x or more where the sum of W * (f - x) is at least 0:
// where the role is ahead of one that meets every answer to x percent. How likely that is follows like the lead over
// another role, from exact means and variances whose sum is taken as normal. The x with a given probability bound the
// ratio of two sums (Fieller 1954, doi:10.1111/j.2517-6161.1954.tb00159.x).
func (m *Model) FitRanges(p Preferences, r *Result, noise Noise) ([]FitRange, error) {
	var roles []int
	for _, s := range r.Ranking {
		i, ok := m.findAlternative(s.ID)
		if !ok {
			return nil, fmt.Errorf("%q is no alternative of the model", s.ID)
		}
		roles = append(roles, i)
	}
	t, err := m.compileEnough(p, roles)
	if err != nil {
		return nil, err
	}
	n := t.withNoise(noise)
	ranges := make([]FitRange, len(r.Ranking))
	for k, s := range r.Ranking {
		given := roundRatio(int64(100*s.Points), int64(s.MaxPoints))
		role := n.plausible(k)
		ranges[k] = FitRange{min(role.percentile(lowEnd), given), max(role.percentile(highEnd), given)}
	}
	return ranges, nil
}

// plausible is how a role meets every answer: the moments of the weight and of the partial value.
type plausible []struct{ weight, partial moments }

func (n *noisyTable) plausible(k int) plausible {
	list := make(plausible, len(n.rows))
	for j, r := range n.readings(k) {
		list[j].weight, list[j].partial = n.weights[j], r.moments(n.responses[j])
	}
	return list
}

// The ends of a range: a sum whose mean is so many standard deviations above 0 is itself above 0 with a probability of 95
// and of 5 percent.
const (
	lowEnd  = 1.6448536269514722
	highEnd = -lowEnd
)

// percentile returns the greatest whole percent that the fit, rounded like the fit that is shown, reaches with the
// probability of the end; 0 is always reached. Halves are rounded up, so that k is reached by a fit of k - .5 or more.
//
// Once a percent is not reached with that probability, no higher one is, as the sum of the weights is always more than
// 1.64 of its standard deviations above 0, and the bounds of the ratio are finite. Hence the search.
func (p plausible) percentile(end float64) int {
	return sort.Search(100, func(k int) bool { return !p.reaches(float64(k)+.5, end) })
}

// reaches reports whether the fit is x or more with the probability of the end. Sums differ in their last bits from one
// kind of processor to the next; what is short by those reaches x, so that a fit which nothing can move reaches itself.
func (p plausible) reaches(x, end float64) bool {
	var sum moments
	weights := 0.0
	for _, a := range p {
		sum = sum.plus(a.weight.times(moments{a.partial.mean - x, a.partial.variance}))
		weights += a.weight.mean
	}
	return sum.mean-float64(end*math.Sqrt(sum.variance)) >= -float64(finest*weights)
}
