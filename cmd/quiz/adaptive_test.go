package quiz

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/ask"
	"careerfit/profiles/builtin"
	"careerfit/questions"

	"github.com/google/go-cmp/cmp"
)

func adaptiveQuiz(t *testing.T, given map[string]string, roles ...string) *quiz {
	t.Helper()
	env := apptest.TestProgram()
	answers, err := env.Bank.FromFlags(questions.FlagValues{ByQuestion: given}, app.QuestionCriteria(builtin.Pack().Criteria))
	if err != nil {
		t.Fatal(err)
	}
	answers.Roles = roles
	q := newQuiz(env, answers)
	q.adaptive = true
	return q
}

// A person who wants all that one role is about is told soon that the rest cannot change the leader.
func TestAdaptiveQuizStopsWhenSettled(t *testing.T) {
	k := &byHeart{answers: map[string]string{
		"devices": "1", "desk-work": "5", "leadership": "5", "work-variety": "5", "urgency": "2", "patient-contact": "2",
		"exposure": "1", "autonomy": "4", "stress-tolerance": "2", "physical-demand": "1", "regular-hours": "5",
	}}
	q := adaptiveQuiz(t, nil)
	if err := run(q.steps(k)); err != nil {
		t.Fatal(err)
	}
	at := slices.Index(k.asked, canStop)
	if at < 3 || at >= len(q.env.Bank.Questions) {
		t.Fatalf("asked %v", k.asked)
	}
	if want := "Medical assistant leads, and no answer to the remaining"; !strings.HasPrefix(k.help[canStop], want) {
		t.Errorf("says %q", k.help[canStop])
	}
	if got := given(q); got != at {
		t.Errorf("asked %d questions after it was settled", got-at)
	}
	settled, err := q.env.Evaluate(q.answers())
	if err != nil || settled.Result.Leader != "medical-assistant" {
		t.Errorf("%v, %v", settled, err)
	}
}

// Going on is an answer too: everything is asked, and the offer is not repeated.
func TestAdaptiveQuizGoesOn(t *testing.T) {
	k := &byHeart{answers: map[string]string{
		"devices": "1", "desk-work": "5", "leadership": "5", "work-variety": "5", "urgency": "2", "patient-contact": "2", "exposure": "1",
	}, pick: "on"}
	q := adaptiveQuiz(t, nil)
	if err := run(q.steps(k)); err != nil {
		t.Fatal(err)
	}
	offers := 0
	for _, what := range k.asked {
		if what == canStop {
			offers++
		}
	}
	if offers != 1 || given(q) != len(q.env.Bank.Questions) {
		t.Errorf("offered %d times and asked %d questions", offers, given(q))
	}
}

// The way back is the way that was gone, whatever order that was.
func TestAdaptiveQuizGoesBack(t *testing.T) {
	k := &keys{replies: []string{"3", "3", "back", "back", "4", "2", "stop"}}
	q := adaptiveQuiz(t, nil)
	if err := run(q.steps(k)); !errors.Is(err, ask.ErrStop) {
		t.Fatal(err)
	}
	a, b, c := k.asked[0], k.asked[1], k.asked[2]
	if diff := cmp.Diff([]string{a, b, c, b, a, b}, k.asked[:6]); diff != "" {
		t.Error(diff)
	}
	if len(k.shown) != 3 || len(k.asked) != 7 {
		t.Errorf("shown %v, asked %v", k.shown, k.asked)
	}
	words := q.stopped(ask.ErrStop).(*app.Failure).Problems[0].Hints[0].String()
	if !strings.HasPrefix(words, "to go on: careerfit quiz --adaptive --") {
		t.Error(words)
	}
}

func TestAdaptiveQuizRefuses(t *testing.T) {
	all := map[string]string{}
	for _, q := range builtin.Bank().Questions {
		all[q.ID] = "skip"
	}
	for want, q := range map[string]*quiz{
		"--adaptive has nothing left to ask: all 16 questions are answered": adaptiveQuiz(t, all),
		"--adaptive needs at least 2 roles to choose between; found 1":      adaptiveQuiz(t, nil, "phlebotomist"),
		"--adaptive needs at least 3 questions; found 2":                    twoQuestions(adaptiveQuiz(t, nil)),
	} {
		err := q.checkModes()
		var f *app.Failure
		if !errors.As(err, &f) || f.Code != app.ExitUsage || f.Error() != want || len(f.Problems[0].Hints) == 0 {
			t.Errorf("%v, want %s", err, want)
		}
	}
	if err := adaptiveQuiz(t, nil).checkModes(); err != nil {
		t.Error(err)
	}
}

func twoQuestions(q *quiz) *quiz {
	q.env.Bank = &questions.Bank{Questions: q.env.Bank.Questions[:2]}
	return q
}

// byHeart answers by question instead of by turn; what it does not know it skips.
type byHeart struct {
	answers map[string]string
	pick    string // at every offer; "" is the first choice
	asked   []string
	help    map[string]string
}

func (k *byHeart) Ask(p ask.Prompt) (questions.Answer, error) {
	q := p.Question
	k.asked = append(k.asked, q.ID)
	if text, ok := k.answers[q.ID]; ok {
		return q.Parse(text)
	}
	return questions.Answer{}, nil
}

func (k *byHeart) Choose(c ask.Choices) ([]string, error) {
	k.asked = append(k.asked, c.Title)
	return nil, nil
}

func (k *byHeart) Pick(c ask.Choices) (string, error) {
	k.asked = append(k.asked, c.Title)
	if k.help == nil {
		k.help = map[string]string{}
	}
	k.help[c.Title] = c.Help
	for _, choice := range c.List {
		if choice.ID == k.pick || choice.ID == c.Enter {
			return choice.ID, nil
		}
	}
	return c.List[0].ID, nil
}
