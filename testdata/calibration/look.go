package calibration

import (
	"cmp"
	"math"
	"slices"

	"careerfit/scoring"
)

// Remedy is what a step of a second look asks; two kinds together mean whichever tells more.
type Remedy int

// The remedies.
const (
	FollowUp    Remedy = 1 << iota // a question once more, in other words: what the person says on another day
	Observation                    // where one job of a role stands on a criterion: its true level
	Visit                          // observations of one role, as many as careerfit visit asks, chosen before the first
)

// visitLength is how many observations a visit makes at most.
const visitLength = 6

// worthwhile is the share of the variance that a question must take away to be asked.
const worthwhile = .001

// Look is a person in the middle of a second look.
type Look struct {
	Points   int     // by how many role 0 is ahead of role 1
	Ahead    float64 // how surely the leader stays ahead
	Asked    []Question
	second   *SecondLook
	person   Person
	known    []known // by item
	variance float64
}

// Question is one of a second look, and by how much it reduces the variance of the gap when the answer is what it is
// now.
type Question struct {
	Item    int
	Role    int // noRole for a follow-up
	Reduces float64
}

// noRole is the role of a follow-up.
const noRole = -1

// judge says who leads by now, and how surely, as Rank does.
func (l *Look) judge() {
	mean := 0.0
	l.Points, l.variance = 0, 0
	for j, k := range l.known {
		l.Points += l.person.Given.Weights[j] * l.second.gaps[j].points[k.seen[0]][k.seen[1]][k.response]
		m, v := l.moments(j, k)
		mean += m
		l.variance += v
	}
	if l.Leader() == 1 {
		mean = -mean
	}
	l.Ahead = scoring.Phi(mean / math.Sqrt(l.variance))
}

// Leader returns the role with the most points, the first of two as far.
func (l *Look) Leader() int {
	if l.Points < 0 {
		return 1
	}
	return 0
}

// moments returns the mean and the variance of the weighted gap on item j with what would be known.
func (l *Look) moments(j int, k known) (mean, variance float64) {
	g, w := l.second.gaps[j].wobbles[k.twice][k.seen[0]][k.seen[1]][k.place], l.second.weights[l.person.Given.Weights[j]]
	mean = float64(w.mean * g.mean)
	return mean, float64(w.square*g.square) - float64(mean*mean)
}

// questions are what is worth asking, as Doubt has it, what tells most first.
func (l *Look) questions(allowed Remedy) []Question {
	var list []Question
	for j, k := range l.known {
		can := allowed & l.second.askable[j]
		_, now := l.moments(j, k)
		same := l.second.same[j] && k.seen[0] == k.seen[1]
		if can&FollowUp != 0 && k.twice == 0 && !same {
			k := k
			k.twice = 1
			_, left := l.moments(j, k)
			list = append(list, Question{j, noRole, now - left})
		}
		for _, role := range []int{l.Leader(), 1 - l.Leader()} {
			if can&(Observation|Visit) == 0 || k.seen[role] != 0 {
				continue
			}
			k := k
			k.seen[role] = 1 + level
			_, left := l.moments(j, k)
			list = append(list, Question{j, role, now - left})
		}
	}
	list = slices.DeleteFunc(list, func(q Question) bool { return q.Reduces < worthwhile*l.variance })
	slices.SortStableFunc(list, func(a, b Question) int { return cmp.Compare(b.Reduces, a.Reduces) })
	return list
}

// Step asks what tells most; it reports false when nothing is left that tells anything.
func (l *Look) Step(allowed Remedy) bool {
	list := l.questions(allowed)
	if len(list) == 0 {
		return false
	}
	if allowed == Visit {
		role := list[0].Role
		list = slices.DeleteFunc(list, func(q Question) bool { return q.Role != role })
		list = list[:min(len(list), visitLength)]
	} else {
		list = list[:1]
	}
	for _, q := range list {
		l.answer(q)
	}
	l.judge()
	return true
}

// answer tells the program what the person says on another day, or what the job is truly like.
func (l *Look) answer(q Question) {
	k := &l.known[q.Item]
	if q.Role == noRole {
		k.tell(l.person.Given.Answers[q.Item], l.person.Again.Answers[q.Item], l.second.options[q.Item])
		k.twice = 1
	} else {
		k.seen[q.Role] = 1 + l.person.States[q.Item][q.Role]
	}
	l.Asked = append(l.Asked, q)
}
