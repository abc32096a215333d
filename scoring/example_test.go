package scoring_test

import (
	"fmt"

	"careerfit/scoring"
)

// A model of two roles, what a person asks for, and what the engine says of it.
func Example() {
	model, err := scoring.NewModel(
		[]scoring.Criterion{
			{ID: "contact", Rule: scoring.Closest, Span: scoring.Whole(100), Max: scoring.Whole(100)},
			{ID: "training", Rule: scoring.AtMost, Span: scoring.Whole(24), Max: scoring.Whole(72)}, // months
			{ID: "pay", Rule: scoring.PayShare},
		},
		[]scoring.Alternative{
			{
				ID: "aide", Pay: scoring.Pay{P10: 30_000, P50: 38_000, P90: 47_000},
				Levels: map[string]scoring.Level{"contact": level(70, 80, 90), "training": level(3, 4, 12)},
			},
			{
				ID: "technician", Pay: scoring.Pay{P10: 36_000, P50: 48_000, P90: 66_000},
				Levels: map[string]scoring.Level{"contact": level(20, 35, 50), "training": level(12, 24, 36)},
			},
		})
	if err != nil {
		panic(err)
	}
	preferences := scoring.Preferences{Items: []scoring.Preference{
		{Criterion: "contact", Weight: 3, Value: scoring.Whole(75), Options: options(0, 25, 50, 75, 100)},
		{Criterion: "training", Weight: 1, Value: scoring.Whole(12), Options: options(3, 6, 12, 24, 48)},
		{Criterion: "pay", Weight: 2, Value: scoring.Whole(40_000)},
	}}
	result, err := model.Rank(preferences, nil, scoring.DefaultNoise())
	if err != nil {
		panic(err)
	}
	for _, s := range result.Ranking {
		fmt.Printf("%d. %s: %d of %d points\n", s.Rank, s.ID, s.Points, s.MaxPoints)
	}
	fmt.Printf("%s is ahead in %.0f of 100 plausible readings: %v\n", result.Leader, 100*result.Ahead, result.Verdict)
	for _, c := range result.Reasons.For {
		fmt.Printf("%s: %d points for %s\n", c.Criterion, c.Points, result.Leader)
	}
	// Output:
	// 1. aide: 467 of 600 points
	// 2. technician: 384 of 600 points
	// aide is ahead in 68 of 100 plausible readings: too-close
	// contact: 105 points for aide
	// training: 50 points for aide
}

func level(low, value, high int) scoring.Level {
	return scoring.Level{Low: scoring.Whole(low), Value: scoring.Whole(value), High: scoring.Whole(high)}
}

func options(values ...int) []scoring.Number {
	var list []scoring.Number
	for _, v := range values {
		list = append(list, scoring.Whole(v))
	}
	return list
}
