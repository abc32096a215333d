// Package cmd is the command line: one file a command, and the exit codes in errors.go.
package cmd

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

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

// program is what the commands share: where they read and write, and what they ask.
type program struct {
	stdin          *os.File
	stdout, stderr *os.File
	broken         error           // why the pack that was named cannot be used; nil when it can
	folder         string          // of the pack in use; "" for the built-in one
	files          profiles.Files  // the files of the pack in use; none of the built-in one
	roles          *profiles.Pack  // the pack in use
	bank           *questions.Bank // its questions in English, for scripts
	asks           *questions.Bank // the same in the person's language
	words          *lang.Words
	langFlags      []string // --lang as it was given, to be kept in commands that go on
	packFlags      []string // --pack, likewise
	quiet          bool     // nothing is said on stderr but errors
}

// Main runs the command line and returns the exit code. Data go to stdout; prompts and messages to stderr.
func Main(args []string, stdin, stdout, stderr *os.File) int {
	ignoreFileSizeSignal()
	given := scanGlobals(args)
	pack, err := choosePack(given.folder())
	p := newProgram(given.language(), pack)
	p.folder, p.broken = given.folder(), err
	p.langFlags, p.packFlags = given.langFlags(), given.packFlags()
	p.words.Kept = slices.Concat(p.langFlags, p.packFlags)
	p.stdin, p.stdout, p.stderr = stdin, stdout, stderr
	root := p.newRoot()
	if err != nil && given.asksForHelp() {
		writeError(stderr, p.words, fail(exitUsage, say("%s cannot be used; this is the help without it", p.folder)))
	} else if err != nil && needsPack(root, args) {
		return writeError(stderr, p.words, err)
	}
	return writeError(stderr, p.words, p.execute(root, args))
}

// execute runs the command that the arguments name.
func (p *program) execute(root *cobra.Command, args []string) error {
	root.SetArgs(args)
	root.SetOut(p.stdout)
	root.SetErr(p.stderr)
	return root.Execute()
}

func newProgram(language string, pack packInUse) *program {
	p := &program{files: pack.files, roles: pack.roles, bank: pack.bank, words: lang.New(language)}
	p.asks = p.bank
	if language == lang.Spanish && p.isBuiltInBank() {
		p.asks = lang.Translate(p.bank, builtin.SpanishBank())
	}
	return p
}

// commandLine is a command to type next: the name of one of ours, the flags of every command that were given, and more.
func (p *program) commandLine(name string, words ...string) string {
	return strings.Join(slices.Concat([]string{"careerfit", name}, p.langFlags, p.packFlags, words), " ")
}

// said is the pack in the person's language, as far as it is built in. What somebody else wrote stays in their language
// throughout, rather than in two.
func (p *program) said(pack *profiles.Pack) *profiles.Pack {
	if p.words.Lang != lang.Spanish {
		return pack
	}
	table := builtin.SpanishPack()
	if p.files == nil {
		return lang.Translate(pack, table)
	}
	said := *pack
	if p.isBuiltIn(profiles.CriteriaFile) {
		said.Criteria = lang.Translate(pack.Criteria, table)
	}
	if p.isBuiltIn(profiles.SourcesFile) {
		said.Sources = lang.Translate(pack.Sources, table)
	}
	said.Roles = slices.Clone(pack.Roles)
	for i, r := range pack.Roles {
		if p.isBuiltIn(profiles.RoleFile(r.ID)) {
			said.Roles[i] = lang.Translate(r, table)
		}
	}
	return &said
}

// isBuiltInBank reports whether the questions in use are the built-in ones.
func (p *program) isBuiltInBank() bool { return p.isBuiltIn(profiles.QuestionsFile) }

// isBuiltIn reports whether a file of the pack in use is the built-in one.
func (p *program) isBuiltIn(name string) bool {
	return p.files == nil || slices.ContainsFunc(p.files, func(f profiles.PackFile) bool { return f.Name == name && f.BuiltIn != nil })
}

// newRoot is the command line with all its commands.
func (p *program) newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "careerfit",
		Short:         p.words.Say("Find out which of several careers fits what you want, and why"),
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
		return p.execute(p.newRoot(), []string{"quiz", "--color", when, "--lang", p.words.Lang})
	}
	root.PersistentFlags().String("color", "auto", p.words.Say("`WHEN`: color the output: auto, always or never"))
	root.PersistentFlags().String(flagLang, p.words.Lang, p.words.Say("`LANGUAGE`: en (English) or es (español)"))
	root.PersistentFlags().String(flagPack, "", p.words.Say("`DIR`: use the roles and questions in this folder, too"))
	root.PersistentFlags().BoolVar(&p.quiet, "quiet", p.quiet, p.words.Say("tell nothing but results, questions and errors"))
	root.PersistentPreRunE = checkGlobal
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error { return flagError(c, err) })
	root.SetHelpFunc(p.help)
	_ = root.RegisterFlagCompletionFunc(flagLang, fixed(lang.Languages()...))
	_ = root.MarkPersistentFlagDirname(flagPack)
	_ = root.RegisterFlagCompletionFunc("color", fixed("auto", "always", "never"))
	root.SetHelpCommand(p.newHelp())
	root.CompletionOptions.DisableDefaultCmd = true
	root.Long = p.words.Say("careerfit asks a short quiz about what you want from work, compares your answers with sourced "+
		"profiles of careers, and recommends one: with reasons, sources, and how sure it is.") + " " + p.aboutFocus() +
		p.words.Say("It cannot know which career is right for you.")
	root.Example = p.rootExamples()
	root.AddCommand(p.newQuiz(), p.newRecommend(), p.newVisit(), p.newCompare(), p.newRoles(), p.newQuestions(), p.newAudit(),
		p.newBatch(), p.newCheck(), p.newPack(), p.newImport(), p.newVersion(), p.newCompletion())
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
	hint := say("%s --help lists the commands", c.CommandPath())
	if meant := diag.Closest(args[0], names); meant != "" {
		hint = say("did you mean %s %s?", c.CommandPath(), meant)
	}
	return fail(exitUsage, say("%q is not a command", args[0]), hint)
}

// flagError says what is wrong with a flag, and which one may have been meant.
func flagError(c *cobra.Command, err error) error {
	message := say("%v", err)
	hint := say("%s --help lists the flags", c.CommandPath())
	if name, ok := strings.CutPrefix(err.Error(), "unknown flag: --"); ok {
		message = say("--%s is not a flag of %s", name, subcommand(c))
		if meant := diag.Closest(name, flagNames(c)); meant != "" {
			hint = say("did you mean --%s?", meant)
		}
	}
	if name, ok := strings.CutPrefix(err.Error(), "flag needs an argument: "); ok {
		message = say("%s needs a value", name)
	}
	var value, name string
	if n, _ := fmt.Sscanf(err.Error(), "invalid argument %q for %q flag", &value, &name); n == 2 {
		message = say("%s: %q is not one of its values", name, value)
	}
	return fail(exitUsage, message, hint)
}

// noArgs refuses arguments of a command that takes none.
func noArgs(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fail(exitUsage, say("%s takes no argument; found %q", subcommand(c), args[0]),
			say("%s --help shows how it is used", c.CommandPath()))
	}
	return nil
}

// subcommand is the command without the name of the program, which every message begins with.
func subcommand(c *cobra.Command) string {
	return strings.TrimPrefix(c.CommandPath(), c.Root().Name()+" ")
}

// canAsk reports whether there is a person at a terminal: questions go to stderr, answers come from stdin.
func (p *program) canAsk() bool {
	return isTerminal(p.stdin) && isTerminal(p.stderr)
}

func isTerminal(file *os.File) bool { return term.IsTerminal(int(file.Fd())) }

// note tells something besides the result.
func (p *program) note(text string) {
	if !p.quiet {
		fmt.Fprintln(p.stderr, diag.Visible(text))
	}
}

// write writes a finished text to stdout, whole or with an error.
func (p *program) write(text string) error {
	if _, err := p.stdout.WriteString(text); err != nil {
		return cannotOutput(err)
	}
	return nil
}
