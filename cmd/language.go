package cmd

import (
	"careerfit/cmd/lang"

	"github.com/spf13/cobra"
)

const flagLang = "lang"

// checkGlobal refuses values of the flags that every command has.
func checkGlobal(c *cobra.Command, _ []string) error {
	when, _ := c.Flags().GetString("color")
	if err := oneOf("--color", when, []string{"auto", "always", "never"}); err != nil {
		return err
	}
	value, _ := c.Flags().GetString(flagLang)
	return oneOf("--"+flagLang, value, lang.Languages())
}
