package audit

import (
	"cmp"
	"slices"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
	"careerfit/scoring/audit"
)

// Input is what a report is made from.
type Input struct {
	Origin    words.Origin
	Pack      *profiles.Pack // in English
	Seed      uint64
	Questions int
	Fields    []FieldInput // the focus and all roles, or one when they are the same
}

// FieldInput is what was found about roles compared with each other.
type FieldInput struct {
	*audit.Audit
	Tally    *audit.Tally
	Reach    []audit.Reach
	Commands []string          // by place of role: shows it in the lead; "" where nothing is known to
	Straight []*scoring.Result // of those who choose the first, the middle and the last options
}

// New makes the report of an audit.
func New(in Input) *Report {
	focus, all := in.Fields[0], in.Fields[len(in.Fields)-1]
	r := &Report{
		Schema:    Schema,
		Version:   in.Origin.Version,
		Pack:      in.Origin.Pack,
		People:    all.People(),
		Exact:     all.Exact(),
		Questions: in.Questions,
		Focus:     newField(in.Pack, focus),
		All:       newField(in.Pack, all),
		Twins:     [][2]string{},
	}
	if !r.Exact {
		r.Seed = &in.Seed
	}
	for _, pair := range all.Twins() {
		r.Twins = append(r.Twins, [2]string{all.Roles()[pair[0]], all.Roles()[pair[1]]})
	}
	for i, option := range []Option{First, Middle, Last} {
		r.StraightLiners = append(r.StraightLiners, StraightLiners{option, newStraightResult(focus.Straight[i]), newStraightResult(all.Straight[i])})
	}
	return r
}

func newField(pack *profiles.Pack, in FieldInput) Field {
	f := Field{Ties: in.share(in.Tally.Ties), Indifferent: words.Listed(in.Indifferent())}
	for k, id := range in.Roles() {
		role, _ := pack.Role(id)
		f.Roles = append(f.Roles, newRole(in, k, role))
	}
	slices.SortFunc(f.Roles, func(a, b Role) int { return cmp.Or(cmp.Compare(b.Wins, a.Wins), cmp.Compare(a.Role, b.Role)) })
	for method := range audit.Methods {
		f.DesignEffect = append(f.DesignEffect, DesignEffect{method.String(), in.share(in.Tally.Differs[method])})
	}
	return f
}

func newRole(in FieldInput, k int, role *profiles.Role) Role {
	wins := in.Tally.Wins[k]
	r := Role{Role: role.ID, Title: role.Title, Wins: wins, Share: in.share(wins), CanLead: NotFound}
	switch reach := in.Reach[k]; {
	case reach.Found():
		r.CanLead, r.Example = Yes, &in.Commands[k]
	case reach.Impossible():
		r.CanLead, r.NeverAheadOf = No, &in.Roles()[reach.Rival]
	}
	return r
}

func (in FieldInput) share(people int) Share {
	p := float64(people) / float64(in.Tally.People)
	s := Share{Share: *words.Probability(p)}
	if !in.Exact() {
		s.StandardError = words.Probability(audit.StandardError(p, in.Tally.People))
	}
	return s
}

func newStraightResult(r *scoring.Result) StraightResult {
	s := StraightResult{
		Verdict: r.Verdict.String(),
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
