package audit

import (
	"math"

	"careerfit/scoring"
)

// Method is another way to match people with roles. What research on voting advice calls the design effect is how many
// people get another result when only the method is another.
type Method int

// The methods. All use the same answers of the same people, and the first by id leads among equals.
//
// EqualWeights is the model with a weight of 1 on every answered criterion.
//
// Euclidean and Pearson compare profiles directly, without rules, as simple matching sites do. Both the answer and the
// role have a position of 0 to 100 on every answered criterion: on a rated one the response and the level between the
// scale's ends, where an unknown level is in the middle; on pay and categories the person stands at 100 and the role at
// its partial value. Euclidean takes the smallest sum of squared differences; Pearson the largest correlation over the
// criteria, which is 0 where person or role has the same position on all of them.
const (
	EqualWeights Method = iota
	Euclidean
	Pearson
	Methods // how many there are
)

var methodNames = [Methods]string{"equal-weights", "euclidean", "pearson"}

// String returns the method as scripts read it.
func (m Method) String() string { return methodNames[m] }

// full is the position of somebody who wants, or has, all of it.
const full scoring.Number = 100_000

// simple holds the positions that Euclidean and Pearson compare.
type simple struct {
	*Field
	person [][]scoring.Number // by item and option; nil for pay and categories, where it is full
	role   [][]scoring.Number // by item and place of role; nil for pay and categories, where it is the partial value
}

func newSimple(f *Field) *simple {
	s := &simple{f, make([][]scoring.Number, len(f.items)), make([][]scoring.Number, len(f.items))}
	for j := range f.items {
		c := f.Criterion(j)
		if !c.Rule.Rated() {
			continue
		}
		for _, value := range f.items[j].Options {
			s.person[j] = append(s.person[j], position(c, value))
		}
		for k := range f.roles {
			place := full / 2 // where nobody knows the level
			if l := f.Level(j, k); !l.Unknown {
				place = position(c, l.Value)
			}
			s.role[j] = append(s.role[j], place)
		}
	}
	return s
}

// position returns where a value lies between the ends of the scale, 0 to 100, to a thousandth.
func position(c scoring.Criterion, value scoring.Number) scoring.Number {
	value = min(max(value, c.Min), c.Max)
	return (2*(value-c.Min)*full + c.Max - c.Min) / (2 * (c.Max - c.Min)) // rounded
}

// leaders returns a function that says who leads by each method. It is for one goroutine.
func (s *simple) leaders() func(scoring.AnswerSheet) [Methods]int {
	equal := make([]int, s.roles)
	sums := make([]sums, s.roles)
	near, correlation := make([]int64, s.roles), make([]float64, s.roles)
	return func(sheet scoring.AnswerSheet) (places [Methods]int) {
		clear(equal)
		clear(sums)
		s.addAnswers(sheet, equal, sums)
		for k := range sums {
			near[k] = -sums[k].square
			correlation[k] = sums[k].correlation()
		}
		places[EqualWeights], _ = scoring.First(equal)
		places[Euclidean], _ = scoring.First(near)
		places[Pearson], _ = scoring.First(correlation)
		return places
	}
}

// addAnswers goes through the answered criteria of a sheet.
func (s *simple) addAnswers(sheet scoring.AnswerSheet, equal []int, sums []sums) {
	for j, answer := range sheet.Answers {
		if answer == scoring.Unanswered {
			continue
		}
		person := full
		if s.person[j] != nil {
			person = s.person[j][answer]
		}
		for k := range sums {
			f := s.Partial(j, answer, k)
			role := scoring.Whole(f)
			if s.role[j] != nil {
				role = s.role[j][k]
			}
			equal[k] += f
			sums[k].addPositions(int64(person), int64(role))
		}
	}
}

// sums are what the distance and the correlation of a person x and a role y are made of, in thousandths; 30 criteria
// are far from what an int64 holds.
type sums struct{ n, x, y, xx, yy, xy, square int64 }

func (s *sums) addPositions(x, y int64) {
	s.n++
	s.x += x
	s.y += y
	s.xx += x * x
	s.yy += y * y
	s.xy += x * y
	s.square += (x - y) * (x - y)
}

// correlation is Pearson's, -1 to 1; 0 where x or y does not vary.
func (s *sums) correlation() float64 {
	vx, vy := s.n*s.xx-s.x*s.x, s.n*s.yy-s.y*s.y
	if vx == 0 || vy == 0 {
		return 0
	}
	return float64(s.n*s.xy-s.x*s.y) / (math.Sqrt(float64(vx)) * math.Sqrt(float64(vy)))
}
