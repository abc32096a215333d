package scoring

import "math"

// outcome is a value and its probability.
type outcome struct {
	value Number
	p     float64
}

// threeWay returns low, middle and high with probability p, 1-2p and p; the middle alone when p is 0.
func threeWay(low, middle, high Number, p float64) []outcome {
	if p == 0 {
		return []outcome{{middle, 1}}
	}
	return []outcome{{low, p}, {middle, 1 - 2*p}, {high, p}}
}

// moments are the mean and the variance of something uncertain. The variance is worked out from deviations, not from
// squares, so that nothing is left where nothing wobbles. Products are rounded before they are added (float64(x*y)), so
// that machines which fuse the two get the same sum.
type moments struct{ mean, variance float64 }

func momentsOf(outcomes []outcome) moments {
	var m moments
	for _, o := range outcomes {
		m.mean += float64(o.p * o.value.Float())
	}
	for _, o := range outcomes {
		d := o.value.Float() - m.mean
		m.variance += float64(o.p * float64(d*d))
	}
	return m
}

// plus returns the moments of the sum of two things that do not depend on each other.
func (m moments) plus(other moments) moments {
	return moments{m.mean + other.mean, m.variance + other.variance}
}

// times returns the moments of their product.
func (m moments) times(other moments) moments {
	return moments{
		mean:     float64(m.mean * other.mean),
		variance: float64(m.square()*other.variance) + float64(m.variance*float64(other.mean*other.mean)),
	}
}

// square is the mean of the square.
func (m moments) square() float64 { return m.variance + float64(m.mean*m.mean) }

// fixed are the moments of the mean alone.
func (m moments) fixed() moments { return moments{mean: m.mean} }

// deviations is how many standard deviations the mean is above 0: without a variance infinitely many, or none.
func (m moments) deviations() float64 {
	switch {
	case m.variance > 0:
		return m.mean / math.Sqrt(m.variance)
	case m.mean > 0:
		return math.Inf(1)
	case m.mean < 0:
		return math.Inf(-1)
	}
	return 0
}

// Phi is the distribution function of the standard normal distribution: the probability of staying ahead by a difference
// in points that is x deviations above 0, since a sum is taken as normal.
func Phi(x float64) float64 { return math.Erfc(-x/math.Sqrt2) / 2 }

// finest is the difference between shares that counts. Phi differs in its last bits from one kind of processor to the
// next, and what is equal but for them must come in the same order on all.
const finest = 1e-9
