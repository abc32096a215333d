package audit

import (
	"math/rand/v2"

	"careerfit/scoring"
)

// Reach says whether any sheet makes a role the strict leader.
type Reach struct {
	Sheet *scoring.AnswerSheet // one that does; nil when none was found, which alone proves nothing
	Rival int                  // place of a role at least as good on every answer, which proves that there is none; else -1
}

// Found reports whether there is such a sheet, Impossible whether it is proved that there is none.
func (r Reach) Found() bool      { return r.Sheet != nil }
func (r Reach) Impossible() bool { return r.Rival >= 0 }

// Reach says for every role, by place, whether a sheet makes it the strict leader: one of the people counted, or one
// that is looked for. t counts all of them.
func (a *Audit) Reach(t *Tally) []Reach {
	list := make([]Reach, a.roles)
	for k, number := range t.earliest {
		list[k] = a.reach(k, number)
	}
	return list
}

func (a *Audit) reach(role, number int) Reach {
	if number >= 0 {
		s := a.people.person(number)
		return Reach{&s, -1}
	}
	if rival := a.dominating(role); rival >= 0 {
		return Reach{nil, rival}
	}
	return Reach{a.newSearch(role).run(a.people.seed), -1}
}

// dominating returns the place of the first role that is at least as good as the given one on every answer; else -1.
func (f *Field) dominating(role int) int {
	for k := range f.roles {
		if k != role && f.everywhere(func(row []int) bool { return row[k] >= row[role] }) {
			return k
		}
	}
	return -1
}

// search climbs from sheet to sheet to one that makes a role the strict leader: it changes the answer and weight of one
// item at a time for as long as the margin to the best rival grows.
type search struct {
	*Field
	role   int
	sheet  scoring.AnswerSheet
	points []int // of the sheet
	rest   []int // of the sheet without the item looked at
}

// starts is how many sheets the search climbs from: two made for the role, the rest drawn at random.
const starts = 40

func (f *Field) newSearch(role int) *search {
	return &search{f, role, f.emptySheet(), make([]int, f.roles), make([]int, f.roles)}
}

// run returns a sheet that makes the role the strict leader, or nil. The same seed takes the same way.
func (s *search) run(seed uint64) *scoring.AnswerSheet {
	source := rand.New(rand.NewPCG(seed, ^uint64(s.role))) // no block has such a number
	for start := range starts {
		switch start {
		case 0:
			s.begin(s.own)
		case 1:
			s.begin(s.lead)
		default:
			s.fillIn(s.sheet, source.IntN)
		}
		if s.climb() {
			return &s.sheet
		}
	}
	return nil
}

// begin fills in the sheet with the answers of the largest value, the last of equals for which rivals do worse.
func (s *search) begin(value func(row []int) int) {
	for j, rows := range s.partials {
		best := 0
		for o, row := range rows {
			if d := value(row) - value(rows[best]); d > 0 || d == 0 && s.lead(row) > s.lead(rows[best]) {
				best = o
			}
		}
		s.sheet.Answers[j], s.sheet.Weights[j] = s.alone(j, best), normalWeight
	}
}

// own is how good the role is on an answer: on a rated criterion it is largest for the option nearest to its level.
func (s *search) own(row []int) int { return row[s.role] }

// lead is how far the role is above the average, times the number of roles.
func (s *search) lead(row []int) int {
	sum := 0
	for _, f := range row {
		sum += row[s.role] - f
	}
	return sum
}

// climb improves one item after the other until the role leads or nothing improves.
func (s *search) climb() bool {
	s.Points(s.sheet, s.points)
	for improved := true; improved; {
		improved = false
		for j := range s.items {
			improved = s.improve(j) || improved
		}
		if s.margin(s.points) > 0 {
			return true
		}
	}
	return false
}

// improve gives item j the answer and the weight that leave the largest margin, and reports whether that is a gain.
func (s *search) improve(j int) bool {
	s.setWith(s.rest, s.points, j, s.sheet.Answers[j], -s.sheet.Weights[j])
	best, gain := s.margin(s.points), false
	trial := make([]int, len(s.points))
	for _, answer := range s.choices(j) {
		for weight := 1; weight <= scoring.MaxWeight; weight++ {
			s.setWith(trial, s.rest, j, answer, weight)
			if margin := s.margin(trial); margin > best {
				best, gain = margin, true
				copy(s.points, trial)
				s.sheet.Answers[j], s.sheet.Weights[j] = answer, weight
			}
		}
	}
	return gain
}

// setWith sets dst to points with the item's answer added weight times.
func (s *search) setWith(dst, points []int, j, answer, weight int) {
	copy(dst, points)
	if answer == scoring.Unanswered {
		return
	}
	for k := range dst {
		dst[k] += weight * s.Partial(j, answer, k)
	}
}

// choices returns the answers to try for item j: every option, or of categories every one alone and the present set
// with one more or less; and a skip where enough stays answered.
func (s *search) choices(j int) []int {
	var list []int
	present, answered := s.sheet.Answers[j], 0
	for _, answer := range s.sheet.Answers {
		if answer != scoring.Unanswered {
			answered++
		}
	}
	if answered > scoring.MinAnswered || present == scoring.Unanswered {
		list = append(list, scoring.Unanswered)
	}
	for o := range s.partials[j] {
		list = append(list, s.alone(j, o))
		set := present ^ 1<<o
		if len(s.items[j].Categories) > 0 && present != scoring.Unanswered && set != 0 {
			list = append(list, set)
		}
	}
	return list
}

// margin is how many points the role is ahead of its best rival; below 0, how many behind.
func (s *search) margin(points []int) int {
	best := -1
	for k, n := range points {
		if k != s.role {
			best = max(best, n)
		}
	}
	return points[s.role] - best
}
