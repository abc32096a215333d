package app

import (
	"fmt"
	"io"
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

// Env is what the commands share: where they read and write, and what they ask.
type Env struct {
	Stdin          *os.File
	Stdout, Stderr *os.File
	Broken         error           // why the pack that was named cannot be used; nil when it can
	Folder         string          // of the pack in use; "" for the built-in one
	Files          profiles.Files  // the files of the pack in use; none of the built-in one
	Pack           *profiles.Pack  // the pack in use
	Bank           *questions.Bank // its questions in English, for scripts
	LocalBank      *questions.Bank // the same in the person's language
	Words          *lang.Words
	LangFlags      []string // --lang as it was given, to be kept in commands that go on
	PackFlags      []string // --pack, likewise
	Quiet          bool     // nothing is said on stderr but errors
}

func NewEnv(language string, pack PackInUse) *Env {
	env := &Env{Files: pack.Files, Pack: pack.Roles, Bank: pack.Bank, Words: lang.New(language)}
	env.LocalBank = env.Bank
	if language == lang.Spanish && env.IsBuiltInBank() {
		env.LocalBank = lang.Translate(env.Bank, builtin.SpanishBank())
	}
	return env
}

// Localized is the pack in the person's language, as far as it is built in. What somebody else wrote stays in their language
// throughout, rather than in two.
func (env *Env) Localized(pack *profiles.Pack) *profiles.Pack {
	if env.Words.Lang != lang.Spanish {
		return pack
	}
	table := builtin.SpanishPack()
	if env.Files == nil {
		return lang.Translate(pack, table)
	}
	said := *pack
	if env.isBuiltIn(profiles.CriteriaFile) {
		said.Criteria = lang.Translate(pack.Criteria, table)
	}
	if env.isBuiltIn(profiles.SourcesFile) {
		said.Sources = lang.Translate(pack.Sources, table)
	}
	said.Roles = slices.Clone(pack.Roles)
	for i, r := range pack.Roles {
		if env.isBuiltIn(profiles.RoleFile(r.ID)) {
			said.Roles[i] = lang.Translate(r, table)
		}
	}
	return &said
}

// IsBuiltInBank reports whether the questions in use are the built-in ones.
func (env *Env) IsBuiltInBank() bool { return env.isBuiltIn(profiles.QuestionsFile) }

// isBuiltIn reports whether a file of the pack in use is the built-in one.
func (env *Env) isBuiltIn(name string) bool {
	return env.Files == nil || slices.ContainsFunc(env.Files, func(f profiles.PackFile) bool { return f.Name == name && f.BuiltIn != nil })
}

// CanAsk reports whether there is a person at a terminal: questions go to stderr, answers come from stdin.
func (env *Env) CanAsk() bool {
	return IsTerminal(env.Stdin) && IsTerminal(env.Stderr)
}

func IsTerminal(file *os.File) bool { return term.IsTerminal(int(file.Fd())) }

// Note tells something besides the result.
func (env *Env) Note(text string) {
	if !env.Quiet {
		fmt.Fprintln(env.Stderr, diag.Visible(text))
	}
}

// Write writes a finished text to stdout, whole or with an error.
func (env *Env) Write(text string) error {
	if _, err := env.Stdout.WriteString(text); err != nil {
		return CannotOutput(err)
	}
	return nil
}

// Print writes to stdout what render makes, once it is whole.
func (env *Env) Print(render func(io.Writer) error) error {
	text, err := RenderToString(render)
	if err != nil {
		return err
	}
	return env.Write(text)
}

// RenderToString is all that render writes.
func RenderToString(render func(io.Writer) error) (string, error) {
	var b strings.Builder
	err := render(&b)
	return b.String(), err
}
