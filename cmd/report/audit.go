package report

import (
	"cmp"
	"slices"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
	"careerfit/scoring/audit"
)

// AuditSchema names the shape of Audit; a changed or removed field needs a new number.
const AuditSchema = "careerfit.audit/v1"

// Audit says what people who answer at random are told. Shares are of all those people, 0 to 1, with six decimals.
type Audit struct {
	Schema         string           `json:"schema"`
	Version        string           `json:"version"`
	Pack           words.PackID     `json:"pack"`
	People         int              `json:"people"`
	Exact          bool             `json:"exact"`     // every different answer sheet once; nothing is sampled
	Seed           *uint64          `json:"seed"`      // nil when exact
	Questions      int              `json:"questions"` // all of which everybody answered
	Focus          AuditField       `json:"focus"`
	All            AuditField       `json:"all"`   // the same when all roles are the focus
	Twins          [][2]string      `json:"twins"` // roles that nothing separates
	StraightLiners []StraightLiners `json:"straight_liners"`
}

// AuditField is roles compared with each other.
type AuditField struct {
	Roles        []AuditRole    `json:"roles"`                // most wins first, then by id
	Ties         Share          `json:"ties"`                 // people with two or more roles at the top
	Indifferent  []string       `json:"indifferent_criteria"` // whatever the answer, all the roles do equally well
	DesignEffect []DesignEffect `json:"design_effect"`
}

// Share is a share of the people; the error is nil when it is exact.
type Share struct {
	Share         float64  `json:"share"`
	StandardError *float64 `json:"standard_error"`
}

// AuditRole is how often a role alone leads, and whether it ever can.
type AuditRole struct {
	Role  string `json:"role"`
	Title string `json:"title"`
	Wins  int    `json:"wins"` // people
	Share
	CanLead      string  `json:"can_lead"`       // yes, no (which is proved), or not-found (which proves nothing)
	NeverAheadOf *string `json:"never_ahead_of"` // the role that does at least as well on every answer, when it cannot lead
	Example      *string `json:"example"`        // a command that shows it in the lead, when it can
}

// DesignEffect is the share of people whose leader is another one when only the method is another.
type DesignEffect struct {
	Method string `json:"method"` // equal-weights, euclidean or pearson
	Share
}

// StraightLiners are people who choose the option in the same place throughout.
type StraightLiners struct {
	Option string         `json:"option"` // first, middle or last
	Focus  StraightResult `json:"focus"`
	All    StraightResult `json:"all"`
}

// StraightResult is what recommend tells them.
type StraightResult struct {
	Verdict string   `json:"verdict"`
	Leaders []string `json:"leaders"` // one, or those that tie
	Fit     float64  `json:"fit"`
	Ahead   *float64 `json:"ahead"`
}

// AuditInput is what an audit's report is made from.
type AuditInput struct {
	Version   string
	Pack      *profiles.Pack
	SHA256    string // of the pack and the question bank together
	Seed      uint64
	Questions int
	Fields    []AuditFieldInput // the focus and all roles, or one when they are the same
}

// AuditFieldInput is what was found about roles compared with each other.
type AuditFieldInput struct {
	*audit.Audit
	Tally    *audit.Tally
	Reach    []audit.Reach
	Commands []string          // by place of role: shows it in the lead; "" where nothing is known to
	Straight []*scoring.Result // of those who choose the first, the middle and the last options
}

// NewAudit makes the report of an audit.
func NewAudit(in AuditInput) *Audit {
	narrow, wide := in.Fields[0], in.Fields[len(in.Fields)-1]
	a := &Audit{
		Schema:    AuditSchema,
		Version:   in.Version,
		Pack:      words.PackID{ID: in.Pack.ID, Date: in.Pack.Date, SHA256: in.SHA256},
		People:    wide.People(),
		Exact:     wide.Exact(),
		Questions: in.Questions,
		Focus:     auditField(in.Pack, narrow),
		All:       auditField(in.Pack, wide),
		Twins:     [][2]string{},
	}
	if !a.Exact {
		a.Seed = &in.Seed
	}
	for _, pair := range wide.Twins() {
		a.Twins = append(a.Twins, [2]string{wide.Roles()[pair[0]], wide.Roles()[pair[1]]})
	}
	for i, option := range []string{"first", "middle", "last"} {
		a.StraightLiners = append(a.StraightLiners, StraightLiners{option, straight(narrow.Straight[i]), straight(wide.Straight[i])})
	}
	return a
}

func auditField(pack *profiles.Pack, in AuditFieldInput) AuditField {
	f := AuditField{Ties: share(in, in.Tally.Ties), Indifferent: append([]string{}, in.Indifferent()...)}
	for k, id := range in.Roles() {
		role, _ := pack.Role(id)
		f.Roles = append(f.Roles, auditRole(in, k, role))
	}
	slices.SortFunc(f.Roles, func(a, b AuditRole) int { return cmp.Or(cmp.Compare(b.Wins, a.Wins), cmp.Compare(a.Role, b.Role)) })
	for method := range audit.Methods {
		f.DesignEffect = append(f.DesignEffect, DesignEffect{method.String(), share(in, in.Tally.Differs[method])})
	}
	return f
}

func auditRole(in AuditFieldInput, k int, role *profiles.Role) AuditRole {
	wins := in.Tally.Wins[k]
	r := AuditRole{Role: role.ID, Title: role.Title, Wins: wins, Share: share(in, wins), CanLead: "not-found"}
	switch reach := in.Reach[k]; {
	case reach.Found():
		r.CanLead, r.Example = "yes", &in.Commands[k]
	case reach.Impossible():
		r.CanLead, r.NeverAheadOf = "no", &in.Audit.Roles()[reach.Rival]
	}
	return r
}

// share is a number of people as a share of all of them.
func share(in AuditFieldInput, people int) Share {
	p := float64(people) / float64(in.Tally.People)
	s := Share{Share: *words.Probability(p)}
	if !in.Exact() {
		s.StandardError = words.Probability(audit.StandardError(p, in.Tally.People))
	}
	return s
}

func straight(r *scoring.Result) StraightResult {
	s := StraightResult{
		Verdict: words.VerdictID(r.Verdict),
		Fit:     words.Fit(r.Ranking[0]),
		Ahead:   words.Probability(r.Ahead),
	}
	for _, standing := range r.Ranking {
		if standing.Rank == 1 {
			s.Leaders = append(s.Leaders, standing.ID)
		}
	}
	return s
}
