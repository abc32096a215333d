// Package app is what the commands stand on: the Env they run in (streams, the pack in use and its questions, the language),
// answers from flags and files, the one way from answers to a result, how a result is written to the terminal or a file,
// errors with their exit codes, signals, and what a shell completes.
package app

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/profiles/diag"
	"careerfit/questions"

	"golang.org/x/term"
)

// Version is raised with every release.
const Version = "0.1.0"

// Env is what a command runs in: where it reads and writes, which pack and questions are in use, and in which language.
type Env struct {
	Stdin          *os.File
	Stdout, Stderr *os.File

	Pack   *profiles.Pack // the pack in use
	Files  profiles.Files // its files; none of the built-in one
	Folder string         // its folder; "" for the built-in one
	Broken error          // why the pack that was named cannot be used; nil when it can

	Bank      *questions.Bank // its questions in English, for scripts
	LocalBank *questions.Bank // the same in the person's language
	Words     *lang.Words     // texts in the person's language

	LangFlags []string // --lang as it was given, to be repeated in commands to type next
	PackFlags []string // --pack, likewise
	Quiet     bool     // only results, questions and errors are written
}

// NewEnv is an Env with a pack in use, in a language; streams are yet to be set.
func NewEnv(language string, pack PackInUse) *Env {
	env := &Env{Files: pack.Files, Pack: pack.Roles, Bank: pack.Bank, Words: lang.New(language)}
	env.LocalBank = env.Bank
	if language == lang.Spanish && env.IsBuiltInBank() {
		env.LocalBank = lang.Translate(env.Bank, builtin.SpanishBank())
	}
	return env
}

// CanAsk reports whether there is a person at a terminal: questions go to stderr, answers come from stdin.
func (env *Env) CanAsk() bool { return IsTerminal(env.Stdin) && IsTerminal(env.Stderr) }

// IsTerminal reports whether a file is a terminal.
func IsTerminal(file *os.File) bool { return term.IsTerminal(int(file.Fd())) }

// Note writes a line to stderr that is no result and no error; with --quiet it does not.
func (env *Env) Note(text string) {
	if !env.Quiet {
		fmt.Fprintln(env.Stderr, diag.Visible(text))
	}
}

// Write writes a finished text to stdout.
func (env *Env) Write(text string) error {
	if _, err := env.Stdout.WriteString(text); err != nil {
		return CannotOutput(err)
	}
	return nil
}

// CommandLine is a command to type next: the name of one of ours, the flags of every command that were given, and more.
func (env *Env) CommandLine(name string, words ...string) string {
	return strings.Join(slices.Concat([]string{"careerfit", name}, env.LangFlags, env.PackFlags, words), " ")
}

// WithAnswers are the words of a command that goes on from the answers; every role of the pack is "all".
func (env *Env) WithAnswers(command string, answers questions.Answers) []string {
	if len(answers.Roles) == len(env.Pack.Roles) {
		answers.Roles = []string{AllRoles}
	}
	return slices.Concat([]string{command}, env.LangFlags, env.PackFlags, env.Bank.Flags(answers))
}
