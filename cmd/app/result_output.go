package app

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

// Extension is that of a file name without .gz, in small letters.
func Extension(name string) string {
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	if at := strings.LastIndexByte(name, '.'); at >= 0 {
		return name[at:]
	}
	return ""
}

// IsPage reports whether a format is one of pages.
func IsPage(format string) bool { return slices.Contains([]string{FormatHTML, FormatMarkdown}, format) }

// OutputFile is the value of a flag that names a file to write; "" without it.
func OutputFile(c *cobra.Command, flag string, hint diag.Text) (string, error) {
	name, _ := c.Flags().GetString(flag)
	if c.Flags().Changed(flag) && (name == "" || name == StdinName) {
		return "", Fail(ExitUsage, diag.Say("--%s: %q is not the name of a file", flag, name), hint)
	}
	return name, nil
}

// The formats of a result.
const (
	FormatText     = "text"
	FormatJSON     = "json"
	FormatMarkdown = "markdown"
	FormatHTML     = "html"
)

// ResultOutput is how and where a result is written.
type ResultOutput struct {
	Output
	Explain bool
	File    string   // to write to; "" for stdout
	Asked   []string // the flags that asked for it
}

// AddOutputFlags adds the flags that say how and where a result is written.
func (env *Env) AddOutputFlags(c *cobra.Command) {
	env.AddFormat(c, FormatText, FormatJSON, FormatMarkdown, FormatHTML)
	c.Flags().String(flagOutput, "", env.Words.Say("`FILE`: write to this file instead; .html makes a report to keep and print, .md, .json and .txt the other formats"))
	_ = c.MarkFlagFilename(flagOutput, "html", "md", "json", "txt")
}

func (env *Env) NewResultOutput(c *cobra.Command) (ResultOutput, error) {
	out, err := env.NewOutput(c)
	if err != nil {
		return ResultOutput{}, err
	}
	r := ResultOutput{Output: out}
	if r.Explain, _ = c.Flags().GetBool("explain"); r.Explain {
		r.Asked = append(r.Asked, "--explain")
	}
	if c.Flags().Changed("format") && r.Format != FormatText {
		r.Asked = append(r.Asked, "--format", r.Format)
	}
	r.File, err = OutputFile(c, flagOutput, diag.Say("leave --output out to have the result on stdout"))
	if err != nil || r.File == "" {
		return r, err
	}
	r.Asked = append(r.Asked, "--"+flagOutput, ShellWord(r.File))
	if there, err := os.Stat(r.File); err == nil && there.IsDir() {
		return r, Fail(ExitFailed, diag.Say("%s: is a directory; expected the name of a file", r.File),
			diag.Say("for example %s", "--output "+ShellWord(filepath.Join(r.File, "report.html"))))
	}
	if err := r.SettleFormat(c.Flags().Changed("format")); err != nil {
		return r, err
	}
	return r, env.checkOutput(c, r.File)
}

// NamedFormat is the format that a file of the name holds; "" where the name does not say.
func NamedFormat(name string) string {
	return map[string]string{
		".txt": FormatText, ".json": FormatJSON, ".md": FormatMarkdown, ".markdown": FormatMarkdown, ".html": FormatHTML, ".htm": FormatHTML,
	}[strings.ToLower(filepath.Ext(name))]
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

// checkOutput refuses a file that cannot be written, before anything is asked, and one that is read.
func (env *Env) checkOutput(c *cobra.Command, name string) error {
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

// CheckDistinctFiles refuses to write two things into one file.
func CheckDistinctFiles(save, output string) error {
	a, errA := filepath.Abs(save)
	b, errB := filepath.Abs(output)
	if output != "" && errA == nil && errB == nil && a == b {
		return Fail(ExitUsage, diag.Say("--save and --output are the same file"), diag.Say("choose another name"))
	}
	return nil
}

// Formats are the ways to write a result: for scripts, and for people.
type Formats struct {
	JSON     func(io.Writer) error
	Document func() (*doc.Document, error) // as text, Markdown or HTML
}

// Render writes a result to stdout or, whole or not at all, to the file.
func (env *Env) Render(out ResultOutput, in Formats) error {
	style := out.Style
	if out.File != "" {
		style = doc.Style{Width: doc.MaxWidth}
	}
	text, err := RenderToString(func(w io.Writer) error { return in.write(w, out.Format, style) })
	switch {
	case err != nil:
		return err
	case out.File == "":
		return env.Write(text)
	}
	if err := SaveFile(out.File, []byte(text)); err != nil {
		return err
	}
	env.saved(out.File)
	return nil
}

// write writes the result in a format.
func (f Formats) write(w io.Writer, format string, style doc.Style) error {
	if format == FormatJSON {
		return f.JSON(w)
	}
	d, err := f.Document()
	if err != nil {
		return err
	}
	return writeDocument(w, d, format, style)
}

// writeDocument writes a document in one of the formats for people. The style is that of text.
func writeDocument(w io.Writer, d *doc.Document, format string, style doc.Style) error {
	switch format {
	case FormatText:
		return doc.Text(w, d, style)
	case FormatMarkdown:
		return doc.Markdown(w, d)
	case FormatHTML:
		return doc.HTML(w, d)
	}
	return fmt.Errorf("%q is no format of documents", format)
}

// saved tells where a result is, and what to do with a page.
func (env *Env) saved(name string) {
	if NamedFormat(name) == FormatHTML {
		env.Note(env.Words.Say("Saved as %s. Open it in a browser to read or print it.", name))
		return
	}
	env.Note(env.Words.Say("Saved as %s.", name))
}
