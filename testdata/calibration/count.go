package calibration

import (
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"

	"careerfit/scoring"
)

// seed begins every stream of random numbers and the number of the block goes on, so that neither the processors nor
// the order in which blocks end change a figure.
const seed = 20261124

// How many people share a stream: fewer where a person takes long, so that no processor waits for another.
const (
	blockSize  = 500
	smallBlock = 50
)

// Count draws people, a multiple of 500, and counts.
func (s *Sampler) Count(people int) *Tally {
	sum := &Tally{}
	for _, block := range inBlocks(people/blockSize, s.block) {
		sum.add(&block)
	}
	return sum
}

// inBlocks counts block after block, each into a tally of its own, on all processors.
func inBlocks[T any](blocks int, count func(block *T, r *rand.Rand)) []T {
	tallies := make([]T, blocks)
	next := make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range next {
				count(&tallies[i], rand.New(rand.NewPCG(seed, uint64(i))))
			}
		})
	}
	for i := range tallies {
		next <- i
	}
	close(next)
	workers.Wait()
	return tallies
}

func (s *Sampler) block(t *Tally, r *rand.Rand) {
	judge := s.world.Judge()
	for range blockSize {
		s.world.tally(t, judge, s.Person(r), r.Perm(len(s.world.items)))
	}
}

// tally counts one person; dropped is the order in which answers are left out.
func (w *World) tally(t *Tally, judge *scoring.Judge, p Person, dropped []int) {
	points, truth := w.points(p.Given), make([]int, w.roles)
	w.TruePoints(p, truth)
	given, right := first(points), first(truth)
	j := judge.Judge(p.Given)
	t.verdicts[counted(j.Verdict)].add(Count{1, given.match(right), given.match(first(w.points(p.Again)))})
	t.listLength += float64(len(j.Shortlist))
	t.listed += (listed(j) & right).size() / right.size()
	t.forecast(j.Ahead, beats(truth[j.Leader], truth[j.Rival]))
	t.unweighted += first(w.points(unweighted(p.Given))).match(right)
	for i, m := range methods() {
		t.methods[i] += w.by(m, p.Given).match(right)
	}
	left := scoring.AnswerSheet{Answers: slices.Clone(p.Given.Answers), Weights: p.Given.Weights}
	for i := range t.dropped {
		left.Answers[dropped[i]] = scoring.Unanswered
		leader := first(w.points(left))
		t.dropped[i].add(Count{1, leader.match(right), leader.match(given)})
	}
}

func (w *World) points(s scoring.AnswerSheet) []int {
	points := make([]int, w.roles)
	w.Points(s, points)
	return points
}

func unweighted(s scoring.AnswerSheet) scoring.AnswerSheet {
	return scoring.AnswerSheet{Answers: s.Answers, Weights: slices.Repeat([]int{1}, len(s.Answers))}
}

// beats is 1 for more points, 0 for less, and half for as many.
func beats(a, b int) float64 {
	switch {
	case a > b:
		return 1
	case a < b:
		return 0
	}
	return .5
}
