package report

import (
	"careerfit/profiles/input"
)

// CheckSchema names the shape of Check; a changed or removed field needs a new number.
const CheckSchema = "careerfit.check/v1"

// Check is everything that is wrong with some files, in order of place.
type Check struct {
	Schema   string    `json:"schema"`
	Version  string    `json:"version"`
	Files    int       `json:"files"` // how many were looked at
	Errors   int       `json:"errors"`
	Warnings int       `json:"warnings"`
	Problems []Problem `json:"problems"`
}

// Problem is one thing that is wrong. Columns count characters; line and columns are 0 where there is no place.
type Problem struct {
	File      string   `json:"file"`
	Line      int      `json:"line"`
	Column    int      `json:"column"`
	EndColumn int      `json:"end_column"`
	Key       string   `json:"key"`
	Rule      string   `json:"rule"`
	Severity  string   `json:"severity"` // error or warning
	Message   string   `json:"message"`  // in English
	Hints     []string `json:"hints"`

	found input.Problem
}

// NewCheck counts and lays out problems.
func NewCheck(version string, files int, problems input.Problems) *Check {
	c := &Check{Schema: CheckSchema, Version: version, Files: files, Problems: []Problem{}}
	c.Errors = problems.Errors()
	c.Warnings = len(problems) - c.Errors
	for _, p := range problems {
		out := Problem{
			File: p.File, Line: p.Line, Column: p.Column, EndColumn: p.Column + p.Width, Key: input.Visible(p.Key), Rule: p.Rule,
			Severity: "error", Message: p.Message.String(), Hints: []string{}, found: p,
		}
		if p.Warning {
			out.Severity = "warning"
		}
		for _, hint := range p.Hints {
			out.Hints = append(out.Hints, hint.String())
		}
		c.Problems = append(c.Problems, out)
	}
	return c
}
