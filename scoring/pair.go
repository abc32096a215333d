package scoring

import (
	"fmt"
	"math/big"
)

// Pair compares two alternatives, A and B, whatever was answered. Nothing is recommended by it.
type Pair struct {
	Differences   []Difference   // every rated criterion, by id
	A, B          Standing       // by the answers that count; without cells and points where there is none
	Contributions []Contribution // points of A over B for every answered criterion, by id; they add up to the gap
}

// Gap is how many points A is ahead of B; negative where B is.
func (p *Pair) Gap() int { return p.A.Points - p.B.Points }

// Difference is how two alternatives stand apart on one rated criterion.
type Difference struct {
	Criterion   string
	A, B        Level
	By          Number // the level of A minus that of B; 0 where one is unknown
	Uncertainty Number // how far By may be off, at least 0, on the criterion's scale; 0 where a level is unknown
	span        Number
}

// Pair compares alternative a with alternative b. Unlike Rank it needs no answer. It returns an error for alternatives
// that are not in the model or are the same, and for preferences that do not fit it.
func (m *Model) Pair(a, b string, p Preferences) (*Pair, error) {
	i, okA := m.findAlternative(a)
	k, okB := m.findAlternative(b)
	if !okA || !okB || i == k {
		return nil, fmt.Errorf("%q and %q are not two alternatives of the model", a, b)
	}
	t, err := m.compile(p, []int{i, k})
	if err != nil {
		return nil, err
	}
	var pair Pair
	for j, c := range m.criteria {
		if c.Rule.Rated() {
			pair.Differences = append(pair.Differences, c.difference(m.levels[i][j], m.levels[k][j]))
		}
	}
	standings := t.standings()
	pair.A, pair.B = standings[0], standings[1]
	for j, cell := range pair.A.Cells {
		pair.Contributions = append(pair.Contributions, Contribution{cell.Criterion, cell.Points - pair.B.Cells[j].Points})
	}
	return &pair, nil
}

// difference holds level a against level b.
//
// The uncertainty is the half of a 90 percent interval that lies towards no difference, by square-and-add: of the higher
// level how far it may be below, of the lower one how far it may be above, as the root of their summed squares (Zou and
// Donner 2008, doi:10.1002/sim.3095). The ends of a level's range are its 5th and 95th percentile. For a range with equal
// halves this is 1.645 standard deviations of the difference under the level noise of the verdict, the extended
// Pearson-Tukey rule (.185, .63, .185; Keefer and Bodily 1983, doi:10.1287/mnsc.29.5.595): its variance is .37 h², and
// 1.645² * .37 is 1. Of equal levels it is the larger half. It is rounded up to a thousandth, so that comparing it with By
// is exact.
func (c Criterion) difference(a, b Level) Difference {
	d := Difference{Criterion: c.ID, A: a, B: b, span: c.Span}
	if !d.Known() {
		return d
	}
	d.By = a.Value - b.Value
	if d.By >= 0 {
		d.Uncertainty = rootOfSquares(a.Value-a.Low, b.High-b.Value)
	}
	if d.By <= 0 {
		d.Uncertainty = max(d.Uncertainty, rootOfSquares(b.Value-b.Low, a.High-a.Value))
	}
	return d
}

// rootOfSquares is the root of x² + y², rounded up.
func rootOfSquares(x, y Number) Number {
	sum := new(big.Int).Add(product(x, x), product(y, y))
	root := new(big.Int).Sqrt(sum)
	if product(Number(root.Int64()), Number(root.Int64())).Cmp(sum) < 0 {
		return Number(root.Int64()) + 1
	}
	return Number(root.Int64())
}

func product(x, y Number) *big.Int {
	return new(big.Int).Mul(big.NewInt(int64(x)), big.NewInt(int64(y)))
}

// Known reports whether both levels are known.
func (d Difference) Known() bool { return !d.A.Unknown && !d.B.Unknown }

// Apart is how far the levels are from each other, at least 0; 0 where one is unknown.
func (d Difference) Apart() Number { return max(d.By, -d.By) }

// Sure reports whether the levels differ by no less than the uncertainty: there is at most a chance of 5 percent, by the
// ranges of the two levels, that there is no difference or that it goes the other way.
func (d Difference) Sure() bool { return d.By != 0 && d.Apart() >= d.Uncertainty }

// Slight reports whether the two hardly differ: by less than 5 percent of the criterion's span, which moves a partial
// value by less than what Reasons call shared.
func (d Difference) Slight() bool {
	return product(d.Apart(), 100).Cmp(product(d.span, sharedBelow)) < 0
}

// OfSpan is the difference in percent of the criterion's span; above 0 where A has the higher level.
func (d Difference) OfSpan() float64 { return 100 * float64(d.By) / float64(d.span) }

// Wider orders differences by their share of the span, the widest first; equal shares compare as 0. It is exact.
func Wider(d, e Difference) int {
	return product(e.Apart(), d.span).Cmp(product(d.Apart(), e.span))
}
