package app

import (
	"cmp"
	"errors"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/cmd/report/words"
	"careerfit/profiles/diag"
	"careerfit/questions"
	"careerfit/scoring"
)

// The way of a person's answers: preferences on a model of the pack, an evaluation by the engine, the input of a report,
// and the report, rendered.

// Recommend writes the result of the answers.
func (env *Env) Recommend(answers questions.Answers, out Output) error {
	e, err := env.Evaluate(answers)
	if err != nil {
		return err
	}
	in := env.ResultInput(answers, e)
	in.Explain = out.Explain
	if IsPage(out.Format) {
		if err := e.AddDetails(&in); err != nil {
			return err
		}
	}
	return env.Render(out, Formats{
		JSON:     func() any { return result.NewResult(in) },
		Document: func() *doc.Document { return result.NewDocument(in) },
	})
}

// Evaluation is what the engine makes of a person's answers.
type Evaluation struct {
	model       *scoring.Model
	preferences scoring.Preferences
	Result      *scoring.Result
	Changes     *scoring.Changes // what would change the leader
	Doubt       *scoring.Doubt   // what would make the result surer
}

// Evaluate evaluates answers among the roles they name, or else those in focus.
func (env *Env) Evaluate(answers questions.Answers) (*Evaluation, error) {
	model, err := env.Model(answers)
	if err != nil {
		return nil, err
	}
	return env.EvaluateOn(model, answers, FocusOf(env.Pack, answers.Roles))
}

// Model lays the pack out for scoring, with what the person saw in place of what is published.
func (env *Env) Model(answers questions.Answers) (*scoring.Model, error) {
	if wrong := env.CheckAnswers(&answers); wrong != nil {
		return nil, wrong
	}
	model, err := env.Pack.Model()
	if err != nil {
		return nil, err
	}
	return model.Observe(answers.Observations())
}

// EvaluateOn evaluates answers on a model that holds what was observed, among the roles with these ids.
func (env *Env) EvaluateOn(model *scoring.Model, answers questions.Answers, roles []string) (*Evaluation, error) {
	preferences, noise := env.Bank.Preferences(answers), scoring.DefaultNoise()
	e := Evaluation{model: model, preferences: preferences}
	var err error
	e.Result, err = model.Rank(preferences, roles, noise)
	var few *scoring.TooFewError
	if errors.As(err, &few) {
		return nil, tooFew(env.Bank, answers, few.Answered)
	}
	if err != nil {
		return nil, err
	}
	if e.Changes, err = model.Changes(preferences, e.Result); err != nil {
		return nil, err
	}
	e.Doubt, err = model.Doubt(preferences, e.Result, noise)
	return &e, err
}

// tooFew says how many answers are missing, and which questions are open.
func tooFew(bank *questions.Bank, answers questions.Answers, answered int) error {
	var open []string
	for _, q := range bank.Questions {
		if !answers.Counts(q.ID) {
			open = append(open, "--"+q.ID)
		}
	}
	return Fail(ExitData, diag.Say("%d answered; a recommendation needs at least %d: %d more",
		answered, scoring.MinAnswered, scoring.MinAnswered-answered),
		diag.Say("answer %s", OrList(open[:min(len(open), 4)])), diag.Say("or let %s ask you", diag.Command{"quiz"}))
}

// ResultInput is what the report on a result is made from, but for its details.
func (env *Env) ResultInput(answers questions.Answers, e *Evaluation) result.Input {
	return result.Input{
		ID: string(answers.ID), Words: env.Words, Pack: env.Pack, Localized: env.LocalPack(), Origin: env.Origin(),
		Result: e.Result, Changes: e.Changes, Doubt: e.Doubt,
		Observed: answers.Observations(), Answers: words.NewAnswers(env.LocalBank, answers),
		LocalPay: cmp.Or(answers.LocalPay, scoring.DefaultLocalPay), Again: env.WithAnswers("recommend", answers),
	}
}

// AddDetails adds what only the details of a report show.
func (e *Evaluation) AddDetails(in *result.Input) error {
	var err error
	if in.Ranges, err = e.model.FitRanges(e.preferences, e.Result, scoring.DefaultNoise()); err != nil {
		return err
	}
	if ranking := e.Result.Ranking; len(ranking) > 1 {
		in.Pair, err = e.model.Pair(ranking[0].ID, ranking[1].ID, e.preferences)
	}
	return err
}
