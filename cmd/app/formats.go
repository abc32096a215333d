package app

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// The formats of a result.
const (
	FormatText     = "text"
	FormatJSON     = "json"
	FormatMarkdown = "markdown"
	FormatHTML     = "html"
)

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
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	if at := strings.LastIndexByte(name, '.'); at >= 0 {
		return name[at:]
	}
	return ""
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
