package cmd

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

	"github.com/spf13/cobra"
)

// The formats of a result.
const (
	formatText     = "text"
	formatJSON     = "json"
	formatMarkdown = "markdown"
	formatHTML     = "html"
)

const flagOutput = "output"

// resultOutput is how and where a result is written.
type resultOutput struct {
	output
	explain bool
	file    string   // to write to; "" for stdout
	asked   []string // the flags that asked for it
}

// addOutputFlags adds the flags that say how and where a result is written.
func (p *program) addOutputFlags(c *cobra.Command) {
	p.addFormat(c, formatText, formatJSON, formatMarkdown, formatHTML)
	c.Flags().String(flagOutput, "", p.words.Say("`FILE`: write to this file instead; .html makes a report to keep and print, .md, .json and .txt the other formats"))
	_ = c.MarkFlagFilename(flagOutput, "html", "md", "json", "txt")
}

func (p *program) newResultOutput(c *cobra.Command) (resultOutput, error) {
	out, err := p.newOutput(c)
	if err != nil {
		return resultOutput{}, err
	}
	r := resultOutput{output: out}
	if r.explain, _ = c.Flags().GetBool("explain"); r.explain {
		r.asked = append(r.asked, "--explain")
	}
	if c.Flags().Changed("format") && r.format != formatText {
		r.asked = append(r.asked, "--format", r.format)
	}
	r.file, err = outputFile(c, flagOutput, say("leave --output out to have the result on stdout"))
	if err != nil || r.file == "" {
		return r, err
	}
	r.asked = append(r.asked, "--"+flagOutput, shellWord(r.file))
	if there, err := os.Stat(r.file); err == nil && there.IsDir() {
		return r, fail(exitFailed, say("%s: is a directory; expected the name of a file", r.file),
			say("for example %s", "--output "+shellWord(filepath.Join(r.file, "report.html"))))
	}
	if err := r.settleFormat(c.Flags().Changed("format")); err != nil {
		return r, err
	}
	return r, p.checkOutput(c, r.file)
}

// namedFormat is the format that a file of the name holds; "" where the name does not say.
func namedFormat(name string) string {
	return map[string]string{
		".txt": formatText, ".json": formatJSON, ".md": formatMarkdown, ".markdown": formatMarkdown, ".html": formatHTML, ".htm": formatHTML,
	}[strings.ToLower(filepath.Ext(name))]
}

// settleFormat is the format that the name of the file says, unless another one was given.
func (r *resultOutput) settleFormat(given bool) error {
	named := namedFormat(r.file)
	switch {
	case given && named != "" && named != r.format:
		return fail(exitUsage, say("--output: the name %s says %s, but --format says %s", r.file, named, r.format), say("leave out --format, or choose another name"))
	case given:
		return nil
	case slices.Contains([]string{".pdf", ".doc", ".docx", ".odt"}, extension(r.file)):
		return fail(exitUsage, say("--output: %s cannot be written in that format", r.file),
			say("write a page instead and print it, or open it in a word processor: --output %s", shellWord(strings.TrimSuffix(r.file, filepath.Ext(r.file))+".html")))
	case named == "":
		return fail(exitUsage, say("--output: the name %s does not say what to write", r.file), say("use a name in .html, .md, .json or .txt, or add --format"))
	}
	r.format = named
	return nil
}

// checkOutput refuses a file that cannot be written, before anything is asked, and one that is read.
func (p *program) checkOutput(c *cobra.Command, name string) error {
	there, err := os.Stat(name)
	switch {
	case isInPlace(name):
		return nil
	case errors.Is(err, fs.ErrNotExist):
		return canWriteIn(name)
	case err != nil:
		return cannotWrite(name, err)
	}
	answers, _ := c.Flags().GetString(flagAnswers)
	read, err := os.Stat(answers)
	if answers == stdinName {
		read, err = p.stdin.Stat()
	}
	if err == nil && os.SameFile(there, read) {
		return fail(exitUsage, say("--output: %s is the file the answers are read from", name), say("choose another name"))
	}
	return canWriteIn(name)
}

// shown is how a result is written that is read at once, whatever goes into a file.
func (r resultOutput) shown() resultOutput {
	if r.file != "" {
		r.file, r.format = "", formatText
	}
	return r
}

// apart refuses to write two things into one file.
func apart(save, output string) error {
	a, errA := filepath.Abs(save)
	b, errB := filepath.Abs(output)
	if output != "" && errA == nil && errB == nil && a == b {
		return fail(exitUsage, say("--save and --output are the same file"), say("choose another name"))
	}
	return nil
}

// formats are the ways to write a result: for scripts, and for people.
type formats struct {
	json     func(io.Writer) error
	document func() (*doc.Document, error) // as text, Markdown or HTML
}

// render writes a result to stdout or, whole or not at all, to the file.
func (p *program) render(out resultOutput, in formats) error {
	style := out.style
	if out.file != "" {
		style = doc.Style{Width: doc.MaxWidth}
	}
	text, err := whole(func(w io.Writer) error { return in.write(w, out.format, style) })
	switch {
	case err != nil:
		return err
	case out.file == "":
		return p.write(text)
	}
	if err := save(out.file, []byte(text)); err != nil {
		return err
	}
	p.saved(out.file)
	return nil
}

// write writes the result in a format.
func (f formats) write(w io.Writer, format string, style doc.Style) error {
	if format == formatJSON {
		return f.json(w)
	}
	d, err := f.document()
	if err != nil {
		return err
	}
	return writeDocument(w, d, format, style)
}

// writeDocument writes a document in one of the formats for people. The style is that of text.
func writeDocument(w io.Writer, d *doc.Document, format string, style doc.Style) error {
	switch format {
	case formatText:
		return doc.Text(w, d, style)
	case formatMarkdown:
		return doc.Markdown(w, d)
	case formatHTML:
		return doc.HTML(w, d)
	}
	return fmt.Errorf("%q is no format of documents", format)
}

// saved tells where a result is, and what to do with a page.
func (p *program) saved(name string) {
	if namedFormat(name) == formatHTML {
		p.note(p.words.Say("Saved as %s. Open it in a browser to read or print it.", name))
		return
	}
	p.note(p.words.Say("Saved as %s.", name))
}
