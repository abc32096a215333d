// Package cmd is the command line: one file a command, and the exit codes in errors.go.
package cmd

import (
	"fmt"
	"os"
	"strings"

	"careerfit/profiles"
	"careerfit/questions"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

// program is what the commands share: where they read and write, and what they ask.
type program struct {
	stdin          *os.File
	stdout, stderr *os.File
	bank           *questions.Bank
}

// Main runs the command line and returns the exit code. Data go to stdout; prompts and messages to stderr.
func Main(args []string, stdin, stdout, stderr *os.File) int {
	p := &program{stdin, stdout, stderr, questions.Builtin()}
	root := p.newRoot()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	return explain(stderr, root.Execute())
}

// pack returns the roles to compare. Help, version and completion never call it for more than its ids.
func (p *program) pack() *profiles.Pack { return profiles.Builtin() }

func (p *program) newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "careerfit",
		Short: "Find out which of two overlapping careers fits what you want, and why",
		Long: `careerfit asks a short quiz about what you want from work, compares your answers
with sourced profiles of overlapping careers, and recommends one: with reasons,
sources, and how sure it is. It began with one question: medical assistant or
medical clinical assistant? It cannot know which career is right for you.`,
		Example: `  careerfit                  the quiz, about 4 minutes
  careerfit quiz --quick     the six questions that matter most
  careerfit recommend --patient-contact most --desk-work little --pay-goal 42000`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          p.noSuchCommand,
	}
	root.RunE = func(c *cobra.Command, _ []string) error {
		if !p.canAsk() {
			root.SetOut(p.stderr)
			_ = root.Help()
			return &failure{code: exitUsage}
		}
		when, _ := c.Flags().GetString("color")
		root.SetArgs([]string{"quiz", "--color", when})
		return root.Execute()
	}
	root.PersistentFlags().String("color", "auto", "`WHEN`: color the output: auto, always or never")
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error { return flagError(c, err) })
	root.SetHelpFunc(help)
	_ = root.RegisterFlagCompletionFunc("color", fixed("auto", "always", "never"))
	root.AddCommand(p.newQuiz(), p.newRecommend(), p.newVisit(), p.newRoles(), p.newQuestions(), p.newAudit(),
		p.newVersion(), p.newCompletion())
	root.SetHelpCommand(p.newHelp())
	root.CompletionOptions.DisableDefaultCmd = true
	return root
}

// noSuchCommand refuses words that are no command.
func (p *program) noSuchCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, sub := range c.Commands() {
		if !sub.Hidden {
			names = append(names, sub.Name())
		}
	}
	hint := "careerfit --help lists the commands"
	if meant := questions.Closest(args[0], names); meant != "" {
		hint = fmt.Sprintf("did you mean careerfit %s?", meant)
	}
	return fail(exitUsage, fmt.Sprintf("%q is not a command", args[0]), hint)
}

// flagError says what is wrong with a flag, and which one may have been meant.
func flagError(c *cobra.Command, err error) error {
	message := err.Error()
	hint := c.CommandPath() + " --help lists the flags"
	if name, ok := strings.CutPrefix(message, "unknown flag: --"); ok {
		message = fmt.Sprintf("--%s is not a flag of %s", name, subcommand(c))
		if meant := questions.Closest(name, flagNames(c)); meant != "" {
			hint = fmt.Sprintf("did you mean --%s?", meant)
		}
	}
	if name, ok := strings.CutPrefix(message, "flag needs an argument: "); ok {
		message = name + " needs a value"
	}
	return fail(exitUsage, message, hint)
}

// noArgs refuses arguments of a command that takes none.
func noArgs(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fail(exitUsage, fmt.Sprintf("%s takes no argument; found %q", subcommand(c), args[0]),
			c.CommandPath()+" --help shows how it is used")
	}
	return nil
}

// subcommand is the command without the name of the program, which every message begins with.
func subcommand(c *cobra.Command) string {
	return strings.TrimPrefix(c.CommandPath(), c.Root().Name()+" ")
}

// canAsk reports whether there is a person at a terminal: questions go to stderr, answers come from stdin.
func (p *program) canAsk() bool {
	return term.IsTerminal(int(p.stdin.Fd())) && term.IsTerminal(int(p.stderr.Fd()))
}

// write writes a finished text to stdout, whole or with an error.
func (p *program) write(text string) error {
	if _, err := p.stdout.WriteString(text); err != nil {
		return fmt.Errorf("cannot write the output: %w", err)
	}
	return nil
}
