package app

import (
	"slices"
	"strconv"
	"strings"

	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

const (
	AllRoles       = "all" // the value of --roles that makes every role the focus
	StdinName      = "-"   // the file name that means stdin
	FlagRoles      = "roles"
	FlagAnswers    = "answers"
	flagMust       = "must"
	FlagAgain      = "again"
	FlagImportance = "importance"
	flagObserved   = "observed"
	FlagLocalPay   = "local-pay"
)

const FlagReport = "report"

// group is the annotation of flags that carry answers; help lists them apart.
const group = "answers"

const FlagLang = "lang"

const (
	FlagPack = "pack"
	EnvPack  = "CAREERFIT_PACK"
)

const FlagPlain = "plain"

const flagOutput = "output"

// ReservedFlags are the flags no question can be named after, since a command with answers has them already.
func ReservedFlags() []string {
	return []string{
		FlagAgain, FlagImportance, flagMust, flagObserved, FlagLocalPay, FlagRoles, FlagAnswers, FlagPlain, FlagLang, FlagPack,
		"adaptive", "color", "explain", "format", "help", "output", "quick", "quiet", FlagReport, "save", "version",
	}
}

// WholeNumber reads a flag that takes a whole number within bounds.
func WholeNumber(c *cobra.Command, name string, low, high int, hint diag.Text) (int, error) {
	value, _ := c.Flags().GetString(name)
	n, err := strconv.Atoi(value)
	if err != nil || n < low || n > high {
		return 0, Fail(ExitUsage, diag.Say("--%s: %q is not a whole number from %d to %d", name, value, low, high), hint)
	}
	return n, nil
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

// FixedCompletion completes a closed set of values.
func FixedCompletion(values ...string) cobra.CompletionFunc {
	return cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)
}
