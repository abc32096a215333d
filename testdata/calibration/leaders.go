package calibration

import (
	"math/bits"
	"slices"

	"careerfit/scoring"
)

// leaders are the roles that come first, one bit each.
type leaders uint64

func first[N int | float64](scores []N) leaders {
	var set leaders
	best := slices.Max(scores)
	for k, score := range scores {
		if score == best {
			set |= 1 << k
		}
	}
	return set
}

func (l leaders) size() float64 { return float64(bits.OnesCount64(uint64(l))) }

// match returns how often one of l and one of other, taken by lot, are the same.
func (l leaders) match(other leaders) float64 { return (l & other).size() / (l.size() * other.size()) }

// listed returns the roles of the shortlist.
func listed(j *scoring.Judgment) leaders {
	var set leaders
	for _, k := range j.Shortlist {
		set |= 1 << k
	}
	return set
}
