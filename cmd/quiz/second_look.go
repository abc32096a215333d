package quiz

import (
	"errors"

	"careerfit/cmd/ask"
	"careerfit/questions"
	"careerfit/scoring"
)

// maxAgain is how many questions are asked once more at most.
const maxAgain = 3

// SurelyClear is how often the leader must stay ahead for no more to be asked: those who stop as soon as the verdict is clear
// often stop on luck, and are right less often than clear verdicts are.
const SurelyClear = .93

// secondLook offers to ask some questions once more, in other words, where the result is not clear; then asks them.
func (q *quiz) secondLook(asker ask.Asker) []step {
	steps := []step{func(bool) error { return q.offerAgain(asker) }}
	for k := range maxAgain {
		steps = append(steps, func(bool) error { return q.askAgain(asker, k) })
	}
	return steps
}

func (q *quiz) offerAgain(asker ask.Asker) error {
	q.noAgain = true
	if _, ok := q.doubtful(); !ok || q.isClear() {
		return errNothingToAsk
	}
	words := q.env.Words
	choice, err := asker.Pick(ask.Choices{
		Title: words.Say("It is close so far"),
		Help:  words.Say("A second answer to some questions, asked in other words, would make it surer."),
		List: []ask.Choice{{ID: "ask", Label: words.Say("ask me up to 3 of them again")},
			{ID: "show", Label: words.Say("show the result")}},
		Enter: "show",
	})
	q.noAgain = choice != "ask"
	return err
}

// doubtful returns the question whose second answer would tell most, of those not asked twice yet; none when nothing is in
// doubt.
func (q *quiz) doubtful() (*questions.Question, bool) {
	answers := q.answers()
	e, err := q.env.Evaluate(answers)
	if err != nil || e.Doubt == nil || e.Result.Ahead >= SurelyClear {
		return nil, false // what is wrong is told with the result
	}
	for _, r := range e.Doubt.FollowUps {
		question, _ := q.env.Bank.ForCriterion(r.Criterion)
		if _, asked := answers.Again(question.ID); !asked && question.Again != "" {
			return question, true
		}
	}
	return nil, false
}

// isClear reports whether the verdict is clear as it is.
func (q *quiz) isClear() bool {
	e, err := q.env.Evaluate(q.answers())
	return err == nil && e.Result.Verdict == scoring.Clear
}

// askAgain asks the k-th question once more: the one it asked before, when the person came back, or the next.
func (q *quiz) askAgain(asker ask.Asker, k int) error {
	if q.noAgain {
		return errNothingToAsk
	}
	if k >= len(q.again) {
		question, ok := q.doubtful()
		if !ok {
			return errNothingToAsk
		}
		q.again = append(q.again, question.ID)
	}
	question, _ := q.env.Bank.Question(q.again[k])
	answers := q.answers()
	if !answers.Counts(question.ID) { // skipped after all
		return errNothingToAsk
	}
	asked, _ := q.env.LocalBank.Question(question.ID)
	inOtherWords := *asked
	inOtherWords.Stem, inOtherWords.NoPreference = asked.Again, q.env.Words.Say("no second answer")
	var previous *questions.Answer
	if answer, ok := answers.Again(question.ID); ok {
		previous = &answer
	}
	at := ask.Position{Number: k + 1, Of: maxAgain, Again: true}
	answer, err := asker.Ask(ask.Prompt{Question: &inOtherWords, At: at, Previous: previous})
	if errors.Is(err, ask.ErrBack) && previous == nil {
		q.again = q.again[:k]
	}
	if err != nil {
		return err
	}
	q.change(func(a *questions.Answers) { a.SetAgain(question.ID, answer) })
	return nil
}
