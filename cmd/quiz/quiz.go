// Package quiz asks a person: the quiz, which recommends in the end, and the visit, which asks what one job looked like. How
// a question is put on a terminal or in plain lines is package ask; this is which question comes next, and what follows.
package quiz

import (
	"errors"
	"fmt"

	"careerfit/cmd/app"
	"careerfit/profiles/diag"
	"careerfit/questions"

	"github.com/spf13/cobra"
)

// New is the command quiz.
func New(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "quiz [flags]",
		Short: env.Words.Say("Answer questions at the terminal, get a recommendation"),
		Long: env.Words.Say("Answer questions at the terminal, then get a recommendation. Answers given as flags or in a file " +
			"are not asked again. No file is written but the one you name; Ctrl-C prints the command that goes on where you " +
			"stopped."),
		Example:           examples(env),
		Args:              app.NoArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	env.AddAnswerFlags(c)
	c.Flags().Bool("quick", false, quickUsage(env))
	c.Flags().Bool("adaptive", false, env.Words.Say("ask next what can change the leader, and say when nothing left can"))
	c.Flags().Bool(app.FlagPlain, false, env.Words.Say("ask in plain lines, for screen readers and pipes"))
	c.Flags().String(app.FlagSave, "", env.Words.Say("`FILE`: write your answers to this file, TOML or JSON"))
	env.AddResultFlags(c)
	c.RunE = func(c *cobra.Command, _ []string) error { return runQuiz(env, c) }
	return c
}

func runQuiz(env *app.Env, c *cobra.Command) error {
	out, err := env.NewResultOutput(c)
	if err != nil {
		return err
	}
	answers, err := env.Answers(c)
	if err != nil {
		return err
	}
	q := newQuiz(env, answers)
	q.quick, _ = c.Flags().GetBool("quick")
	q.adaptive, _ = c.Flags().GetBool("adaptive")
	if err := q.checkModes(); err != nil {
		return err
	}
	if err := q.readFlags(c); err != nil {
		return err
	}
	if err := checkDistinctFiles(q.to, out.File); err != nil {
		return err
	}
	asker, err := q.newAsker(c)
	if err != nil {
		return err
	}
	defer asker.Restore()
	if q.plain {
		out.Style.Color = false // no escape byte at all
	}
	q.resultFlags = out.Flags
	if err := untilSignal(asker, func() error { return run(q.steps(asker)) }); err != nil {
		return q.stopped(err)
	}
	if err := q.show(out); err != nil {
		return err
	}
	err = untilSignal(asker, func() error { return q.whatNext(asker, out) })
	if code := stopCode(err); code != 0 { // nothing is lost: the result ends with the command that repeats it
		return &app.Failure{Code: code}
	}
	return err
}

// quiz is one run through the questions on a person's preferences.
type quiz struct {
	session
	quick       bool
	adaptive    bool
	resultFlags []string // that say how the result is shown

	order   []string // adaptive: the questions asked so far
	settled int      // adaptive: what the person said when nothing left could change the leader
	again   []string // the questions asked once more
	noAgain bool     // the person does not want to be asked once more
}

func newQuiz(env *app.Env, answers questions.Answers) *quiz {
	return &quiz{session: newSession(env, answers)}
}

// show saves the answers where a file was named, and shows the result below the questions; also where it is written to a
// file.
func (q *quiz) show(out app.Output) error {
	if err := q.save(); err != nil {
		return err
	}
	env, answers := q.env, q.answers()
	fmt.Fprintln(env.Stderr)
	err := env.Recommend(answers, out.Shown())
	if err == nil && out.File != "" {
		err = env.Recommend(answers, out)
	}
	if err != nil {
		return q.withWayOn(err)
	}
	if out.Shown().Format != app.FormatText { // the text ends with the same line
		fmt.Fprintln(env.Stderr, env.Words.Say("Again: ")+env.CommandLine("recommend", env.Bank.Flags(answers)...))
	}
	return nil
}

// withWayOn gives a failure after the quiz one hint: the command that asks again what was skipped, and nothing else.
func (q *quiz) withWayOn(err error) error {
	var f *app.Failure
	if errors.As(err, &f) {
		answers := q.answers()
		answers.DropSkipped()
		last := &f.Problems[len(f.Problems)-1]
		last.Hints = []diag.Text{diag.Say("to go on with what you answered: %s", q.command(answers))}
	}
	return err
}

// stopped turns an end before the end into the command that goes on from there.
func (q *quiz) stopped(err error) error {
	code := stopCode(err)
	if code == 0 {
		return err
	}
	answers := q.answers()
	return app.Fail(code, diag.Say("stopped with %d answered; nothing is lost", answers.Given()), diag.Say("to go on: %s", q.command(answers, q.options()...)))
}

// command asks what is not answered yet.
func (q *quiz) command(answers questions.Answers, options ...string) string {
	return q.env.CommandLine("quiz", append(options, q.env.Bank.Flags(answers)...)...)
}

// options are the flags that say how to ask.
func (q *quiz) options() []string {
	var flags []string
	if q.quick {
		flags = append(flags, "--quick")
	}
	if q.plain {
		flags = append(flags, "--plain")
	}
	if q.to != "" {
		flags = append(flags, fileFlags(q.from, q.to)...)
	}
	if q.adaptive && len(q.open()) > 0 {
		flags = append(flags, "--adaptive")
	}
	return append(flags, q.resultFlags...)
}
