package result_test

import (
	"slices"
	"testing"

	"careerfit/profiles/builtin"
	"careerfit/questions"
	"careerfit/scoring"
)

func TestHeadlines(t *testing.T) {
	roles := func(a questions.Answers, ids ...string) questions.Answers {
		a.Roles = ids
		return a
	}
	must := func(a questions.Answers, question, text string) questions.Answers {
		a.SetAnswer(question, parsed(t, question, text))
		a.SetMusts(append(a.Musts(), question))
		return a
	}
	three := []string{"medical-biller", "phlebotomist", "dental-assistant"}
	for name, c := range map[string]struct {
		answers questions.Answers
		says    []string
	}{
		"two":      {someone(t), []string{"Medical clinical assistant fits your answers better", "Ana · 6 of 16 questions", "Clear: in 95 of 100"}},
		"three":    {roles(someone(t), "medical-clinical-assistant", "medical-assistant", "medical-biller"), []string{"Medical clinical assistant fits your answers best"}},
		"one":      {roles(someone(t), "orderly"), []string{"Orderly (patient care technician) meets 78 percent of what you asked for", "There is no other role to compare it with; --roles names more."}},
		"leaning":  {leaning(t), []string{"Leaning: in ", "of the doubt ("}},
		"close":    {tooClose(t), []string{"Too close to call: ", "of the doubt ("}},
		"tie":      {tie(t), []string{"A tie: ", "weighs exactly as much as what speaks for the other."}},
		"none":     {must(roles(someone(t), three...), "pay-goal", "400000"), []string{"No role passes your deal-breakers", "Nearest is ", "x Dental assistant: you ask for $400,000"}},
		"not it":   {must(roles(someone(t), "orderly"), "pay-goal", "400000"), []string{"Orderly (patient care technician) does not pass your deal-breakers"}},
		"only":     {must(roles(someone(t), "orderly", "registered-nurse"), "pay-goal", "80000"), []string{"Only registered nurse passes your deal-breakers", "It is the only role left to compare.", "x Orderly (patient care technician): you ask for $80,000"}},
		"all":      {roles(someone(t), builtin.Pack().RoleIDs()...), []string{"Still in the race: ", "and 12 more: --format json lists all"}},
		"all lose": {must(roles(someone(t), builtin.Pack().RoleIDs()...), "pay-goal", "400000"), []string{"more: --format json lists all"}},
	} {
		t.Run(name, func(t *testing.T) { says(t, short(t, inputOf(t, builtin.Pack(), c.answers)), c.says...) })
	}
}

// What the engine finds of the doubt is said with its share, and as most of it from half on.
func TestDoubtIsNamed(t *testing.T) {
	in := inputOf(t, builtin.Pack(), leaning(t))
	for want, d := range map[string]scoring.Doubt{
		"Most of the doubt (60 percent) is about your answers.":                                    {Answers: .6, Levels: .4},
		"The largest part of the doubt (40 percent) is about your answers.":                        {Answers: .4, Levels: .3, Importance: .3},
		"Most of the doubt (51 percent) is about the jobs themselves.":                             {Levels: .51},
		"The largest part of the doubt (50 percent) is about the jobs themselves.":                 {Levels: .5},
		"Most of the doubt (90 percent) is about how much each answer matters to you.":             {Importance: .9},
		"The largest part of the doubt (45 percent) is about how much each answer matters to you.": {Importance: .45, Levels: .3},
	} {
		d.Rival = in.Doubt.Rival
		in.Doubt = &d
		says(t, short(t, in), want)
	}
	in.Doubt = nil
	saysNot(t, short(t, in), "of the doubt (")
}

// Two roles that are the same tie, and nothing speaks for either; a role alone in its pack has nothing to be compared with.
func TestNothingTellsThemApart(t *testing.T) {
	in := inputOf(t, twins(), someone(t))
	text := short(t, in)
	says(t, text, "A tie: cardiovascular (EKG) technologist and twin", "nothing you asked for tells them apart")
	saysNot(t, text, " For twin")
	alone := *builtin.Pack()
	alone.Roles, alone.Focus = slices.Clone(alone.Roles[:1]), nil
	says(t, short(t, inputOf(t, &alone, someone(t))), "There is no other role to compare it with. ")
}

// A lead of less than half says who leads more often.
func TestBehindInMostReadings(t *testing.T) {
	in := inputOf(t, builtin.Pack(), tooClose(t))
	in.Result.Ahead = .25
	says(t, short(t, in), "is ahead, but in 75 of 100 plausible readings of them ")
	in.Result.Ahead = .75
	says(t, short(t, in), "in only 75 of 100 plausible readings of your answers.")
}
