package batch

import (
	"errors"
	"strings"

	"careerfit/profiles/diag"
	"careerfit/scoring"
)

// reject is a row that cannot be scored.
type reject struct {
	diag.Problem       // with the code of the row; where it stands is known once all before it are counted
	row          int   // number in the block, from 1; blank lines count
	offset       int64 // in the unpacked input
	raw          []byte
	out          int // how much of the part's output comes before it
	scored       int // how many rows of the part were scored before it
}

// Codes of rows that cannot be scored, besides those of package rows.
const (
	rejectCells  = "cells"      // more or fewer cells than columns
	rejectJSON   = "bad-json"   // no JSON
	rejectAnswer = "bad-answer" // something that is no answer
	rejectTooFew = "too-few-answers"
)

// maxRaw is how many bytes of a row are repeated.
const maxRaw = 4096

// rejectLine is a row that is wrong, as JSON. The message is English, so that scripts find the same everywhere.
type rejectLine struct {
	Row     int    `json:"row"`    // in the input, from 1; the header counts
	Offset  int64  `json:"offset"` // in bytes of the unpacked input
	Code    string `json:"code"`
	Message string `json:"message"`
	Raw     string `json:"raw"`
}

// wrongCells says that a row has more or fewer cells than there are columns, which a comma separates.
func wrongCells(n, columns int, comma byte) *diag.Problem {
	hint := diag.Say("every row needs a cell for each column; leave it empty where there is no answer")
	if n > columns {
		hint = diag.Say("a cell with %q in it needs quotes around it", string(rune(comma)))
	}
	return &diag.Problem{Code: rejectCells, What: diag.Say("has %d cells; there are %d columns", n, columns), Hints: []diag.Text{hint}}
}

// tooFewAnswers says how many answers are missing.
func tooFewAnswers(answered int) *diag.Problem {
	return &diag.Problem{Code: rejectTooFew, What: diag.Say("%d answered; a recommendation needs at least %d: %d more",
		answered, scoring.MinAnswered, scoring.MinAnswered-answered)}
}

// wrongAnswers is all that is wrong with the answers of a row as one problem, with the hints of the first.
func wrongAnswers(err error) *diag.Problem {
	var list diag.Problems
	if !errors.As(err, &list) {
		return &diag.Problem{Code: rejectAnswer, What: diag.Say("%v", err)}
	}
	row := &diag.Problem{Code: rejectAnswer, What: inRow(list[0]), Hints: list[0].Hints}
	for _, p := range list[1:] {
		row.What = diag.Say("%s; %s", row.What, inRow(p))
	}
	if list[0].Key == "" && columnOf(list[0]) == "" { // the line is not even read
		row.Code, row.Hints = rejectJSON, nil
	}
	return row
}

// inRow says what is wrong with a part of a row.
func inRow(p diag.Problem) diag.Text {
	column := columnOf(p)
	switch {
	case p.Key != "":
		return diag.Say("%s: %s", p.Key, p.What)
	case p.Column > 0:
		return diag.Say("column %d: %s", p.Column, p.What)
	case column != "":
		return diag.Say("%s: %s", column, p.What)
	}
	return p.What
}

// columnOf is the name of the column of a table, which may end in a colon of its own; "" in JSON.
func columnOf(p diag.Problem) string { return strings.Trim(p.Where, ": ") }
