package quiz

import (
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/ask"
	"careerfit/profiles"
	"careerfit/questions"

	"pgregory.net/rapid"
)

// Property 14: the same answers through the quiz, flags and an answers file in TOML or JSON give the same result.
func TestProperty14SameAnswersSameResult(t *testing.T) {
	apptest.BesideOthers(t, func(t *testing.T, some apptest.SomePack) { checkSameAnswers(t, some.English(), some.Roles()) })
}

func checkSameAnswers(t *testing.T, env *app.Env, pack *profiles.Pack) {
	rapid.Check(t, func(t *rapid.T) {
		sheet := apptest.GenSheet(t, env)
		q := newQuiz(env, questions.Answers{})
		if err := run(q.steps(&scripted{sheet: &sheet})); err != nil {
			t.Fatal(err)
		}
		fromFlags, err := env.Bank.FromFlags(sheet.Flags(), app.QuestionCriteria(pack.Criteria))
		if err != nil {
			t.Fatal(err)
		}
		want := apptest.ResultJSON(t, env, fromFlags)
		for name, text := range map[string]string{"me.toml": sheet.TOML(), "me.json": sheet.JSON()} {
			fromFile, err := env.Bank.FromFile(name, []byte(text), app.QuestionCriteria(pack.Criteria))
			if err != nil {
				t.Fatalf("%v in\n%s", err, text)
			}
			if got := apptest.ResultJSON(t, env, fromFile); got != want {
				t.Fatalf("%s gives another result than flags:\n%s", name, text)
			}
		}
		if got := apptest.ResultJSON(t, env, q.answers()); got != want {
			t.Fatalf("the quiz gives another result than flags: %v", sheet)
		}
	})
}

// scripted answers the quiz from a sheet, as a person would who knows it by heart.
type scripted struct {
	sheet   *apptest.Sheet
	chooses int
}

// Ask answers; once more it gives the first answer, and keeps that on the sheet.
func (s *scripted) Ask(p ask.Prompt) (questions.Answer, error) {
	q := p.Question
	if p.At.Again {
		s.sheet.Again[q.ID] = q.Options[0].ID
		return q.Parse(q.Options[0].ID)
	}
	text, ok := s.sheet.Texts[q.ID]
	if !ok {
		return questions.Answer{}, nil
	}
	return q.Parse(text)
}

func (s *scripted) Choose(c ask.Choices) ([]string, error) {
	lists := [][]string{s.sheet.Most, s.sheet.Little, s.sheet.Musts}
	list := lists[s.chooses]
	s.chooses++
	return list, nil
}

// Pick takes the first choice: to be asked once more.
func (s *scripted) Pick(c ask.Choices) (string, error) {
	if c.Enter != "" { // all answers are as they should be
		return c.Enter, nil
	}
	return c.List[0].ID, nil
}
