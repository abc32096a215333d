package app

import (
	"os"

	"careerfit/cmd/report/doc"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

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
