package cmd

import (
	"io"
	"os"
	"slices"

	"careerfit/cmd/lang"

	"github.com/spf13/pflag"
)

// globals are the flags of every command that count before the others are known: help is in the language that was asked
// for, and the questions of the pack in use are flags themselves.
type globals struct {
	set        *pflag.FlagSet
	lang, pack string
	help       bool
}

// scanGlobals reads them wherever they stand before "--". What is wrong with any flag is told once all of them are known.
func scanGlobals(args []string) *globals {
	g := &globals{set: pflag.NewFlagSet("careerfit", pflag.ContinueOnError)}
	g.set.ParseErrorsAllowlist.UnknownFlags = true
	g.set.SetOutput(io.Discard)
	g.set.StringVar(&g.lang, flagLang, "", "")
	g.set.StringVar(&g.pack, flagPack, "", "")
	g.set.BoolVarP(&g.help, "help", "h", false, "")
	_ = g.set.Parse(args)
	return g
}

// language is that of --lang, else of the locale. checkGlobal refuses a --lang that there is not.
func (g *globals) language() string {
	if slices.Contains(lang.Languages(), g.lang) {
		return g.lang
	}
	return lang.Choose(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"))
}

// langFlags are --lang as it was given, to be kept in commands that go on.
func (g *globals) langFlags() []string {
	if !slices.Contains(lang.Languages(), g.lang) {
		return nil
	}
	return []string{"--" + flagLang, g.lang}
}

// folder is that of the pack in use: that of --pack, else of the environment; "" for the built-in pack.
func (g *globals) folder() string {
	if g.set.Changed(flagPack) {
		return g.pack
	}
	return os.Getenv(envPack)
}

// packFlags are --pack as it was given, likewise.
func (g *globals) packFlags() []string {
	if g.pack == "" {
		return nil
	}
	return []string{"--" + flagPack, shellWord(g.pack)}
}

// asksForHelp reports whether the arguments ask for help, which a pack that is broken must not take away.
func (g *globals) asksForHelp() bool { return g.help || g.set.Arg(0) == "help" }
