package apptest

import (
	"careerfit/cmd/app"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/questions"
)

// Reported is a result for scripts and for people.
type Reported struct {
	Result   result.Result
	Document *doc.Document
}

// Report is the result of the answers, without its details.
func Report(env *app.Env, answers questions.Answers, explain bool) (*Reported, error) {
	e, err := env.Evaluate(answers)
	if err != nil {
		return nil, err
	}
	in := env.ResultInput(answers, e)
	in.Explain = explain
	return &Reported{result.NewResult(in), result.NewDocument(in)}, nil
}
