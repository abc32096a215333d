package cmd

import (
	"careerfit/cmd/app"
	"careerfit/scoring"

	"github.com/spf13/cobra"
)

func newRecommend(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "recommend [flags]",
		Short: env.Words.Say("Recommend from flags or a file of answers, without asking"),
		Long: env.Words.Say("Recommend from answers given as flags, in a file, or both. It never asks.\n\nAn answer is an "+
			"option's id, its number from 1, or skip (no preference). At least %d answers are needed. Second "+
			"answers in other words (--again) and what you saw of a job (--observed) make a result surer. \"In "+
			"84 of 100 plausible readings\" means: when your answers, their importance and the jobs themselves "+
			"all vary a little, as they do, this role stays ahead 84 times.", scoring.MinAnswered),
		Example: "  careerfit recommend " + env.ExampleAnswers() + "\n" +
			"  careerfit recommend --answers me.toml --roles all --format json",
		Args:              app.NoArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	env.AddAnswerFlags(c)
	env.AddResultFlags(c)
	c.RunE = func(c *cobra.Command, _ []string) error {
		out, err := env.NewResultOutput(c)
		if err != nil {
			return err
		}
		answers, err := env.Answers(c)
		if err != nil {
			return err
		}
		return env.Recommend(answers, out)
	}
	return c
}
