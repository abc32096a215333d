package app

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// The formats of a result. Some commands have formats of their own besides.
const (
	FormatText     = "text"
	FormatJSON     = "json"
	FormatMarkdown = "markdown"
	FormatHTML     = "html"
)

// AddFormat adds --format with the values it takes; the first is the default.
func (env *Env) AddFormat(c *cobra.Command, formats ...string) {
	c.Flags().String(flagFormat, formats[0], env.Words.Say("`FORMAT`: %s", OrList(formats).In(env.Words.Say)))
	takesOneOf(c, flagFormat, formats...)
}

// Format is the value of --format.
func Format(c *cobra.Command) string {
	value, _ := c.Flags().GetString(flagFormat)
	return value
}

// IsPage reports whether a format is one of pages.
func IsPage(format string) bool { return slices.Contains([]string{FormatHTML, FormatMarkdown}, format) }

// NamedFormat is the format that a file of the name holds; "" where the name does not say.
func NamedFormat(name string) string {
	return map[string]string{
		".txt": FormatText, ".json": FormatJSON, ".md": FormatMarkdown, ".markdown": FormatMarkdown, ".html": FormatHTML, ".htm": FormatHTML,
	}[strings.ToLower(filepath.Ext(name))]
}

// Extension is that of a file name without .gz, in small letters.
func Extension(name string) string {
	return filepath.Ext(strings.TrimSuffix(strings.ToLower(name), ".gz"))
}
