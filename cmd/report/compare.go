package report

import (
	"slices"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// ComparisonSchema names the shape of Comparison; a changed or removed field needs a new number.
const ComparisonSchema = "careerfit.compare/v1"

// Comparison is two roles side by side, as ids and numbers. Lists of two are in the order in which the roles were named.
// A difference in levels or points is that of the first role minus that of the second, so that above 0 it speaks of the
// first. Each rated criterion of the pack is in one of Differences, Shared and Unknown.
type Comparison struct {
	Schema      string            `json:"schema"`
	Version     string            `json:"version"`
	Pack        words.PackID      `json:"pack"`
	Roles       []ComparedRole    `json:"roles"`
	Differences []Difference      `json:"differences"` // widest first, by share of the span
	Shared      []Difference      `json:"shared"`      // hardly any difference, or none
	Unknown     []Difference      `json:"unknown"`     // a level of one role or of both is not known
	Answers     *PairAnswers      `json:"answers"`     // nil without an answer that counts
	Moves       []profiles.Move   `json:"moves"`       // from one of the two to the other
	Profiles    []Side            `json:"profiles"`
	Sources     []profiles.Source `json:"sources"`
}

// ComparedRole is one of the two roles.
type ComparedRole struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	SOC   string `json:"soc"` // empty where the profile has none
}

// Difference is how the two stand on one rated criterion.
type Difference struct {
	Criterion   string      `json:"criterion"`
	Difference  *float64    `json:"difference"`  // in the criterion's unit; nil where a level is unknown
	OfSpan      *float64    `json:"of_span"`     // the same in percent of the criterion's span
	Uncertainty *float64    `json:"uncertainty"` // half a 90 percent interval of the difference
	Sure        bool        `json:"sure"`        // the difference is not smaller than its uncertainty
	Points      *int        `json:"points"`      // what it is worth to this person; nil without an answer that counts
	Levels      []SideLevel `json:"levels"`
}

// SideLevel is where one of the two stands; its numbers are nil where they are unknown.
type SideLevel struct {
	Role     string   `json:"role"`
	Level    *float64 `json:"level"`
	Low      *float64 `json:"low"`
	High     *float64 `json:"high"`
	Observed bool     `json:"observed"` // what was seen stands in place of what is published
	Basis    string   `json:"basis"`    // of what is published, as the rest
	Evidence string   `json:"evidence"`
	Sources  []string `json:"sources"`
}

// PairAnswers is what the person's answers make of the two. Points add up to Gap.
type PairAnswers struct {
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

// Contrast is a comparison, ready to render.
type Contrast struct {
	Result Comparison
	Letter ContrastLetter
}

// NewContrast compares the two roles of the pair; in.Result is not used.
func NewContrast(in Input, pair *scoring.Pair) *Contrast {
	c := newContrast(in, pair)
	return &Contrast{c.inNumbers(), c.inWords()}
}

func newContrast(in Input, pair *scoring.Pair) *contrast {
	return &contrast{newWriter(in), pair, []string{pair.A.ID, pair.B.ID}, group(in.Pack.Criteria, pair.Differences)}
}

// contrast turns a pair into words and numbers.
type contrast struct {
	*writer
	pair   *scoring.Pair
	ids    []string
	groups groups
}

// groups are the rated criteria: those that differ, widest first; those that hardly do; and those not known of one role.
type groups struct{ differ, shared, unknown []scoring.Difference }

// group puts each rated criterion into one group. Equal differences stay in the order of the criteria.
func group(criteria []profiles.Criterion, differences []scoring.Difference) groups {
	var g groups
	for _, criterion := range criteria {
		i := slices.IndexFunc(differences, func(d scoring.Difference) bool { return d.Criterion == criterion.ID })
		if i < 0 {
			continue // a share of jobs
		}
		switch d := differences[i]; {
		case !d.Known():
			g.unknown = append(g.unknown, d)
		case d.Slight():
			g.shared = append(g.shared, d)
		default:
			g.differ = append(g.differ, d)
		}
	}
	slices.SortStableFunc(g.differ, scoring.Wider)
	return g
}

// points returns what the criterion is worth to the person, above 0 for the first role.
func (c *contrast) points(criterion string) (points int, answered bool) {
	for _, contribution := range c.pair.Contributions {
		if contribution.Criterion == criterion {
			return contribution.Points, true
		}
	}
	return 0, false
}

// inNumbers is the comparison for scripts.
func (c *contrast) inNumbers() Comparison {
	out := Comparison{
		Schema:      ComparisonSchema,
		Version:     c.in.Origin.Version,
		Pack:        c.in.Origin.Pack,
		Differences: c.differences(c.groups.differ),
		Shared:      c.differences(c.groups.shared),
		Unknown:     c.differences(c.groups.unknown),
		Answers:     c.pairAnswers(),
		Moves:       c.moves(c.in.Pack),
		Sources:     c.in.Pack.Sources,
	}
	for _, id := range c.ids {
		role, _ := c.in.Pack.Role(id)
		out.Roles = append(out.Roles, ComparedRole{role.ID, role.Title, role.SOC})
		out.Profiles = append(out.Profiles, newSide(role))
	}
	return out
}

func (c *contrast) differences(list []scoring.Difference) []Difference {
	out := make([]Difference, len(list))
	for i, d := range list {
		out[i] = Difference{Criterion: d.Criterion, Sure: d.Sure(), Levels: []SideLevel{
			c.sideLevel(c.ids[0], d.Criterion, d.A), c.sideLevel(c.ids[1], d.Criterion, d.B),
		}}
		if d.Known() {
			ofSpan := words.Rounded(d.OfSpan(), 2)
			out[i].Difference, out[i].OfSpan, out[i].Uncertainty = words.Float(d.By), &ofSpan, words.Float(d.Uncertainty)
		}
		if points, ok := c.points(d.Criterion); ok {
			out[i].Points = &points
		}
	}
	return out
}

func (c *contrast) sideLevel(id, criterion string, level scoring.Level) SideLevel {
	role, _ := c.in.Pack.Role(id)
	published, _ := role.Levels.On(criterion)
	out := SideLevel{
		Role: id, Observed: c.isSeen(id, criterion),
		Basis: published.Basis, Evidence: published.Evidence, Sources: words.Listed(published.Sources),
	}
	if !level.Unknown {
		out.Level, out.Low, out.High = words.Float(level.Value), words.Float(level.Low), words.Float(level.High)
	}
	return out
}

func (c *contrast) pairAnswers() *PairAnswers {
	if len(c.pair.Contributions) == 0 {
		return nil
	}
	out := &PairAnswers{
		Answered: c.answered(), Gap: c.pair.Gap(), MaxPoints: c.pair.A.MaxPoints,
		Fit: []float64{words.Fit(c.pair.A), words.Fit(c.pair.B)}, LocalPay: c.in.LocalPay,
	}
	for _, a := range c.in.Asked {
		x, ok := words.CellOf(c.pair.A, a.Question.Criterion)
		y, _ := words.CellOf(c.pair.B, a.Question.Criterion)
		if ok {
			out.Criteria = append(out.Criteria, Worth{
				Criterion: a.Question.Criterion, Question: a.Question.ID, Response: a.Response(), Again: words.NonEmpty(a.SecondResponse()),
				Weight: x.Weight, Partial: []int{x.Partial, y.Partial}, Points: x.Points - y.Points,
			})
		}
	}
	return out
}

// moves are the ways of the pack from one of the two to the other.
func (c *contrast) moves(pack *profiles.Pack) []profiles.Move {
	list := []profiles.Move{}
	for i, id := range c.ids {
		for _, move := range pack.MovesFrom(id) {
			if move.To == c.ids[1-i] {
				list = append(list, move)
			}
		}
	}
	return list
}
