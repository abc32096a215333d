package scoring

import (
	"iter"
	"math/rand/v2"
)

// people are those who fill in sheets for an audit: drawn at random, or, where that is no more sheets, one person for
// every sheet there is. A person answers every item, any answer being as likely as any other (of categories, any set
// that is not empty), and gives each a weight of 1, 2 or 3, also equally likely.
type people struct {
	q     *Questionnaire
	count int
	seed  uint64
	every bool // every sheet once
}

// blockSize is how many people are drawn from one source. People of different blocks do not depend on each other, so
// that blocks can be drawn in any order, and side by side.
const blockSize = 1000

func newPeople(q *Questionnaire, count int, seed uint64) people {
	if n, ok := q.sheets(count); ok {
		return people{q, n, seed, true}
	}
	return people{q, count, seed, false}
}

// sheets returns how many different sheets without a skip there are, and whether that is at most limit.
func (q *Questionnaire) sheets(limit int) (n int, ok bool) {
	n = 1
	for j := range q.items {
		ways := MaxWeight * q.answers(j)
		if n > limit/ways {
			return 0, false
		}
		n *= ways
	}
	return n, true
}

// answers returns how many answers item j takes besides a skip.
func (q *Questionnaire) answers(j int) int {
	if n := len(q.items[j].Categories); n > 0 {
		return 1<<n - 1
	}
	return len(q.items[j].Options)
}

// answer returns the answer of a sheet to item j that is n-th, from 0. The empty set is none, so sets begin at 1.
func (q *Questionnaire) answer(j, n int) int {
	if len(q.items[j].Categories) > 0 {
		return n + 1
	}
	return n
}

func (p people) blocks() int { return (p.count + blockSize - 1) / blockSize }

// block returns the people of block b with their numbers, from 0 over all blocks. A sheet is overwritten by the next.
func (p people) block(b int) iter.Seq2[int, Sheet] {
	return func(yield func(int, Sheet) bool) {
		s := p.q.emptySheet()
		source := rand.New(rand.NewPCG(p.seed, uint64(b)))
		for number := b * blockSize; number < min((b+1)*blockSize, p.count); number++ {
			if p.every {
				p.q.fill(s, digits(number))
			} else {
				p.q.fill(s, source.IntN)
			}
			if !yield(number, s) {
				return
			}
		}
	}
}

// person returns the sheet of the person with the number.
func (p people) person(number int) Sheet {
	for n, s := range p.block(number / blockSize) {
		if n == number {
			return s
		}
	}
	return Sheet{}
}

func (q *Questionnaire) emptySheet() Sheet {
	return Sheet{Answers: make([]int, len(q.items)), Weights: make([]int, len(q.items))}
}

// fill fills in a sheet; choose(n) chooses a whole number from 0 to n-1.
func (q *Questionnaire) fill(s Sheet, choose func(n int) int) {
	for j := range q.items {
		s.Answers[j] = q.answer(j, choose(q.answers(j)))
		s.Weights[j] = 1 + choose(MaxWeight)
	}
}

// digits chooses by the digits of a number whose places have the bases asked for, the lowest first.
func digits(number int) func(n int) int {
	return func(n int) int {
		digit := number % n
		number /= n
		return digit
	}
}
