package calibration

import (
	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

// known is what the program knows about one item: where the answer stands, and what it was told since.
type known struct {
	place int    // of the answer; on a scale in half steps, since the mean of two can lie between two options
	twice int    // 1 after a second answer
	seen  [2]int // by role: 0 before an observation, or 1 and the state it was seen in
}

// gap is how far role 0 is ahead of role 1 on one item: in points, and the raw moments when it wobbles. Weights are left
// out.
type gap struct {
	points       int
	mean, square float64
}

// gaps are the gaps of an item for all that can be known of it: by twice, seen of either role, and place.
type gaps [2][1 + states][1 + states][]gap

func (g *gaps) at(k known) gap { return g[k.twice][k.seen[0]][k.seen[1]][k.place] }

// observedRange is how far a true level can be from what was seen of it.
const observedRange = 5

// nearby are the partial values at every level there can truly be and at those it can be mistaken for: by state, by
// observedRange less, as much or more, by place and role.
type nearby [states][3][][]int

// newNearby works out the partial values of all items, with options halfway between those the bank has.
func newNearby(w *World, pack *profiles.Pack, bank *questions.Bank) ([]nearby, error) {
	m := make([]nearby, len(w.items))
	for state := range states {
		for i := range m[0][state] {
			q, err := halfway(shifted(pack, state, float64(i-1)*observedRange), bank, w.Roles())
			if err != nil {
				return nil, err
			}
			for j, item := range q.Items() {
				m[j][state][i] = worth(q, j, len(item.Options))
			}
		}
	}
	return m, nil
}

// halfway lays out the bank with twice the options, but one.
func halfway(pack *profiles.Pack, bank *questions.Bank, roles []string) (*scoring.Questionnaire, error) {
	m, err := pack.Model()
	if err != nil {
		return nil, err
	}
	items := bank.Items()
	for i := range items {
		var options []scoring.Number
		for n, option := range items[i].Options {
			if n > 0 {
				options = append(options, (items[i].Options[n-1]+option)/2)
			}
			options = append(options, option)
		}
		items[i].Options = options
	}
	return m.Questionnaire(items, roles, 0)
}

// gaps works out the gaps of an item with a scale.
func (n *nearby) gaps(noise scoring.Noise) *gaps {
	var g gaps
	for twice, sd := range []float64{noise.Response, noise.Again} {
		steps := newKernel(sd)
		for a := range g[twice] {
			for b := range g[twice][a] {
				for place := range n[level][1] {
					g[twice][a][b] = append(g[twice][a][b], n.gap(known{place, twice, [2]int{a, b}}, &steps, noise.Level))
				}
			}
		}
	}
	return &g
}

func (n *nearby) gap(k known, steps *kernel, wobble float64) gap {
	a, b, last := n.readings(k.seen[0]), n.readings(k.seen[1]), len(n[level][1])-1
	g := gap{points: a[1][k.place][0] - b[1][k.place][1]}
	levels := [3]float64{wobble, 1 - 2*wobble, wobble}
	for i := range steps {
		at := min(max(k.place+2*(i-farthest), 0), last)
		for x, px := range levels {
			for y, py := range levels {
				g.add(a[x][at][0]-b[y][at][1], steps.share(i)*px*py)
			}
		}
	}
	return g
}

// readings are the partial values of what a level is taken to be: low, middle and high.
func (n *nearby) readings(seen int) [3][][]int {
	if seen > 0 {
		return n[seen-1]
	}
	return [3][][]int{n[low][1], n[level][1], n[high][1]}
}

// add adds a gap that comes with probability p.
func (g *gap) add(points int, p float64) {
	d := float64(points)
	g.mean += float64(p * d)
	g.square += float64(float64(p*d) * d)
}

// gaps works out the gaps of an item without a scale, of which no more can be known. An amount wobbles from the middle
// of its rungs.
func (it *item) gaps(noise scoring.Noise) *gaps {
	var g gaps
	for answer, row := range it.worth[level] {
		one := gap{points: row[0] - row[1]}
		switch {
		case it.kind == questions.Categories:
			one.add(one.points, 1)
		case answer%rungs == middleRung:
			less, more := it.worth[level][answer-firstRung], it.worth[level][answer+firstRung]
			one.add(less[0]-less[1], noise.Amount)
			one.add(one.points, 1-2*noise.Amount)
			one.add(more[0]-more[1], noise.Amount)
		}
		g[0][0][0] = append(g[0][0][0], one)
	}
	return &g
}
