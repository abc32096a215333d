package calibration

import (
	"math/rand/v2"
	"slices"

	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

// secondLook is what it takes to ask people for more where the verdict is not clear.
type secondLook struct {
	*Sampler
	model   *scoring.Model
	items   []scoring.Item
	roles   []string
	askable map[string]remedy    // by criterion
	levels  [][][]scoring.Number // by item, role and state
}

// newSecondLook lays out the roles of the world alone; the others take no part and would take time.
func newSecondLook(w *World, pack *profiles.Pack, bank *questions.Bank) (*secondLook, error) {
	among := *pack
	among.Roles = slices.DeleteFunc(slices.Clone(pack.Roles), func(r profiles.Role) bool {
		return !slices.Contains(w.Roles(), r.ID)
	})
	model, err := among.Model()
	if err != nil {
		return nil, err
	}
	s := &secondLook{
		Sampler: w.Sampler(Crowd{Noise: scoring.DefaultNoise()}),
		model:   model,
		items:   w.Items(),
		roles:   w.Roles(),
		askable: askable(bank),
	}
	for _, item := range s.items {
		s.levels = append(s.levels, trueLevels(among.Roles, item.Criterion))
	}
	return s, nil
}

// askable says what the bank has a second question for, and a question about a job.
func askable(bank *questions.Bank) map[string]remedy {
	kinds := map[string]remedy{}
	for i := range bank.Questions {
		q := &bank.Questions[i]
		if q.Again != "" {
			kinds[q.Criterion] |= followUp
		}
		if q.Visit != "" {
			kinds[q.Criterion] |= observation
		}
	}
	return kinds
}

// trueLevels are the levels there can truly be on a criterion, by role and state.
func trueLevels(roles []profiles.Role, criterion string) [][]scoring.Number {
	var rows [][]scoring.Number
	for i := range roles {
		l, _ := roles[i].Levels.On(criterion)
		rows = append(rows, []scoring.Number{scoring.NumberOf(l.Low), scoring.NumberOf(l.Level), scoring.NumberOf(l.High)})
	}
	return rows
}

// looked counts, for every rule, the people it was tried on.
type looked struct {
	people float64
	rules  []ruleTally
	err    error
}

// ruleTally is how many people turn clear, for how many of those the leader is right, and what it takes in all.
type ruleTally struct{ clear, right, followUps, observations float64 }

// count tries all rules on the people whose verdict is not clear.
func (s *secondLook) count(people int, rules []rule) (*looked, error) {
	sum := &looked{rules: make([]ruleTally, len(rules))}
	for _, block := range inBlocks(people/smallBlock, func(l *looked, r *rand.Rand) { s.block(l, rules, r) }) {
		if block.err != nil {
			return nil, block.err
		}
		sum.people += block.people
		for i, t := range block.rules {
			sum.rules[i].add(t)
		}
	}
	return sum, nil
}

func (s *secondLook) block(l *looked, rules []rule, r *rand.Rand) {
	l.rules = make([]ruleTally, len(rules))
	for range smallBlock {
		start, err := s.start(s.Person(r))
		if err != nil {
			l.err = err
			return
		}
		if start.result.Verdict == scoring.Clear {
			continue
		}
		l.people++
		for i := range rules {
			end, err := rules[i].follow(start)
			if err != nil {
				l.err = err
				return
			}
			l.rules[i].add(end.tally())
		}
	}
}

func (t *ruleTally) add(other ruleTally) {
	t.clear += other.clear
	t.right += other.right
	t.followUps += other.followUps
	t.observations += other.observations
}
