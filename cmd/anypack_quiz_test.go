package cmd

import (
	"bytes"
	"errors"
	"testing"

	"careerfit/cmd/ask"
	auditreport "careerfit/cmd/report/audit"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/questions"

	"pgregory.net/rapid"
)

// anyone answers whatever is asked with anything, and goes back now and then.
type anyone struct {
	t     *rapid.T
	asked int
	p     *program
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
	checkReads(a.t, said, 1e6)
	if err := a.back(); err != nil && !p.At.First {
		return questions.Answer{}, err
	}
	if rapid.IntRange(0, 9).Draw(a.t, "skip") == 0 {
		return questions.Answer{}, nil
	}
	return genAnswer(a.t, p.Question), nil
}

func (a *anyone) Choose(c ask.Choices) ([]string, error) {
	var ids []string
	for _, choice := range c.List {
		checkReads(a.t, choice.Label, 1e6)
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
		pack, bank := genPack(t)
		p, es := programs(pack, bank)
		if rapid.Bool().Draw(t, "in Spanish") {
			p = es
		}
		q := newQuiz(p, pack, questions.Answers{})
		q.quick, q.adaptive = rapid.Bool().Draw(t, "--quick"), rapid.Bool().Draw(t, "--adaptive")
		if q.checkModes() != nil {
			q.quick, q.adaptive = false, false
		}
		if err := run(q.steps(&anyone{t: t, p: p})); err != nil {
			t.Fatal(err)
		}
		var few *failure
		if _, err := p.report(pack, q.answers(), false); err != nil && !errors.As(err, &few) {
			t.Fatal(err)
		}
		role := &pack.Roles[rapid.IntRange(0, len(pack.Roles)-1).Draw(t, "visited")]
		v := &visit{newQuiz(p, pack, q.answers()), role, "", ""}
		if err := run(v.steps(&anyone{t: t, p: p})); err != nil {
			t.Fatal(err)
		}
		if _, err := v.keep(v.flags()); err != nil {
			t.Fatal(err)
		}
	})
}

// An audit, too.
func TestAuditOfAnyPack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		if rapid.IntRange(0, 4).Draw(t, "audit") > 0 { // it takes long
			return
		}
		pack, bank := genPack(t)
		en, es := programs(pack, bank)
		width := rapid.IntRange(doc.MinWidth, doc.MaxWidth).Draw(t, "width")
		if enoughRoles(pack, nil) != nil {
			return
		}
		for _, p := range []*program{en, es} {
			a, err := p.newAuditing(pack, auditOptions{people: minPeople, seed: 1})
			if err != nil {
				t.Fatal(err)
			}
			if err := a.run(nil); err != nil {
				t.Fatal(err)
			}
			result, err := a.report(auditOptions{people: minPeople, seed: 1})
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if err := doc.Text(&b, auditreport.NewDocument(words.New(p.words, pack), result, p.origin(pack)), doc.Style{Width: width}); err != nil {
				t.Fatal(err)
			}
			checkReads(t, b.String(), width)
			checkJSON(t, result)
		}
	})
}
