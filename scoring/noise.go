package scoring

// Noise says how much answers, importance and levels wobble. The zero value is no noise at all.
type Noise struct {
	Response   float64 // standard deviation of the response in steps of the list of options
	Again      float64 // the same where the response is the mean of two answers
	Amount     float64 // probability that an amount is really 10 % less, and the same for 10 % more
	Importance float64 // probability that a weight is really one less, and the same for one more
	Level      float64 // probability of a level's low end, and the same for its high end
}

// DefaultNoise is the noise of the verdict. One question a criterion has a retest reliability near .70, which is a
// deviation of .79 steps on five options; two questions have .82 by Spearman and Brown, and .56 steps. .185/.63/.185 is the extended Pearson-Tukey rule for a 5th, 50th and 95th
// percentile.
func DefaultNoise() Noise {
	return Noise{Response: .79, Again: .56, Amount: .185, Importance: .16, Level: .185}
}

// maxSteps is how far a response can be from the option given.
const maxSteps = 3

// weights returns the plausible weights of a criterion of weight w; steps past an end stay at the end.
func (n Noise) weights(w int) []outcome {
	return threeWay(Whole(max(w-1, 1)), Whole(w), Whole(min(w+1, MaxWeight)), n.Importance)
}

// weight returns the moments of those.
func (n Noise) weight(w int) moments { return momentsOf(n.weights(w)) }

// level returns the plausible levels; an unknown one may be anywhere on the scale.
func (n Noise) level(c Criterion, l Level) []outcome {
	if l.Unknown {
		l.Low, l.Value, l.High = c.Min, (c.Min+c.Max)/2, c.Max
	}
	return threeWay(l.Low, l.Value, l.High, n.Level)
}

// unknownShare returns the plausible partial values where nobody knows the share of jobs.
func (n Noise) unknownShare() []outcome { return threeWay(0, unknownShare, 100, n.Level) }

// response returns the plausible responses on a criterion with the given rule.
func (n Noise) response(rule Rule, p Preference) []outcome {
	switch {
	case rule == CategoryShare:
		return []outcome{{0, 1}}
	case rule == PayShare:
		return threeWay(p.Value/10*9, p.Value, p.Value/10*11, n.Amount)
	case p.Again != nil:
		return spread(p, n.Again)
	}
	return spread(p, n.Response)
}

// spread spreads the probability over the list of options: d steps away with probability proportional to
// Phi((d+.5)/sd) - Phi((d-.5)/sd); steps past an end pile up on the end option.
func spread(p Preference, sd float64) []outcome {
	if sd == 0 {
		return []outcome{{p.response(), 1}}
	}
	var list []outcome
	total := Phi((maxSteps+.5)/sd) - Phi((-maxSteps-.5)/sd)
	for d := -maxSteps; d <= maxSteps; d++ {
		share := (Phi((float64(d)+.5)/sd) - Phi((float64(d)-.5)/sd)) / total
		value := between(p.Options, p.halfSteps()+2*d)
		if last := len(list) - 1; last >= 0 && list[last].value == value {
			list[last].p += share
		} else {
			list = append(list, outcome{value, share})
		}
	}
	return list
}

// between returns the value at a place in half steps, the ends standing for all beyond them.
func between(options []Number, halfSteps int) Number {
	at := min(max(halfSteps, 0), 2*(len(options)-1))
	return (options[at/2] + options[(at+1)/2]) / 2
}
