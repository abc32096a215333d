package report

import "careerfit/scoring"

func standing(in Input, s scoring.Standing, asked map[string]Asked) Standing {
	out := Standing{
		Role:        s.ID,
		Title:       title(in, s.ID),
		Fit:         fit(s),
		Points:      s.Points,
		MaxPoints:   s.MaxPoints,
		BrokenMusts: []BrokenMust{},
	}
	if s.Rank > 0 {
		out.Rank = &s.Rank
		if s.ID != in.Result.Leader {
			out.Ahead = probability(s.Ahead)
		}
	}
	for _, b := range s.Broken {
		out.BrokenMusts = append(out.BrokenMusts, BrokenMust{asked[b.Criterion].Question, b.Needs.Float(), b.Has.Float()})
	}
	for _, c := range s.Cells {
		out.Criteria = append(out.Criteria, cell(in, c, asked[c.Criterion]))
	}
	return out
}

// cell says how a role meets an answer; of what is unknown there is no level.
func cell(in Input, c scoring.Cell, a Asked) Cell {
	out := Cell{
		Criterion: c.Criterion, Question: a.Question, Response: a.Response, Again: nonEmpty(a.Again), Value: a.Value,
		Weight: c.Weight, Unknown: c.Level.Unknown, Partial: c.Partial, Points: c.Points,
	}
	if out.Unknown {
		return out
	}
	out.Level = float(c.Has)
	if criterion, _ := in.Pack.Criterion(c.Criterion); criterion.Rule != "share" {
		out.Low, out.High = float(c.Level.Low), float(c.Level.High)
	}
	return out
}

// cellOf returns how a role meets the answer on a criterion.
func cellOf(s scoring.Standing, criterion string) (scoring.Cell, bool) {
	for _, c := range s.Cells {
		if c.Criterion == criterion {
			return c, true
		}
	}
	return scoring.Cell{}, false
}
