package audit

import (
	"math"
	"slices"
	"testing"

	"careerfit/scoring"

	"pgregory.net/rapid"
)

// slack is how far the leader may be from the best value worked out in floating point from exact positions.
const slack = 1e-4

// The leaders by the other methods are those of their textbook definitions.
func TestOtherMethodsAreAsDefined(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		q := s.questionnaire(t)
		sheet := genSheet(t, q)
		leaders := newSimple(NewField(q)).leaders()(sheet)
		values := [Methods][]float64{}
		for k := range q.Roles() {
			x, y := s.positions(q, sheet, k)
			values[EqualWeights] = append(values[EqualWeights], equalPoints(q, sheet, k))
			values[Euclidean] = append(values[Euclidean], -squares(x, y))
			values[Pearson] = append(values[Pearson], pearson(x, y))
		}
		for method, list := range values {
			best := slices.Max(list)
			scale := max(1, math.Abs(best))
			if leader := list[leaders[method]]; leader < best-slack*scale {
				t.Fatalf("method %d: the leader has %v, the best %v", method, leader, best)
			}
		}
	})
}

// Of equals the first by id leads, by every method.
func TestFirstOfEqualsLeads(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		twin := s.alternatives[0]
		twin.ID = "twin"
		s.alternatives = []scoring.Alternative{twin, s.alternatives[0]}
		q := s.questionnaire(t)
		if leaders := newSimple(NewField(q)).leaders()(genSheet(t, q)); leaders != [Methods]int{} {
			t.Fatalf("not always the first leads: %v", leaders)
		}
	})
}

// positions returns where person and role stand on the answered criteria, 0 to 100, from the study itself.
func (s study) positions(q *scoring.Questionnaire, sheet scoring.AnswerSheet, k int) (x, y []float64) {
	role := s.alternatives[slices.IndexFunc(s.alternatives, func(a scoring.Alternative) bool { return a.ID == q.Roles()[k] })]
	for j, item := range q.Items() {
		c := s.criteria[slices.IndexFunc(s.criteria, func(c scoring.Criterion) bool { return c.ID == item.Criterion })]
		level := role.Levels[c.ID]
		scale := func(n scoring.Number) float64 { return 100 * (n - c.Min).Float() / (c.Max - c.Min).Float() }
		switch {
		case sheet.Answers[j] == scoring.Unanswered:
		case !c.Rule.Rated():
			x, y = append(x, 100), append(y, float64(q.Partial(j, sheet.Answers[j], k)))
		case level.Unknown:
			x, y = append(x, scale(item.Options[sheet.Answers[j]])), append(y, 50)
		default:
			x, y = append(x, scale(item.Options[sheet.Answers[j]])), append(y, scale(level.Value))
		}
	}
	return x, y
}

func equalPoints(q *scoring.Questionnaire, s scoring.AnswerSheet, k int) float64 {
	sum := 0
	for j, answer := range s.Answers {
		if answer != scoring.Unanswered {
			sum += q.Partial(j, answer, k)
		}
	}
	return float64(sum)
}

func squares(x, y []float64) float64 {
	sum := 0.
	for i := range x {
		sum += (x[i] - y[i]) * (x[i] - y[i])
	}
	return sum
}

func pearson(x, y []float64) float64 {
	mx, my := mean(x), mean(y)
	var xy, xx, yy float64
	for i := range x {
		xy += (x[i] - mx) * (y[i] - my)
		xx += (x[i] - mx) * (x[i] - mx)
		yy += (y[i] - my) * (y[i] - my)
	}
	if xx < slack || yy < slack {
		return 0
	}
	return xy / math.Sqrt(xx*yy)
}

func mean(x []float64) float64 {
	sum := 0.
	for _, v := range x {
		sum += v
	}
	return sum / float64(len(x))
}

// A level in months and a response in months are both held against the whole scale.
func TestPositionOnAScale(t *testing.T) {
	c := scoring.Criterion{ID: "training", Rule: scoring.AtMost, Span: scoring.Whole(24), Min: scoring.Whole(-8), Max: scoring.Whole(72)}
	for value, want := range map[scoring.Number]scoring.Number{scoring.Whole(-8): 0, scoring.Whole(72): full, scoring.Whole(32): full / 2, 0: scoring.Whole(10), scoring.Whole(99): full} {
		if got := position(c, value); got != want {
			t.Errorf("%v is at %v, expected %v", value, got, want)
		}
	}
}

// The tally counts the people whose leader another method changes.
func TestDesignEffectIsCounted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := genStudy(3).Draw(t, "study").audit(t, 40)
		var want [Methods]int
		for number := range a.People() {
			sheet := a.people.person(number)
			points := make([]int, a.roles)
			a.Points(sheet, points)
			leader, _ := scoring.First(points)
			for method, place := range newSimple(a.Field).leaders()(sheet) {
				if place != leader {
					want[method]++
				}
			}
		}
		if got := a.everybody().Differs; got != want {
			t.Fatalf("got %v, want %v", got, want)
		}
	})
}
