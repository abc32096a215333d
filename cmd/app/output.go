package app

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

// Output is how and where a command writes what it found.
type Output struct {
	Format  string
	Style   doc.Style // of text
	Explain bool      // with the whole arithmetic
	File    string    // to write to; "" for stdout
	Flags   []string  // that ask for it
}

// NewOutput is what --format and --color say, on stdout.
func (env *Env) NewOutput(c *cobra.Command) Output {
	return Output{Format: Format(c), Style: StyleOn(c, env.Stdout)}
}

// AddResultFlags adds the flags that say how a result is written.
func (env *Env) AddResultFlags(c *cobra.Command) {
	c.Flags().Bool(flagExplain, false, env.Words.Say("show the whole arithmetic, to redo by hand"))
	env.AddOutputFlags(c)
}

// AddOutputFlags adds the flags that say how and where a result is written.
func (env *Env) AddOutputFlags(c *cobra.Command) {
	env.AddFormat(c, FormatText, FormatJSON, FormatMarkdown, FormatHTML)
	c.Flags().String(FlagOutput, "", env.Words.Say("`FILE`: write to this file instead; .html makes a report to keep and print, .md, .json and .txt the other formats"))
	_ = c.MarkFlagFilename(FlagOutput, "html", "md", "json", "txt")
}

// NewResultOutput is what the flags say. A file that cannot be written is refused, before anything is asked.
func (env *Env) NewResultOutput(c *cobra.Command) (Output, error) {
	out := env.NewOutput(c)
	if out.Explain, _ = c.Flags().GetBool(flagExplain); out.Explain {
		out.Flags = append(out.Flags, "--"+flagExplain)
	}
	given := c.Flags().Changed(flagFormat)
	if given && out.Format != FormatText {
		out.Flags = append(out.Flags, "--"+flagFormat, out.Format)
	}
	var err error
	out.File, err = OutputFile(c, FlagOutput, diag.Say("leave --output out to have the result on stdout"))
	if err != nil || out.File == "" {
		return out, err
	}
	out.Flags = append(out.Flags, "--"+FlagOutput, ShellWord(out.File))
	if there, err := os.Stat(out.File); err == nil && there.IsDir() {
		return out, Fail(ExitFailed, diag.Say("%s: is a directory; expected the name of a file", out.File),
			diag.Say("for example %s", "--output "+ShellWord(filepath.Join(out.File, "report.html"))))
	}
	if err := out.SettleFormat(given); err != nil {
		return out, err
	}
	return out, checkOutput(env, c, out.File)
}

// SettleFormat is the format that the name of the file says, unless another one was given.
func (out *Output) SettleFormat(given bool) error {
	named := NamedFormat(out.File)
	switch {
	case given && named != "" && named != out.Format:
		return Fail(ExitUsage, diag.Say("--output: the name %s says %s, but --format says %s", out.File, named, out.Format), diag.Say("leave out --format, or choose another name"))
	case given:
		return nil
	case slices.Contains([]string{".pdf", ".doc", ".docx", ".odt"}, Extension(out.File)):
		return Fail(ExitUsage, diag.Say("--output: %s cannot be written in that format", out.File),
			diag.Say("write a page instead and print it, or open it in a word processor: --output %s", ShellWord(strings.TrimSuffix(out.File, filepath.Ext(out.File))+".html")))
	case named == "":
		return Fail(ExitUsage, diag.Say("--output: the name %s does not say what to write", out.File), diag.Say("use a name in .html, .md, .json or .txt, or add --format"))
	}
	out.Format = named
	return nil
}

// checkOutput refuses a file that cannot be written, and one that is read.
func checkOutput(env *Env, c *cobra.Command, name string) error {
	there, err := os.Stat(name)
	switch {
	case IsInPlace(name):
		return nil
	case errors.Is(err, fs.ErrNotExist):
		return CanWriteIn(name)
	case err != nil:
		return CannotWrite(name, err)
	}
	answers, _ := c.Flags().GetString(FlagAnswers)
	read, err := os.Stat(answers)
	if answers == StdinName {
		read, err = env.Stdin.Stat()
	}
	if err == nil && os.SameFile(there, read) {
		return Fail(ExitUsage, diag.Say("--output: %s is the file the answers are read from", name), diag.Say("choose another name"))
	}
	return CanWriteIn(name)
}

// Shown is how a result is written that is read at once, whatever goes into a file.
func (out Output) Shown() Output {
	if out.File != "" {
		out.File, out.Format = "", FormatText
	}
	return out
}
