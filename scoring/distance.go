package scoring

import (
	"cmp"
	"math"
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
	Methods int = iota // how many there are
)

// full is the position of somebody who wants, or has, all of it.
const full = 100 * one

// simple holds the positions that Euclidean and Pearson compare.
type simple struct {
	*Questionnaire
	person [][]Number // by item and option; nil for categories, where it is full
	role   [][]Number // by item and place of role, for rated criteria; nil where it is the partial value
}

func newSimple(q *Questionnaire) *simple {
	s := &simple{q, make([][]Number, len(q.items)), make([][]Number, len(q.items))}
	for j, t := range q.terms {
		c := &q.model.criteria[t.criterion]
		for _, value := range q.items[j].Options {
			if c.Rule.Rated() {
				value = c.position(value)
			} else {
				value = full
			}
			s.person[j] = append(s.person[j], value)
		}
		for _, i := range q.roles {
			if c.Rule.Rated() {
				s.role[j] = append(s.role[j], c.positionOf(q.model.levels[i][t.criterion]))
			}
		}
	}
	return s
}

// position returns where a value lies between the ends of the scale, 0 to 100, to a thousandth.
func (c Criterion) position(value Number) Number {
	value = min(max(value, c.Min), c.Max)
	return Number(roundRatio(int64(value-c.Min)*int64(full), int64(c.Max-c.Min)))
}

func (c Criterion) positionOf(l Level) Number {
	if l.Unknown {
		return full / 2
	}
	return c.position(l.Value)
}

// leaders returns a function that says who leads by each method. It is for one goroutine.
func (s *simple) leaders() func(Sheet) [Methods]int {
	equal := make([]int, len(s.roles))
	sums := make([]sums, len(s.roles))
	near, correlation := make([]int64, len(s.roles)), make([]float64, len(s.roles))
	return func(sheet Sheet) (places [Methods]int) {
		clear(equal)
		clear(sums)
		s.add(sheet, equal, sums)
		for k := range sums {
			near[k] = -sums[k].square
			correlation[k] = sums[k].correlation()
		}
		places[EqualWeights] = largest(equal)
		places[Euclidean] = largest(near)
		places[Pearson] = largest(correlation)
		return places
	}
}

// add goes through the answered criteria of a sheet.
func (s *simple) add(sheet Sheet, equal []int, sums []sums) {
	for j, answer := range sheet.Answers {
		if answer == Unanswered {
			continue
		}
		person := full
		if len(s.person[j]) > 0 {
			person = s.person[j][answer]
		}
		for k := range sums {
			f := s.Partial(j, answer, k)
			role := Number(f) * one
			if len(s.role[j]) > 0 {
				role = s.role[j][k]
			}
			equal[k] += f
			sums[k].add(int64(person), int64(role))
		}
	}
}

// sums are what the distance and the correlation of a person x and a role y are made of, in thousandths; 30 criteria
// are far from what an int64 holds.
type sums struct{ n, x, y, xx, yy, xy, square int64 }

func (s *sums) add(x, y int64) {
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

// largest returns the place of the largest value, the first of equals.
func largest[T cmp.Ordered](values []T) int {
	place := 0
	for k, value := range values {
		if value > values[place] {
			place = k
		}
	}
	return place
}
