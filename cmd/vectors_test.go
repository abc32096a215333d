package cmd

import (
	"encoding/json"
	"math"
	"os"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/report/result"
	"careerfit/profiles/builtin"
	"careerfit/questions"

	"github.com/google/go-cmp/cmp"
)

// vector is an answer sheet, and what an independent implementation of the model makes of it.
type vector struct {
	Answers json.RawMessage `json:"answers"`
	Want    struct {
		Points      map[string]int `json:"points"`
		MaxPoints   int            `json:"max_points"`
		Verdict     string         `json:"verdict"`
		Recommended *string        `json:"recommended"`
		RunnerUp    *string        `json:"runner_up"`
		Ahead       *float64       `json:"ahead"`
		Shortlist   []string       `json:"shortlist"`
		// steps to the nearest answer that changes the leader, by scale question; nil on a tie
		SingleAnswerSteps map[string]int `json:"single_answer_steps"`
		ShareOfWeightings *float64       `json:"share_of_weightings"`
	} `json:"want"`
}

func TestVectors(t *testing.T) {
	data, err := os.ReadFile("../testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors []vector
	if err := json.Unmarshal(data, &vectors); err != nil {
		t.Fatal(err)
	}
	if len(vectors) != 60 {
		t.Fatalf("%d vectors", len(vectors))
	}
	env, pack := apptest.TestProgram(), builtin.Pack()
	for i, v := range vectors {
		answers, err := env.Bank.FromFile("vector.json", v.Answers, app.QuestionCriteria(pack.Criteria))
		if err != nil {
			t.Fatalf("vector %d: %v", i, err)
		}
		r, err := apptest.Report(env, answers, false)
		if err != nil {
			t.Fatalf("vector %d: %v", i, err)
		}
		got, want := r.Result, v.Want
		points := map[string]int{}
		for _, s := range got.Ranking {
			points[s.Role] = s.Points
			if s.MaxPoints != want.MaxPoints {
				t.Errorf("vector %d: %d points at most, want %d", i, s.MaxPoints, want.MaxPoints)
			}
		}
		if diff := cmp.Diff(want.Points, points); diff != "" {
			t.Errorf("vector %d: points: %s", i, diff)
		}
		if got.Verdict != want.Verdict {
			t.Errorf("vector %d: verdict %s, want %s", i, got.Verdict, want.Verdict)
		}
		if diff := cmp.Diff([]any{want.Recommended, want.RunnerUp, want.Shortlist}, []any{got.Recommended, got.RunnerUp, got.Shortlist}); diff != "" {
			t.Errorf("vector %d: %s", i, diff)
		}
		if want.Ahead != nil && math.Abs(*got.Ahead-*want.Ahead) > 2e-6 {
			t.Errorf("vector %d: ahead %v, want %v", i, *got.Ahead, *want.Ahead)
		}
		if (got.Changes == nil) != (want.ShareOfWeightings == nil) {
			t.Fatalf("vector %d: changes %v, want %v", i, got.Changes, want.ShareOfWeightings)
		}
		if got.Changes == nil {
			continue
		}
		if math.Abs(got.Changes.ShareOfWeightings-*want.ShareOfWeightings) > 2e-9 {
			t.Errorf("vector %d: share %v, want %v", i, got.Changes.ShareOfWeightings, *want.ShareOfWeightings)
		}
		if diff := cmp.Diff(want.SingleAnswerSteps, scaleSteps(env, got.Changes)); diff != "" {
			t.Errorf("vector %d: steps: %s", i, diff)
		}
	}
}

// scaleSteps are the steps of the single answers to scale questions.
func scaleSteps(env *app.Env, c *result.Changes) map[string]int {
	steps := map[string]int{}
	for _, s := range c.SingleAnswers {
		if q, _ := env.Bank.Question(s.Question); q.Kind == questions.Scale {
			steps[s.Question] = s.Steps
		}
	}
	return steps
}
