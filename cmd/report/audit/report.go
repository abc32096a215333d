package audit

import "careerfit/cmd/report/words"

// Schema names the shape of Report; a changed or removed field needs a new number.
const Schema = "careerfit.audit/v1"

// Report says what people who answer at random are told. Shares are of all those people, 0 to 1, with six decimals.
type Report struct {
	Schema         string           `json:"schema"`
	Version        string           `json:"version"`
	Pack           words.PackID     `json:"pack"`
	People         int              `json:"people"`
	Exact          bool             `json:"exact"`     // every different answer sheet once; nothing is sampled
	Seed           *uint64          `json:"seed"`      // nil when exact
	Questions      int              `json:"questions"` // all of which everybody answered
	Focus          Field            `json:"focus"`
	All            Field            `json:"all"`   // the same when all roles are the focus
	Twins          [][2]string      `json:"twins"` // roles that nothing separates
	StraightLiners []StraightLiners `json:"straight_liners"`
}

// Field is roles compared with each other.
type Field struct {
	Roles        []Role         `json:"roles"`                // most wins first, then by id
	Ties         Share          `json:"ties"`                 // people with two or more roles at the top
	Indifferent  []string       `json:"indifferent_criteria"` // whatever the answer, all the roles do equally well
	DesignEffect []DesignEffect `json:"design_effect"`        // of every audit.Method, in their order
}

// Share is a share of the people; the error is nil when it is exact.
type Share struct {
	Share         float64  `json:"share"`
	StandardError *float64 `json:"standard_error"`
}

// Role is how often a role alone leads, and whether it ever can.
type Role struct {
	Role  string `json:"role"`
	Title string `json:"title"`
	Wins  int    `json:"wins"` // people
	Share
	CanLead      CanLead `json:"can_lead"`
	NeverAheadOf *string `json:"never_ahead_of"` // the role that does at least as well on every answer, when it cannot lead
	Example      *string `json:"example"`        // a command that shows it in the lead, when it can
}

// CanLead is whether some answers put a role first.
type CanLead string

// What is known of whether a role can lead.
const (
	Yes      CanLead = "yes"
	No       CanLead = "no"        // which is proved
	NotFound CanLead = "not-found" // which proves nothing
)

// DesignEffect is the share of people whose leader is another one when only the method is another.
type DesignEffect struct {
	Method string `json:"method"`
	Share
}

// StraightLiners are people who choose the option in the same place throughout.
type StraightLiners struct {
	Option Option         `json:"option"`
	Focus  StraightResult `json:"focus"`
	All    StraightResult `json:"all"`
}

// Option is the place of an option among those of its question.
type Option string

// The places.
const (
	First  Option = "first"
	Middle Option = "middle"
	Last   Option = "last"
)

// StraightResult is what recommend tells them.
type StraightResult struct {
	Verdict string   `json:"verdict"`
	Leaders []string `json:"leaders"` // one, or those that tie
	Fit     float64  `json:"fit"`
	Ahead   *float64 `json:"ahead"`
}
