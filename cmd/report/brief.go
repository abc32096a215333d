package report

import (
	"math"
	"slices"
	"strconv"

	"careerfit/scoring"
)

// Brief is a result in one line of a table or one JSON object, of one person among many.
type Brief struct {
	ID        []byte // nil without one
	Answered  int
	Verdict   scoring.Verdict
	Leader    int // place among the roles of Briefs; -1 when no role is eligible
	RunnerUp  int // likewise; -1 without one
	Ahead     float64
	MaxPoints int
	Points    [2]int   // of the leader and of the runner-up
	Shortlist []int    // places
	Top       []Placed // the first of the ranking
	Kept      []Kept   // what is passed through, in the order of Briefs.Keep
}

// Placed is a role of the ranking.
type Placed struct{ Role, Points int }

// Kept is a value that is passed through as it came: text of a table, or JSON; nil without one.
type Kept []byte

// BriefFields are the fields a brief can have. The first of them are the usual ones.
func BriefFields() []string {
	return append(UsualBriefFields(), "points", "max_points", "top")
}

// UsualBriefFields are the fields of a brief when nobody asks for others.
func UsualBriefFields() []string {
	return []string{"id", "recommended", "verdict", "ahead", "fit", "runner_up", "runner_up_fit", "shortlist", "answered"}
}

// Briefs writes briefs, all with the same fields.
type Briefs struct {
	Roles  []string // ids
	Fields []string
	Keep   []string // names of what is passed through
	Top    int      // how many roles of the ranking the field top has
	// JSONKept says that what is passed through is JSON, not text.
	JSONKept bool
	json     []jsonField // the fields, laid out for writing many
	quoted   []string    // roles in quotes
}

// jsonField is a field with what stands before its value.
type jsonField struct{ before, name string }

// NewBriefs lays out what is written.
func NewBriefs(w Briefs) *Briefs {
	for i, field := range w.Fields {
		before := ",\"" + field + "\":"
		if i == 0 {
			before = "{" + before[1:]
		}
		w.json = append(w.json, jsonField{before, field})
	}
	for _, role := range w.Roles {
		w.quoted = append(w.quoted, "\""+role+"\"")
	}
	return &w
}

// recommended is the role the result names: none on a tie.
func (b *Brief) recommended() int {
	if b.Verdict == scoring.Tie {
		return -1
	}
	return b.Leader
}

// runnerUp is the role that comes second; none on a tie.
func (b *Brief) runnerUp() int {
	if b.Verdict == scoring.Tie {
		return -1
	}
	return b.RunnerUp
}

// appendFit appends a fit as Result has it: a percentage with at most two decimals.
func appendFit(out []byte, points, most int) []byte {
	return appendDecimal(out, int(math.Round(float64(points)*10000/float64(most))), 2)
}

// appendProbability appends a probability as Result has it, with at most six decimals.
func appendProbability(out []byte, p float64) []byte {
	return appendDecimal(out, int(math.Round(p*1e6)), 6)
}

// appendDecimal appends n without the zeros at its end, the last digits being decimals.
func appendDecimal(out []byte, n, decimals int) []byte {
	var digits [8]byte
	for i := decimals - 1; i >= 0; i-- {
		digits[i] = byte('0' + n%10)
		n /= 10
	}
	out = strconv.AppendInt(out, int64(n), 10)
	for decimals > 0 && digits[decimals-1] == '0' {
		decimals--
	}
	if decimals > 0 {
		out = append(append(out, '.'), digits[:decimals]...)
	}
	return out
}

// isPlain reports whether text is printable ASCII without quotes and backslashes, which no format has to escape.
func isPlain(text []byte) bool {
	return !slices.ContainsFunc(text, func(b byte) bool { return b < ' ' || b > '~' || b == '"' || b == '\\' })
}
