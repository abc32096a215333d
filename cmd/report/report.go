// Package report says what the engine found. A Report holds ids, numbers and finished sentences, a Page the same as a
// document with pictures; each format is one file that merely renders one of them.
package report

import "careerfit/cmd/report/words"

import (
	"careerfit/cmd/lang"
	"careerfit/profiles"
	"careerfit/scoring"
)

// Input is what a report is made from.
type Input struct {
	ID       string // of the person, among others; "" without one
	Words    *lang.Words
	Pack     *profiles.Pack // in English, for scripts
	Said     *profiles.Pack // the same in the language of Words
	Origin   words.Origin
	Result   *scoring.Result
	Changes  *scoring.Changes // nil where there are none
	Doubt    *scoring.Doubt   // nil where there is none
	Observed []scoring.Observation
	Asked    words.Answers      // every question, in the order of the bank
	LocalPay int                // percent of national pay
	Explain  bool               // show the arithmetic too
	Pair     *scoring.Pair      // the first two of the ranking, for pages; nil without a second
	Ranges   []scoring.FitRange // of the ranking, for pages
	Again    []string           // the words of the command that repeats the result
}

// Report is a result, ready to render.
type Report struct {
	Result Result // ids and numbers, for JSON
	Letter Letter // words, for people
}

// NewResult makes a report without the words.
func NewResult(in Input) Result { return newResult(in) }

// New makes a report.
func New(in Input) *Report {
	w := newWriter(in)
	return &Report{Result: newResult(in), Letter: w.letter()}
}
