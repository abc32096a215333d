package result_test

import (
	"os"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

func ExampleNewDocument() {
	bank := &questions.Bank{Questions: []questions.Question{{ID: "quiet", Criterion: "calm", Title: "Calm"}}}
	pack := &profiles.Pack{Roles: []profiles.Role{{ID: "clerk", Title: "Clerk"}, {ID: "guard", Title: "Guard"}}}
	d := result.NewDocument(result.Input{
		Words: lang.New(lang.English), Pack: pack, Localized: pack, Answers: words.NewAnswers(bank, bank.NewAnswers()),
		Result: &scoring.Result{
			Verdict: scoring.Clear, Leader: "guard", Rival: "clerk", RunnerUp: "clerk", Ahead: .97,
			Reasons: scoring.Reasons{For: []scoring.Contribution{{Criterion: "calm", Points: 140}}},
			Ranking: []scoring.Standing{{ID: "guard", Rank: 1, Points: 520, MaxPoints: 600}, {ID: "clerk", Rank: 2, Points: 380, MaxPoints: 600}},
		},
	})
	_ = doc.Text(os.Stdout, d, doc.Style{Width: 60})
	// Output:
	// Guard fits your answers better              0 of 1 questions
	//
	//   guard  █████████████████████▊      87
	//   clerk  ███████████████▊            63
	//
	// Clear: in 97 of 100 plausible readings of your answers it
	// stays ahead of clerk.
	//
	// Why not clerk
	//   24 points of fit lie between them: calm +24.
	//
	// Next
	//   Read more: careerfit roles show guard
	//   Side by side: careerfit compare guard clerk
	//
	// This compares your answers with what is published about
	// these jobs. It cannot know which is right for you.
}
