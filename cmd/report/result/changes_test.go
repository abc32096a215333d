package result_test

import (
	"testing"

	"careerfit/profiles/builtin"
	"careerfit/scoring"
)

// What the engine finds is said in at most four sentences.
func TestWhatWouldChangeIt(t *testing.T) {
	in := inputOf(t, builtin.Pack(), someone(t))
	other := in.Result.RunnerUp
	variety := scoring.AnswerChange{Criterion: "work-variety", Value: scoring.Whole(100), Steps: 3, Leader: other}
	desk := scoring.AnswerChange{Criterion: "desk-work", Value: scoring.Whole(100), Steps: 3, Leader: other}
	patients := scoring.AnswerChange{Criterion: "patient-contact", Value: scoring.Whole(0), Steps: 4, Leader: other}
	stress := scoring.AnswerChange{Criterion: "stress", Value: scoring.Whole(0), Steps: 4, Leader: other}
	exposure := scoring.AnswerChange{Criterion: "exposure", Value: scoring.Whole(0), Steps: 4, Leader: other}
	for want, c := range map[string]scoring.Changes{
		"No single answer changes this: all others that the quiz offers were tried. Nor would such answers to all questions together.": {},
		"It takes other answers to at least 2 questions at once, such as work variety and desk work.":                                  {Fewest: &scoring.FewestAnswers{Answers: []scoring.AnswerChange{variety, desk}, Leader: other}},
		"It takes other answers to at least 5 questions at once. No other importance":                                                  {Fewest: &scoring.FewestAnswers{Answers: []scoring.AnswerChange{variety, desk, patients, stress, exposure}, Leader: other}},
		"instead, medical assistant leads. No other answer that the quiz offers does that alone.":                                      {Single: []scoring.AnswerChange{variety}},
		"leads. If you ": {Single: []scoring.AnswerChange{variety, desk}},
		"Another answer about desk work or patient contact would change it too.":                                                    {Single: []scoring.AnswerChange{variety, desk, patients}},
		"Another answer to one of 4 other questions would change it too, among them desk work, patient contact and stress.":         {Single: []scoring.AnswerChange{variety, desk, patients, stress, exposure}},
		"If desk work did not matter to you (importance 0), medical assistant would lead.":                                          {Importance: []scoring.WeightChange{{Criterion: "desk-work", From: 2, ToLeader: other}}},
		"If desk work mattered little to you (importance 1), medical assistant would lead.":                                         {Importance: []scoring.WeightChange{{Criterion: "desk-work", From: 2, To: 1, ToLeader: other}}},
		"If desk work mattered as usual to you (importance 2), medical assistant would lead.":                                       {Importance: []scoring.WeightChange{{Criterion: "desk-work", From: 3, To: 2, ToLeader: other}}},
		"If desk work mattered most to you (importance 3), medical assistant would lead.":                                           {Importance: []scoring.WeightChange{{Criterion: "desk-work", From: 2, To: 3, ToLeader: other}, {Criterion: "pay", From: 2, ToLeader: other}}},
		"Of all ways to weigh your answers, 37 of 100 put medical clinical assistant ahead of medical assistant.":                   {Share: .379},
		"Of all ways to weigh your answers, fewer than 1 of 100":                                                                    {Share: .0099},
		"Of all ways to weigh your answers, more than 99 of 100":                                                                    {Share: 1},
		"Medical clinical assistant meets every answer at least as well as medical assistant, so that no weighting puts that ahead": {DominatesRunnerUp: true},
	} {
		in.Changes = &c
		says(t, short(t, in), want)
	}
	in.Changes = nil
	saysNot(t, short(t, in), "What would change it")
}

// Deal-breakers are kept, and places are tried one at a time.
func TestWhatWasTried(t *testing.T) {
	a := someone(t)
	a.SetAnswer("setting", parsed(t, "setting", "hospital,outpatient"))
	a.SetMusts([]string{"stress-tolerance"})
	in := inputOf(t, builtin.Pack(), a)
	there := scoring.AnswerChange{Criterion: "setting", Categories: []string{"hospital"}, Steps: 1, Leader: in.Result.RunnerUp}
	in.Changes = &scoring.Changes{Single: []scoring.AnswerChange{there}}
	says(t, short(t, in), "If you no longer want to work in an outpatient center, ", "does that alone, your deal-breakers kept (work setting: one more or less).")
	there.Categories = []string{"hospital", "outpatient", "business"}
	in.Changes = &scoring.Changes{Single: []scoring.AnswerChange{there}}
	says(t, short(t, in), "If you also want to work in a business, ")
	in.Changes = &scoring.Changes{}
	says(t, short(t, in), "were tried, your deal-breakers kept (work setting: one more or less).")
}

// A question that was answered twice is answered otherwise both times.
func TestBothTimes(t *testing.T) {
	a := someone(t)
	a.SetAgain("work-variety", parsed(t, "work-variety", "3"))
	in := inputOf(t, builtin.Pack(), a)
	in.Changes = &scoring.Changes{Single: []scoring.AnswerChange{{Criterion: "work-variety", Value: scoring.Whole(100), Leader: in.Result.RunnerUp}}}
	says(t, short(t, in), " both times, medical assistant leads.")
}
