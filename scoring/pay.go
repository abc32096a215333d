package scoring

import "fmt"

// Pay holds what jobs of a role pay: percentiles in whole dollars a year, 0 where unknown. P10, P50 and P90 are
// known, or nothing is.
type Pay struct {
	P10, P25, P50, P75, P90 int
	Unknown                 bool // no percentile is known; any share of the jobs may pay an amount
}

// DefaultLocalPay is local pay as a percent of national pay when the person gives none.
const DefaultLocalPay = 100

type percentile struct{ percent, dollars int64 }

// known returns the percentiles that are known, in order, and how many.
func (p Pay) known() (list [5]percentile, n int) {
	for _, q := range [...]percentile{
		{10, int64(p.P10)}, {25, int64(p.P25)}, {50, int64(p.P50)}, {75, int64(p.P75)}, {90, int64(p.P90)},
	} {
		if q.dollars != 0 {
			list[n] = q
			n++
		}
	}
	return list, n
}

// Check reports what keeps p from describing a distribution: a missing P10, P50 or P90, or percentiles that do not rise.
func (p Pay) Check() error {
	switch {
	case p == Pay{Unknown: true}:
		return nil
	case p.Unknown:
		return fmt.Errorf("percentiles are given of pay that is unknown")
	case p.P10 <= 0 || p.P50 <= 0 || p.P90 <= 0:
		return fmt.Errorf("p10, p50 and p90 are needed")
	}
	known, n := p.known()
	for i := 1; i < n; i++ {
		if known[i].dollars <= known[i-1].dollars {
			return fmt.Errorf("p%d (%d) is not above p%d (%d)",
				known[i].percent, known[i].dollars, known[i-1].percent, known[i-1].dollars)
		}
	}
	return nil
}

// PercentAtLeast returns the percent of jobs that pay at least a dollars a year where local pay is the given percent of
// national pay, rounded.
func (p Pay) PercentAtLeast(a Number, local int) int { return roundRatio(p.share(a, local)) }

// share returns the same percent as a ratio. The share below a is linear between neighboring percentiles, and the
// outermost slopes go on. Of unknown pay it is the middle.
func (p Pay) share(a Number, local int) (num, width int64) {
	if p.Unknown {
		return unknownShare, 1
	}
	known, n := p.known()
	at := func(i int) int64 { return known[i].dollars * int64(local) * int64(one) }
	asked := int64(a) * 100 // both sides in 1/100000 dollar, so that the local percent stays exact
	i := 0
	for i < n-2 && asked > at(i+1) {
		i++
	}
	width = at(i+1) - at(i)
	num = (100-known[i].percent)*width - (known[i+1].percent-known[i].percent)*(asked-at(i))
	return min(max(num, 0), 100*width), width
}

// bends returns the amounts at which the share changes its slope: the percentiles, and where it reaches 100 and 0.
func (p Pay) bends(local int) []Number {
	if p.Unknown {
		return nil // it is flat
	}
	known, n := p.known()
	at := func(i int) Number { return Whole(int(known[i].dollars)) * Number(local) / 100 }
	slope := func(i, j int) Number { return (at(j) - at(i)) / Number(known[j].percent-known[i].percent) }
	list := []Number{at(0) - slope(0, 1)*Number(known[0].percent), at(n-1) + slope(n-2, n-1)*Number(100-known[n-1].percent)}
	for i := range n {
		list = append(list, at(i))
	}
	return list
}

// Median returns the local median pay in dollars a year; 0 when unknown.
func (p Pay) Median(local int) Number { return Whole(p.P50) * Number(local) / 100 }

// unknownShare is the partial value of a share of jobs nobody knows: the mean of the smallest and the largest, 0 and 100.
const unknownShare = 50
