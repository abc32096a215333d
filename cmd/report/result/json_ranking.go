package result

import (
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

func standingOf(in Input, s scoring.Standing) Standing {
	out := Standing{
		Role:        s.ID,
		Title:       in.title(s.ID),
		Fit:         words.Fit(s),
		Points:      s.Points,
		MaxPoints:   s.MaxPoints,
		BrokenMusts: []BrokenMust{},
	}
	if s.Rank > 0 {
		out.Rank = &s.Rank
		if s.ID != in.Result.Leader {
			out.Ahead = words.Probability(s.Ahead)
		}
	}
	for _, b := range s.Broken {
		out.BrokenMusts = append(out.BrokenMusts, BrokenMust{in.Answers.On(b.Criterion).Question.ID, b.Needs.Float(), b.Has.Float()})
	}
	for _, c := range s.Cells {
		out.Criteria = append(out.Criteria, cellOf(in, c, in.Answers.On(c.Criterion)))
	}
	return out
}

// cellOf says how a role meets an answer; of what is unknown there is no level.
func cellOf(in Input, c scoring.Cell, a words.Answered) Cell {
	out := Cell{
		Criterion: c.Criterion, Question: a.Question.ID, Response: a.Response(), Again: words.NonEmpty(a.SecondResponse()), Value: a.Value(),
		Weight: c.Weight, Unknown: c.Level.Unknown, Partial: c.Partial, Points: c.Points,
	}
	if out.Unknown {
		return out
	}
	out.Level = words.Float(c.Has)
	if criterion, _ := in.Pack.Criterion(c.Criterion); criterion.Scored().Rated() {
		out.Low, out.High = words.Float(c.Level.Low), words.Float(c.Level.High)
	}
	return out
}
