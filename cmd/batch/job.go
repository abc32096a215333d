package batch

import (
	"errors"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/lines"
	"careerfit/cmd/lang"
	"careerfit/cmd/report/result"
	"careerfit/profiles/builtin"
	"careerfit/profiles/diag"
	"careerfit/questions"
	"careerfit/scoring"
)

// job is a run of the command: what rows are held against, and how results are written. It does not change once the input
// is open.
type job struct {
	options
	env        *app.Env
	translated *questions.Bank // the questions in the other language, whose labels are understood too
	model      *scoring.Model
	certainty  *scoring.Certainty // of the roles in focus
	everyRole  *scoring.Questionnaire
	form       *questions.Form
	layout     *lines.Layout
	input      result.Input // of every whole result
	shown      string       // the input's name, as it is told
	block      int          // how many bytes of the input are scored at a time
}

// blockSize is that of the blocks that are scored at a time.
const blockSize = 64 << 10

// newJob gets everything ready that does not depend on the input.
func newJob(env *app.Env, o options) (*job, error) {
	pack := env.Pack
	j := &job{options: o, env: env, translated: otherBank(env), shown: o.name, block: blockSize}
	if o.name == app.StdinName {
		j.shown = "stdin"
	}
	var err error
	if j.model, err = pack.Model(); err != nil {
		return nil, err
	}
	q, err := j.model.Questionnaire(env.Bank.Items(), app.FocusOf(pack, o.roles), o.localPay)
	if err != nil {
		return nil, err
	}
	if j.everyRole, err = j.model.Questionnaire(env.Bank.Items(), nil, o.localPay); err != nil {
		return nil, err
	}
	j.certainty = q.Certainty(scoring.DefaultNoise())
	j.layout = lines.NewLayout(lines.Layout{Roles: j.everyRole.Roles(), Fields: o.fields, KeptNames: o.kept, Top: o.top})
	j.form = env.Bank.FormForMany(j.translated, app.QuestionCriteria(pack.Criteria), q.Items())
	j.input = env.ResultInput(questions.Answers{Roles: o.roles}, &app.Evaluation{})
	return j, nil
}

// otherBank is the questions in Spanish, as far as they are built in. Labels mean the same whatever the person's language.
func otherBank(env *app.Env) *questions.Bank {
	if !env.IsBuiltInBank() {
		return env.Bank
	}
	return lang.Translate(env.Bank, builtin.SpanishBank())
}

// badInput is a failure to read the input: of the data, or of the disk.
func (j *job) badInput(err error) error {
	var problem *diag.Problem
	if errors.As(err, &problem) {
		return app.Fail(app.ExitData, problem.What, problem.Hints...).At(app.ExitData, j.shown)
	}
	return app.CannotRead(j.shown, err)
}

// focusOf are the roles that a person chooses between: those of the row, or else those of the run.
func (j *job) focusOf(answers *questions.Answers) []string {
	if len(answers.Roles) > 0 {
		return app.FocusOf(j.env.Pack, answers.Roles)
	}
	return app.FocusOf(j.env.Pack, j.roles)
}
