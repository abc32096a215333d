package calibration

import (
	"slices"

	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

// remedy is what can be asked where the verdict is not clear; two together mean whichever tells more.
type remedy int

const (
	followUp    remedy = 1 << iota // a question once more, in other words
	observation                    // where one job of a role stands, seen on a visit
)

// secondLook asks people for more, always what the program says would reduce the doubt most. A second answer is what the
// same person says on another day; what is seen of a job is its true level.
type secondLook struct {
	*Sampler
	model   *scoring.Model
	noise   scoring.Noise
	askable map[string]remedy    // by criterion
	levels  [][][]scoring.Number // by item, role and state
}

func newSecondLook(w *World, pack *profiles.Pack, bank *questions.Bank) (*secondLook, error) {
	among := *pack
	among.Roles = slices.DeleteFunc(slices.Clone(pack.Roles), func(r profiles.Role) bool {
		return !slices.Contains(w.Roles(), r.ID)
	})
	model, err := among.Model()
	s := &secondLook{w.Sampler(Crowd{Noise: scoring.DefaultNoise()}), model, scoring.DefaultNoise(), map[string]remedy{}, nil}
	for i := range bank.Questions {
		q := &bank.Questions[i]
		if q.Again != "" {
			s.askable[q.Criterion] |= followUp
		}
		if q.Visit != "" {
			s.askable[q.Criterion] |= observation
		}
	}
	for _, item := range w.Items() {
		s.levels = append(s.levels, trueLevels(among.Roles, item.Criterion))
	}
	return s, err
}

// trueLevels are the levels a criterion can truly have, by role and state.
func trueLevels(roles []profiles.Role, criterion string) [][]scoring.Number {
	var rows [][]scoring.Number
	for i := range roles {
		l, _ := roles[i].Levels.On(criterion)
		rows = append(rows, []scoring.Number{scoring.NumberOf(l.Low), scoring.NumberOf(l.Level), scoring.NumberOf(l.High)})
	}
	return rows
}

// stage is where a person stands after some steps of a second look.
type stage struct {
	verdict scoring.Verdict
	ahead   float64
	right   float64 // 1, 0, or half when two roles truly come first
	asked   [2]int  // follow-ups and observations until here
}

// look is one person's second look.
type look struct {
	*secondLook
	person      Person
	model       *scoring.Model // with what was seen
	preferences scoring.Preferences
	result      *scoring.Result
	at          stage
}

// trace takes a person through the steps and returns every stage from before the first to after the last.
func (s *secondLook) trace(p Person, steps []remedy) ([]stage, error) {
	l := &look{secondLook: s, person: p, model: s.model, preferences: s.world.Preferences(p.Given)}
	if err := l.rank(); err != nil {
		return nil, err
	}
	stages := []stage{l.at}
	for _, allowed := range steps {
		asked, err := l.step(allowed)
		if err != nil || !asked {
			return stages, err
		}
		stages = append(stages, l.at)
	}
	return stages, nil
}

// rank judges the person as the program would by now.
func (l *look) rank() error {
	var err error
	if l.result, err = l.model.Rank(l.preferences, nil, l.noise); err != nil {
		return err
	}
	truth := make([]int, l.world.roles)
	l.world.TruePoints(l.person, truth)
	leader := leaders(1) << slices.Index(l.world.Roles(), l.result.Leader)
	l.at.verdict, l.at.ahead, l.at.right = l.result.Verdict, l.result.Ahead, leader.match(first(truth))
	return nil
}

// step asks what would tell most; it reports false when nothing is left that tells anything.
func (l *look) step(allowed remedy) (bool, error) {
	doubt, err := l.model.Doubt(l.preferences, l.result, l.noise)
	if err != nil || doubt == nil {
		return false, err
	}
	again, first := l.best(doubt.FollowUps, allowed&followUp)
	seen, second := l.best(doubt.Observations, allowed&observation)
	switch {
	case first && (!second || again.Reduces >= seen.Reduces):
		l.askAgain(again.Criterion)
	case second:
		err = l.observe(seen.Role, seen.Criterion)
	default:
		return false, nil
	}
	if err == nil {
		err = l.rank()
	}
	return true, err
}

// best returns the first of the list that can be asked; the best come first.
func (l *look) best(list []scoring.Remedy, as remedy) (scoring.Remedy, bool) {
	i := slices.IndexFunc(list, func(r scoring.Remedy) bool { return l.askable[r.Criterion]&as != 0 })
	if i < 0 {
		return scoring.Remedy{}, false
	}
	return list[i], true
}

// askAgain adds the second answer on a criterion.
func (l *look) askAgain(criterion string) {
	j := l.place(criterion)
	second := l.world.Items()[j].Options[l.person.Again.Answers[j]]
	l.preferences.Items[j].Again = &second
	l.at.asked[0]++
}

// observe replaces a level by the true one.
func (l *look) observe(role, criterion string) error {
	j, k := l.place(criterion), slices.Index(l.world.Roles(), role)
	level := l.levels[j][k][l.person.States[j][k]]
	var err error
	l.model, err = l.model.Observe([]scoring.Observation{{Role: role, Criterion: criterion, Level: level}})
	l.at.asked[1]++
	return err
}

// place is where a criterion stands on sheets and, since people answer everything, among the preferences.
func (l *look) place(criterion string) int {
	return slices.IndexFunc(l.preferences.Items, func(p scoring.Preference) bool { return p.Criterion == criterion })
}
