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
	terms, err := m.terms(p)
	if err != nil {
		return nil, err
	}
	if len(terms) < MinAnswered {
		return nil, &TooFewError{len(terms)}
	}
	answers := m.wobbling(terms, noise)
	ranges := make([]FitRange, len(r.Ranking))
	for k, s := range r.Ranking {
		i, ok := m.find(s.ID)
		if !ok {
			return nil, fmt.Errorf("%q is no alternative of the model", s.ID)
		}
		given := roundRatio(int64(100*s.Points), int64(s.MaxPoints))
		role := m.plausible(i, answers, noise)
		ranges[k] = FitRange{min(role.percentile(lowEnd), given), max(role.percentile(highEnd), given)}
	}
	return ranges, nil
}

// wobbling is a term with what the answer and its weight may really be.
type wobbling struct {
	*term
	responses []outcome
	weight    rawMoments
}

func (m *Model) wobbling(terms []term, noise Noise) []wobbling {
	list := make([]wobbling, len(terms))
	for j := range terms {
		t := &terms[j]
		list[j] = wobbling{t, noise.response(m.criteria[t.criterion].Rule, t.Preference), raw(noise.weight(t.Weight))}
	}
	return list
}

// met is how one alternative meets one answer: the moments of the weight and of the partial value.
type met struct {
	weight  rawMoments
	partial moments
}

// plausible is how an alternative meets every answer.
type plausible []met

func (m *Model) plausible(i int, answers []wobbling, noise Noise) plausible {
	list := make(plausible, len(answers))
	for j, a := range answers {
		r := m.reading(i, a.term, a.responses, noise)
		list[j] = met{a.weight, r.moments(a.responses)}
	}
	return list
}

// moments returns the mean and the variance of the partial value. Deviations are squared, not values, so that nothing is
// left where nothing wobbles.
func (r *reading) moments(responses []outcome) moments {
	f := moments{0, r.byLevels}
	for at, response := range responses {
		f.mean += float64(response.p * r.given[at])
	}
	for at, response := range responses {
		d := r.given[at] - f.mean
		f.variance += float64(response.p * float64(d*d))
	}
	return f
}

// over returns the moments of W * (f - x).
func (a *met) over(x float64) moments {
	d := a.partial.mean - x
	return moments{
		mean:     float64(a.weight.mean * d),
		variance: float64(a.weight.square*a.partial.variance) + float64(a.weight.variance()*float64(d*d)),
	}
}

// variance is what is left of the square without the mean.
func (r rawMoments) variance() float64 { return r.square - float64(r.mean*r.mean) }

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
	for j := range p {
		d := p[j].over(x)
		sum.mean += d.mean
		sum.variance += d.variance
		weights += p[j].weight.mean
	}
	return sum.mean-float64(end*math.Sqrt(sum.variance)) >= -float64(finest*weights)
}
