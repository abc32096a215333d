package lines

import "slices"

type field int

const (
	id field = iota
	recommended
	verdict
	ahead
	fit
	runnerUp
	runnerUpFit
	shortlist
	answered
	points // and what follows: only when somebody asks for it
	maxPoints
	top
)

// Fields are the names of the fields a line can have. The first of them are the usual ones.
func Fields() []string {
	return []string{
		id: "id", recommended: "recommended", verdict: "verdict", ahead: "ahead", fit: "fit", runnerUp: "runner_up",
		runnerUpFit: "runner_up_fit", shortlist: "shortlist", answered: "answered", points: "points", maxPoints: "max_points", top: "top",
	}
}

// UsualFields are the names of the fields of a line when nobody asks for others.
func UsualFields() []string { return Fields()[:points] }

// Layout says what lines hold, all of them the same.
type Layout struct {
	Roles     []string // ids
	Fields    []string // of Fields, in the order they are written
	KeptNames []string // names of what is passed through
	Top       int      // how many roles of the ranking the field top has
	JSONKept  bool     // what is passed through is JSON, not text

	fields      []field
	beforeField []string // what stands before the value of a field in JSON
	quoted      []string // roles in quotes
}

// NewLayout returns the layout with what many lines need worked out once.
func NewLayout(w Layout) *Layout {
	w.fields, w.beforeField, w.quoted = nil, nil, nil
	all, separator := Fields(), "{"
	for _, name := range w.Fields {
		w.fields = append(w.fields, field(slices.Index(all, name)))
		w.beforeField = append(w.beforeField, separator+`"`+name+`":`)
		separator = ","
	}
	for _, role := range w.Roles {
		w.quoted = append(w.quoted, `"`+role+`"`)
	}
	return &w
}
