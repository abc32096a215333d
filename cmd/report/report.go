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
	Observed []scoring.Observation
	Asked    words.Answers // every question, in the order of the bank
	LocalPay int           // percent of national pay
	Again    []string      // the words of the command that repeats the result
}
