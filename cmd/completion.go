package cmd

import (
	"io"

	"careerfit/cmd/app"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

func newCompletion(env *app.Env) *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	return &cobra.Command{
		Use:   "completion SHELL",
		Short: env.Words.Say("Print a script that completes commands and answers"),
		Long: env.Words.Say("Print a script that lets a shell complete commands, roles and answers. SHELL is bash, zsh, fish or " +
			"powershell."),
		Example:     "  source <(careerfit completion bash)\n  careerfit completion fish | source",
		ValidArgs:   shells,
		Annotations: app.WithoutPack(),
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 1 {
				return app.Fail(app.ExitUsage, diag.Say("%s needs one shell; found %d", app.CommandName(c), len(args)), diag.Say("use %s", app.OrList(shells)))
			}
			return app.CheckOneOf(app.CommandName(c), args[0], shells)
		},
		RunE: func(c *cobra.Command, args []string) error {
			return env.Print(func(w io.Writer) error { return completionScript(c.Root(), args[0], w) })
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
