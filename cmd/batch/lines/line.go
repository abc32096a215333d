package lines

import "careerfit/scoring"

// Line is the result of one person among many, in short.
type Line struct {
	ID        []byte // nil without one
	Answered  int
	Verdict   scoring.Verdict
	Leader    int     // place among the roles of the layout; -1 when no role is eligible
	RunnerUp  int     // likewise; -1 without one
	Ahead     float64 // a probability
	MaxPoints int
	Points    [2]int   // of the leader and of the runner-up
	Shortlist []int    // places
	Top       []Placed // the first of the ranking
	Kept      []Kept   // what is passed through, in the order of Layout.Keep
}

// Placed is a role of the ranking.
type Placed struct{ Role, Points int }

// Kept is a value that is passed through as it came: text of a table, or JSON; nil without one.
type Kept []byte

// recommended is the role the result names: none on a tie.
func (l *Line) recommended() int {
	if l.Verdict == scoring.Tie {
		return -1
	}
	return l.Leader
}

// runnerUp is the role that comes second; none on a tie.
func (l *Line) runnerUp() int {
	if l.Verdict == scoring.Tie {
		return -1
	}
	return l.RunnerUp
}
