package words_test

import (
	"strings"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

// pack is two roles: of one everything is known, of the other nothing.
func pack() *profiles.Pack {
	return &profiles.Pack{
		Criteria: []profiles.Criterion{
			{ID: "calm", Title: "Calm", Rule: "at-least", Span: 100, Max: 100, Unit: "of 100", Measure: "points", Stands: "stands at {} of 100"},
			{ID: "training", Title: "Training", Rule: "at-most", Span: 12, Max: 24, Unit: "months", Measure: "months", Stands: "takes {} months"},
			{ID: "noise", Title: "Noise", Rule: "closest", Span: 100, Max: 100, Unit: "of 100", Stands: "has {}"},
			{ID: "pay", Title: "Pay", Rule: "share", Of: "amounts", Measure: "dollars"},
			{ID: "place", Title: "Place", Rule: "share", Of: "categories",
				Categories: []profiles.Category{{ID: "office", Title: "offices"}, {ID: "lab", Title: "laboratories"}}},
		},
		Sources: []profiles.Source{
			{ID: "alpha", Title: "Alpha tables", Publisher: "A", Short: "Alpha", Date: "2023", URL: "https://a.example"},
			{ID: "beta", Title: "Beta tables", Short: "Beta", Date: "2024"},
			{ID: "alpha-too", Title: "Alpha, again", Short: "Alpha", Date: "2023"},
			{ID: "nameless", Title: "Nameless"},
		},
		Roles: []profiles.Role{clerk(), {
			ID: "guess", Title: "Wild guess",
			Levels: profiles.Levels{{Criterion: "calm", Basis: profiles.Unknown}, {Criterion: "training", Basis: profiles.Unknown, Sources: []string{"beta"}}},
		}},
	}
}

func clerk() profiles.Role {
	said := func(text string, ids ...string) profiles.Statement {
		return profiles.Statement{Text: text, Sources: ids}
	}
	note := said("As it is.", "beta")
	return profiles.Role{
		ID: "clerk", Title: "Medical Clerk",
		Entry:        profiles.Entry{Education: said("none.", "alpha"), License: said("none")},
		Credentials:  []profiles.Credential{{Name: "Clerk's Card", Body: "the Board", Kind: "registry", Note: "By mail", Sources: []string{"beta"}}},
		Ladder:       []profiles.Step{{Step: "Clerk"}, {Step: "Chief", YearsFrom: 2, YearsTo: 4, Note: "Rare.", Sources: []string{"alpha"}}},
		Transitions:  []profiles.Transition{{To: "guess", Takes: "Luck", Months: 3, Sources: []string{"alpha"}}},
		AlsoReported: []profiles.AlsoReported{{Topic: "pay", Reported: "much.", Official: "little.", OfficialSource: "alpha", Note: "Odd.", Sources: []string{"beta"}}},
		Pay:          profiles.Pay{P10: 30_000, P50: 40_000, P90: 50_000, Source: "alpha", Period: "May 2023", Note: &note},
		Jobs:         profiles.Jobs{Count: 12_000, Source: "alpha", Period: "2023"},
		Openings:     profiles.Openings{PerYear: 900, Source: "beta", Period: "2023-33"},
		Growth:       profiles.Growth{Percent: 3.25, Source: "beta", Period: "2023-33"},
		Settings: profiles.Settings{Basis: "measured", Source: "beta", Percent: profiles.Shares{
			{Category: "lab", Percent: 20}, {Category: "office", Percent: 70}}},
		Levels: profiles.Levels{
			{Criterion: "calm", Level: 70, Low: 60, High: 80, Basis: "judgement", Evidence: "quiet rooms"},
			{Criterion: "training", Level: 1, Low: 0, High: 2, Basis: "article", Evidence: "Short.", Sources: []string{"alpha"}},
		},
	}
}

func english() *words.Writer { return words.New(lang.New(lang.English), pack()) }
func spanish() *words.Writer { return words.New(lang.New(lang.Spanish), pack()) }

// flat is prose as a terminal has it.
func flat(list ...doc.Prose) string {
	var lines []string
	for _, p := range list {
		line := ""
		for _, run := range p {
			line += run.Text
			for _, n := range run.Notes {
				line += "[" + words.Number(float64(n)) + "]"
			}
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

// bank asks about every criterion but one.
func bank() *questions.Bank {
	scale := func(id string, values ...float64) questions.Question {
		q := questions.Question{ID: id + "-wish", Criterion: id, Kind: questions.Scale, Title: "The " + id, Again: "Once more?"}
		for _, v := range values {
			text := words.Number(v)
			q.Options = append(q.Options, questions.Option{ID: "o" + text, Label: "Label " + text, Value: v, Said: "want " + id + " " + text})
		}
		return q
	}
	return &questions.Bank{Questions: []questions.Question{
		scale("calm", 0, 50, 100), scale("training", 0, 1, 12),
		{ID: "goal", Criterion: "pay", Kind: questions.Amount, Title: "Pay", Said: "want ${} a year"},
		{ID: "where", Criterion: "place", Kind: questions.Categories, Title: "Place", Said: "want to work in {}",
			Options: []questions.Option{{ID: "office", Said: "offices"}, {ID: "lab", Said: "labs"}}},
	}}
}

// answers are those of a person who answered everything, and calm a second time.
func answers() words.Answers {
	b := bank()
	a := b.NewAnswers()
	for id, answer := range map[string]questions.Answer{"calm-wish": {Chosen: []int{2}}, "training-wish": {Chosen: []int{0}}, "goal": {Amount: 45_000}, "where": {Chosen: []int{0, 1}}} {
		a.SetAnswer(id, answer)
	}
	a.SetAgain("calm-wish", questions.Answer{Chosen: []int{1}})
	for id, weight := range map[string]int{"training-wish": 3, "goal": 1, "where": 0} {
		a.Weigh(id, weight)
	}
	a.SetMusts([]string{"calm-wish"})
	return words.NewAnswers(b, a)
}

func whole(n int) scoring.Number { return scoring.Whole(n) }
