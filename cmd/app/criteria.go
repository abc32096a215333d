package app

import (
	"careerfit/profiles"
	"careerfit/questions"
)

// QuestionCriteria says what the questions need to know about the pack's criteria.
func QuestionCriteria(list []profiles.Criterion) map[string]questions.Criterion {
	known := map[string]questions.Criterion{}
	for _, c := range list {
		criterion := questions.Criterion{Kind: questions.Scale, CanBeMust: c.Rule != "closest", Rated: c.Rule != "share", Min: c.Min, Max: c.Max}
		switch c.Of {
		case "amounts":
			criterion.Kind = questions.Amount
		case "categories":
			criterion.Kind = questions.Categories
		}
		for _, category := range c.Categories {
			criterion.Categories = append(criterion.Categories, category.ID)
		}
		known[c.ID] = criterion
	}
	return known
}
