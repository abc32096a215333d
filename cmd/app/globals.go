package app

import (
	"io"
	"os"
	"slices"

	"careerfit/cmd/lang"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// AddGlobalFlags adds the flags that every command has.
func (env *Env) AddGlobalFlags(root *cobra.Command) {
	flags := root.PersistentFlags()
	flags.String(FlagColor, "auto", env.Words.Say("`WHEN`: color the output: auto, always or never"))
	flags.String(FlagLang, env.Words.Lang, env.Words.Say("`LANGUAGE`: en (English) or es (español)"))
	flags.String(FlagPack, "", env.Words.Say("`DIR`: use the roles and questions in this folder, too"))
	flags.BoolVar(&env.Quiet, flagQuiet, env.Quiet, env.Words.Say("tell nothing but results, questions and errors"))
	takesOneOf(root, FlagColor, "auto", "always", "never")
	takesOneOf(root, FlagLang, lang.Languages()...)
	_ = root.MarkPersistentFlagDirname(FlagPack)
}

// Globals are the flags of every command that count before the others are known: help is in the language that was asked
// for, and the questions of the pack in use are flags themselves.
type Globals struct {
	set        *pflag.FlagSet
	lang, pack string
	help       bool
}

// ScanGlobals reads them wherever they stand before "--". What is wrong with any flag is told once all of them are known.
func ScanGlobals(args []string) *Globals {
	g := &Globals{set: pflag.NewFlagSet("careerfit", pflag.ContinueOnError)}
	g.set.ParseErrorsAllowlist.UnknownFlags = true
	g.set.SetOutput(io.Discard)
	g.set.StringVar(&g.lang, FlagLang, "", "")
	g.set.StringVar(&g.pack, FlagPack, "", "")
	g.set.BoolVarP(&g.help, "help", "h", false, "")
	_ = g.set.Parse(args)
	return g
}

// Language is that of --lang, else of the locale. CheckValues refuses a --lang that there is not.
func (g *Globals) Language() string {
	if slices.Contains(lang.Languages(), g.lang) {
		return g.lang
	}
	return lang.Choose(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"))
}

// LangFlags are --lang as it was given, to be repeated in commands to type next.
func (g *Globals) LangFlags() []string {
	if !slices.Contains(lang.Languages(), g.lang) {
		return nil
	}
	return []string{"--" + FlagLang, g.lang}
}

// Folder is that of the pack in use: that of --pack, else of the environment; "" for the built-in pack.
func (g *Globals) Folder() string {
	if g.set.Changed(FlagPack) {
		return g.pack
	}
	return os.Getenv(EnvPack)
}

// PackFlags are --pack as it was given, likewise.
func (g *Globals) PackFlags() []string {
	if g.pack == "" {
		return nil
	}
	return []string{"--" + FlagPack, ShellWord(g.pack)}
}

// AsksForHelp reports whether the arguments ask for help, which a pack that is broken must not take away.
func (g *Globals) AsksForHelp() bool { return g.help || g.set.Arg(0) == "help" }
