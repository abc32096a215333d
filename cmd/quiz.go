package cmd

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"careerfit/cmd/ask"
	"careerfit/cmd/report/doc"
	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/questions"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

const flagPlain = "plain"

func (p *program) newQuiz() *cobra.Command {
	c := &cobra.Command{
		Use:   "quiz [flags]",
		Short: p.words.Say("Answer questions at the terminal, get a recommendation"),
		Long: p.words.Say("Answer questions at the terminal, then get a recommendation. Answers given as flags or in a file " +
			"are not asked again. No file is written but the one you name; Ctrl-C prints the command that goes on where you " +
			"stopped."),
		Example:           p.quizExamples(),
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	p.addQuizFlags(c)
	c.RunE = func(c *cobra.Command, _ []string) error { return p.quiz(c) }
	return c
}

func (p *program) addQuizFlags(c *cobra.Command) {
	p.addAnswerFlags(c)
	c.Flags().Bool("quick", false, p.quickUsage())
	c.Flags().Bool("adaptive", false, p.words.Say("ask next what can change the leader, and say when nothing left can"))
	c.Flags().Bool(flagPlain, false, p.words.Say("ask in plain lines, for screen readers and pipes"))
	c.Flags().String("save", "", p.words.Say("`FILE`: write your answers to this file, TOML or JSON"))
	p.addResultFlags(c)
}

func (p *program) quiz(c *cobra.Command) error {
	pack := p.roles
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
	if q.plain, _ = c.Flags().GetBool(flagPlain); q.plain {
		out.style.Color = false // no escape byte at all
	}
	q.shown = out.asked
	if err := q.checkModes(); err != nil {
		return err
	}
	if q.file, _ = c.Flags().GetString("save"); q.file != "" {
		q.from, _ = c.Flags().GetString(flagAnswers)
		if err := checkSave(q.file, q.from); err != nil {
			return err
		}
		if err := apart(q.file, out.file); err != nil {
			return err
		}
	}
	asker, err := p.newAsker(c)
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
	return runUntilSignal(func() error {
		defer asker.Pause()
		return steps()
	})
}

// newAsker asks on the terminal, or in plain lines where that was asked for or suits the terminal better.
func (p *program) newAsker(c *cobra.Command) (ask.Terminal, error) {
	options := ask.Options{Words: p.words}
	plain, _ := c.Flags().GetBool(flagPlain)
	switch {
	case plain || p.canAsk() && p.plainTerminal():
		if term.IsTerminal(int(p.stderr.Fd())) {
			options.Width = func() int { return p.width() }
		}
		return ask.NewPlain(p.stdin, p.stderr, options), nil
	case !p.canAsk():
		return nil, p.noTerminal(c)
	}
	when, _ := c.Flags().GetString("color")
	options.Color = useColor(when, p.stderr)
	return ask.NewSurvey(p.stdin, p.stderr, options), nil
}

// width is that of the terminal questions go to, or the usual one of a terminal that does not tell.
func (p *program) width() int {
	if width, _, err := term.GetSize(int(p.stderr.Fd())); err == nil && width > 0 {
		return width
	}
	return doc.MaxWidth
}

// plainTerminal reports whether the terminal, or the person, is better served by plain lines.
func (p *program) plainTerminal() bool {
	accessible := strings.ToLower(os.Getenv("ACCESSIBLE"))
	width, height, err := term.GetSize(int(p.stderr.Fd()))
	small := err == nil && width > 0 && height > 0 && (width < 40 || height < 12) // 0 is not known
	return os.Getenv("TERM") == "dumb" || small || accessible != "" && accessible != "0" && accessible != "false"
}

// show saves the answers where a file was named, and shows the result.
func (q *quiz) show(out resultOutput) error {
	if q.file != "" {
		text, err := q.bank.File(q.file, q.answers())
		if err == nil {
			err = save(q.file, text)
		}
		if err != nil {
			return err
		}
	}
	return q.program.finish(q.pack, q.answers(), out)
}

// ended is how the program ends when the person leaves after the result: nothing is lost, since the result ends with
// the command that repeats it.
func (q *quiz) ended(err error) error {
	var s signalled
	switch {
	case errors.As(err, &s):
		return &failure{code: 128 + int(s.signal)}
	case errors.Is(err, ask.ErrInterrupted):
		return &failure{code: exitInterrupted}
	}
	return err
}

// finish shows the result below the questions; also where it is written to a file.
func (p *program) finish(pack *profiles.Pack, answers questions.Answers, out resultOutput) error {
	fmt.Fprintln(p.stderr)
	err := p.recommend(pack, answers, out.shown())
	if err == nil && out.file != "" {
		err = p.recommend(pack, answers, out)
	}
	if err != nil {
		return p.withWayOn(err, answers)
	}
	if out.shown().format != formatText { // the text ends with the same line
		fmt.Fprintln(p.stderr, p.words.Say("Again: ")+p.commandLine("recommend", p.bank.Flags(answers)...))
	}
	return nil
}

// withWayOn gives a failure after the quiz one hint: the command that asks again what was skipped, and nothing else.
func (p *program) withWayOn(err error, answers questions.Answers) error {
	var f *failure
	if !errors.As(err, &f) {
		return err
	}
	answers = answers.Clone()
	answers.DropSkipped()
	last := &f.problems[len(f.problems)-1]
	last.Hints = []diag.Text{say("to go on with what you answered: %s", p.quizCommand(answers))}
	return f
}

// quizCommand is the command that asks what is not answered yet.
func (p *program) quizCommand(answers questions.Answers, options ...string) string {
	return p.commandLine("quiz", append(options, p.bank.Flags(answers)...)...)
}

func (p *program) noTerminal(c *cobra.Command) error {
	if c.Name() == "visit" {
		return fail(exitUsage, say("visit asks questions, but this is not a terminal"),
			say("say what you saw as flags of recommend instead: --observed %s:CRITERION=LEVEL", c.Flags().Arg(0)))
	}
	return fail(exitUsage, say("the quiz asks questions, but this is not a terminal"),
		say("give the answers as flags instead: %s", "careerfit recommend "+strings.Join(p.flagsToBegin(), " ... ")+" ..."),
		say("or answer line by line: %s", diag.Command{"quiz", "--plain"}))
}

// quiz is one run through the questions. Its answers are handed over a channel, so that a signal can report them while
// a question is still open.
type quiz struct {
	program  *program
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

func newQuiz(p *program, pack *profiles.Pack, answers questions.Answers) *quiz {
	q := &quiz{program: p, bank: p.bank, pack: pack, current: make(chan questions.Answers, 1)}
	q.current <- p.bank.NewAnswers().Merge(answers)
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
	flags = append(flags, fileFlags(q.from, q.file)...)
	if q.adaptive && len(q.open()) > 0 {
		flags = append(flags, "--adaptive")
	}
	return append(flags, q.shown...)
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
	return fail(code, say("stopped with %d answered; nothing is lost", answers.Given()),
		say("to go on: %s", q.program.quizCommand(answers, q.options()...)))
}
