package quiz

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"careerfit/cmd/app"
	"careerfit/cmd/ask"
	"careerfit/cmd/report/doc"
	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/questions"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

func New(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "quiz [flags]",
		Short: env.Words.Say("Answer questions at the terminal, get a recommendation"),
		Long: env.Words.Say("Answer questions at the terminal, then get a recommendation. Answers given as flags or in a file " +
			"are not asked again. No file is written but the one you name; Ctrl-C prints the command that goes on where you " +
			"stopped."),
		Example:           app.QuizExamples(env),
		Args:              app.NoArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	addQuizFlags(env, c)
	c.RunE = func(c *cobra.Command, _ []string) error { return runQuiz(env, c) }
	return c
}

func addQuizFlags(env *app.Env, c *cobra.Command) {
	env.AddAnswerFlags(c)
	c.Flags().Bool("quick", false, app.QuickUsage(env))
	c.Flags().Bool("adaptive", false, env.Words.Say("ask next what can change the leader, and say when nothing left can"))
	c.Flags().Bool(app.FlagPlain, false, env.Words.Say("ask in plain lines, for screen readers and pipes"))
	c.Flags().String("save", "", env.Words.Say("`FILE`: write your answers to this file, TOML or JSON"))
	env.AddResultFlags(c)
}

func runQuiz(env *app.Env, c *cobra.Command) error {
	pack := env.Pack
	out, err := env.NewResultOutput(c)
	if err != nil {
		return err
	}
	answers, err := env.Answers(c, pack)
	if err != nil {
		return err
	}
	q := newQuiz(env, pack, answers)
	q.quick, _ = c.Flags().GetBool("quick")
	q.adaptive, _ = c.Flags().GetBool("adaptive")
	if q.plain, _ = c.Flags().GetBool(app.FlagPlain); q.plain {
		out.Style.Color = false // no escape byte at all
	}
	q.shown = out.Asked
	if err := q.checkModes(); err != nil {
		return err
	}
	if q.file, _ = c.Flags().GetString("save"); q.file != "" {
		q.from, _ = c.Flags().GetString(app.FlagAnswers)
		if err := app.CheckSave(q.file, q.from); err != nil {
			return err
		}
		if err := app.CheckDistinctFiles(q.file, out.File); err != nil {
			return err
		}
	}
	asker, err := newAsker(env, c)
	if err != nil {
		return err
	}
	defer asker.Restore()
	if err := asking(asker, func() error { return run(q.steps(asker)) }); err != nil {
		return q.stopped(err)
	}
	if err := q.show(out); err != nil {
		return err
	}
	return q.ended(asking(asker, func() error { return q.after(asker, out) }))
}

// asking runs what asks until a signal, and gives the terminal back even after a panic, which no other goroutine can
// catch.
func asking(asker ask.Terminal, steps func() error) error {
	return app.RunUntilSignal(func() error {
		defer asker.Pause()
		return steps()
	})
}

// newAsker asks on the terminal, or in plain lines where that was asked for or suits the terminal better.
func newAsker(env *app.Env, c *cobra.Command) (ask.Terminal, error) {
	options := ask.Options{Words: env.Words}
	plain, _ := c.Flags().GetBool(app.FlagPlain)
	switch {
	case plain || env.CanAsk() && plainTerminal(env):
		if term.IsTerminal(int(env.Stderr.Fd())) {
			options.Width = func() int { return width(env) }
		}
		return ask.NewPlain(env.Stdin, env.Stderr, options), nil
	case !env.CanAsk():
		return nil, noTerminal(env, c)
	}
	when, _ := c.Flags().GetString("color")
	options.Color = app.UseColor(when, env.Stderr)
	return ask.NewSurvey(env.Stdin, env.Stderr, options), nil
}

// width is that of the terminal questions go to, or the usual one of a terminal that does not tell.
func width(env *app.Env) int {
	if width, _, err := term.GetSize(int(env.Stderr.Fd())); err == nil && width > 0 {
		return width
	}
	return doc.MaxWidth
}

// plainTerminal reports whether the terminal, or the person, is better served by plain lines.
func plainTerminal(env *app.Env) bool {
	accessible := strings.ToLower(os.Getenv("ACCESSIBLE"))
	width, height, err := term.GetSize(int(env.Stderr.Fd()))
	small := err == nil && width > 0 && height > 0 && (width < 40 || height < 12) // 0 is not known
	return os.Getenv("TERM") == "dumb" || small || accessible != "" && accessible != "0" && accessible != "false"
}

// show saves the answers where a file was named, and shows the result.
func (q *quiz) show(out app.ResultOutput) error {
	if q.file != "" {
		text, err := q.bank.File(q.file, q.answers())
		if err == nil {
			err = app.SaveFile(q.file, text)
		}
		if err != nil {
			return err
		}
	}
	return finish(q.program, q.pack, q.answers(), out)
}

// ended is how the program ends when the person leaves after the result: nothing is lost, since the result ends with
// the command that repeats it.
func (q *quiz) ended(err error) error {
	var s app.SignalError
	switch {
	case errors.As(err, &s):
		return &app.Failure{Code: 128 + int(s.Signal)}
	case errors.Is(err, ask.ErrInterrupted):
		return &app.Failure{Code: app.ExitInterrupted}
	}
	return err
}

// finish shows the result below the questions; also where it is written to a file.
func finish(env *app.Env, pack *profiles.Pack, answers questions.Answers, out app.ResultOutput) error {
	fmt.Fprintln(env.Stderr)
	err := env.Recommend(pack, answers, out.Shown())
	if err == nil && out.File != "" {
		err = env.Recommend(pack, answers, out)
	}
	if err != nil {
		return withWayOn(env, err, answers)
	}
	if out.Shown().Format != app.FormatText { // the text ends with the same line
		fmt.Fprintln(env.Stderr, env.Words.Say("Again: ")+env.CommandLine("recommend", env.Bank.Flags(answers)...))
	}
	return nil
}

// withWayOn gives a failure after the quiz one hint: the command that asks again what was skipped, and nothing else.
func withWayOn(env *app.Env, err error, answers questions.Answers) error {
	var f *app.Failure
	if !errors.As(err, &f) {
		return err
	}
	answers = answers.Clone()
	answers.DropSkipped()
	last := &f.Problems[len(f.Problems)-1]
	last.Hints = []diag.Text{diag.Say("to go on with what you answered: %s", quizCommand(env, answers))}
	return f
}

// quizCommand is the command that asks what is not answered yet.
func quizCommand(env *app.Env, answers questions.Answers, options ...string) string {
	return env.CommandLine("quiz", append(options, env.Bank.Flags(answers)...)...)
}

func noTerminal(env *app.Env, c *cobra.Command) error {
	if c.Name() == "visit" {
		return app.Fail(app.ExitUsage, diag.Say("visit asks questions, but this is not a terminal"),
			diag.Say("say what you saw as flags of recommend instead: --observed %s:CRITERION=LEVEL", c.Flags().Arg(0)))
	}
	return app.Fail(app.ExitUsage, diag.Say("the quiz asks questions, but this is not a terminal"),
		diag.Say("give the answers as flags instead: %s", "careerfit recommend "+strings.Join(app.FlagsToBegin(env), " ... ")+" ..."),
		diag.Say("or answer line by line: %s", diag.Command{"quiz", "--plain"}))
}

// quiz is one run through the questions. Its answers are handed over a channel, so that a signal can report them while
// a question is still open.
type quiz struct {
	program  *app.Env
	bank     *questions.Bank
	pack     *profiles.Pack
	quick    bool
	adaptive bool
	plain    bool
	from     string                 // the answers file to save over, "" for none
	file     string                 // to save the answers to, "" for none
	shown    []string               // the flags that say how the result is shown
	current  chan questions.Answers // holds exactly one value

	order   []string // adaptive: the questions asked so far
	settled int      // adaptive: what the person said when nothing left could change the leader
	again   []string // the questions asked once more
	noAgain bool     // the person does not want to be asked once more
}

func newQuiz(env *app.Env, pack *profiles.Pack, answers questions.Answers) *quiz {
	q := &quiz{program: env, bank: env.Bank, pack: pack, current: make(chan questions.Answers, 1)}
	q.current <- env.Bank.NewAnswers().Merge(answers)
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
	if q.plain {
		flags = append(flags, "--plain")
	}
	flags = append(flags, app.FileFlags(q.from, q.file)...)
	if q.adaptive && len(q.open()) > 0 {
		flags = append(flags, "--adaptive")
	}
	return append(flags, q.shown...)
}

// stopped turns an end before the end into the command that goes on from there.
func (q *quiz) stopped(err error) error {
	code := app.ExitInterrupted
	var s app.SignalError
	switch {
	case errors.As(err, &s):
		code = 128 + int(s.Signal)
	case !errors.Is(err, ask.ErrStop) && !errors.Is(err, ask.ErrInterrupted):
		return err
	}
	answers := q.answers()
	return app.Fail(code, diag.Say("stopped with %d answered; nothing is lost", answers.Given()),
		diag.Say("to go on: %s", quizCommand(q.program, answers, q.options()...)))
}
