package cmd

import (
	"careerfit/cmd/report"
	"careerfit/profiles"
	"careerfit/questions"
)

// report is the result of the answers in numbers and words.
func (p *program) report(pack *profiles.Pack, answers questions.Answers, explain bool) (*report.Report, error) {
	e, err := p.evaluate(pack, answers)
	if err != nil {
		return nil, err
	}
	in := p.resultInput(pack, answers, e)
	in.Explain = explain
	return report.New(in), nil
}
