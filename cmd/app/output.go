package app

import (
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

// WholeNumber reads a flag that takes a whole number within bounds.
func WholeNumber(c *cobra.Command, name string, low, high int, hint diag.Text) (int, error) {
	value, _ := c.Flags().GetString(name)
	n, err := strconv.Atoi(value)
	if err != nil || n < low || n > high {
		return 0, Fail(ExitUsage, diag.Say("--%s: %q is not a whole number from %d to %d", name, value, low, high), hint)
	}
	return n, nil
}

// AddFormat adds --format with a closed set of values; the first is the default.
func (env *Env) AddFormat(c *cobra.Command, formats ...string) {
	c.Flags().String("format", formats[0], env.Words.Say("`FORMAT`: %s", OrList(formats).In(env.Words.Say)))
	_ = c.RegisterFlagCompletionFunc("format", FixedCompletion(formats...))
	c.Annotations = map[string]string{"formats": strings.Join(formats, " ")}
}

// Format returns the checked value of --format.
func Format(c *cobra.Command) (string, error) {
	value, _ := c.Flags().GetString("format")
	return value, CheckOneOf("--format", value, strings.Fields(c.Annotations["formats"]))
}

// Output is how a command writes what it found.
type Output struct {
	Format string
	Style  doc.Style
}

func (env *Env) NewOutput(c *cobra.Command) (Output, error) {
	name, err := Format(c)
	if err != nil {
		return Output{}, err
	}
	style, err := env.textStyle(c)
	return Output{name, style}, err
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

// CheckOneOf refuses a value outside a closed set.
func CheckOneOf(flag, value string, allowed []string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	hint := diag.Say("use %s", OrList(allowed))
	if meant := diag.Closest(value, allowed); meant != "" {
		hint = diag.Say("did you mean %q? use %s", meant, OrList(allowed))
	}
	return Fail(ExitUsage, diag.Say("%s: %q is not one of its values", flag, value), hint)
}

// OrList joins words: "text or json", "a, b or c".
func OrList(words []string) diag.Text {
	last := len(words) - 1
	if last < 1 {
		return diag.Say(strings.Join(words, ""))
	}
	return diag.Say("%s or %s", strings.Join(words[:last], ", "), words[last])
}

// textStyle is how text fits the terminal that stdout is, or a file when it is none.
func (env *Env) textStyle(c *cobra.Command) (doc.Style, error) {
	return StyleOn(c, env.Stdout)
}

// StyleOn is how text fits the terminal that a file is, or a file that is none.
func StyleOn(c *cobra.Command, file *os.File) (doc.Style, error) {
	when, _ := c.Flags().GetString("color")
	if err := CheckOneOf("--color", when, []string{"auto", "always", "never"}); err != nil {
		return doc.Style{}, err
	}
	style := doc.Style{Width: doc.MaxWidth, Color: UseColor(when, file)}
	if width, _, err := term.GetSize(int(file.Fd())); err == nil && width > 0 {
		style.Width = min(max(width, doc.MinWidth), doc.MaxWidth)
	}
	return style, nil
}

// UseColor decides about escape codes. NO_COLOR and a dumb terminal turn "auto" off; CLICOLOR_FORCE turns it on where
// NO_COLOR does not say otherwise.
func UseColor(when string, out *os.File) bool {
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
