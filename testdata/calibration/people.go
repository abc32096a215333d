package calibration

import (
	"math/rand/v2"

	"careerfit/questions"
	"careerfit/scoring"
)

// Person is what somebody answered, what the same person would answer on another day, and the truth behind both.
type Person struct {
	Given, Again, True scoring.AnswerSheet
	States             [][]int // the true level by item and role: 0 low, 1 as the profile has it, 2 high
}

// Crowd says what people are drawn. The verdicts assume DefaultNoise, whatever the noise of the people.
type Crowd struct {
	Noise    scoring.Noise // how much the people and the jobs really wobble
	Reversed bool          // the truth is drawn first and the answers from it, instead of the other way round
	Modest   bool          // importance is normal, but for up to three questions that matter most and three that matter little
}

// Sampler draws the people of a crowd.
type Sampler struct {
	Crowd
	world  *World
	kernel kernel
}

// Sampler returns what draws the crowd.
func (w *World) Sampler(c Crowd) *Sampler {
	return &Sampler{Crowd: c, world: w, kernel: newKernel(c.Noise.Response)}
}

// Person draws a person.
func (s *Sampler) Person(r *rand.Rand) Person {
	p := Person{Given: s.sheet(r), States: make([][]int, len(s.world.items))}
	p.True = s.wobble(r, p.Given, firstRung)
	if s.Reversed {
		p.Given, p.True = p.True, p.Given
	}
	p.Again = s.wobble(r, p.True, secondRung)
	for j := range p.States {
		p.States[j] = make([]int, s.world.roles)
		for k := range p.States[j] {
			p.States[j][k] = level + threeWay(r, s.Noise.Level)
		}
	}
	return p
}

// sheet draws answers and importance at random.
func (s *Sampler) sheet(r *rand.Rand) scoring.AnswerSheet {
	var sheet scoring.AnswerSheet
	for _, it := range s.world.items {
		answer := 0
		switch it.kind {
		case questions.Amount:
			answer = r.IntN(it.answers/rungs)*rungs + middleRung
		case questions.Categories:
			answer = 1 + r.IntN(it.answers-1)
		default:
			answer = r.IntN(it.answers)
		}
		sheet.Answers = append(sheet.Answers, answer)
		sheet.Weights = append(sheet.Weights, 1+r.IntN(scoring.MaxWeight))
	}
	if s.Modest {
		sheet.Weights = modest(r, len(sheet.Weights))
	}
	return sheet
}

// modest draws importance as the quiz asks for it: none to three questions matter most, none to three matter little.
func modest(r *rand.Rand, n int) []int {
	weights, order := make([]int, n), r.Perm(n)
	most := r.IntN(4)
	little := most + r.IntN(4)
	for i, j := range order {
		switch {
		case i < most:
			weights[j] = scoring.MaxWeight
		case i < little:
			weights[j] = 1
		default:
			weights[j] = questions.DefaultImportance
		}
	}
	return weights
}

// wobble draws a sheet near another; rung is the step of an amount on its ladder.
func (s *Sampler) wobble(r *rand.Rand, from scoring.AnswerSheet, rung int) scoring.AnswerSheet {
	var sheet scoring.AnswerSheet
	for j, answer := range from.Answers {
		switch it := s.world.items[j]; it.kind {
		case questions.Amount:
			answer += rung * threeWay(r, s.Noise.Amount)
		case questions.Categories: // carry no noise
		default:
			answer = min(max(answer+s.kernel.step(r), 0), it.answers-1)
		}
		weight := from.Weights[j] + threeWay(r, s.Noise.Importance)
		sheet.Answers = append(sheet.Answers, answer)
		sheet.Weights = append(sheet.Weights, min(max(weight, 1), scoring.MaxWeight))
	}
	return sheet
}

// TruePoints fills points, one for each role, with what the true jobs would give the true person.
func (w *World) TruePoints(p Person, points []int) {
	clear(points)
	for j, answer := range p.True.Answers {
		for k, state := range p.States[j] {
			points[k] += p.True.Weights[j] * w.items[j].worth[state][answer][k]
		}
	}
}
