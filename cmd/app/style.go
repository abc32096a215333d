package app

import (
	"os"

	"careerfit/cmd/report/doc"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

// StyleOn is how text fits the terminal that a file is, or a file that is none.
func StyleOn(c *cobra.Command, file *os.File) doc.Style {
	style := doc.Style{Width: doc.MaxWidth, Color: UseColor(c, file)}
	if width, _, err := term.GetSize(int(file.Fd())); err == nil && width > 0 {
		style.Width = min(max(width, doc.MinWidth), doc.MaxWidth)
	}
	return style
}

// UseColor decides about escape codes in a file. NO_COLOR and a dumb terminal turn "auto" off; CLICOLOR_FORCE turns it on
// where NO_COLOR does not say otherwise.
func UseColor(c *cobra.Command, file *os.File) bool {
	force := os.Getenv("CLICOLOR_FORCE")
	switch when, _ := c.Flags().GetString(FlagColor); {
	case when != "auto":
		return when == "always"
	case os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb":
		return false
	case force != "" && force != "0":
		return true
	}
	return IsTerminal(file)
}
