package cmd

import (
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/profiles"
	"careerfit/questions"
)

// reported is a result for scripts and for people.
type reported struct {
	Result   result.Result
	Document *doc.Document
}

// report is the result of the answers, without its details.
func (p *program) report(pack *profiles.Pack, answers questions.Answers, explain bool) (*reported, error) {
	e, err := p.evaluate(pack, answers)
	if err != nil {
		return nil, err
	}
	in := p.resultInput(pack, answers, e)
	in.Explain = explain
	return &reported{result.NewResult(in), result.NewDocument(in)}, nil
}
