package quiz

import (
	"strings"

	"careerfit/cmd/app"
	"careerfit/cmd/ask"
)

// quickCount counts the questions that matter most.
func quickCount(env *app.Env) int {
	n := 0
	for _, q := range env.Bank.Questions {
		if q.Quick {
			n++
		}
	}
	return n
}

// quickUsage says what --quick does.
func quickUsage(env *app.Env) string {
	n := quickCount(env)
	if n == 0 {
		return env.Words.Say("ask only what matters most; no question here is marked so")
	}
	return env.Words.Plural(n, "ask only the question that matters most", "ask only the %d questions that matter most", n)
}

// examples are ways to be asked.
func examples(env *app.Env) string {
	lines := []string{"  careerfit quiz"}
	if quickCount(env) > 0 {
		lines = append(lines, "  careerfit quiz --quick")
	}
	lines = append(lines, "  careerfit quiz --adaptive", "  careerfit quiz "+app.ExampleAnswer(&env.Bank.Questions[0])+" --roles "+env.ExamplePair())
	return strings.Join(lines, "\n")
}

// mostToBegin is how many flags a message names to begin with.
const mostToBegin = 6

// flagsToBegin are the flags of the questions that matter most, or else of the first.
func flagsToBegin(env *app.Env) []string {
	var flags []string
	for _, q := range env.Bank.Questions {
		if q.Quick || quickCount(env) == 0 {
			flags = append(flags, "--"+q.ID)
		}
	}
	return flags[:min(len(flags), mostToBegin)]
}

// RootExamples are the commands to begin with; the program's name alone is the quiz.
func RootExamples(env *app.Env) string {
	minutes := ask.Minutes(len(env.Bank.Questions))
	lines := []string{"  careerfit                  " + env.Words.Plural(minutes, "the quiz, about a minute", "the quiz, about %d minutes", minutes)}
	if n := quickCount(env); n > 0 {
		lines = append(lines, "  careerfit quiz --quick     "+env.Words.Plural(n, "the question that matters most", "the %d questions that matter most", n))
	}
	return strings.Join(append(lines, "  careerfit recommend "+env.ExampleAnswers()), "\n")
}
