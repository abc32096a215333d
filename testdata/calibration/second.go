package calibration

import (
	"fmt"
	"math/rand/v2"

	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

// SecondLook asks people of the usual crowd for more, always what the program says would reduce the doubt most. All that
// can come of it is worked out beforehand.
type SecondLook struct {
	*Sampler
	askable []Remedy // by item
	same    []bool   // by item: both roles have the same level, so that no answer can tell them apart
	gaps    []*gaps  // by item
	options []int    // of scales, by item
	weights [scoring.MaxWeight + 1]moments
}

// NewSecondLook works out the second look for a world of two roles.
func NewSecondLook(w *World, pack *profiles.Pack, bank *questions.Bank) (*SecondLook, error) {
	if w.roles != 2 {
		return nil, fmt.Errorf("a second look compares 2 roles, not %d", w.roles)
	}
	noise := scoring.DefaultNoise()
	s := &SecondLook{Sampler: w.Sampler(Crowd{Noise: noise})}
	near, err := newNearby(w, pack, bank)
	if err != nil {
		return nil, err
	}
	for j, item := range w.Items() {
		q, _ := bank.ForCriterion(item.Criterion)
		s.askable = append(s.askable, askable(q))
		s.same = append(s.same, sameLevels(pack, w.Roles(), item.Criterion))
		s.options = append(s.options, len(item.Options))
		if q.Kind == questions.Scale {
			s.gaps = append(s.gaps, near[j].gaps(len(item.Options), noise))
		} else {
			s.gaps = append(s.gaps, w.items[j].gaps(noise))
		}
	}
	for w := 1; w <= scoring.MaxWeight; w++ {
		s.weights[w].add(max(w-1, 1), noise.Importance)
		s.weights[w].add(w, 1-2*noise.Importance)
		s.weights[w].add(min(w+1, scoring.MaxWeight), noise.Importance)
	}
	return s, nil
}

// sameLevels reports whether two roles have the same level and range on a criterion.
func sameLevels(pack *profiles.Pack, roles []string, criterion string) bool {
	var levels [2]profiles.Level
	for i, id := range roles {
		role, _ := pack.Role(id)
		levels[i], _ = role.Levels.On(criterion)
	}
	return levels[0].Level == levels[1].Level && levels[0].Low == levels[1].Low && levels[0].High == levels[1].High
}

// askable says what of a question the bank has in other words, and for a visit.
func askable(q *questions.Question) Remedy {
	var can Remedy
	if q.Again != "" {
		can |= FollowUp
	}
	if q.Visit != "" {
		can |= Observation | Visit
	}
	return can
}

// Start returns the person before the first step.
func (s *SecondLook) Start(p Person) *Look {
	l := &Look{second: s, person: p, known: make([]known, len(s.gaps))}
	for j, answer := range p.Given.Answers {
		if s.world.items[j].kind == questions.Scale {
			l.known[j].tell(answer, answer, s.options[j])
		} else {
			l.known[j].response, l.known[j].place = answer, answer
		}
	}
	l.judge()
	return l
}

// looked counts the people whose verdict is not clear, and what becomes of them by each of the rules.
type looked struct {
	people  float64
	tallies []ruleTally
}

// ruleTally is how many people turn clear, for how many of those the leader is right, and what it takes in all.
type ruleTally struct{ clear, right, followUps, observations float64 }

// count tries the rules on everybody whose verdict is not clear.
func (s *SecondLook) count(people int, rules []rule) *looked {
	sum := &looked{tallies: make([]ruleTally, len(rules))}
	block := func(t *looked, r *rand.Rand) { s.look(t, rules, r) }
	for _, block := range inBlocks(people/blockSize, block) {
		sum.people += block.people
		for i, t := range block.tallies {
			sum.tallies[i].add(t)
		}
	}
	return sum
}

func (s *SecondLook) look(t *looked, rules []rule, r *rand.Rand) {
	t.tallies = make([]ruleTally, len(rules))
	for range blockSize {
		p := s.Person(r)
		if s.Start(p).clear() {
			continue
		}
		t.people++
		for i, rule := range rules {
			l := s.Start(p)
			rule.follow(l)
			t.tallies[i].add(l.tally())
		}
	}
}

func (t *ruleTally) add(other ruleTally) {
	t.clear += other.clear
	t.right += other.right
	t.followUps += other.followUps
	t.observations += other.observations
}
