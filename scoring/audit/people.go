package audit

import (
	"iter"
	"math/rand/v2"

	"careerfit/scoring"
)

// people are those who fill in sheets for an audit: drawn at random, or, where that is no more sheets, one person for
// every sheet there is. A person answers every item, any answer being as likely as any other (of categories, any set
// that is not empty), and gives each a weight of 1, 2 or 3, also equally likely.
type people struct {
	field *Field
	count int
	seed  uint64
	every bool // every sheet once
}

// blockSize is how many people are drawn from one source. People of different blocks do not depend on each other, so
// that blocks can be drawn in any order, and side by side.
const blockSize = 1000

func newPeople(f *Field, count int, seed uint64) people {
	n, every := f.sheets(count)
	if !every {
		n = count
	}
	return people{f, n, seed, every}
}

// sheets returns how many different sheets without a skip there are, and whether that is at most limit.
func (f *Field) sheets(limit int) (n int, ok bool) {
	n = 1
	for j := range f.items {
		ways := scoring.MaxWeight * f.answers(j)
		if n > limit/ways {
			return 0, false
		}
		n *= ways
	}
	return n, true
}

// Blocks returns how many blocks the people are asked in.
func (p people) Blocks() int { return (p.count + blockSize - 1) / blockSize }

// block returns the people of block b with their numbers, from 0 over all blocks. A sheet is overwritten by the next.
func (p people) block(b int) iter.Seq2[int, scoring.AnswerSheet] {
	return func(yield func(int, scoring.AnswerSheet) bool) {
		s := p.field.emptySheet()
		source := rand.New(rand.NewPCG(p.seed, uint64(b)))
		for number := b * blockSize; number < min((b+1)*blockSize, p.count); number++ {
			if p.every {
				p.field.fillIn(s, digits(number))
			} else {
				p.field.fillIn(s, source.IntN)
			}
			if !yield(number, s) {
				return
			}
		}
	}
}

// person returns the sheet of the person with the number.
func (p people) person(number int) scoring.AnswerSheet {
	for n, s := range p.block(number / blockSize) {
		if n == number {
			return s
		}
	}
	return scoring.AnswerSheet{}
}

// digits chooses by the digits of a number whose places have the bases asked for, the lowest first.
func digits(number int) func(n int) int {
	return func(n int) int {
		digit := number % n
		number /= n
		return digit
	}
}

// StraightLines returns the sheets of people who always choose the first, the middle and the last option, with the
// weight nobody said anything about. The middle of an even number is the upper one; of categories it is one alone.
func (f *Field) StraightLines() [3]scoring.AnswerSheet {
	return [...]scoring.AnswerSheet{
		f.line(func(int) int { return 0 }),
		f.line(func(n int) int { return n / 2 }),
		f.line(func(n int) int { return n - 1 }),
	}
}

// normalWeight is the weight of what matters neither most nor little.
const normalWeight = 2

// line fills in a sheet; choose(n) is the place of one of n options.
func (f *Field) line(choose func(n int) int) scoring.AnswerSheet {
	s := f.emptySheet()
	for j := range f.items {
		s.Answers[j], s.Weights[j] = f.alone(j, choose(len(f.partials[j]))), normalWeight
	}
	return s
}
