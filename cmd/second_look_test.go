package cmd

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"careerfit/cmd/quiz"
	"careerfit/profiles/builtin"
	"careerfit/scoring"
	"careerfit/testdata/calibration"
)

// A reference takes a person through the same second look with Rank, Doubt and Observe themselves.
type reference struct {
	*calibration.World
	model       *scoring.Model
	person      calibration.Person
	preferences scoring.Preferences
	result      *scoring.Result
}

func (r *reference) rank(t *testing.T) {
	t.Helper()
	var err error
	if r.result, err = r.model.Rank(r.preferences, r.Roles(), scoring.DefaultNoise()); err != nil {
		t.Fatal(err)
	}
}

// points returns by how many the first role is ahead of the second.
func (r *reference) points() int {
	points := r.result.Ranking[0].Points - r.result.Ranking[1].Points
	if r.result.Leader == r.Roles()[0] {
		return points
	}
	return -points
}

// reduces returns by what share of the variance Doubt says the question lessens it, and the best that may be asked.
func (r *reference) reduces(t *testing.T, q calibration.Question, allowed calibration.Remedy) (its, best float64) {
	t.Helper()
	doubt, err := r.model.Doubt(r.preferences, r.result, scoring.DefaultNoise())
	if err != nil {
		t.Fatal(err)
	}
	asked := scoring.Remedy{Criterion: r.Items()[q.Item].Criterion}
	if q.Role >= 0 {
		asked.Role = r.Roles()[q.Role]
	}
	for _, remedy := range slices.Concat(doubt.FollowUps, doubt.Observations) {
		question, _ := builtin.Bank().ForCriterion(remedy.Criterion)
		can := calibration.FollowUp
		if remedy.Role != "" {
			can = calibration.Observation
		}
		if remedy.Role == asked.Role && remedy.Criterion == asked.Criterion {
			its = remedy.Reduces
		}
		if allowed&can != 0 && (remedy.Role == "" && question.Again != "" || remedy.Role != "" && question.Visit != "") {
			best = max(best, remedy.Reduces)
		}
	}
	return its, best
}

func (r *reference) answer(t *testing.T, q calibration.Question) {
	t.Helper()
	item := r.Items()[q.Item]
	if q.Role < 0 {
		r.preferences.Items[q.Item].Again = &item.Options[r.person.Again.Answers[q.Item]]
		return
	}
	role, _ := builtin.Pack().Role(r.Roles()[q.Role])
	l, _ := role.Levels.On(item.Criterion)
	level := scoring.NumberOf([...]float64{l.Low, l.Level, l.High}[r.person.States[q.Item][q.Role]])
	var err error
	if r.model, err = r.model.Observe([]scoring.Observation{{Role: role.ID, Criterion: item.Criterion, Level: level}}); err != nil {
		t.Fatal(err)
	}
}

// A simulated second look asks what Doubt says tells most, and then judges as Rank does.
func TestSecondLookAgreesWithDoubt(t *testing.T) {
	w := newWorld(t, builtin.Pack().Focus)
	second, err := calibration.NewSecondLook(w, builtin.Pack(), builtin.Bank())
	if err != nil {
		t.Fatal(err)
	}
	model, err := builtin.Pack().Model()
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(5, 5))
	for range 100 {
		p := second.Person(random)
		r := &reference{w, model, p, w.Preferences(p.Given), nil}
		look := second.Start(p)
		for step := range 8 {
			r.rank(t)
			if points := r.points(); look.Points != points || math.Abs(look.Ahead-r.result.Ahead) > 1e-9 {
				t.Fatalf("%d points apart, sure with %v; Rank says %d and %v", look.Points, look.Ahead, points, r.result.Ahead)
			}
			allowed := []calibration.Remedy{calibration.FollowUp, calibration.Observation, calibration.FollowUp | calibration.Observation}[step%3]
			if !look.Step(allowed) {
				t.Fatalf("nothing to ask after %d steps", step)
			}
			q := look.Asked[step]
			if its, best := r.reduces(t, q, allowed); its < best-1e-9 || its == 0 {
				t.Fatalf("step %d lessens the variance by %v, the best by %v", step, its, best)
			}
			r.answer(t, q)
		}
	}
}

// A second look stops where the quiz does, and a visit asks about one role, no more than the command does.
func TestSecondLookIsThatOfTheProgram(t *testing.T) {
	if calibration.Surely != quiz.SurelyClear {
		t.Errorf("a second look stops at %v, the quiz at %v", calibration.Surely, quiz.SurelyClear)
	}
	second, err := calibration.NewSecondLook(newWorld(t, builtin.Pack().Focus), builtin.Pack(), builtin.Bank())
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(6, 6))
	for range 50 {
		look := second.Start(second.Person(random))
		look.Step(calibration.Visit)
		if len(look.Asked) != quiz.MaxVisit {
			t.Fatalf("a visit asks %d questions, not %d", len(look.Asked), quiz.MaxVisit)
		}
		for _, q := range look.Asked {
			if q.Role != look.Asked[0].Role {
				t.Fatalf("a visit asks about two roles: %+v", look.Asked)
			}
		}
	}
}
