package app

import (
	"fmt"
	"strings"

	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// NoSuchCommand refuses words that are no command.
func NoSuchCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, sub := range c.Commands() {
		if !sub.Hidden {
			names = append(names, sub.Name())
		}
	}
	hint := diag.Say("%s --help lists the commands", c.CommandPath())
	if meant := diag.Closest(args[0], names); meant != "" {
		hint = diag.Say("did you mean %s %s?", c.CommandPath(), meant)
	}
	return Fail(ExitUsage, diag.Say("%q is not a command", args[0]), hint)
}

// FlagError says what is wrong with a flag, and which one may have been meant.
func FlagError(c *cobra.Command, err error) error {
	message := diag.Say("%v", err)
	hint := diag.Say("%s --help lists the flags", c.CommandPath())
	if name, ok := strings.CutPrefix(err.Error(), "unknown flag: --"); ok {
		message = diag.Say("--%s is not a flag of %s", name, CommandName(c))
		if meant := diag.Closest(name, flagNames(c)); meant != "" {
			hint = diag.Say("did you mean --%s?", meant)
		}
	}
	if name, ok := strings.CutPrefix(err.Error(), "flag needs an argument: "); ok {
		message = diag.Say("%s needs a value", name)
	}
	var value, name string
	if n, _ := fmt.Sscanf(err.Error(), "invalid argument %q for %q flag", &value, &name); n == 2 {
		message = diag.Say("%s: %q is not one of its values", name, value)
	}
	return Fail(ExitUsage, message, hint)
}

// flagNames returns the names of all flags of a command.
func flagNames(c *cobra.Command) []string {
	var names []string
	c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return names
}

// NoArgs refuses arguments of a command that takes none.
func NoArgs(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return Fail(ExitUsage, diag.Say("%s takes no argument; found %q", CommandName(c), args[0]),
			diag.Say("%s --help shows how it is used", c.CommandPath()))
	}
	return nil
}

// CommandName is the command without the name of the program, which every message begins with.
func CommandName(c *cobra.Command) string {
	return strings.TrimPrefix(c.CommandPath(), c.Root().Name()+" ")
}

// ShellWord is a file name as a shell takes it: quoted where it has to be.
func ShellWord(name string) string {
	if name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./~+@%:,") == "" {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
}
