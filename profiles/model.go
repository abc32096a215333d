package profiles

import "careerfit/scoring"

// Model lays the pack out for scoring.
func (p *Pack) Model() (*scoring.Model, error) {
	criteria := make([]scoring.Criterion, len(p.Criteria))
	for i, c := range p.Criteria {
		criteria[i] = scoring.Criterion{
			ID:   c.ID,
			Rule: c.Scored(),
			Span: scoring.NumberOf(c.Span),
			Min:  scoring.NumberOf(c.Min),
			Max:  scoring.NumberOf(c.Max),
		}
	}
	alternatives := make([]scoring.Alternative, len(p.Roles))
	for i, r := range p.Roles {
		levels := make(map[string]scoring.Level, len(r.Levels))
		for _, l := range r.Levels {
			levels[l.Criterion] = scoring.Level{
				Value:   scoring.NumberOf(l.Level),
				Low:     scoring.NumberOf(l.Low),
				High:    scoring.NumberOf(l.High),
				Unknown: !l.Known(),
			}
		}
		alternatives[i] = scoring.Alternative{
			ID: r.ID, Levels: levels, Pay: r.Pay.scored(),
			Shares: r.Settings.Percent.Map(), SharesUnknown: !r.Settings.Known(),
		}
	}
	return scoring.NewModel(criteria, alternatives)
}

// Scored returns the rule as the engine knows it.
func (c Criterion) Scored() scoring.Rule {
	switch {
	case c.Rule == AtLeast:
		return scoring.AtLeast
	case c.Rule == AtMost:
		return scoring.AtMost
	case c.Rule == ShareOfJobs && c.Of == Amounts:
		return scoring.PayShare
	case c.Rule == ShareOfJobs:
		return scoring.CategoryShare
	}
	return scoring.Closest
}

// Scored is the pay of a role as the engine knows it.
func (r *Role) Scored() scoring.Pay { return r.Pay.scored() }

func (p Pay) scored() scoring.Pay {
	return scoring.Pay{P10: p.P10, P25: p.P25, P50: p.P50, P75: p.P75, P90: p.P90, Unknown: !p.Known()}
}
