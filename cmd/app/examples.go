package app

import (
	"slices"
	"strconv"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

// What help says of roles and questions follows from those in use, so that every example can be typed.

// ExampleRole is the first role of the focus.
func (env *Env) ExampleRole() string { return FocusOf(env.Pack, nil)[0] }

// ExamplePair are that role and one the recommendation does not choose between by itself, as --roles takes them; only
// one where there is only one.
func (env *Env) ExamplePair() string {
	chosen := FocusOf(env.Pack, nil)
	others := slices.DeleteFunc(env.Pack.RoleIDs(), func(id string) bool { return slices.Contains(chosen, id) })
	list := append(chosen[:1:1], append(others, chosen[1:]...)...)
	return strings.Join(list[:min(len(list), 2)], ",")
}

// ExampleAnswers are as many answers as a recommendation needs, as flags: an amount, and what matters most.
func (env *Env) ExampleAnswers() string {
	list := make([]*questions.Question, len(env.Bank.Questions))
	for i := range list {
		list[i] = &env.Bank.Questions[i]
	}
	slices.SortStableFunc(list, func(a, b *questions.Question) int { return exampleOrder(a) - exampleOrder(b) })
	list = list[:min(len(list), scoring.MinAnswered)]
	slices.SortStableFunc(list, func(a, b *questions.Question) int { // the amount comes last
		return exampleOrder(b) - exampleOrder(a)
	})
	flags := make([]string, len(list))
	for i, q := range list {
		flags[i] = ExampleAnswer(q)
	}
	return strings.Join(flags, " ")
}

// exampleOrder is low for questions that make a good example.
func exampleOrder(q *questions.Question) int {
	switch {
	case q.Kind == questions.Amount:
		return 0
	case q.Quick:
		return 1
	}
	return 2
}

// ExampleAnswer is the middle option of a question, as a flag.
func ExampleAnswer(q *questions.Question) string {
	middle := q.Options[len(q.Options)/2]
	if q.Kind == questions.Amount {
		return "--" + q.ID + " " + strconv.Itoa(int(middle.Value))
	}
	return "--" + q.ID + " " + middle.ID
}

// AboutFocus is the question the roles in focus put, where they are two.
func (env *Env) AboutFocus() string {
	pair := profiles.Pack{}
	for _, id := range env.Pack.Focus {
		if role, ok := env.Pack.Role(id); ok {
			pair.Roles = append(pair.Roles, profiles.Role{Title: role.Title})
		}
	}
	if len(pair.Roles) != 2 {
		return ""
	}
	roles := env.localized(&pair).Roles
	return env.Words.Say("It helps with one question first: %s or %s?", words.InSentence(roles[0].Title), words.InSentence(roles[1].Title)) + " "
}
