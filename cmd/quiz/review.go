package quiz

import (
	"errors"
	"slices"

	"careerfit/cmd/ask"
	"careerfit/questions"
)

// goOnID is the choice that leaves a list as it is.
const goOnID = "go-on"

// review shows all answers on one screen; any can be changed before the result.
func (q *quiz) review(asker ask.Asker) step {
	return func(first bool) error {
		words := q.env.Words
		for {
			list := q.answered()
			if len(list) == 0 {
				return errNothingToAsk
			}
			list = append(list, ask.Choice{ID: goOnID, Label: words.Say("go on")})
			id, err := asker.Pick(ask.Choices{
				Title: words.Say("Your answers"),
				Help:  words.Say("Choose one to change it. Enter goes on."),
				List:  list,
				Enter: goOnID,
			})
			if err != nil || id == goOnID {
				return err
			}
			if err := q.askOne(asker, id); err != nil {
				return err
			}
		}
	}
}

// askOne asks one question another time, to change its answer; going back keeps it.
func (q *quiz) askOne(asker ask.Asker, id string) error {
	list := q.list()
	i := slices.IndexFunc(list, func(question *questions.Question) bool { return question.ID == id })
	question, _ := q.env.Bank.Question(id)
	err := q.ask(asker, question, ask.Position{Number: max(i, 0) + 1, Of: max(len(list), i+1)})(false)
	if errors.Is(err, ask.ErrBack) {
		return nil
	}
	return err
}

// answered lists every answer, skips included, as it will be read.
func (q *quiz) answered() []ask.Choice {
	answers, words := q.answers(), q.env.Words
	var list []ask.Choice
	for i := range q.env.LocalBank.Questions {
		question := &q.env.LocalBank.Questions[i]
		answer, ok := answers.Answer(question.ID)
		if !ok {
			continue
		}
		text := question.NoPreference
		if !answer.Skipped() {
			text = words.Say("you %s", question.InWords(answer, words.Or))
		}
		list = append(list, ask.Choice{ID: question.ID, Label: question.Title + ": " + text})
	}
	return list
}
