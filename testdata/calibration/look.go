package calibration

import (
	"slices"

	"careerfit/scoring"
)

// remedy is what a step of a second look asks; two kinds together mean whichever tells more.
type remedy int

const (
	followUp    remedy = 1 << iota // a question once more, in other words: what the person says on another day
	observation                    // where one job of a role stands on a criterion: its true level
	visit                          // observations of one role, as many as careerfit visit asks, chosen before the first
)

// visitLength is how many observations a visit makes at most.
const visitLength = 6

// look is a person after some steps of a second look. What comes next is worked out once, however many rules come by.
type look struct {
	*secondLook
	person      Person
	model       *scoring.Model // with what was seen
	preferences scoring.Preferences
	result      *scoring.Result
	doubt       *scoring.Doubt // nil until asked for
	next        map[scoring.Remedy]*look
	used        [2]int // follow-ups and observations
}

// start returns the person before the first step.
func (s *secondLook) start(p Person) (*look, error) {
	l := &look{secondLook: s, person: p, model: s.model, preferences: s.world.Preferences(p.Given)}
	return l, l.rank()
}

// rank has the program judge the person.
func (l *look) rank() error {
	var err error
	l.result, err = l.model.Rank(l.preferences, nil, scoring.DefaultNoise())
	l.doubt, l.next = nil, map[scoring.Remedy]*look{}
	return err
}

// step returns the person after one more step: asked what the program says would reduce the doubt most. It returns nil
// when nothing is left that would.
func (l *look) step(allowed remedy) (*look, error) {
	if l.doubt == nil {
		var err error
		if l.doubt, err = l.model.Doubt(l.preferences, l.result, scoring.DefaultNoise()); err != nil || l.doubt == nil {
			return nil, err
		}
	}
	again, seen := l.can(l.doubt.FollowUps, allowed&followUp), l.can(l.doubt.Observations, allowed&(observation|visit))
	switch {
	case len(again) > 0 && (len(seen) == 0 || again[0].Reduces >= seen[0].Reduces):
		return l.after(again[:1])
	case len(seen) > 0 && allowed == visit:
		return l.after(ofOneRole(seen))
	case len(seen) > 0:
		return l.after(seen[:1])
	}
	return nil, nil
}

// can returns those of the list that the bank has a question for.
func (l *look) can(list []scoring.Remedy, allowed remedy) []scoring.Remedy {
	if allowed == visit {
		allowed = observation
	}
	var can []scoring.Remedy
	for _, r := range list {
		if l.askable[r.Criterion]&allowed != 0 {
			can = append(can, r)
		}
	}
	return can
}

// ofOneRole returns what is asked on a visit to the role with the observation that tells most.
func ofOneRole(seen []scoring.Remedy) []scoring.Remedy {
	role := seen[0].Role
	seen = slices.DeleteFunc(seen, func(r scoring.Remedy) bool { return r.Role != role })
	return seen[:min(len(seen), visitLength)]
}

// after returns the person after all of the remedies at once. Several begin with the same as one alone would, so that
// only one alone is kept.
func (l *look) after(remedies []scoring.Remedy) (*look, error) {
	if next, ok := l.next[remedies[0]]; ok && len(remedies) == 1 {
		return next, nil
	}
	next := *l
	next.preferences.Items = slices.Clone(l.preferences.Items)
	for _, r := range remedies {
		if err := next.apply(r); err != nil {
			return nil, err
		}
	}
	if err := next.rank(); err != nil {
		return nil, err
	}
	if len(remedies) == 1 {
		l.next[remedies[0]] = &next
	}
	return &next, nil
}

// apply adds a second answer, or what is seen of a role. People answer everything, so that preferences and sheets have
// the same order.
func (l *look) apply(r scoring.Remedy) error {
	j := slices.IndexFunc(l.items, func(item scoring.Item) bool { return item.Criterion == r.Criterion })
	if r.Role == "" {
		l.preferences.Items[j].Again = &l.items[j].Options[l.person.Again.Answers[j]]
		l.used[0]++
		return nil
	}
	k := slices.Index(l.roles, r.Role)
	level := l.levels[j][k][l.person.States[j][k]]
	var err error
	l.model, err = l.model.Observe([]scoring.Observation{{Role: r.Role, Criterion: r.Criterion, Level: level}})
	l.used[1]++
	return err
}

// tally counts the person as it stands.
func (l *look) tally() ruleTally {
	t := ruleTally{followUps: float64(l.used[0]), observations: float64(l.used[1])}
	if l.result.Verdict != scoring.Clear {
		return t
	}
	truth := make([]int, len(l.roles))
	l.world.TruePoints(l.person, truth)
	leader := leaders(1) << slices.Index(l.roles, l.result.Leader)
	t.clear, t.right = 1, leader.match(first(truth))
	return t
}
