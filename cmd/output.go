package cmd

import (
	"io"
	"os"
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

// addFormat adds --format with a closed set of values; the first is the default.
func (p *program) addFormat(c *cobra.Command, formats ...string) {
	c.Flags().String("format", formats[0], p.words.Say("`FORMAT`: %s", orList(formats).In(p.words.Say)))
	_ = c.RegisterFlagCompletionFunc("format", fixed(formats...))
	c.Annotations = map[string]string{"formats": strings.Join(formats, " ")}
}

// format returns the checked value of --format.
func format(c *cobra.Command) (string, error) {
	value, _ := c.Flags().GetString("format")
	return value, oneOf("--format", value, strings.Fields(c.Annotations["formats"]))
}

// output is how a command writes what it found.
type output struct {
	format string
	style  doc.Style
}

func (p *program) newOutput(c *cobra.Command) (output, error) {
	name, err := format(c)
	if err != nil {
		return output{}, err
	}
	style, err := p.textStyle(c)
	return output{name, style}, err
}

// print writes to stdout what render makes, once it is whole.
func (p *program) print(render func(io.Writer) error) error {
	text, err := whole(render)
	if err != nil {
		return err
	}
	return p.write(text)
}

// whole is all that render writes.
func whole(render func(io.Writer) error) (string, error) {
	var b strings.Builder
	err := render(&b)
	return b.String(), err
}

// oneOf refuses a value outside a closed set.
func oneOf(flag, value string, allowed []string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	hint := say("use %s", orList(allowed))
	if meant := diag.Closest(value, allowed); meant != "" {
		hint = say("did you mean %q? use %s", meant, orList(allowed))
	}
	return fail(exitUsage, say("%s: %q is not one of its values", flag, value), hint)
}

// orList joins words: "text or json", "a, b or c".
func orList(words []string) diag.Text {
	last := len(words) - 1
	if last < 1 {
		return say(strings.Join(words, ""))
	}
	return say("%s or %s", strings.Join(words[:last], ", "), words[last])
}

// textStyle is how text fits the terminal that stdout is, or a file when it is none.
func (p *program) textStyle(c *cobra.Command) (doc.Style, error) {
	return styleOn(c, p.stdout)
}

// styleOn is how text fits the terminal that a file is, or a file that is none.
func styleOn(c *cobra.Command, file *os.File) (doc.Style, error) {
	when, _ := c.Flags().GetString("color")
	if err := oneOf("--color", when, []string{"auto", "always", "never"}); err != nil {
		return doc.Style{}, err
	}
	style := doc.Style{Width: doc.MaxWidth, Color: useColor(when, file)}
	if width, _, err := term.GetSize(int(file.Fd())); err == nil && width > 0 {
		style.Width = min(max(width, doc.MinWidth), doc.MaxWidth)
	}
	return style, nil
}

// useColor decides about escape codes. NO_COLOR and a dumb terminal turn "auto" off; CLICOLOR_FORCE turns it on where
// NO_COLOR does not say otherwise.
func useColor(when string, out *os.File) bool {
	if when != "auto" {
		return when == "always"
	}
	force := os.Getenv("CLICOLOR_FORCE")
	switch {
	case os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb":
		return false
	case force != "" && force != "0":
		return true
	}
	return term.IsTerminal(int(out.Fd()))
}
