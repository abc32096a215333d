package result

import (
	"fmt"

	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// ResultSchema names the shape of Result; a changed or removed field needs a new number.
const ResultSchema = "careerfit.result/v1"

// Result is the result as ids and numbers. Points and partial values are whole numbers, fit is a percentage with two
// decimals, ahead a probability with six.
type Result struct {
	Schema       string       `json:"schema"`
	Version      string       `json:"version"`
	Pack         words.PackID `json:"pack"`
	ID           *string      `json:"id"`
	Answered     int          `json:"answered"` // questions whose answer counts
	Asked        int          `json:"asked"`    // questions in the bank
	Skipped      []string     `json:"skipped"`  // questions without an answer that counts
	Verdict      string       `json:"verdict"`
	Recommended  *string      `json:"recommended"`
	RunnerUp     *string      `json:"runner_up"`
	Ahead        *float64     `json:"ahead"` // P(leader ahead of its closest rival)
	Shortlist    []string     `json:"shortlist"`
	Ranking      []Standing   `json:"ranking"`
	AlsoConsider []Other      `json:"also_consider"`
	Reasons      Reasons      `json:"reasons"`
	Changes      *Changes     `json:"changes"`
	Doubt        *Doubt       `json:"doubt"`
	Observed     []Observed   `json:"observed"` // levels that were seen, in place of the published ones
	Warnings     []string     `json:"warnings"`
}

// Standing is where one role of the focus stands; Rank is nil when it breaks a deal-breaker.
type Standing struct {
	Role        string       `json:"role"`
	Title       string       `json:"title"`
	Rank        *int         `json:"rank"`
	Fit         float64      `json:"fit"`
	Points      int          `json:"points"`
	MaxPoints   int          `json:"max_points"`
	Ahead       *float64     `json:"ahead"` // P(leader ahead of this role); nil for the leader
	BrokenMusts []BrokenMust `json:"broken_musts"`
	Criteria    []Cell       `json:"criteria"`
}

// BrokenMust is a deal-breaker that a role breaks.
type BrokenMust struct {
	Question string  `json:"question"`
	Needs    float64 `json:"needs"`
	Has      float64 `json:"has"`
}

// Cell is how a role meets one answer.
type Cell struct {
	Criterion string   `json:"criterion"`
	Question  string   `json:"question"`
	Response  string   `json:"response"`
	Again     *string  `json:"again"` // the second answer; nil without one
	Value     *float64 `json:"value"` // the mean of both answers; nil for categories
	Weight    int      `json:"weight"`
	Level     *float64 `json:"level"` // for pay the local median, for categories the percent of jobs; nil when unknown
	Low       *float64 `json:"low"`   // nil for pay and categories, and when unknown
	High      *float64 `json:"high"`
	Unknown   bool     `json:"unknown,omitempty"` // nobody knows where the role stands; Partial is the middle
	Partial   int      `json:"partial"`
	Points    int      `json:"points"`
}

// Other is a role outside the focus with more points than the leader.
type Other struct {
	Role   string  `json:"role"`
	Title  string  `json:"title"`
	Fit    float64 `json:"fit"`
	Points int     `json:"points"`
}

// Reasons say why, as criteria and points.
type Reasons struct {
	Strengths []Contribution `json:"strengths"`
	TradeOffs []Contribution `json:"trade_offs"`
	Versus    *Versus        `json:"versus"` // nil without a runner-up
}

// Versus compares the leader with the role second in points.
type Versus struct {
	Role    string         `json:"role"`
	Gap     int            `json:"gap"`
	For     []Contribution `json:"for"`
	Against []Contribution `json:"against"` // negative points
	Shared  []string       `json:"shared"`
}

// Contribution is a number of points on one criterion.
type Contribution struct {
	Criterion string `json:"criterion"`
	Points    int    `json:"points"`
}

// NewResult is the result as ids and numbers.
func NewResult(in Input) Result {
	r := in.Result
	out := Result{
		Schema:       ResultSchema,
		Version:      in.Origin.Version,
		ID:           words.NonEmpty(in.ID),
		Pack:         in.Origin.Pack,
		Asked:        len(in.Answers),
		Skipped:      []string{},
		Verdict:      r.Verdict.String(),
		Shortlist:    append([]string{}, r.Shortlist...),
		Ranking:      []Standing{},
		AlsoConsider: []Other{},
		Reasons:      reasonsOf(r),
		Changes:      changesOf(in),
		Doubt:        doubtOf(in),
		Observed:     in.observed(),
		Warnings:     warnings(&in),
	}
	for _, a := range in.Answers {
		if a.Counts() {
			out.Answered++
		} else {
			out.Skipped = append(out.Skipped, a.Question.ID)
		}
	}
	if r.Leader != "" {
		out.Ahead = words.Probability(r.Ahead)
	}
	if r.Leader != "" && r.Verdict != scoring.Tie {
		out.Recommended = &r.Leader
		if r.RunnerUp != "" {
			out.RunnerUp = &r.RunnerUp
		}
	}
	for _, s := range r.Ranking {
		out.Ranking = append(out.Ranking, standingOf(in, s))
	}
	for _, s := range r.Others {
		out.AlsoConsider = append(out.AlsoConsider, Other{s.ID, in.title(s.ID), words.Fit(s), s.Points})
	}
	return out
}

func reasonsOf(r *scoring.Result) Reasons {
	out := Reasons{Strengths: contributions(r.Reasons.Strengths), TradeOffs: contributions(r.Reasons.TradeOffs)}
	if r.RunnerUp != "" {
		out.Versus = &Versus{
			Role:    r.RunnerUp,
			Gap:     r.Reasons.Gap,
			For:     contributions(r.Reasons.For),
			Against: contributions(r.Reasons.Against),
			Shared:  append([]string{}, r.Reasons.Shared...),
		}
	}
	return out
}

func contributions(list []scoring.Contribution) []Contribution {
	out := make([]Contribution, len(list))
	for i, c := range list {
		out[i] = Contribution(c)
	}
	return out
}

func warnings(in *Input) []string {
	list := []string{}
	for _, o := range in.idle() {
		why := ": no question is about it"
		if question := in.Answers.On(o.Criterion).Question.ID; question != "" {
			why = " without an answer to " + question
		}
		list = append(list, fmt.Sprintf("observed %s:%s does not count%s", o.Role, o.Criterion, why))
	}
	for _, u := range in.unknownRoles() {
		for _, a := range u.answers {
			list = append(list, fmt.Sprintf("%s:%s is unknown; it counts as the middle of what is possible", u.role, a.Question.Criterion))
		}
	}
	return list
}
