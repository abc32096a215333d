package quiz

import (
	"errors"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/ask"
	"careerfit/questions"

	"pgregory.net/rapid"
)

// anyone answers whatever is asked with anything, and goes back now and then.
type anyone struct {
	t     *rapid.T
	asked int
	p     *app.Env
}

func (a *anyone) back() error {
	if a.asked++; a.asked < 60 && rapid.IntRange(0, 9).Draw(a.t, "back") == 0 {
		return ask.ErrBack
	}
	return nil
}

func (a *anyone) Ask(p ask.Prompt) (questions.Answer, error) {
	said := p.Fact
	if p.Meaning != nil {
		said += p.Meaning(42_000)
	}
	apptest.CheckReads(a.t, said, 1e6)
	if err := a.back(); err != nil && !p.At.First {
		return questions.Answer{}, err
	}
	if rapid.IntRange(0, 9).Draw(a.t, "skip") == 0 {
		return questions.Answer{}, nil
	}
	return apptest.GenAnswer(a.t, p.Question), nil
}

func (a *anyone) Choose(c ask.Choices) ([]string, error) {
	var ids []string
	for _, choice := range c.List {
		apptest.CheckReads(a.t, choice.Label, 1e6)
		if (c.Max == 0 || len(ids) < c.Max) && rapid.IntRange(0, 3).Draw(a.t, "choose") == 0 {
			ids = append(ids, choice.ID)
		}
	}
	return ids, a.back()
}

func (a *anyone) Pick(c ask.Choices) (string, error) {
	if c.Enter != "" {
		return c.Enter, nil
	}
	return rapid.SampledFrom(c.List).Draw(a.t, "pick").ID, a.back()
}

// A quiz and a visit go through with any pack, in every way of asking.
func TestQuizOfAnyPack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pack, bank := apptest.GenPack(t)
		env, es := apptest.Programs(pack, bank)
		if rapid.Bool().Draw(t, "in Spanish") {
			env = es
		}
		q := newQuiz(env, questions.Answers{})
		q.quick, q.adaptive = rapid.Bool().Draw(t, "--quick"), rapid.Bool().Draw(t, "--adaptive")
		if q.checkModes() != nil {
			q.quick, q.adaptive = false, false
		}
		if err := run(q.steps(&anyone{t: t, p: env})); err != nil {
			t.Fatal(err)
		}
		var few *app.Failure
		if _, err := apptest.Report(env, q.answers(), false); err != nil && !errors.As(err, &few) {
			t.Fatal(err)
		}
		role := &pack.Roles[rapid.IntRange(0, len(pack.Roles)-1).Draw(t, "visited")]
		v := newVisit(env, role, q.answers())
		if err := run(v.steps(&anyone{t: t, p: env})); err != nil {
			t.Fatal(err)
		}
		if next := v.next(v.flags()); !strings.HasPrefix(next, "careerfit recommend ") {
			t.Fatal(next)
		}
	})
}
