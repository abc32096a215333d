package diag

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Problem is one thing that is wrong with a file, a flag, a row or a value of these.
type Problem struct {
	Where   string // a file, a flag or a column, as the person named it; "" where that goes without saying
	Key     string // the path of the key in a file, such as levels.stress.low or duties[2].text; "" for the file as a whole
	Place          // where it stands; zero where there is no place
	Code    string // what kind of problem it is, such as unknown-key; it never changes with the language
	What    Text
	Hints   []Text
	Warning bool   // it does not keep the file from being used
	Meant   string // the key that was probably meant in place of Key; "" for none
}

// Answer is the code of all that is wrong with one person's answers. Such a problem speaks of its key: "must: is not a list
// of ids".
const Answer = "answer"

// Position is WHERE:LINE:COLUMN, as far as it is known.
func (p Problem) Position() string {
	switch {
	case p.Line == 0:
		return p.Where
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", p.Where, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.Where, p.Line, p.Column)
}

// Text is the problem in one line, without the hints.
func (p Problem) Text() Text {
	text := p.What
	switch {
	case p.Key == "":
	case p.Code == Answer:
		text = Say("%s: %s", p.Key, text)
	default:
		text = Say("%s [%s]", text, p.Key)
	}
	if at := p.Position(); at != "" {
		text = Say("%s: %s", at, text)
	}
	return text
}

// Error makes a pointer to a problem an error, which can be compared with others.
func (p *Problem) Error() string { return p.Text().String() }

// Problems is everything that is wrong. It is an error of a line for each.
type Problems []Problem

// Add adds a problem. All that is found wrong is collected here.
func (p *Problems) Add(more ...Problem) { *p = append(*p, more...) }

func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, problem := range p {
		lines[i] = problem.Error()
	}
	return strings.Join(lines, "\n")
}

// Errors is how many problems keep a file from being used; the others are warnings.
func (p Problems) Errors() (n int) {
	for _, problem := range p {
		if !problem.Warning {
			n++
		}
	}
	return n
}

// Sort puts problems in order of place.
func (p Problems) Sort() {
	slices.SortStableFunc(p, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Where, b.Where), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.Key, b.Key), cmp.Compare(a.Code, b.Code))
	})
}

// Without returns the problems but for those with a key, or below a key, that is among the others or was meant there: they
// follow from those.
func (p Problems) Without(others Problems) Problems {
	type at struct{ where, key string }
	wrong := map[at]bool{}
	for _, o := range others {
		wrong[at{o.Where, o.Key}] = true
		wrong[at{o.Where, o.Meant}] = true
	}
	return slices.DeleteFunc(slices.Clone(p), func(problem Problem) bool {
		for key := problem.Key; key != ""; key = key[:max(strings.LastIndexAny(key, ".["), 0)] {
			if wrong[at{problem.Where, key}] {
				return true
			}
		}
		return false
	})
}
