package result_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/profiles/builtin"
	"careerfit/scoring"
)

// Scripts read ids and numbers, which add up, and the same in every language.
func TestScriptsReadTheSame(t *testing.T) {
	for _, in := range everyVerdict(t) {
		r := result.NewResult(in)
		if r.Schema != result.ResultSchema || r.Verdict != in.Result.Verdict.String() || r.Asked != 16 || len(r.Skipped) != r.Asked-r.Answered {
			t.Errorf("%s %s: %d of %d, %d skipped", r.Schema, r.Verdict, r.Answered, r.Asked, len(r.Skipped))
		}
		if is := in.Result.Verdict == scoring.Tie || in.Result.Verdict == scoring.NoneEligible; is != (r.Recommended == nil) {
			t.Errorf("%s recommends %v", r.Verdict, r.Recommended)
		}
		for _, s := range r.Ranking {
			sum := 0
			for _, c := range s.Criteria {
				sum += c.Points
			}
			if sum != s.Points || (s.Rank == nil) != (len(s.BrokenMusts) > 0) {
				t.Errorf("%s: %d points of %d, rank %v", s.Role, sum, s.Points, s.Rank)
			}
		}
		english := inJSON(t, in)
		in.Words = lang.New(lang.Spanish)
		in.Localized = lang.Translate(in.Pack, map[string]string{"Medical assistant": "Asistente"})
		if inJSON(t, in) != english || !json.Valid([]byte(english)) {
			t.Errorf("scripts read in Spanish\n%s", inJSON(t, in))
		}
	}
}

func inJSON(t *testing.T, in result.Input) string {
	t.Helper()
	var b bytes.Buffer
	check(t, doc.JSON(&b, result.NewResult(in)))
	return b.String()
}

// What would change a result, what would lessen the doubt and what was seen are named by question and role.
func TestScriptsReadChangesAndDoubt(t *testing.T) {
	a := someone(t)
	a.SetAgain("work-variety", parsed(t, "work-variety", "3"))
	for _, criterion := range []string{"desk-work", "physical-demand"} {
		a.Observe(scoring.Observation{Role: "medical-assistant", Criterion: criterion, Level: scoring.Whole(40)})
	}
	in := inputOf(t, builtin.Pack(), a)
	variety := scoring.AnswerChange{Criterion: "work-variety", Value: scoring.Whole(100), Steps: 3, Leader: "medical-assistant"}
	in.Changes = &scoring.Changes{
		Single: []scoring.AnswerChange{variety}, Fewest: &scoring.FewestAnswers{Answers: []scoring.AnswerChange{variety}, Leader: "medical-assistant"},
		Importance: []scoring.WeightChange{{Criterion: "pay", From: 2, At: 1.5, Leader: "medical-assistant", To: 1, ToLeader: "medical-assistant"}}, Share: .25,
	}
	r := result.NewResult(in)
	if got, want := r.Changes.SingleAnswers[0], (result.AnswerChange{Question: "work-variety", From: "steady+mixed", To: "always-new", Steps: 3, Leader: "medical-assistant"}); got != want {
		t.Errorf("changes by %+v, expected %+v", got, want)
	}
	if f := r.Changes.FewestAnswers; f.Count != 1 || f.Answers[0].Question != "work-variety" || r.Changes.Importance[0].Question != "pay-goal" {
		t.Errorf("%+v, %+v", f, r.Changes.Importance)
	}
	if d := r.Doubt; d.Rival != in.Doubt.Rival || len(d.FollowUps) == 0 || len(d.Observations) != len(in.Doubt.Observations) {
		t.Errorf("%+v", d)
	}
	if o := r.Observed; len(o) != 1 || o[0].Level != 40 || *o[0].Published != 81 {
		t.Errorf("%+v", o)
	}
	want := []string{"observed medical-assistant:physical-demand does not count without an answer to physical-demand"}
	if !slices.Equal(r.Warnings, want) {
		t.Errorf("%q", r.Warnings)
	}
	in.Changes, in.Doubt, in.Answers = nil, nil, in.Answers[:6]
	if r := result.NewResult(in); r.Changes != nil || r.Doubt != nil || r.Warnings[0] != "observed medical-assistant:physical-demand does not count: no question is about it" {
		t.Errorf("%+v, %+v, %q", r.Changes, r.Doubt, r.Warnings)
	}
}

// What is not known is null, and warned of.
func TestScriptsReadNullForWhatIsNotKnown(t *testing.T) {
	r := result.NewResult(inputOf(t, guess(), given(t, map[string]string{"work-variety": "3", "stress-tolerance": "1", "pay-goal": "42000"})))
	for _, s := range r.Ranking {
		for _, c := range s.Criteria {
			unknown := s.Title == "Guess" && c.Criterion != "work-variety"
			if c.Unknown != unknown || (c.Level == nil) != unknown {
				t.Errorf("%s, %s: %+v", s.Title, c.Criterion, c)
			}
		}
	}
	want := []string{
		"community-health-worker:stress is unknown; it counts as the middle of what is possible",
		"community-health-worker:pay is unknown; it counts as the middle of what is possible",
	}
	if !slices.Equal(r.Warnings, want) {
		t.Errorf("warnings %q", r.Warnings)
	}
}
