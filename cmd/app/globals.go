package app

import (
	"io"
	"os"
	"slices"

	"careerfit/cmd/lang"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// globals are the flags of every command that count before the others are known: help is in the language that was asked
// for, and the questions of the pack in use are flags themselves.
type globals struct {
	Set        *pflag.FlagSet
	lang, pack string
	help       bool
}

// ScanGlobals reads them wherever they stand before "--". What is wrong with any flag is told once all of them are known.
func ScanGlobals(args []string) *globals {
	g := &globals{Set: pflag.NewFlagSet("careerfit", pflag.ContinueOnError)}
	g.Set.ParseErrorsAllowlist.UnknownFlags = true
	g.Set.SetOutput(io.Discard)
	g.Set.StringVar(&g.lang, FlagLang, "", "")
	g.Set.StringVar(&g.pack, FlagPack, "", "")
	g.Set.BoolVarP(&g.help, "help", "h", false, "")
	_ = g.Set.Parse(args)
	return g
}

// Language is that of --lang, else of the locale. checkGlobal refuses a --lang that there is not.
func (g *globals) Language() string {
	if slices.Contains(lang.Languages(), g.lang) {
		return g.lang
	}
	return lang.Choose(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"))
}

// LangFlags are --lang as it was given, to be kept in commands that go on.
func (g *globals) LangFlags() []string {
	if !slices.Contains(lang.Languages(), g.lang) {
		return nil
	}
	return []string{"--" + FlagLang, g.lang}
}

// Folder is that of the pack in use: that of --pack, else of the environment; "" for the built-in pack.
func (g *globals) Folder() string {
	if g.Set.Changed(FlagPack) {
		return g.pack
	}
	return os.Getenv(EnvPack)
}

// PackFlags are --pack as it was given, likewise.
func (g *globals) PackFlags() []string {
	if g.pack == "" {
		return nil
	}
	return []string{"--" + FlagPack, ShellWord(g.pack)}
}

// AsksForHelp reports whether the arguments ask for help, which a pack that is broken must not take away.
func (g *globals) AsksForHelp() bool { return g.help || g.Set.Arg(0) == "help" }

// CheckGlobal refuses values of the flags that every command has.
func CheckGlobal(c *cobra.Command, _ []string) error {
	when, _ := c.Flags().GetString("color")
	if err := CheckOneOf("--color", when, []string{"auto", "always", "never"}); err != nil {
		return err
	}
	value, _ := c.Flags().GetString(FlagLang)
	return CheckOneOf("--"+FlagLang, value, lang.Languages())
}
