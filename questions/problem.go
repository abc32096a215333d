package questions

import (
	"strconv"
	"strings"

	"careerfit/profiles/input"
)

// Problem is one thing that is wrong with answers: where, what, and what to do about it.
type Problem struct {
	Where   string // a flag, or a file with the place and key
	Message input.Text
	Hints   []input.Text
	Key     string      // of a file; "" where there is none
	Place   input.Place // of the key; zero where it is not known
}

func (p Problem) Error() string { return p.Where + ": " + p.Message.String() }

// Problems is everything that is wrong with answers.
type Problems []Problem

func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, problem := range p {
		lines[i] = problem.Error()
	}
	return strings.Join(lines, "\n")
}

// ValueError is what is wrong with one value, before it is known where the value stands.
type ValueError struct {
	Message input.Text
	Hints   []input.Text
}

func (e *ValueError) Error() string { return e.Message.String() }

// quote puts what was found in quotes, cut short when nobody would read it all.
func quote(s string) string {
	const most = 60
	if runes := []rune(s); len(runes) > most {
		s = string(runes[:most]) + "..."
	}
	return strconv.Quote(s)
}
