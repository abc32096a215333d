package app

import (
	"fmt"
	"io"
	"os"
	"slices"

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

// LocalPack is the pack in use in the person's language, as far as it is built in.
func (env *Env) LocalPack() *profiles.Pack { return env.localized(env.Pack) }

// localized is a pack in the person's language, as far as it is built in. What somebody else wrote stays in their language
// throughout, rather than in two.
func (env *Env) localized(pack *profiles.Pack) *profiles.Pack {
	if env.Words.Lang != lang.Spanish {
		return pack
	}
	table := builtin.SpanishPack()
	if env.Files == nil {
		return lang.Translate(pack, table)
	}
	local := *pack
	if env.isBuiltIn(profiles.CriteriaFile) {
		local.Criteria = lang.Translate(pack.Criteria, table)
	}
	if env.isBuiltIn(profiles.SourcesFile) {
		local.Sources = lang.Translate(pack.Sources, table)
	}
	local.Roles = slices.Clone(pack.Roles)
	for i, r := range pack.Roles {
		if env.isBuiltIn(profiles.RoleFile(r.ID)) {
			local.Roles[i] = lang.Translate(r, table)
		}
	}
	return &local
}

// IsBuiltInBank reports whether the questions in use are the built-in ones.
func (env *Env) IsBuiltInBank() bool { return env.isBuiltIn(profiles.QuestionsFile) }

// isBuiltIn reports whether a file of the pack in use is the built-in one.
func (env *Env) isBuiltIn(name string) bool {
	return env.Files == nil || slices.ContainsFunc(env.Files, func(f profiles.PackFile) bool { return f.Name == name && f.BuiltIn != nil })
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

// Print writes what render makes to stdout once all of it is made.
func (env *Env) Print(render func(io.Writer) error) error {
	text, err := RenderToString(render)
	if err != nil {
		return err
	}
	return env.Write(text)
}

// Write writes a finished text to stdout.
func (env *Env) Write(text string) error {
	if _, err := env.Stdout.WriteString(text); err != nil {
		return CannotOutput(err)
	}
	return nil
}
