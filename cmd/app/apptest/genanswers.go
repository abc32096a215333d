package apptest

import (
	"slices"
	"strconv"

	"careerfit/cmd/app"
	"careerfit/profiles"
	"careerfit/questions"

	"pgregory.net/rapid"
)

// GenAnswers draws answers to questions of any field, with all that goes with them.
func GenAnswers(t *rapid.T, pack *profiles.Pack, bank *questions.Bank) questions.Answers {
	a := bank.NewAnswers()
	can := app.QuestionCriteria(pack.Criteria)
	for i := range bank.Questions {
		q := &bank.Questions[i]
		if i > 2 && rapid.IntRange(0, 4).Draw(t, "skip") == 0 {
			continue
		}
		a.SetAnswer(q.ID, GenAnswer(t, q))
		if rapid.Bool().Draw(t, "weighed") {
			a.Weigh(q.ID, rapid.IntRange(1, 3).Draw(t, "weight"))
		}
		if can[q.Criterion].CanBeMust && rapid.IntRange(0, 3).Draw(t, "must") == 0 {
			a.SetMusts(append(a.Musts(), q.ID))
		}
		if q.Again != "" && rapid.IntRange(0, 5).Draw(t, "again") == 0 {
			a.SetAgain(q.ID, GenAnswer(t, q))
		}
	}
	for _, c := range pack.Criteria {
		if c.Rule != profiles.ShareOfJobs && rapid.IntRange(0, 7).Draw(t, "observed") == 0 {
			role := rapid.SampledFrom(pack.RoleIDs()).Draw(t, "seen")
			text := strconv.FormatFloat((c.Min+c.Max)/2, 'f', -1, 64)
			seen, err := bank.FromFlags(questions.FlagValues{Observed: []string{role + ":" + c.ID + "=" + text}}, can)
			if err != nil {
				t.Fatal(err)
			}
			a = a.Merge(seen)
		}
	}
	if rapid.Bool().Draw(t, "all roles") {
		a.Roles = []string{app.AllRoles}
	}
	a.LocalPay = rapid.SampledFrom([]int{0, 100, 85}).Draw(t, "local pay")
	return a
}

func GenAnswer(t *rapid.T, q *questions.Question) questions.Answer {
	switch place := rapid.IntRange(0, len(q.Options)-1).Draw(t, "option"); q.Kind {
	case questions.Amount:
		return questions.Answer{Amount: rapid.IntRange(15_000, 120_000).Draw(t, "amount")}
	case questions.Categories:
		return questions.Answer{Chosen: slices.Compact([]int{place, max(place, len(q.Options)-1)})}
	default:
		return questions.Answer{Chosen: []int{place}}
	}
}
