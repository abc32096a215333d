package cmd

import (
	"errors"
	"fmt"
	"maps"
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
	q := newQuiz(p.bank, answers, quick, criteria(pack))
	if err := q.runUntilSignal(asker); err != nil {
		return q.stopped(err)
	}
	return p.finish(pack, q.answers(), out)
}

// finish shows the result below the questions.
func (p *program) finish(pack *profiles.Pack, answers questions.Answers, out resultOutput) error {
	fmt.Fprintln(p.stderr)
	if err := p.recommend(pack, answers, out); err != nil {
		return p.keep(err, answers)
	}
	if out.format != "text" { // the text ends with the same line
		fmt.Fprintf(p.stderr, "Again: careerfit recommend %s\n", strings.Join(p.bank.Flags(answers), " "))
	}
	return nil
}

// keep gives a failure after the quiz one hint: the command that asks again what was skipped, and nothing else.
func (p *program) keep(err error, answers questions.Answers) error {
	var f *failure
	if !errors.As(err, &f) {
		return err
	}
	answers = answers.Clone()
	maps.DeleteFunc(answers.ByQuestion, func(_ string, a questions.Answer) bool { return a.Skipped() })
	last := &f.told[len(f.told)-1]
	last.hints = []string{"to go on with what you answered: " + quizCommand(p.bank, answers, false)}
	return f
}

// quizCommand is the command that asks what is not answered yet.
func quizCommand(bank *questions.Bank, answers questions.Answers, quick bool) string {
	words := []string{"careerfit quiz"}
	if quick {
		words = append(words, "--quick")
	}
	return strings.Join(slices.Concat(words, bank.Flags(answers)), " ")
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
	bank     *questions.Bank
	quick    bool
	criteria map[string]questions.Criterion
	current  chan questions.Answers // holds exactly one value
}

func newQuiz(bank *questions.Bank, answers questions.Answers, quick bool, criteria map[string]questions.Criterion) *quiz {
	q := &quiz{bank, quick, criteria, make(chan questions.Answers, 1)}
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
	return fail(code, fmt.Sprintf("stopped with %d answered; nothing is lost", len(answers.ByQuestion)),
		"to go on: "+quizCommand(q.bank, answers, q.quick))
}
