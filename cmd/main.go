package cmd

import (
	"fmt"
	"os"
	"slices"

	"careerfit/cmd/app"
	"careerfit/cmd/audit"
	"careerfit/cmd/batch"
	"careerfit/cmd/packs"
	"careerfit/cmd/quiz"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

// Main runs the command line and returns the exit code. Data go to stdout; prompts and messages to stderr.
func Main(args []string, stdin, stdout, stderr *os.File) int {
	app.IgnoreFileSizeSignal()
	given := app.ScanGlobals(args)
	pack, err := app.ChoosePack(given.Folder())
	env := app.NewEnv(given.Language(), pack)
	env.Folder, env.Broken = given.Folder(), err
	env.LangFlags, env.PackFlags = given.LangFlags(), given.PackFlags()
	env.Words.Kept = slices.Concat(env.LangFlags, env.PackFlags)
	env.Stdin, env.Stdout, env.Stderr = stdin, stdout, stderr
	root := newRoot(env)
	if err != nil && given.AsksForHelp() {
		app.WriteError(stderr, env.Words, app.Fail(app.ExitUsage, diag.Say("%s cannot be used; this is the help without it", env.Folder)))
	} else if err != nil && needsPack(root, args) {
		return app.WriteError(stderr, env.Words, err)
	}
	return app.WriteError(stderr, env.Words, execute(env, root, args))
}

// execute runs the command that the arguments name.
func execute(env *app.Env, root *cobra.Command, args []string) error {
	root.SetArgs(args)
	root.SetOut(env.Stdout)
	root.SetErr(env.Stderr)
	return root.Execute()
}

// newRoot is the command line with all its commands.
func newRoot(env *app.Env) *cobra.Command {
	root := &cobra.Command{
		Use:           "careerfit",
		Short:         env.Words.Say("Find out which of several careers fits what you want, and why"),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          app.NoSuchCommand,
	}
	root.RunE = func(c *cobra.Command, _ []string) error {
		if !env.CanAsk() {
			root.SetOut(env.Stderr)
			_ = root.Help()
			return &app.Failure{Code: app.ExitUsage}
		}
		when, _ := c.Flags().GetString(app.FlagColor)
		return execute(env, newRoot(env), []string{"quiz", "--" + app.FlagColor, when, "--lang", env.Words.Lang})
	}
	env.AddGlobalFlags(root)
	root.PersistentPreRunE = app.CheckValues
	root.SetFlagErrorFunc(app.FlagError)
	root.SetHelpFunc(env.Help)
	root.SetHelpCommand(newHelp(env))
	root.CompletionOptions.DisableDefaultCmd = true
	root.Long = env.Words.Say("careerfit asks a short quiz about what you want from work, compares your answers with sourced "+
		"profiles of careers, and recommends one: with reasons, sources, and how sure it is.") + " " + env.AboutFocus() +
		env.Words.Say("It cannot know which career is right for you.")
	root.Example = quiz.RootExamples(env)
	root.AddCommand(quiz.New(env), newRecommend(env), quiz.NewVisit(env), newCompare(env), newRoles(env), newQuestions(env), audit.New(env),
		batch.New(env), packs.NewCheck(env), packs.New(env), packs.NewImport(env), newVersion(env), newCompletion(env))
	return root
}

// needsPack reports whether the command that the arguments name is about the pack in use.
func needsPack(root *cobra.Command, args []string) bool {
	c, _, err := root.Find(args)
	return err != nil || app.NeedsPack(c)
}

// newHelp is "careerfit help COMMAND", which people try before --help.
func newHelp(env *app.Env) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: env.Words.Say("Explain a command"),
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return app.NoSuchCommand(about, args)
			}
			return about.Help()
		},
	}
}

func newVersion(env *app.Env) *cobra.Command {
	return &cobra.Command{
		Use:               "version",
		Short:             env.Words.Say("Print the version, and the id, date and hash of the data"),
		Args:              app.NoArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			return env.Write(fmt.Sprintf("careerfit %s\npack %s, %s\nsha256 %s\n", app.Version, env.Pack.ID, env.Pack.Date, env.Digest()))
		},
	}
}
