package app

import (
	"careerfit/cmd/lang"

	"github.com/spf13/cobra"
)

// CheckGlobal refuses values of the flags that every command has.
func CheckGlobal(c *cobra.Command, _ []string) error {
	when, _ := c.Flags().GetString("color")
	if err := CheckOneOf("--color", when, []string{"auto", "always", "never"}); err != nil {
		return err
	}
	value, _ := c.Flags().GetString(FlagLang)
	return CheckOneOf("--"+FlagLang, value, lang.Languages())
}
