package scoring

import (
	"math"
	"slices"
)

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

var verdictNames = [...]string{"none-eligible", "tie", "too-close", "leaning", "clear"}

// String returns the verdict as scripts read it: none-eligible, tie, too-close, leaning or clear.
func (v Verdict) String() string { return verdictNames[v] }

const (
	clearAt   = .90
	leaningAt = .75
)

// Below surelyNot deviations nobody is clearly behind, above surelyClear everybody is; .90 is at 1.28155.
const (
	surelyNot   = 1.2815
	surelyClear = 1.2816
)

// isClear reports whether a rival so many deviations behind is clearly behind.
func isClear(deviations float64) bool {
	return deviations >= surelyNot && (deviations >= surelyClear || Phi(deviations) >= clearAt)
}

// verdictOf judges the probability that the leader stays ahead of its closest rival.
func verdictOf(ahead float64) Verdict {
	switch {
	case ahead >= clearAt:
		return Clear
	case ahead >= leaningAt:
		return Leaning
	}
	return TooClose
}

// Judgment is the verdict on one person's points. Roles are numbered as in Roles.
type Judgment struct {
	Roles     []int // their places among all alternatives of the model, by id
	Answered  int   // how many items are answered
	MaxPoints int
	Leader    int     // the first of those with the most points; -1 when every role breaks a must
	RunnerUp  int     // the second; -1 without one
	Rival     int     // the role the leader is least sure to stay ahead of; -1 without one
	Ahead     float64 // probability that the leader stays ahead of Rival, 0 to 1; 1 without a rival
	Verdict   Verdict
	Shortlist []int // the leader and every role it does not clearly stay ahead of, in order of place
	nearest   float64
	points    []int32                                          // by role
	out       []bool                                           // by role: it breaks a must, or is not in focus; nil for none
	gain      func(n, a, b int) (criterion string, points int) // of the n-th answer: by how many it puts role a ahead of b
}

// Points returns the points of role k.
func (r *Judgment) Points(k int) int { return int(r.points[k]) }

// Passes reports whether role k is in focus and breaks no must.
func (r *Judgment) Passes(k int) bool { return r.out == nil || !r.out[k] }

// Decisive returns the criterion that puts the leader ahead of the runner-up most, of equals the first by id; "" where
// nothing does.
func (r *Judgment) Decisive() (decisive string) {
	if r.RunnerUp < 0 || r.Verdict == Tie {
		return ""
	}
	most := 0
	for n := range r.Answered {
		if criterion, d := r.gain(n, r.Leader, r.RunnerUp); d > most {
			decisive, most = criterion, d
		}
	}
	return decisive
}

// lead begins a judgment with who leads: of those that are not out, the two with the most points, of equals the first.
// out may be nil.
func (r *Judgment) lead(points []int32, out []bool) {
	r.points, r.out = points, out
	r.Leader, r.RunnerUp, r.Rival, r.Ahead, r.nearest = -1, -1, -1, 0, math.Inf(1)
	r.Verdict, r.Shortlist = NoneEligible, r.Shortlist[:0]
	most, next := int32(-1), int32(-1)
	for k, n := range points {
		switch {
		case n <= next || out != nil && out[k]:
		case n > most:
			r.Leader, r.RunnerUp, most, next = k, r.Leader, n, most
		default:
			r.RunnerUp, next = k, n
		}
	}
}

// meet holds the leader against rival k, which it is ahead of by the difference. Of rivals that are equally near the
// one with more points counts, then the first that is met.
func (r *Judgment) meet(k int, difference moments) {
	z := difference.deviations()
	if r.Rival < 0 || z < r.nearest || z == r.nearest && r.points[k] > r.points[r.Rival] {
		r.Rival, r.nearest = k, z
	}
	if !isClear(z) || r.points[k] == r.points[r.Leader] {
		r.Shortlist = append(r.Shortlist, k)
	}
}

// conclude says how sure the lead is when every rival was met that is near enough to matter.
func (r *Judgment) conclude() {
	if r.Leader < 0 {
		return
	}
	r.Shortlist = append(r.Shortlist, r.Leader)
	slices.Sort(r.Shortlist)
	if r.Ahead = Phi(r.nearest); r.Ahead == 1 {
		r.Rival = r.RunnerUp // nobody is closer than anybody else
	}
	r.Verdict = verdictOf(r.Ahead)
	if r.RunnerUp >= 0 && r.points[r.RunnerUp] == r.points[r.Leader] {
		r.Verdict = Tie
	}
}
