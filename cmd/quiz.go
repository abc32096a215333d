package cmd

import (
	"errors"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"careerfit/cmd/ask"
	"careerfit/profiles"
	"careerfit/questions"

	"github.com/spf13/cobra"
)

func (p *program) newQuiz() *cobra.Command {
	c := &cobra.Command{
		Use:   "quiz [flags]",
		Short: "Answer questions at the terminal, get a recommendation",
		Long: `Answer questions at the terminal, then get a recommendation. Answers given as
flags or in a file are not asked again. Nothing is written to disk; Ctrl-C
prints the command that goes on where you stopped.`,
		Example: `  careerfit quiz
  careerfit quiz --quick
  careerfit quiz --pay-goal 42000 --roles medical-assistant,phlebotomist`,
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	p.addAnswerFlags(c)
	c.Flags().Bool("quick", false, "ask only the six questions that matter most")
	addFormat(c, "text", "json")
	c.RunE = func(c *cobra.Command, _ []string) error { return p.quiz(c) }
	return c
}

func (p *program) quiz(c *cobra.Command) error {
	pack := p.pack()
	out, err := p.newResultOutput(c)
	if err != nil {
		return err
	}
	answers, err := p.answers(c, pack)
	if err != nil {
		return err
	}
	if !p.canAsk() {
		return p.noTerminal()
	}
	when, _ := c.Flags().GetString("color")
	asker := ask.NewSurvey(p.stdin, p.stderr, ask.Options{Color: useColor(when, p.stderr)})
	defer asker.Restore()
	quick, _ := c.Flags().GetBool("quick")
	q := newQuiz(p.bank, answers, quick, canBeMust(pack))
	if err := q.runUntilSignal(asker); err != nil {
		return q.stopped(err)
	}
	return p.finish(pack, q.answers(), out)
}

// finish shows the result below the questions.
func (p *program) finish(pack *profiles.Pack, answers questions.Answers, out resultOutput) error {
	fmt.Fprintln(p.stderr)
	if err := p.recommend(pack, answers, out); err != nil {
		return err
	}
	if out.format != "text" { // the text ends with the same line
		fmt.Fprintf(p.stderr, "Again: careerfit recommend %s\n", strings.Join(p.bank.Flags(answers), " "))
	}
	return nil
}

func (p *program) noTerminal() error {
	var flags []string
	for _, q := range p.bank.Questions {
		if q.Quick {
			flags = append(flags, "--"+q.ID)
		}
	}
	return fail(exitUsage, "the quiz asks questions, but this is not a terminal",
		"give the answers as flags instead: careerfit recommend "+strings.Join(flags, " ... ")+" ...")
}

// quiz is one run through the questions. Its answers are handed over a channel, so that a signal can report them while
// a question is still open.
type quiz struct {
	bank      *questions.Bank
	quick     bool
	canBeMust map[string]bool
	current   chan questions.Answers // holds exactly one value
}

func newQuiz(bank *questions.Bank, answers questions.Answers, quick bool, canBeMust map[string]bool) *quiz {
	q := &quiz{bank, quick, canBeMust, make(chan questions.Answers, 1)}
	answers = questions.Answers{}.Merge(answers) // with maps to write to
	q.current <- answers
	return q
}

func (q *quiz) answers() questions.Answers {
	answers := <-q.current
	q.current <- answers
	return answers.Clone()
}

// change replaces the answers.
func (q *quiz) change(f func(*questions.Answers)) {
	answers := (<-q.current).Clone()
	f(&answers)
	q.current <- answers
}

// signalled is the error of a quiz that a signal from outside ended.
type signalled struct{ signal syscall.Signal }

func (s signalled) Error() string { return "ended by signal: " + s.signal.String() }

// runUntilSignal asks until all is answered, the person stops, or a signal ends it.
func (q *quiz) runUntilSignal(asker ask.Asker) error {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer signal.Stop(signals)
	done := make(chan error, 1)
	go func() { done <- q.run(asker) }()
	select {
	case err := <-done:
		return err
	case s := <-signals:
		number, _ := s.(syscall.Signal)
		return signalled{number}
	}
}

// step asks one thing; it returns ask.ErrBack to go to the step before.
type step func(first bool) error

// run goes through all steps, back and forth.
func (q *quiz) run(asker ask.Asker) error {
	steps := q.steps(asker)
	for i := 0; i < len(steps); {
		err := steps[i](i == 0)
		switch {
		case errors.Is(err, ask.ErrBack):
			i = max(i-1, 0)
		case err != nil:
			return err
		default:
			i++
		}
	}
	return nil
}

// steps are the open questions, then what matters most and little, then deal-breakers.
func (q *quiz) steps(asker ask.Asker) []step {
	var list []*questions.Question
	for i := range q.bank.Questions {
		if question := &q.bank.Questions[i]; question.Quick || !q.quick {
			list = append(list, question)
		}
	}
	given := q.answers()
	var steps []step
	for i, question := range list {
		if _, answered := given.ByQuestion[question.ID]; !answered {
			steps = append(steps, q.ask(asker, question, ask.Position{Number: i + 1, Of: len(list)}))
		}
	}
	if len(given.Importance) == 0 {
		steps = append(steps, q.weigh(asker, 3, "Which of these matter most to you?", "Up to three. Enter goes on."),
			q.weigh(asker, 1, "Which of these matter little to you?", "Any number, or none. Enter goes on."))
	}
	if len(given.Must) == 0 {
		steps = append(steps, q.dealBreakers(asker))
	}
	return steps
}

// ask is the step of one question.
func (q *quiz) ask(asker ask.Asker, question *questions.Question, at ask.Position) step {
	return func(first bool) error {
		at.First = first
		var previous *questions.Answer
		if answer, ok := q.answers().ByQuestion[question.ID]; ok {
			previous = &answer
		}
		answer, err := asker.Ask(question, at, previous)
		if err != nil {
			return err
		}
		q.change(func(a *questions.Answers) { a.ByQuestion[question.ID] = answer })
		return nil
	}
}

// maxMost is how many questions can matter most; if everything does, nothing does.
const maxMost = 3

// weigh is the step that gives some questions another importance.
func (q *quiz) weigh(asker ask.Asker, weight int, title, help string) step {
	return func(bool) error {
		q.change(func(a *questions.Answers) {
			for id, w := range a.Importance { // when the person came back here
				if w == weight || weight == 3 {
					delete(a.Importance, id)
				}
			}
		})
		choices := ask.Choices{Title: title, Help: help}
		if weight == 3 {
			choices.Max = maxMost
		}
		answers := q.answers()
		choices.List = q.choices(func(question *questions.Question) bool {
			return answers.Weight(question.ID) == questions.DefaultImportance
		})
		return q.choose(asker, choices, func(a *questions.Answers, id string) { a.Importance[id] = weight })
	}
}

// dealBreakers is the step that makes some answers a must.
func (q *quiz) dealBreakers(asker ask.Asker) step {
	return func(bool) error {
		q.change(func(a *questions.Answers) { a.Must = nil })
		choices := ask.Choices{
			Title: "Is any of these a deal-breaker?",
			Help:  "A job that does not meet it is ruled out. Enter goes on.",
			List:  q.choices(func(question *questions.Question) bool { return q.canBeMust[question.Criterion] }),
		}
		return q.choose(asker, choices, func(a *questions.Answers, id string) { a.Must = append(a.Must, id) })
	}
}

// choices lists the answered questions that pass the test, with their answers.
func (q *quiz) choices(test func(*questions.Question) bool) []ask.Choice {
	answers := q.answers()
	var list []ask.Choice
	for i := range q.bank.Questions {
		question := &q.bank.Questions[i]
		if answers.Counts(question.ID) && test(question) {
			label := question.Title + ": you " + question.Said(answers.ByQuestion[question.ID])
			list = append(list, ask.Choice{ID: question.ID, Label: label})
		}
	}
	return list
}

// choose asks for some of the choices and applies each; without a choice there is nothing to ask.
func (q *quiz) choose(asker ask.Asker, choices ask.Choices, apply func(*questions.Answers, string)) error {
	if len(choices.List) == 0 {
		return nil
	}
	ids, err := asker.Choose(choices)
	if err != nil {
		return err
	}
	q.change(func(a *questions.Answers) {
		for _, id := range ids {
			apply(a, id)
		}
	})
	return nil
}

// stopped turns an end before the end into the command that goes on from there.
func (q *quiz) stopped(err error) error {
	code := exitInterrupted
	var s signalled
	switch {
	case errors.As(err, &s):
		code = 128 + int(s.signal)
	case !errors.Is(err, ask.ErrStop) && !errors.Is(err, ask.ErrInterrupted):
		return err
	}
	answers := q.answers()
	words := []string{"careerfit quiz"}
	if q.quick {
		words = append(words, "--quick")
	}
	words = slices.Concat(words, q.bank.Flags(answers))
	return fail(code, fmt.Sprintf("stopped with %d answered; nothing is lost", len(answers.ByQuestion)),
		"to go on: "+strings.Join(words, " "))
}
