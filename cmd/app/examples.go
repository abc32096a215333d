package app

import (
	"slices"
	"strconv"
	"strings"

	"careerfit/cmd/ask"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

// ExampleRole is the first role of the focus.
func ExampleRole(env *Env) string { return FocusOf(env.Pack, nil)[0] }

// ExamplePair are that role and one the recommendation does not choose between by itself, as --roles takes them; only
// one where there is only one.
func ExamplePair(env *Env) string {
	chosen := FocusOf(env.Pack, nil)
	others := slices.DeleteFunc(env.Pack.RoleIDs(), func(id string) bool { return slices.Contains(chosen, id) })
	list := append(chosen[:1:1], append(others, chosen[1:]...)...)
	return strings.Join(list[:min(len(list), 2)], ",")
}

// ExampleAnswers are as many answers as a recommendation needs, as flags: an amount, and what matters most.
func ExampleAnswers(env *Env) string {
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
		flags[i] = exampleAnswer(q)
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

// exampleAnswer is the middle option of a question, as a flag.
func exampleAnswer(q *questions.Question) string {
	middle := q.Options[len(q.Options)/2]
	if q.Kind == questions.Amount {
		return "--" + q.ID + " " + strconv.Itoa(int(middle.Value))
	}
	return "--" + q.ID + " " + middle.ID
}

// Quick counts the questions that matter most.
func Quick(env *Env) int {
	n := 0
	for _, q := range env.Bank.Questions {
		if q.Quick {
			n++
		}
	}
	return n
}

// QuickUsage says what --quick does.
func QuickUsage(env *Env) string {
	n := Quick(env)
	if n == 0 {
		return env.Words.Say("ask only what matters most; no question here is marked so")
	}
	return env.Words.Plural(n, "ask only the question that matters most", "ask only the %d questions that matter most", n)
}

// AboutFocus is the question the roles in focus put, where they are two.
func AboutFocus(env *Env) string {
	pair := profiles.Pack{}
	for _, id := range env.Pack.Focus {
		if role, ok := env.Pack.Role(id); ok {
			pair.Roles = append(pair.Roles, profiles.Role{Title: role.Title})
		}
	}
	if len(pair.Roles) != 2 {
		return ""
	}
	roles := env.Localized(&pair).Roles
	return env.Words.Say("It helps with one question first: %s or %s?", words.InSentence(roles[0].Title), words.InSentence(roles[1].Title)) + " "
}

// QuizExamples are ways to be asked.
func QuizExamples(env *Env) string {
	lines := []string{"  careerfit quiz"}
	if Quick(env) > 0 {
		lines = append(lines, "  careerfit quiz --quick")
	}
	lines = append(lines, "  careerfit quiz --adaptive", "  careerfit quiz "+exampleAnswer(&env.Bank.Questions[0])+" --roles "+ExamplePair(env))
	return strings.Join(lines, "\n")
}

// mostToBegin is how many flags a message names to begin with.
const mostToBegin = 6

// FlagsToBegin are the flags of the questions that matter most, or else of the first.
func FlagsToBegin(env *Env) []string {
	var flags []string
	for _, q := range env.Bank.Questions {
		if q.Quick || Quick(env) == 0 {
			flags = append(flags, "--"+q.ID)
		}
	}
	return flags[:min(len(flags), mostToBegin)]
}

// RootExamples are the commands to begin with.
func RootExamples(env *Env) string {
	minutes := ask.Minutes(len(env.Bank.Questions))
	lines := []string{"  careerfit                  " + env.Words.Plural(minutes, "the quiz, about a minute", "the quiz, about %d minutes", minutes)}
	if n := Quick(env); n > 0 {
		lines = append(lines, "  careerfit quiz --quick     "+env.Words.Plural(n, "the question that matters most", "the %d questions that matter most", n))
	}
	return strings.Join(append(lines, "  careerfit recommend "+ExampleAnswers(env)), "\n")
}
