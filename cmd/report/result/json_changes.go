package result

import "careerfit/cmd/report/words"

// Changes is what would change the result; nil on a tie and without a runner-up.
type Changes struct {
	SingleAnswers     []AnswerChange `json:"single_answers"` // the nearest to each question, fewest steps first
	FewestAnswers     *FewestAnswers `json:"fewest_answers"` // nil when no answers overturn the result
	Importance        []WeightChange `json:"importance"`     // by question, in the order of criteria
	Dominates         bool           `json:"dominates"`      // the leader is nowhere worse than any rival
	DominatesRunnerUp bool           `json:"dominates_runner_up"`
	ShareOfWeightings float64        `json:"share_of_weightings"` // under which the leader beats the runner-up
}

// AnswerChange is another answer to one question, after which another role leads.
type AnswerChange struct {
	Question string `json:"question"`
	From     string `json:"from"`
	To       string `json:"to"`
	Steps    int    `json:"steps"` // places in the list of options
	Leader   string `json:"leader"`
}

// FewestAnswers are the fewest answers that overturn the result together.
type FewestAnswers struct {
	Count   int        `json:"count"`
	Leader  string     `json:"leader"`
	Answers []AnswerTo `json:"answers"`
}

// AnswerTo is another answer to one question.
type AnswerTo struct {
	Question string `json:"question"`
	To       string `json:"to"`
}

// WeightChange is the importance, between 0 and 3, beyond which another role leads.
type WeightChange struct {
	Question string  `json:"question"`
	From     int     `json:"from"`
	At       float64 `json:"at"`
	Leader   string  `json:"leader"`
	To       int     `json:"to"` // the first whole importance beyond
	ToLeader string  `json:"to_leader"`
}

func changesOf(in Input) *Changes {
	c := in.Changes
	if c == nil {
		return nil
	}
	out := &Changes{
		SingleAnswers:     []AnswerChange{},
		Importance:        []WeightChange{},
		Dominates:         c.Dominates,
		DominatesRunnerUp: c.DominatesRunnerUp,
		ShareOfWeightings: words.Rounded(c.Share, 9),
	}
	for _, s := range c.Single {
		a := in.Answers.On(s.Criterion)
		out.SingleAnswers = append(out.SingleAnswers, AnswerChange{a.Question.ID, given(a), a.Other(s), s.Steps, s.Leader})
	}
	if f := c.Fewest; f != nil {
		out.FewestAnswers = &FewestAnswers{Count: len(f.Answers), Leader: f.Leader}
		for _, s := range f.Answers {
			a := in.Answers.On(s.Criterion)
			out.FewestAnswers.Answers = append(out.FewestAnswers.Answers, AnswerTo{a.Question.ID, a.Other(s)})
		}
	}
	for _, w := range c.Importance {
		out.Importance = append(out.Importance, WeightChange{in.Answers.On(w.Criterion).Question.ID, w.From, words.Rounded(w.At, 6), w.Leader, w.To, w.ToLeader})
	}
	return out
}

func given(a words.Answered) string {
	if a.IsTwice() {
		return a.Response() + "+" + a.SecondResponse()
	}
	return a.Response()
}
