package input

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Problem is one thing that is wrong with a file.
type Problem struct {
	File    string // as the person named it
	Key     string // the path of the key, such as levels.stress.low or duties[2].text; "" for the file as a whole
	Place          // where it stands; zero where there is no place
	Rule    string // what kind of problem it is, such as unknown-key; it never changes with the language
	Message Text
	Hints   []Text
	Warning bool   // it does not keep the file from being used
	Meant   string // the key that was probably meant in place of Key; "" for none
}

// Place is a stretch of one line of a file.
type Place struct {
	Line, Column int    // from 1; 0 where there is none. A column is a character
	Width        int    // characters
	Source       string // the line itself
}

// Where is FILE:LINE:COLUMN, as far as it is known.
func (p Problem) Where() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

func (p Problem) Error() string {
	if p.Key == "" {
		return p.Where() + ": " + p.Message.String()
	}
	return p.Where() + ": " + p.Message.String() + " [" + p.Key + "]"
}

// Problems is everything that is wrong with files.
type Problems []Problem

func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, problem := range p {
		lines[i] = problem.Error()
	}
	return strings.Join(lines, "\n")
}

// Errors is how many problems keep a file from being used; the others are warnings.
func (p Problems) Errors() int {
	n := 0
	for _, problem := range p {
		if !problem.Warning {
			n++
		}
	}
	return n
}

// Sort puts problems in order of place.
func Sort(p Problems) {
	slices.SortStableFunc(p, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.Key, b.Key), cmp.Compare(a.Rule, b.Rule))
	})
}

// Without returns the problems but for those with a key, or below a key, that the others tell of already or that was meant
// there: they follow from those.
func (p Problems) Without(others Problems) Problems {
	type at struct{ file, key string }
	told := map[at]bool{}
	for _, o := range others {
		told[at{o.File, o.Key}] = true
		told[at{o.File, o.Meant}] = true
	}
	return slices.DeleteFunc(slices.Clone(p), func(problem Problem) bool {
		for key := problem.Key; key != ""; key = key[:max(strings.LastIndexAny(key, ".["), 0)] {
			if told[at{problem.File, key}] {
				return true
			}
		}
		return false
	})
}
