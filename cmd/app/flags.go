package app

import (
	"slices"
	"strconv"
	"strings"

	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// Flags of several commands that carry answers, beside one flag a question.
const (
	FlagAgain      = "again"
	FlagImportance = "importance"
	flagMust       = "must"
	flagObserved   = "observed"
	FlagLocalPay   = "local-pay"
	FlagRoles      = "roles"
	FlagAnswers    = "answers"
)

// Flags of several commands that say how to ask and what to write.
const (
	FlagPlain   = "plain"
	FlagSave    = "save"
	FlagReport  = "report"
	FlagOutput  = "output"
	flagFormat  = "format"
	flagExplain = "explain"
)

// Flags of every command, and the environment variable that stands in for --pack.
const (
	FlagColor = "color"
	FlagLang  = "lang"
	FlagPack  = "pack"
	flagQuiet = "quiet"
	EnvPack   = "CAREERFIT_PACK"
)

// Values that flags take.
const (
	AllRoles  = "all" // of --roles: every role is in focus
	StdinName = "-"   // of flags that read a file: stdin
)

// Annotations of flags.
const (
	answerGroup = "answers" // it carries answers; help lists it apart
	oneOf       = "one-of"  // all the values it takes
)

// ReservedFlags are the flags no question can be named after, since a command with answers has them already.
func ReservedFlags() []string {
	return []string{
		FlagAgain, FlagImportance, flagMust, flagObserved, FlagLocalPay, FlagRoles, FlagAnswers, FlagPlain, FlagLang, FlagPack,
		"adaptive", FlagColor, flagExplain, flagFormat, "help", FlagOutput, "quick", flagQuiet, FlagReport, FlagSave, "version",
	}
}

// takesOneOf closes the set of values a flag takes: a shell completes them, and CheckValues refuses others.
func takesOneOf(c *cobra.Command, name string, values ...string) {
	c.Flag(name).Annotations = map[string][]string{oneOf: values}
	_ = c.RegisterFlagCompletionFunc(name, FixedCompletion(values...))
}

// CheckValues refuses a value of any flag that is not among the few it takes.
func CheckValues(c *cobra.Command, _ []string) (err error) {
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if values := f.Annotations[oneOf]; values != nil && err == nil {
			err = CheckOneOf("--"+f.Name, f.Value.String(), values)
		}
	})
	return err
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

// WholeNumber is the value of a flag that takes a whole number from low to high.
func WholeNumber(c *cobra.Command, name string, low, high int, hint diag.Text) (int, error) {
	value, _ := c.Flags().GetString(name)
	n, err := strconv.Atoi(value)
	if err != nil || n < low || n > high {
		return 0, Fail(ExitUsage, diag.Say("--%s: %q is not a whole number from %d to %d", name, value, low, high), hint)
	}
	return n, nil
}

// OutputFile is the value of a flag that names a file to write; "" without it.
func OutputFile(c *cobra.Command, flag string, hint diag.Text) (string, error) {
	name, _ := c.Flags().GetString(flag)
	if c.Flags().Changed(flag) && (name == "" || name == StdinName) {
		return "", Fail(ExitUsage, diag.Say("--%s: %q is not the name of a file", flag, name), hint)
	}
	return name, nil
}
