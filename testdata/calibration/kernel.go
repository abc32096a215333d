package calibration

import (
	"math"
	"math/rand/v2"

	"careerfit/scoring"
)

// farthest is how many steps the true option can be from the one given.
const farthest = 3

// kernel holds how often the true option is at most so many steps up the list from the one given, for -3 to 3.
type kernel [2*farthest + 1]float64

// newKernel returns the kernel of the standard deviation in steps.
func newKernel(sd float64) kernel {
	var k kernel
	below := scoring.Phi((-farthest - .5) / sd)
	for i := range k {
		k[i] = (scoring.Phi((float64(i-farthest)+.5)/sd) - below) / (1 - 2*below)
	}
	return k
}

// share returns how often it is so many steps up the list, counted from -3.
func (k *kernel) share(i int) float64 {
	if i == 0 {
		return k[0]
	}
	return k[i] - k[i-1]
}

// step draws how many steps up the list the other option is.
func (k *kernel) step(r *rand.Rand) int {
	u := r.Float64()
	for i, p := range k {
		if u < p {
			return i - farthest
		}
	}
	return farthest
}

// threeWay draws -1 and 1 with probability p each, else 0.
func threeWay(r *rand.Rand, p float64) int {
	switch u := r.Float64(); {
	case u < p:
		return -1
	case u >= 1-p:
		return 1
	}
	return 0
}

// deviation returns the standard deviation, in steps, of one answer on five options with the reliability: uniform
// answers on five options have the variance 25/12.
func deviation(reliability float64) float64 { return math.Sqrt((1 - reliability) * 25 / 12) }
