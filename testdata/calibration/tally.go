package calibration

import (
	"math"

	"careerfit/scoring"
)

// The verdicts counted; a tie is counted with what is too close to call.
const (
	tooClose = iota
	leaning
	clearly
	kinds
)

// mostDropped is how many answers are left out at most.
const mostDropped = 5

// methodCount is how many other methods there are.
const methodCount = 3

// binCount is how many bins of .05, from .5 up, the calibration error is taken over.
const binCount = 10

// Tally is what is counted of a crowd. Sums of people hold halves where two roles tie.
type Tally struct {
	verdicts   [kinds]Count
	listed     float64 // people whose shortlist holds the right role
	listLength float64
	squares    float64 // of the error of ahead, for the Brier score
	bins       [binCount]bin
	unweighted float64              // people whose right role has the most points with every weight 1
	methods    [methodCount]float64 // people whose right role the other methods put first
	dropped    [mostDropped]Count
}

// Count is how many people there are, for how many the leader is right, and for how many it stays the same.
type Count struct{ People, Right, Same float64 }

// bin holds how many people there are, what was forecast, and what came true.
type bin struct{ people, ahead, true float64 }

func (c *Count) add(other Count) {
	c.People += other.People
	c.Right += other.Right
	c.Same += other.Same
}

func (c Count) right() float64 { return c.Right / c.People }

func (c Count) same() float64 { return c.Same / c.People }

func (t *Tally) add(other *Tally) {
	for i := range t.verdicts {
		t.verdicts[i].add(other.verdicts[i])
	}
	t.listed += other.listed
	t.listLength += other.listLength
	t.squares += other.squares
	for i := range t.bins {
		t.bins[i].people += other.bins[i].people
		t.bins[i].ahead += other.bins[i].ahead
		t.bins[i].true += other.bins[i].true
	}
	t.unweighted += other.unweighted
	for i := range t.methods {
		t.methods[i] += other.methods[i]
	}
	for i := range t.dropped {
		t.dropped[i].add(other.dropped[i])
	}
}

// All is the count of all verdicts.
func (t *Tally) All() Count {
	var all Count
	for _, c := range t.verdicts {
		all.add(c)
	}
	return all
}

// share returns a sum over people as a share of all.
func (t *Tally) share(sum float64) float64 { return sum / t.All().People }

// standardError is the largest there is among the shares; those of the rarest verdict are the least certain.
func (t *Tally) standardError() float64 {
	worst := 0.0
	for _, c := range t.verdicts {
		for _, p := range []float64{c.right(), c.same()} {
			worst = max(worst, math.Sqrt(p*(1-p)/c.People))
		}
	}
	return worst
}

// forecast counts how near ahead was to what came true: 1, 0, or half.
func (t *Tally) forecast(ahead, truth float64) {
	miss := truth - ahead
	t.squares += float64(miss * miss)
	b := &t.bins[min(max(int((ahead-.5)*2*binCount), 0), binCount-1)]
	b.people++
	b.ahead += ahead
	b.true += truth
}

// brier is the mean squared error of ahead.
func (t *Tally) brier() float64 { return t.share(t.squares) }

// calibrationError is how far ahead and what came true lie apart, over the bins.
func (t *Tally) calibrationError() float64 {
	sum := 0.0
	for _, b := range t.bins {
		sum += math.Abs(b.true - b.ahead)
	}
	return t.share(sum)
}

func counted(v scoring.Verdict) int {
	switch v {
	case scoring.Clear:
		return clearly
	case scoring.Leaning:
		return leaning
	}
	return tooClose
}
