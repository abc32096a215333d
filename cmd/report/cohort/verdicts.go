package cohort

import "careerfit/scoring"

// Verdicts are people by verdict.
type Verdicts struct {
	Clear        int `json:"clear"`
	Leaning      int `json:"leaning"`
	TooClose     int `json:"too_close"`
	Tie          int `json:"tie"`
	NoneEligible int `json:"none_eligible"`
}

// Count counts a person.
func (v *Verdicts) Count(verdict scoring.Verdict) {
	switch verdict {
	case scoring.Clear:
		v.Clear++
	case scoring.Leaning:
		v.Leaning++
	case scoring.TooClose:
		v.TooClose++
	case scoring.Tie:
		v.Tie++
	default:
		v.NoneEligible++
	}
}

func (v *Verdicts) add(other Verdicts) {
	v.Clear += other.Clear
	v.Leaning += other.Leaning
	v.TooClose += other.TooClose
	v.Tie += other.Tie
	v.NoneEligible += other.NoneEligible
}

// list has the verdicts from the surest on, then those without a single role.
func (v Verdicts) list() []int { return append(v.ofOneRole(), v.Tie, v.NoneEligible) }

// ofOneRole are the verdicts that recommend one role, from the surest on.
func (v Verdicts) ofOneRole() []int { return []int{v.Clear, v.Leaning, v.TooClose} }

// withoutRole is how many people were recommended no single role.
func (v Verdicts) withoutRole() int { return v.Tie + v.NoneEligible }
