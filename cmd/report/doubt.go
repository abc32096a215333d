package report

import (
	"fmt"

	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// Doubt is what the uncertainty between the leader and its closest rival is made of, in shares of 1, and what would
// lessen it; nil without a rival.
type Doubt struct {
	Rival        string        `json:"rival"`
	Answers      float64       `json:"answers"`
	Importance   float64       `json:"importance"`
	Levels       float64       `json:"levels"`
	FollowUps    []FollowUp    `json:"follow_ups"`
	Observations []Observation `json:"observations"`
}

// FollowUp is a question worth answering a second time; Reduces is a share of the variance.
type FollowUp struct {
	Question string  `json:"question"`
	Reduces  float64 `json:"reduces"`
}

// Observation is a level worth looking at in a concrete job.
type Observation struct {
	Role      string  `json:"role"`
	Criterion string  `json:"criterion"`
	Reduces   float64 `json:"reduces"`
}

// Observed is a level that was seen, and what is published.
type Observed struct {
	Role      string   `json:"role"`
	Criterion string   `json:"criterion"`
	Level     float64  `json:"level"`
	Low       float64  `json:"low"`
	High      float64  `json:"high"`
	Published *float64 `json:"published"` // nil when unknown
}

func newDoubt(in Input) *Doubt {
	d := in.Doubt
	if d == nil {
		return nil
	}
	out := &Doubt{
		Rival:        d.Rival,
		Answers:      words.Rounded(d.Answers, 6),
		Importance:   words.Rounded(d.Importance, 6),
		Levels:       words.Rounded(d.Levels, 6),
		FollowUps:    []FollowUp{},
		Observations: []Observation{},
	}
	for _, r := range d.FollowUps {
		out.FollowUps = append(out.FollowUps, FollowUp{in.Asked.On(r.Criterion).Question.ID, words.Rounded(r.Reduces, 6)})
	}
	for _, r := range d.Observations {
		out.Observations = append(out.Observations, Observation{r.Role, r.Criterion, words.Rounded(r.Reduces, 6)})
	}
	return out
}

// observed lists what was seen, as far as it counts: on what was answered.
func observed(in Input) []Observed {
	list := []Observed{}
	for _, o := range in.Observed {
		role, ok := in.Pack.Role(o.Role)
		criterion, known := in.Pack.Criterion(o.Criterion)
		if !ok || !known || !in.Asked.On(o.Criterion).Counts() {
			continue
		}
		published, _ := role.Levels.On(o.Criterion)
		scale := scoring.Criterion{Min: scoring.NumberOf(criterion.Min), Max: scoring.NumberOf(criterion.Max)}
		level := scale.Observed(o.Level)
		seen := Observed{o.Role, o.Criterion, level.Value.Float(), level.Low.Float(), level.High.Float(), nil}
		if published.Known() {
			seen.Published = &published.Level
		}
		list = append(list, seen)
	}
	return list
}

// idle lists what was seen but does not count, because the question is not answered.
func idle(in Input) []scoring.Observation {
	var list []scoring.Observation
	for _, o := range in.Observed {
		if !in.Asked.On(o.Criterion).Counts() {
			list = append(list, o)
		}
	}
	return list
}

// idleWarnings say what was seen but does not count.
func idleWarnings(in Input) []string {
	list := []string{}
	for _, o := range idle(in) {
		why := ": no question is about it"
		if question := in.Asked.On(o.Criterion).Question.ID; question != "" {
			why = " without an answer to " + question
		}
		list = append(list, fmt.Sprintf("observed %s:%s does not count%s", o.Role, o.Criterion, why))
	}
	return list
}
