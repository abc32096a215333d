package scoring

// Verdict says how sure the recommendation is.
type Verdict int

// The verdicts, from the least to the most certain.
const (
	NoneEligible Verdict = iota // every role of the focus breaks a must
	Tie                         // equal points
	TooClose                    // ahead in less than 75 % of the plausible readings
	Leaning                     // in 75 % to 90 %
	Clear                       // in 90 % or more
)

const (
	clearAt   = .90
	leaningAt = .75
)

// verdict judges the probability that the leader stays ahead of its closest rival.
func verdict(ahead float64) Verdict {
	switch {
	case ahead >= clearAt:
		return Clear
	case ahead >= leaningAt:
		return Leaning
	}
	return TooClose
}
