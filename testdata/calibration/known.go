package calibration

import (
	"slices"

	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

// known is what the program knows about one item: what was answered, and what it was told since.
type known struct {
	response int    // the answer; on a scale the place of the mean of two, which are the same before the second
	place    int    // where the wobble begins: the answer; on a scale the mean of two places, in half steps
	twice    int    // 1 after a second answer
	seen     [2]int // by role: 0 before an observation, or 1 and the state it was seen in
}

// tell puts in two answers to a scale of so many options.
func (k *known) tell(first, second, options int) {
	k.response, k.place = first*options+second, first+second
}

// gaps are how far role 0 is ahead of role 1 on an item, for all that can be known of it; weights are left out.
type gaps struct {
	points  [1 + states][1 + states][]int        // by seen of either role, and response
	wobbles [2][1 + states][1 + states][]moments // by twice, seen of either role, and place
}

// moments are the means of what wobbles and of its square.
type moments struct{ mean, square float64 }

// add adds a value that comes with probability p.
func (m *moments) add(value int, p float64) {
	x := float64(value)
	m.mean += float64(p * x)
	m.square += float64(float64(p*x) * x)
}

// observedRange is how far a true level can be from what was seen of it.
const observedRange = 5

// nearby are the partial values at every level there can truly be and at those it can be mistaken for: by state, by
// observedRange less, as much or more, by option and role. The options of a scale are its places in half steps, then
// the mean of every two.
type nearby [states]readings

// newNearby works out the partial values of all items.
func newNearby(w *World, pack *profiles.Pack, bank *questions.Bank) ([]nearby, error) {
	m := make([]nearby, len(w.items))
	for state := range states {
		for i := range m[0][state] {
			q, err := twofold(shifted(pack, state, float64(i-1)*observedRange), bank, w.Roles())
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

// twofold lays out the bank with what two answers to a scale can come to in place of its options.
func twofold(pack *profiles.Pack, bank *questions.Bank, roles []string) (*scoring.Questionnaire, error) {
	m, err := pack.Model()
	if err != nil {
		return nil, err
	}
	items := bank.Items()
	for i := range items {
		if bank.Questions[i].Kind == questions.Scale {
			items[i].Options = slices.Concat(halfSteps(items[i].Options), means(items[i].Options))
		}
	}
	return m.Questionnaire(items, roles, 0)
}

func halfSteps(options []scoring.Number) []scoring.Number {
	var list []scoring.Number
	for at := range 2*len(options) - 1 {
		list = append(list, (options[at/2]+options[(at+1)/2])/2)
	}
	return list
}

func means(options []scoring.Number) []scoring.Number {
	var list []scoring.Number
	for _, first := range options {
		for _, second := range options {
			list = append(list, (first+second)/2)
		}
	}
	return list
}

// gaps works out the gaps of an item with a scale of so many options.
func (n *nearby) gaps(options int, noise scoring.Noise) *gaps {
	var g gaps
	steps := [2]kernel{newKernel(noise.Response), newKernel(noise.Again)}
	for a := range g.points {
		for b := range g.points[a] {
			left, right := n.readings(a), n.readings(b)
			for response := 2*options - 1; response < len(left[1]); response++ {
				g.points[a][b] = append(g.points[a][b], left[1][response][0]-right[1][response][1])
			}
			for place := range 2*options - 1 {
				for twice := range steps {
					m := wobble(&left, &right, place, 2*options-2, &steps[twice], noise.Level)
					g.wobbles[twice][a][b] = append(g.wobbles[twice][a][b], m)
				}
			}
		}
	}
	return &g
}

// wobble enumerates the response from a place, in half steps up to the last, and both levels.
func wobble(left, right *readings, place, last int, steps *kernel, extreme float64) moments {
	var m moments
	levels := [3]float64{extreme, 1 - 2*extreme, extreme}
	for i := range steps {
		at := min(max(place+2*(i-farthest), 0), last)
		for x, px := range levels {
			for y, py := range levels {
				m.add(left[x][at][0]-right[y][at][1], steps.share(i)*px*py)
			}
		}
	}
	return m
}

// readings are the partial values of a level that may be low, as it is thought to be, or high; by option and role.
type readings [3][][]int

func (n *nearby) readings(seen int) readings {
	if seen > 0 {
		return n[seen-1]
	}
	return readings{n[low][1], n[level][1], n[high][1]}
}

// gaps works out the gaps of an item without a scale, of which no more can be known. An amount wobbles from the middle
// of its rungs.
func (it *item) gaps(noise scoring.Noise) *gaps {
	var g gaps
	for answer, row := range it.worth[level] {
		d := row[0] - row[1]
		var m moments
		switch {
		case it.kind == questions.Categories:
			m.add(d, 1)
		case answer%rungs == middleRung:
			less, more := it.worth[level][answer-firstRung], it.worth[level][answer+firstRung]
			m.add(less[0]-less[1], noise.Amount)
			m.add(d, 1-2*noise.Amount)
			m.add(more[0]-more[1], noise.Amount)
		}
		g.points[0][0] = append(g.points[0][0], d)
		g.wobbles[0][0][0] = append(g.wobbles[0][0][0], m)
	}
	return &g
}
