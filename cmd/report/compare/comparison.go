package compare

import (
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// Schema names the shape of Comparison; a changed or removed field needs a new number.
const Schema = "careerfit.compare/v1"

// Comparison is two roles side by side, as ids and numbers. Lists of two are in the order in which the roles were named.
// A difference in levels or points is that of the first role minus that of the second, so that above 0 it speaks of the
// first. Each rated criterion of the pack is in one of Differences, Shared and Unknown.
type Comparison struct {
	Schema      string            `json:"schema"`
	Version     string            `json:"version"`
	Pack        words.PackID      `json:"pack"`
	Roles       []Role            `json:"roles"`
	Differences []Difference      `json:"differences"` // widest first, by share of the span
	Shared      []Difference      `json:"shared"`      // hardly any difference, or none
	Unknown     []Difference      `json:"unknown"`     // a level of one role or of both is not known
	Answers     *Answers          `json:"answers"`     // nil without an answer that counts
	Moves       []profiles.Move   `json:"moves"`       // from one of the two to the other
	Profiles    []Profile         `json:"profiles"`
	Sources     []profiles.Source `json:"sources"`
}

// Role is one of the two roles.
type Role struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	SOC   string `json:"soc"` // empty where the profile has none
}

// Difference is how the two stand on one rated criterion.
type Difference struct {
	Criterion   string   `json:"criterion"`
	Difference  *float64 `json:"difference"`  // in the criterion's unit; nil where a level is unknown
	OfSpan      *float64 `json:"of_span"`     // the same in percent of the criterion's span
	Uncertainty *float64 `json:"uncertainty"` // half a 90 percent interval of the difference
	Sure        bool     `json:"sure"`        // the difference is not smaller than its uncertainty
	Points      *int     `json:"points"`      // what it is worth to this person; nil without an answer that counts
	Levels      []Level  `json:"levels"`
}

// Level is where one of the two stands; its numbers are nil where they are unknown.
type Level struct {
	Role     string         `json:"role"`
	Level    *float64       `json:"level"`
	Low      *float64       `json:"low"`
	High     *float64       `json:"high"`
	Observed bool           `json:"observed"` // what was seen stands in place of what is published
	Basis    profiles.Basis `json:"basis"`    // of what is published, as the rest
	Evidence string         `json:"evidence"`
	Sources  []string       `json:"sources"`
}

// Answers is what the person's answers make of the two. Points add up to Gap.
type Answers struct {
	Answered  int       `json:"answered"`
	Gap       int       `json:"gap"`
	MaxPoints int       `json:"max_points"`
	Fit       []float64 `json:"fit"` // percent, with two decimals
	LocalPay  int       `json:"local_pay"`
	Criteria  []Worth   `json:"criteria"` // in the order of the questions
}

// Worth is what one answer is worth: its weight times the difference of the partial values.
type Worth struct {
	Criterion string  `json:"criterion"`
	Question  string  `json:"question"`
	Response  string  `json:"response"`
	Again     *string `json:"again"`
	Weight    int     `json:"weight"`
	Partial   []int   `json:"partial"`
	Points    int     `json:"points"`
}

// New is the comparison for scripts.
func New(in Input) Comparison {
	g := newGroups(in.Pack.Criteria, in.Pair.Differences)
	out := Comparison{
		Schema:      Schema,
		Version:     in.Origin.Version,
		Pack:        in.Origin.Pack,
		Differences: differences(in, g.differ),
		Shared:      differences(in, g.shared),
		Unknown:     differences(in, g.unknown),
		Answers:     answers(in),
		Moves:       moves(in.Pack, in.Pair),
		Sources:     in.Pack.Sources,
	}
	for _, id := range []string{in.Pair.A.ID, in.Pair.B.ID} {
		role, _ := in.Pack.Role(id)
		out.Roles = append(out.Roles, Role{role.ID, role.Title, role.SOC})
		out.Profiles = append(out.Profiles, newProfile(role))
	}
	return out
}

func differences(in Input, list []scoring.Difference) []Difference {
	out := make([]Difference, len(list))
	for i, d := range list {
		out[i] = Difference{Criterion: d.Criterion, Sure: d.Sure(), Levels: []Level{
			newLevel(in, in.Pair.A.ID, d.Criterion, d.A), newLevel(in, in.Pair.B.ID, d.Criterion, d.B),
		}}
		if d.Known() {
			ofSpan := words.Rounded(d.OfSpan(), 2)
			out[i].Difference, out[i].OfSpan, out[i].Uncertainty = words.Float(d.By), &ofSpan, words.Float(d.Uncertainty)
		}
		if points, ok := pointsOn(in.Pair, d.Criterion); ok {
			out[i].Points = &points
		}
	}
	return out
}

func newLevel(in Input, id, criterion string, level scoring.Level) Level {
	role, _ := in.Pack.Role(id)
	published, _ := role.Levels.On(criterion)
	out := Level{
		Role: id, Observed: words.IsSeen(in.Observed, id, criterion),
		Basis: published.Basis, Evidence: published.Evidence, Sources: words.Listed(published.Sources),
	}
	if !level.Unknown {
		out.Level, out.Low, out.High = words.Float(level.Value), words.Float(level.Low), words.Float(level.High)
	}
	return out
}

func answers(in Input) *Answers {
	if len(in.Pair.Contributions) == 0 {
		return nil
	}
	out := &Answers{
		Answered: in.Answers.Counted(), Gap: in.Pair.Gap(), MaxPoints: in.Pair.A.MaxPoints,
		Fit: []float64{words.Fit(in.Pair.A), words.Fit(in.Pair.B)}, LocalPay: in.LocalPay,
	}
	for _, a := range in.Answers {
		x, ok := words.CellOf(in.Pair.A, a.Question.Criterion)
		y, _ := words.CellOf(in.Pair.B, a.Question.Criterion)
		if ok {
			out.Criteria = append(out.Criteria, Worth{
				Criterion: a.Question.Criterion, Question: a.Question.ID, Response: a.Response(), Again: words.NonEmpty(a.SecondResponse()),
				Weight: x.Weight, Partial: []int{x.Partial, y.Partial}, Points: x.Points - y.Points,
			})
		}
	}
	return out
}
