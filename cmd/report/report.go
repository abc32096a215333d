// Package report says what the engine found. A Report holds ids, numbers and finished sentences, a Page the same as a
// document with pictures; each format is one file that merely renders one of them.
package report

import (
	"careerfit/cmd/lang"
	"careerfit/profiles"
	"careerfit/scoring"
)

// Asked is one question of the bank, and what the person answered.
type Asked struct {
	Question  string // id
	Criterion string // id
	Title     string
	Response  string   // as a flag takes it; "" without an answer that counts
	Again     string   // the second answer as a flag takes it; "" without one
	AskAgain  string   // the question in other words; "" where there is none
	Value     *float64 // on the criterion's scale, the mean of both answers; nil for categories
	Said      string   // completes "you ..."
	Form      string   // the same for any choice of categories, which stands for {}
	Weight    int
	Must      bool
	Options   []Option
}

// Option is an answer, and where it stands on the criterion's scale.
type Option struct {
	ID    string
	Label string
	Said  string // completes "you ..."
	Value float64
}

// Counts reports whether the answer counts.
func (a Asked) Counts() bool { return a.Response != "" }

// Input is what a report is made from.
type Input struct {
	ID       string // of the person, among others; "" without one
	Words    *lang.Words
	Version  string
	Pack     *profiles.Pack // in English, for scripts
	Said     *profiles.Pack // the same in the language of Words
	SHA256   string         // of the pack and the question bank together
	Folder   string         // of the pack that the person chose, so that people are told which it is, too; "" for none
	Extends  bool           // the folder adds to the built-in pack
	Result   *scoring.Result
	Changes  *scoring.Changes // nil where there are none
	Doubt    *scoring.Doubt   // nil where there is none
	Observed []scoring.Observation
	Asked    []Asked            // every question, in the order of the bank
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
