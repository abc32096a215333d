package cmd

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"careerfit/cmd/ask"
	"careerfit/cmd/lang"
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
  careerfit quiz --adaptive
  careerfit quiz --pay-goal 42000 --roles medical-assistant,phlebotomist`,
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	p.addAnswerFlags(c)
	c.Flags().Bool("quick", false, "ask only the six questions that matter most")
	c.Flags().Bool("adaptive", false, "ask next what can change the leader, and say when nothing left can")
	addResultFlags(c)
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
	q := newQuiz(p, pack, answers)
	q.quick, _ = c.Flags().GetBool("quick")
	q.adaptive, _ = c.Flags().GetBool("adaptive")
	if err := q.checkAdaptive(); err != nil {
		return err
	}
	if !p.canAsk() {
		return p.noTerminal()
	}
	asker := p.newAsker(c)
	defer asker.Restore()
	if err := runUntilSignal(func() error {
		defer asker.Pause() // even after a panic, which no other goroutine can catch
		return run(q.steps(asker))
	}); err != nil {
		return q.stopped(err)
	}
	return p.finish(pack, q.answers(), out)
}

func (p *program) newAsker(c *cobra.Command) *ask.Survey {
	when, _ := c.Flags().GetString("color")
	return ask.NewSurvey(p.stdin, p.stderr, ask.Options{Words: lang.New(lang.English), Color: useColor(when, p.stderr)})
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
	last.hints = []string{"to go on with what you answered: " + quizCommand(p.bank, answers)}
	return f
}

// quizCommand is the command that asks what is not answered yet.
func quizCommand(bank *questions.Bank, answers questions.Answers, options ...string) string {
	return strings.Join(slices.Concat([]string{"careerfit quiz"}, options, bank.Flags(answers)), " ")
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
	program  *program
	bank     *questions.Bank
	pack     *profiles.Pack
	quick    bool
	adaptive bool
	current  chan questions.Answers // holds exactly one value

	order   []string // adaptive: the questions asked so far
	settled int      // adaptive: what the person said when nothing left could change the leader
	again   []string // the questions asked once more
	noAgain bool     // the person does not want to be asked once more
}

func newQuiz(p *program, pack *profiles.Pack, answers questions.Answers) *quiz {
	q := &quiz{program: p, bank: p.bank, pack: pack, current: make(chan questions.Answers, 1)}
	q.current <- questions.Answers{}.Merge(answers) // with maps to write to
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

// options are the flags that say how to ask.
func (q *quiz) options() []string {
	var flags []string
	if q.quick {
		flags = append(flags, "--quick")
	}
	if q.adaptive {
		flags = append(flags, "--adaptive")
	}
	return flags
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
		"to go on: "+quizCommand(q.bank, answers, q.options()...))
}
