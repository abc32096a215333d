package quiz

import (
	"careerfit/cmd/app"
	"careerfit/cmd/ask"
	"careerfit/profiles/diag"
	"careerfit/questions"
	"careerfit/scoring"
)

// checkModes refuses a quick quiz without a question, and an adaptive one that has nothing to choose.
func (q *quiz) checkModes() error {
	roles := len(app.FocusOf(q.env.Pack, q.answers().Roles))
	switch n := len(q.list()); {
	case q.quick && n == 0:
		return app.Fail(app.ExitUsage, diag.Say("--quick has nothing to ask: no question here is marked as one that matters most"),
			diag.Say("leave out --quick"))
	case !q.adaptive:
		return nil
	case roles < 2:
		return app.Fail(app.ExitUsage, diag.Say("--adaptive needs at least 2 roles to choose between; found %d", roles),
			diag.Say("name more with --roles ID,ID, or leave out --adaptive"))
	case n < scoring.MinAnswered:
		return app.Fail(app.ExitUsage, diag.Say("--adaptive needs at least %d questions; found %d", scoring.MinAnswered, n),
			diag.Say("leave out --adaptive"))
	case len(q.open()) == 0:
		return app.Fail(app.ExitUsage, diag.Say("--adaptive has nothing left to ask: all %d questions are answered", n),
			diag.Say("%s takes the same answers", diag.Command{"recommend"}))
	}
	return nil
}

// What the person said when nothing left could change the leader.
const (
	notSettled = iota
	goOn
	stopHere
)

// slots are as many steps as there are open questions; each asks what can change the leader most often by then.
func (q *quiz) slots(asker ask.Asker) []step {
	of := len(q.list())
	asked := of - len(q.open())
	var steps []step
	for k := range of - asked {
		at := ask.Position{Number: asked + k + 1, Of: of, UpTo: true}
		steps = append(steps, func(first bool) error { return q.slot(asker, k, at, first) })
	}
	return steps
}

// slot asks the k-th question of an adaptive quiz: the one it asked before, when the person came back, or the next.
func (q *quiz) slot(asker ask.Asker, k int, at ask.Position, first bool) error {
	if k >= len(q.order) {
		next, err := q.next(asker)
		if err != nil {
			return err
		}
		q.order = append(q.order, next)
	}
	question, _ := q.env.Bank.Question(q.order[k])
	if err := q.ask(asker, question, at)(first); err != nil {
		if answers := q.answers(); !isAnswered(&answers, question) {
			q.order = q.order[:k]
		}
		return err
	}
	if q.settled == stopHere { // another answer than before, perhaps
		q.settled = notSettled
	}
	return nil
}

// next returns the question to ask next. Once nothing left can change the leader, it asks whether to stop.
func (q *quiz) next(asker ask.Asker) (string, error) {
	open := q.open()
	if len(open) == 0 || q.settled == stopHere {
		return "", errNothingToAsk
	}
	model, err := q.env.Pack.Model()
	if err != nil {
		return "", err
	}
	answers := q.answers() // a deal-breaker may still wait for its answer
	if model, err = model.Observe(answers.Observations()); err != nil {
		return "", err
	}
	preferences, items, roles := q.env.Bank.Preferences(answers), q.items(open), app.FocusOf(q.env.Pack, answers.Roles)
	settled, err := model.Settled(preferences, items, roles)
	if err != nil {
		return "", err
	}
	if settled && q.settled == notSettled {
		if err := q.offerToStop(asker, len(open)); err != nil {
			return "", err
		}
	}
	next, err := model.Next(preferences, items, roles)
	return open[next].ID, err
}

// items are the open questions as the engine sees them.
func (q *quiz) items(open []*questions.Question) []scoring.OpenItem {
	answers := q.answers()
	var items []scoring.OpenItem
	for _, question := range open {
		items = append(items, scoring.OpenItem{Item: question.Item(), Weight: answers.Weight(question.ID), Must: answers.IsMust(question.ID)})
	}
	return items
}

// offerToStop tells that the leader is settled. It returns errNothingToAsk when the person stops here.
func (q *quiz) offerToStop(asker ask.Asker, left int) error {
	e, err := q.env.Evaluate(q.answers())
	if err != nil {
		return err
	}
	leader, _ := q.env.LocalPack().Role(e.Result.Leader)
	words := q.env.Words
	choice, err := asker.Pick(ask.Choices{
		Title: words.Say("You can stop here"),
		Help: words.Plural(left,
			"%[1]s leads, and no answer to the remaining question changes that as long as all count the same. It can still change how sure it is.",
			"%[1]s leads, and no answer to the remaining %[2]d questions changes that as long as all count the same. They can still change how sure it is.",
			leader.Title, left),
		List: []ask.Choice{{ID: "stop", Label: words.Say("stop here")}, {ID: "on", Label: words.Say("go on")}},
	})
	switch {
	case err != nil:
		return err
	case choice == "stop":
		q.settled = stopHere
		return errNothingToAsk
	}
	q.settled = goOn
	return nil
}
