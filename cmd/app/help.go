package app

import (
	"fmt"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// HelpWidth is how wide help is, in columns.
const HelpWidth = 80

// Help writes what a command does and takes: commands, then flags by group.
func (env *Env) Help(c *cobra.Command, _ []string) {
	w := c.OutOrStdout()
	about := c.Long
	if about == "" {
		about = c.Short + "."
	}
	fmt.Fprintf(w, "%s\n\n%s\n", wrapped(about), env.Words.Say("Usage:"))
	if c.Runnable() {
		fmt.Fprintf(w, "  %s\n", strings.Replace(c.UseLine(), "[flags]", env.Words.Say("[flags]"), 1))
	}
	if c.HasAvailableSubCommands() {
		fmt.Fprintf(w, "  %s COMMAND\n\n%s\n", c.CommandPath(), env.Words.Say("Commands:"))
		for _, sub := range c.Commands() {
			if sub.IsAvailableCommand() {
				fmt.Fprintf(w, "  %-12s %s\n", sub.Name(), sub.Short)
			}
		}
	}
	if c.Example != "" {
		fmt.Fprintf(w, "\n%s\n", env.Words.Say("Examples:"))
		for _, line := range strings.Split(c.Example, "\n") {
			fmt.Fprintln(w, foldedCommand(line))
		}
	}
	var answers, others []*pflag.Flag
	c.Flags().VisitAll(func(f *pflag.Flag) {
		switch {
		case f.Hidden:
		case len(f.Annotations[answerGroup]) > 0:
			answers = append(answers, f)
		default:
			others = append(others, f)
		}
	})
	helpOnFlags(env, w, env.Words.Say("Answers:"), answers)
	helpOnFlags(env, w, env.Words.Say("Flags:"), others)
}

// foldedCommand breaks a command line that is longer than help is wide before its flags, as a shell takes it.
func foldedCommand(line string) string {
	var lines []string
	current := ""
	for i, piece := range strings.Split(line, " --") {
		if i > 0 {
			piece = " --" + piece
		}
		if i > 0 && len(current+piece)+len(" \\") > HelpWidth {
			lines = append(lines, current+" \\")
			current = "   "
		}
		current += piece
	}
	return strings.Join(append(lines, current), "\n")
}

// wrapped is a text in lines of the width of help, without blanks at their ends.
func wrapped(about string) string {
	lines := strings.Split(text.WrapSoft(about, HelpWidth), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " ")
	}
	return strings.Join(lines, "\n")
}

// helpOnFlags writes a group of flags: name and kind of value, then what it does, wrapped.
func helpOnFlags(env *Env, w io.Writer, title string, list []*pflag.Flag) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s\n", title)
	longest := 0
	for _, f := range list {
		longest = max(longest, min(len(flagName(f)), longestFlag))
	}
	for _, f := range list {
		name := flagName(f)
		if len(name) > longest { // it stands alone
			fmt.Fprintf(w, "  %s\n", name)
			name = ""
		}
		for _, line := range strings.Split(text.WrapSoft(flagText(env, f), HelpWidth-longest-4), "\n") {
			fmt.Fprintf(w, "  %-*s  %s\n", longest, name, strings.TrimSpace(line))
			name = ""
		}
	}
}

// longestFlag is how long the name of a flag can be to have its text beside it.
const longestFlag = 36

// flagName is the flag with the kind of value it takes, which its usage has in backquotes.
func flagName(f *pflag.Flag) string {
	kind, _ := pflag.UnquoteUsage(f)
	return strings.TrimSpace("--" + f.Name + " " + kind)
}

// flagText is what the flag does; a usage that only begins with the kind of value goes without it.
func flagText(env *Env, f *pflag.Flag) string {
	if f.Name == "help" {
		return env.Words.Say("this help")
	}
	kind, usage := pflag.UnquoteUsage(f)
	if strings.HasPrefix(f.Usage, "`") {
		usage = strings.TrimLeft(strings.TrimPrefix(usage, kind), ": ")
	}
	if f.DefValue != "" && f.DefValue != "[]" && f.DefValue != "false" {
		usage += env.Words.Say(" (default %s)", f.DefValue)
	}
	return usage
}
