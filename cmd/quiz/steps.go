package quiz

import (
	"cmp"
	"errors"
	"slices"

	"careerfit/cmd/app"
	"careerfit/cmd/ask"
	"careerfit/cmd/report/words"
	"careerfit/questions"
	"careerfit/scoring"
)

// step asks one thing. It returns ask.ErrBack to go to the step before, and errNothingToAsk to go on as before.
type step func(first bool) error

var errNothingToAsk = errors.New("nothing to ask")

// run goes through all steps, back and forth.
func run(steps []step) error {
	direction := 1
	for i := 0; i < len(steps); i = max(i+direction, 0) {
		err := steps[i](i == 0)
		switch {
		case errors.Is(err, ask.ErrBack):
			direction = -1
		case errors.Is(err, errNothingToAsk) && i > 0:
			// a step that is empty on the way back must not turn the person around
		case err == nil || errors.Is(err, errNothingToAsk):
			direction = 1
		default:
			return err
		}
	}
	return nil
}

// steps are the open questions, then what matters most and little, then deal-breakers, then a second look.
func (q *quiz) steps(asker ask.Asker) []step {
	given, words := q.answers(), q.env.Words
	steps := q.inOrder(asker)
	if q.adaptive {
		steps = q.slots(asker)
	}
	if len(steps) > 0 {
		steps = append(steps, q.review(asker))
	}
	if !q.weighs(given, 3) {
		steps = append(steps, q.weigh(asker, 3, words.Say("Which of these matter most to you?"), words.Say("Up to three. Enter goes on.")))
	}
	if !q.weighs(given, 1) {
		steps = append(steps, q.weigh(asker, 1, words.Say("Which of these matter little to you?"), words.Say("Any number, or none. Enter goes on.")))
	}
	if len(given.Musts()) == 0 {
		steps = append(steps, q.dealBreakers(asker))
	}
	return append(steps, q.secondLook(asker)...)
}

// weighs reports whether it is said already what matters most (3) or little (1, or 0 for not at all).
func (q *quiz) weighs(given questions.Answers, weight int) bool {
	return slices.ContainsFunc(q.env.Bank.IDs(), func(id string) bool {
		w, ok := given.Weighed(id)
		return ok && (w == weight || w == 0 && weight == 1)
	})
}

// list are the questions of this quiz.
func (q *quiz) list() []*questions.Question {
	var list []*questions.Question
	for i := range q.env.Bank.Questions {
		if question := &q.env.Bank.Questions[i]; question.Quick || !q.quick {
			list = append(list, question)
		}
	}
	return list
}

// open are the questions of this quiz without an answer.
func (q *quiz) open() []*questions.Question {
	answers := q.answers()
	return slices.DeleteFunc(q.list(), func(question *questions.Question) bool {
		return isAnswered(&answers, question)
	})
}

func isAnswered(answers *questions.Answers, question *questions.Question) bool {
	_, ok := answers.Answer(question.ID)
	return ok
}

// inOrder are the open questions in the order of the bank.
func (q *quiz) inOrder(asker ask.Asker) []step {
	list, open := q.list(), q.open()
	var steps []step
	for i, question := range list {
		if slices.Contains(open, question) {
			steps = append(steps, q.ask(asker, question, ask.Position{Number: i + 1, Of: len(list)}))
		}
	}
	return steps
}

// ask is the step of one question.
func (q *quiz) ask(asker ask.Asker, question *questions.Question, at ask.Position) step {
	return func(first bool) error {
		at.First = first
		var previous *questions.Answer
		answers := q.answers()
		if answer, ok := answers.Answer(question.ID); ok {
			previous = &answer
		}
		answer, err := asker.Ask(q.prompt(question, at, previous))
		if err != nil {
			return err
		}
		q.change(func(a *questions.Answers) {
			a.SetAnswer(question.ID, answer)
			if previous != nil && question.Text(*previous) != question.Text(answer) {
				a.DropAgain(question.ID) // it was a second answer to another one
			}
		})
		return nil
	}
}

// maxMost is how many questions can matter most; if everything does, nothing does.
const maxMost = 3

// weigh is the step that gives some questions another importance.
func (q *quiz) weigh(asker ask.Asker, weight int, title, help string) step {
	return func(bool) error {
		before := q.answers()
		choices := ask.Choices{Title: title, Help: help}
		if weight == 3 {
			choices.Max = maxMost
		}
		choices.List = q.choices(func(question *questions.Question) bool { // what matters most cannot matter little
			return weight == 3 || before.Weight(question.ID) != 3
		})
		for _, id := range q.env.Bank.IDs() { // when the person came back here
			if w, ok := before.Weighed(id); ok && w == weight {
				choices.Given = append(choices.Given, id)
			}
		}
		return q.choose(asker, choices, func(a *questions.Answers, ids []string) {
			for _, id := range choices.Given {
				a.DropWeight(id)
			}
			for _, id := range ids {
				a.Weigh(id, weight)
			}
		})
	}
}

// dealBreakers is the step that makes some answers a must.
func (q *quiz) dealBreakers(asker ask.Asker) step {
	return func(bool) error {
		can, answers := app.QuestionCriteria(q.env.Pack.Criteria), q.answers()
		choices := ask.Choices{
			Title: q.env.Words.Say("Is any of these a deal-breaker?"),
			Help:  q.env.Words.Say("A job that does not meet it is ruled out. Enter goes on."),
			List:  q.choices(func(question *questions.Question) bool { return can[question.Criterion].CanBeMust }),
			Given: answers.Musts(),
		}
		return q.choose(asker, choices, func(a *questions.Answers, ids []string) { a.SetMusts(ids) })
	}
}

// choices lists the answered questions that pass the test, with their answers.
func (q *quiz) choices(test func(*questions.Question) bool) []ask.Choice {
	answers := q.answers()
	var list []ask.Choice
	for i := range q.env.Bank.Questions {
		question := &q.env.Bank.Questions[i]
		if answers.Counts(question.ID) && test(question) {
			local, _ := q.env.LocalBank.Question(question.ID)
			answer, _ := answers.Answer(question.ID)
			label := q.env.Words.Say("%s: you %s", local.Title, local.InWords(answer, q.env.Words.Or))
			list = append(list, ask.Choice{ID: question.ID, Label: label})
		}
	}
	return list
}

// choose asks for some of the choices and applies them; without a choice there is nothing to ask.
func (q *quiz) choose(asker ask.Asker, choices ask.Choices, apply func(*questions.Answers, []string)) error {
	if len(choices.List) == 0 {
		return errNothingToAsk
	}
	ids, err := asker.Choose(choices)
	if err != nil {
		return err
	}
	q.change(func(a *questions.Answers) { apply(a, ids) })
	return nil
}

// prompt is a question as it is put: in the person's language, with the fact behind it and what an amount means.
func (q *quiz) prompt(question *questions.Question, at ask.Position, previous *questions.Answer) ask.Prompt {
	env := q.env
	asked, _ := env.LocalBank.Question(question.ID)
	answers, reported := q.answers(), words.New(env.Words, env.LocalPack())
	roles := app.FocusOf(q.env.Pack, answers.Roles)
	prompt := ask.Prompt{Question: asked, At: at, Previous: previous}
	prompt.Fact = reported.Fact(question.Criterion, roles)
	if question.Kind == questions.Amount {
		local := cmp.Or(answers.LocalPay, scoring.DefaultLocalPay)
		prompt.Meaning = func(dollars int) string { return reported.Meaning(roles, local, dollars) }
	}
	return prompt
}
