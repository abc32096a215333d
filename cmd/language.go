package cmd

import (
	"os"
	"slices"
	"strings"

	"careerfit/cmd/lang"

	"github.com/spf13/cobra"
)

const flagLang = "lang"

// language finds the language before the flags are read, since their help is in it already: that of --lang, else of the
// locale. checkGlobal refuses a --lang that there is not.
func language(args []string) (name string, given bool) {
	for i, arg := range args {
		value, given := strings.CutPrefix(arg, "--"+flagLang+"=")
		if arg == "--"+flagLang && i+1 < len(args) {
			value, given = args[i+1], true
		}
		if given && slices.Contains(lang.Languages(), value) {
			return value, true
		}
	}
	return lang.Choose(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG")), false
}

// checkGlobal refuses values of the flags that every command has.
func checkGlobal(c *cobra.Command, _ []string) error {
	when, _ := c.Flags().GetString("color")
	if err := oneOf("--color", when, []string{"auto", "always", "never"}); err != nil {
		return err
	}
	value, _ := c.Flags().GetString(flagLang)
	return oneOf("--"+flagLang, value, lang.Languages())
}
