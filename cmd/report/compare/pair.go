package compare

import (
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// pairWriter says things of two roles, in the order in which they were named.
type pairWriter struct {
	*words.Writer
	pair     *scoring.Pair
	roles    [2]*profiles.Role
	answers  words.Answers
	observed []scoring.Observation
	localPay int // percent of the national level
}

func newPairWriter(w *words.Writer, pair *scoring.Pair, answers words.Answers, localPay int) *pairWriter {
	return &pairWriter{
		Writer: w, pair: pair, answers: answers, localPay: localPay,
		roles: [2]*profiles.Role{w.Role(pair.A.ID), w.Role(pair.B.ID)},
	}
}

// title is that of the first or the second role.
func (w *pairWriter) title(i int) string { return w.roles[i].Title }

// name is the title as it stands inside a sentence.
func (w *pairWriter) name(i int) string { return words.InSentence(w.roles[i].Title) }
