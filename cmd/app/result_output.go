package app

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

// ResultOutput is how and where a result is written.
type ResultOutput struct {
	Output
	Explain bool
	File    string   // to write to; "" for stdout
	Flags   []string // that ask for it
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
func (env *Env) NewResultOutput(c *cobra.Command) (ResultOutput, error) {
	r := ResultOutput{Output: env.NewOutput(c)}
	if r.Explain, _ = c.Flags().GetBool(flagExplain); r.Explain {
		r.Flags = append(r.Flags, "--"+flagExplain)
	}
	given := c.Flags().Changed(flagFormat)
	if given && r.Format != FormatText {
		r.Flags = append(r.Flags, "--"+flagFormat, r.Format)
	}
	var err error
	r.File, err = OutputFile(c, FlagOutput, diag.Say("leave --output out to have the result on stdout"))
	if err != nil || r.File == "" {
		return r, err
	}
	r.Flags = append(r.Flags, "--"+FlagOutput, ShellWord(r.File))
	if there, err := os.Stat(r.File); err == nil && there.IsDir() {
		return r, Fail(ExitFailed, diag.Say("%s: is a directory; expected the name of a file", r.File),
			diag.Say("for example %s", "--output "+ShellWord(filepath.Join(r.File, "report.html"))))
	}
	if err := r.SettleFormat(given); err != nil {
		return r, err
	}
	return r, checkOutput(env, c, r.File)
}

// SettleFormat is the format that the name of the file says, unless another one was given.
func (r *ResultOutput) SettleFormat(given bool) error {
	named := NamedFormat(r.File)
	switch {
	case given && named != "" && named != r.Format:
		return Fail(ExitUsage, diag.Say("--output: the name %s says %s, but --format says %s", r.File, named, r.Format), diag.Say("leave out --format, or choose another name"))
	case given:
		return nil
	case slices.Contains([]string{".pdf", ".doc", ".docx", ".odt"}, Extension(r.File)):
		return Fail(ExitUsage, diag.Say("--output: %s cannot be written in that format", r.File),
			diag.Say("write a page instead and print it, or open it in a word processor: --output %s", ShellWord(strings.TrimSuffix(r.File, filepath.Ext(r.File))+".html")))
	case named == "":
		return Fail(ExitUsage, diag.Say("--output: the name %s does not say what to write", r.File), diag.Say("use a name in .html, .md, .json or .txt, or add --format"))
	}
	r.Format = named
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
func (r ResultOutput) Shown() ResultOutput {
	if r.File != "" {
		r.File, r.Format = "", FormatText
	}
	return r
}
