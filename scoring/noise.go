package scoring

import "math"

// Noise says how much answers, importance and levels wobble. The zero value is no noise at all.
type Noise struct {
	Response   float64 // standard deviation of the response in steps of the list of options
	Amount     float64 // probability that an amount is really 10 % less, and the same for 10 % more
	Importance float64 // probability that a weight is really one less, and the same for one more
	Level      float64 // probability of a level's low end, and the same for its high end
}

// DefaultNoise is the noise of the verdict. One question a criterion has a retest reliability near .70, which is a
// deviation of .79 steps on five options; .185/.63/.185 is the extended Pearson-Tukey rule for a 5th, 50th and 95th
// percentile.
func DefaultNoise() Noise {
	return Noise{Response: .79, Amount: .185, Importance: .16, Level: .185}
}

// maxSteps is how far a response can be from the option given.
const maxSteps = 3

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

// weight returns the plausible weights of a criterion of weight w; steps past an end stay at the end.
func (n Noise) weight(w int) []outcome {
	return threeWay(Whole(max(w-1, 1)), Whole(w), Whole(min(w+1, MaxWeight)), n.Importance)
}

// level returns the plausible levels; an unknown one may be anywhere on the scale.
func (n Noise) level(c Criterion, l Level) []outcome {
	if l.Unknown {
		return threeWay(c.Min, (c.Min+c.Max)/2, c.Max, n.Level)
	}
	return threeWay(l.Low, l.Value, l.High, n.Level)
}

// response returns the plausible responses of a preference.
func (n Noise) response(p Preference) []outcome {
	switch {
	case len(p.Options) > 0:
		return n.options(p)
	case len(p.Categories) > 0:
		return []outcome{{0, 1}}
	}
	return threeWay(p.Value/10*9, p.Value, p.Value/10*11, n.Amount)
}

// options spreads the probability over the list of options: d steps away with probability proportional to
// Phi((d+.5)/sd) - Phi((d-.5)/sd); steps past an end pile up on the end option.
func (n Noise) options(p Preference) []outcome {
	at := p.position()
	if n.Response == 0 {
		return []outcome{{p.Options[at], 1}}
	}
	list := make([]outcome, len(p.Options))
	for i, value := range p.Options {
		list[i].value = value
	}
	total := Phi((maxSteps+.5)/n.Response) - Phi((-maxSteps-.5)/n.Response)
	for d := -maxSteps; d <= maxSteps; d++ {
		share := Phi((float64(d)+.5)/n.Response) - Phi((float64(d)-.5)/n.Response)
		list[min(max(at+d, 0), len(list)-1)].p += share / total
	}
	return list
}

// Phi is the distribution function of the standard normal distribution.
func Phi(x float64) float64 { return math.Erfc(-x/math.Sqrt2) / 2 }
