package report

import (
	"bytes"

	"careerfit/profiles/diag"
)

// CheckSchema names the shape of Check; a changed or removed field needs a new number.
const CheckSchema = "careerfit.check/v1"

// Check is everything that is wrong with some files, in order of place.
type Check struct {
	Schema   string           `json:"schema"`
	Version  string           `json:"version"`
	Files    int              `json:"files"` // how many were looked at
	Errors   int              `json:"errors"`
	Warnings int              `json:"warnings"`
	Problems []checkedProblem `json:"problems"`
}

// NewCheck counts problems.
func NewCheck(version string, files int, problems diag.Problems) *Check {
	c := &Check{Schema: CheckSchema, Version: version, Files: files, Problems: make([]checkedProblem, len(problems))}
	c.Errors = problems.Errors()
	c.Warnings = len(problems) - c.Errors
	for i, p := range problems {
		c.Problems[i] = checkedProblem{p}
	}
	return c
}

// checkedProblem is a problem as JSON and SARIF have it, in English.
type checkedProblem struct{ diag.Problem }

// MarshalJSON writes the problem. Columns count characters; line and columns are 0 where there is no place.
func (p checkedProblem) MarshalJSON() ([]byte, error) {
	hints := make([]string, len(p.Hints))
	for i, hint := range p.Hints {
		hints[i] = hint.String()
	}
	var b bytes.Buffer
	err := JSONLine(&b, struct {
		File      string   `json:"file"`
		Line      int      `json:"line"`
		Column    int      `json:"column"`
		EndColumn int      `json:"end_column"`
		Key       string   `json:"key"`
		Rule      string   `json:"rule"`
		Severity  string   `json:"severity"`
		Message   string   `json:"message"`
		Hints     []string `json:"hints"`
	}{p.Where, p.Line, p.Column, p.Column + p.Width, diag.Visible(p.Key), p.Code, p.severity(), p.What.String(), hints})
	return b.Bytes(), err
}

// severity is error or warning.
func (p checkedProblem) severity() string {
	if p.Warning {
		return "warning"
	}
	return "error"
}
