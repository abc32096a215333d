package cmd

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

// What help says of roles and questions follows from those in use, so that every example can be typed.

// exampleRole is the first role of the focus.
func (p *program) exampleRole() string { return focus(p.roles, nil)[0] }

// examplePair are that role and one the recommendation does not choose between by itself, as --roles takes them; only
// one where there is only one.
func (p *program) examplePair() string {
	chosen := focus(p.roles, nil)
	others := slices.DeleteFunc(p.roles.RoleIDs(), func(id string) bool { return slices.Contains(chosen, id) })
	list := append(chosen[:1:1], append(others, chosen[1:]...)...)
	return strings.Join(list[:min(len(list), 2)], ",")
}

// exampleAnswers are as many answers as a recommendation needs, as flags: an amount, and what matters most.
func (p *program) exampleAnswers() string {
	list := make([]*questions.Question, len(p.bank.Questions))
	for i := range list {
		list[i] = &p.bank.Questions[i]
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

// quick counts the questions that matter most.
func (p *program) quick() int {
	n := 0
	for _, q := range p.bank.Questions {
		if q.Quick {
			n++
		}
	}
	return n
}

// quickUsage says what --quick does.
func (p *program) quickUsage() string {
	n := p.quick()
	if n == 0 {
		return p.words.Say("ask only what matters most; no question here is marked so")
	}
	return p.words.Plural(n, "ask only the question that matters most", "ask only the %d questions that matter most", n)
}

// aboutFocus is the question the roles in focus put, where they are two.
func (p *program) aboutFocus() string {
	pair := profiles.Pack{}
	for _, id := range p.roles.Focus {
		if role, ok := p.roles.Role(id); ok {
			pair.Roles = append(pair.Roles, profiles.Role{Title: role.Title})
		}
	}
	if len(pair.Roles) != 2 {
		return ""
	}
	roles := p.said(&pair).Roles
	return p.words.Say("It helps with one question first: %s or %s?", words.InSentence(roles[0].Title), words.InSentence(roles[1].Title)) + " "
}

// quizExamples are ways to be asked.
func (p *program) quizExamples() string {
	lines := []string{"  careerfit quiz"}
	if p.quick() > 0 {
		lines = append(lines, "  careerfit quiz --quick")
	}
	lines = append(lines, "  careerfit quiz --adaptive", "  careerfit quiz "+exampleAnswer(&p.bank.Questions[0])+" --roles "+p.examplePair())
	return strings.Join(lines, "\n")
}

// mostToBegin is how many flags a message names to begin with.
const mostToBegin = 6

// flagsToBegin are the flags of the questions that matter most, or else of the first.
func (p *program) flagsToBegin() []string {
	var flags []string
	for _, q := range p.bank.Questions {
		if q.Quick || p.quick() == 0 {
			flags = append(flags, "--"+q.ID)
		}
	}
	return flags[:min(len(flags), mostToBegin)]
}

// rootExamples are the commands to begin with.
func (p *program) rootExamples() string {
	minutes := ask.Minutes(len(p.bank.Questions))
	lines := []string{"  careerfit                  " + p.words.Plural(minutes, "the quiz, about a minute", "the quiz, about %d minutes", minutes)}
	if n := p.quick(); n > 0 {
		lines = append(lines, "  careerfit quiz --quick     "+p.words.Plural(n, "the question that matters most", "the %d questions that matter most", n))
	}
	return strings.Join(append(lines, "  careerfit recommend "+p.exampleAnswers()), "\n")
}
