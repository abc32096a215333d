package check

import (
	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/profiles/diag"
)

// Schema names the shape of Report; a changed or removed field needs a new number.
const Schema = "careerfit.check/v1"

// Report is everything that is wrong with some files, in order of place.
type Report struct {
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
	Severity  Severity `json:"severity"`
	Message   string   `json:"message"` // in English
	Hints     []string `json:"hints"`

	found diag.Problem
}

// Severity is how bad a problem is.
type Severity string

// The severities: an error keeps a file from being used, a warning does not.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// New counts problems and lays them out.
func New(version string, files int, problems diag.Problems) *Report {
	errors := problems.Errors()
	r := &Report{Schema: Schema, Version: version, Files: files, Errors: errors, Warnings: len(problems) - errors, Problems: []Problem{}}
	for _, p := range problems {
		r.Problems = append(r.Problems, newProblem(p))
	}
	return r
}

func newProblem(p diag.Problem) Problem {
	out := Problem{
		File: p.Where, Line: p.Line, Column: p.Column, EndColumn: p.Column + p.Width, Key: diag.Visible(p.Key), Rule: p.Code,
		Severity: Error, Message: p.What.String(), Hints: []string{}, found: p,
	}
	if p.Warning {
		out.Severity = Warning
	}
	for _, hint := range p.Hints {
		out.Hints = append(out.Hints, hint.String())
	}
	return out
}

func (p *Problem) excerpt(l *lang.Words) doc.Excerpt {
	found := &p.found
	message := found.What.In(l.Say)
	if p.Severity == Warning {
		message = l.Say("warning: %s", message)
	}
	if found.Key != "" {
		message += " [" + found.Key + "]"
	}
	e := doc.Excerpt{Where: found.Position() + ":", Message: message, Line: p.Line, Source: found.Source, Column: p.Column, Width: found.Width}
	for _, hint := range found.Hints {
		e.Hints = append(e.Hints, hint.In(l.Say))
	}
	return e
}
