package result

import "careerfit/cmd/report/words"

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

func doubtOf(in Input) *Doubt {
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
		out.FollowUps = append(out.FollowUps, FollowUp{in.Answers.On(r.Criterion).Question.ID, words.Rounded(r.Reduces, 6)})
	}
	for _, r := range d.Observations {
		out.Observations = append(out.Observations, Observation{r.Role, r.Criterion, words.Rounded(r.Reduces, 6)})
	}
	return out
}
