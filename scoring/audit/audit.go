// Package audit checks whether the questions and profiles give every role a fair chance: it has many people who know
// nothing fill in sheets, or every possible person once, and counts who leads; it looks for roles that can never lead, for
// pairs that no answer tells apart, and for criteria that tell no roles apart; and it counts how many leaders another
// method would change.
//
// It reads the partial values that package scoring has worked out, and nothing else. A person answers every item, and a
// win is a lead over every other role; ties are counted apart. There is no chance in it but what follows from the seed.
package audit

import (
	"fmt"
	"math"

	"careerfit/scoring"
)

// Audit asks many people who know nothing, or every possible person, and counts who leads. It does not change and may
// be shared.
type Audit struct {
	*Field
	people
	simple *simple
}

// Tally counts people. Tallies of different blocks can be added in any order.
type Tally struct {
	People   int
	Wins     []int        // by place of role: people of whom it is the strict leader
	Ties     int          // people with two or more roles at the top; with Wins they add up to People
	Differs  [Methods]int // people whose leader is another one by that method; of equals the first counts
	earliest []int        // by place of role: the first person of whom it is the strict leader; -1 for none
}

// New prepares an audit with the given number of people, at least 1. Where there are no more different sheets than
// that, every sheet is asked once and the shares are exact; else the people follow from the seed alone.
func New(q *scoring.Questionnaire, count int, seed uint64) (*Audit, error) {
	f := NewField(q)
	switch {
	case len(f.items) < scoring.MinAnswered:
		return nil, &scoring.TooFewError{Answered: len(f.items)}
	case f.roles < 2:
		return nil, fmt.Errorf("an audit compares 2 or more alternatives; there are %d", f.roles)
	case count < 1:
		return nil, fmt.Errorf("an audit asks 1 or more people, not %d", count)
	}
	return &Audit{f, newPeople(f, count, seed), newSimple(f)}, nil
}

// People returns how many people are asked.
func (a *Audit) People() int { return a.people.count }

// Exact reports whether every sheet is asked once, so that shares carry no error.
func (a *Audit) Exact() bool { return a.people.every }

// Block asks the people of block b, 0 to Blocks()-1. Blocks can be asked side by side.
func (a *Audit) Block(b int) *Tally {
	t := a.NewTally()
	points := make([]int, a.roles)
	other := a.simple.leaders()
	for number, sheet := range a.people.block(b) {
		a.Points(sheet, points)
		leader, alone := scoring.First(points)
		t.count(number, leader, alone)
		for method, place := range other(sheet) {
			if place != leader {
				t.Differs[method]++
			}
		}
	}
	return t
}

// NewTally returns a tally of nobody, to add others to.
func (a *Audit) NewTally() *Tally {
	t := &Tally{Wins: make([]int, a.roles), earliest: make([]int, a.roles)}
	for k := range t.earliest {
		t.earliest[k] = -1
	}
	return t
}

func (t *Tally) count(number, leader int, alone bool) {
	t.People++
	if !alone {
		t.Ties++
		return
	}
	t.Wins[leader]++
	if t.earliest[leader] < 0 {
		t.earliest[leader] = number
	}
}

// Add adds the people of another block.
func (t *Tally) Add(u *Tally) {
	t.People += u.People
	t.Ties += u.Ties
	for k := range t.Wins {
		t.Wins[k] += u.Wins[k]
		if first := u.earliest[k]; first >= 0 && (t.earliest[k] < 0 || first < t.earliest[k]) {
			t.earliest[k] = first
		}
	}
	for method := range t.Differs {
		t.Differs[method] += u.Differs[method]
	}
}

// StandardError returns the standard error of a share p, 0 to 1, of n people drawn at random.
func StandardError(p float64, n int) float64 { return math.Sqrt(p * (1 - p) / float64(n)) }
