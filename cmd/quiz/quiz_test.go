package quiz

import (
	"errors"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/ask"
	"careerfit/profiles/builtin"
	"careerfit/questions"

	"github.com/google/go-cmp/cmp"
)

// keys is an Asker that plays a list of replies: an answer's text, or one of back, stop and interrupt.
type keys struct {
	replies []string
	asked   []string // what was asked, in order
	shown   []string // the current answers it was asked with
}

func (k *keys) next(what string) (string, error) {
	k.asked = append(k.asked, what)
	if len(k.replies) == 0 {
		return "", ask.ErrInterrupted
	}
	reply := k.replies[0]
	k.replies = k.replies[1:]
	switch reply {
	case "back":
		return "", ask.ErrBack
	case "stop":
		return "", ask.ErrStop
	}
	return reply, nil
}

func (k *keys) Ask(p ask.Prompt) (questions.Answer, error) {
	q := p.Question
	if p.Previous != nil {
		k.shown = append(k.shown, q.ID+"="+q.Text(*p.Previous))
	}
	reply, err := k.next(q.ID)
	if err != nil {
		return questions.Answer{}, err
	}
	return q.Parse(reply)
}

func (k *keys) Choose(c ask.Choices) ([]string, error) {
	reply, err := k.next(c.Title)
	return strings.Fields(reply), err
}

func (k *keys) Pick(c ask.Choices) (string, error) { return k.next(c.Title) }

func quickQuiz(given questions.Answers) *quiz {
	q := newQuiz(apptest.TestProgram(), given)
	q.quick = true
	return q
}

const most, little, dealBreaker = "Which of these matter most to you?", "Which of these matter little to you?", "Is any of these a deal-breaker?"

const itIsClose, canStop, yourAnswers = "It is close so far", "You can stop here", "Your answers"

func TestQuizAsksInOrderAndGoesBack(t *testing.T) {
	k := &keys{replies: []string{"2", "back", "3", "5", "skip", "4", "back", "5", "4", "42k", "go-on", "patient-contact", "back", "work-variety", "", "", "show"}}
	q := quickQuiz(questions.Answers{})
	if err := run(q.steps(k)); err != nil {
		t.Fatal(err)
	}
	want := []string{
		"work-variety", "patient-contact", "work-variety", "patient-contact", "desk-work", "stress-tolerance",
		"exposure", "stress-tolerance", "exposure", "pay-goal", yourAnswers, most, little, most, little, dealBreaker, itIsClose,
	}
	if diff := cmp.Diff(want, k.asked); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"work-variety=steady", "stress-tolerance=quite-a-lot"}, k.shown); diff != "" {
		t.Error(diff)
	}
	flags := strings.Join(q.env.Bank.Flags(q.answers()), " ")
	if want := "--work-variety mixed --patient-contact nearly-all --desk-work skip --stress-tolerance any-amount " +
		"--exposure quite-a-lot --pay-goal 42000 --importance work-variety=3"; flags != want {
		t.Errorf("got  %s\nwant %s", flags, want)
	}
}

func TestQuizDoesNotAskWhatIsGiven(t *testing.T) {
	env := apptest.TestProgram()
	given, err := env.Bank.FromFlags(questions.FlagValues{
		ByQuestion: map[string]string{"patient-contact": "most", "pay-goal": "42000"},
		Importance: []string{"pay-goal=3"},
		Must:       []string{"pay-goal"},
	}, app.QuestionCriteria(builtin.Pack().Criteria))
	if err != nil {
		t.Fatal(err)
	}
	k := &keys{replies: []string{"1", "2", "3", "4", "go-on", "", "show"}}
	if err := run(quickQuiz(given).steps(k)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"work-variety", "desk-work", "stress-tolerance", "exposure", yourAnswers, little, itIsClose}, k.asked); diff != "" {
		t.Error(diff)
	}
}

// Wherever a quiz ends, the command it prints resumes with everything answered so far.
func TestQuizStopsWithTheCommandThatResumes(t *testing.T) {
	replies := []string{"2", "5", "3", "4", "3", "42000", "go-on", "", "", "", "ask", "4"}
	for n := range replies {
		q := quickQuiz(questions.Answers{})
		err := run(q.steps(&keys{replies: replies[:n]}))
		var f *app.Failure
		if !errors.As(q.stopped(err), &f) || f.Code != app.ExitInterrupted {
			t.Fatalf("after %d: %v", n, err)
		}
		words := strings.Fields(strings.TrimPrefix(f.Problems[0].Hints[0].String(), "to go on: careerfit quiz --quick"))
		if diff := cmp.Diff(q.env.Bank.Flags(q.answers()), words); n > 0 && diff != "" {
			t.Errorf("after %d: %s", n, diff)
		}
		if given(q) != min(n, 6) {
			t.Errorf("after %d: %d answers are kept", n, given(q))
		}
	}
}

// A step with nothing to choose from is passed in the direction the person goes.
func TestQuizGoesBackPastEmptySteps(t *testing.T) {
	k := &keys{replies: []string{
		"2", "skip", "skip", "5", "skip", "42000", "go-on", "work-variety stress-tolerance pay-goal", "back", "pay-goal", "work-variety", "pay-goal",
	}}
	q := quickQuiz(questions.Answers{})
	if err := run(q.steps(k)); err != nil {
		t.Fatal(err)
	}
	want := []string{
		"work-variety", "patient-contact", "desk-work", "stress-tolerance", "exposure", "pay-goal",
		yourAnswers, most, dealBreaker, most, little, dealBreaker, // when all three matter most, nothing is left to matter little
	}
	if diff := cmp.Diff(want, k.asked); diff != "" {
		t.Error(diff)
	}
}

// given is how many questions are answered so far.
func given(q *quiz) int {
	answers := q.answers()
	return answers.Given()
}
