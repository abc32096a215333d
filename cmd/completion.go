package cmd

import (
	"io"

	"github.com/spf13/cobra"
)

func (p *program) newCompletion() *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	return &cobra.Command{
		Use:   "completion SHELL",
		Short: p.words.Say("Print a script that completes commands and answers"),
		Long: p.words.Say("Print a script that lets a shell complete commands, roles and answers. SHELL is bash, zsh, fish or " +
			"powershell."),
		Example:     "  source <(careerfit completion bash)\n  careerfit completion fish | source",
		ValidArgs:   shells,
		Annotations: map[string]string{withoutPack: "true"},
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 1 {
				return fail(exitUsage, say("%s needs one shell; found %d", subcommand(c), len(args)), say("use %s", orList(shells)))
			}
			return oneOf(subcommand(c), args[0], shells)
		},
		RunE: func(c *cobra.Command, args []string) error {
			return p.print(func(w io.Writer) error { return completionScript(c.Root(), args[0], w) })
		},
	}
}

func completionScript(root *cobra.Command, shell string, w io.Writer) error {
	switch shell {
	case "bash":
		return root.GenBashCompletionV2(w, true)
	case "zsh":
		return root.GenZshCompletion(w)
	case "fish":
		return root.GenFishCompletion(w, true)
	}
	return root.GenPowerShellCompletionWithDesc(w)
}
