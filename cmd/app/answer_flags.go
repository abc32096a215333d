package app

import (
	"strings"

	"careerfit/questions"

	"github.com/spf13/cobra"
)

// AddAnswerFlags adds one flag a question, and those that go with the answers.
func (env *Env) AddAnswerFlags(c *cobra.Command) {
	flags := c.Flags()
	flags.SortFlags = false
	add := func(name string, complete cobra.CompletionFunc) {
		_ = flags.SetAnnotation(name, answerGroup, []string{"true"})
		if complete != nil {
			_ = c.RegisterFlagCompletionFunc(name, complete)
		}
	}
	for i := range env.Bank.Questions {
		q := &env.Bank.Questions[i]
		flags.String(q.ID, "", answerUsage(env, q))
		add(q.ID, completeAnswer(q))
	}
	flags.StringArray(FlagAgain, nil, env.Words.Say("`QUESTION=ANSWER`: a second answer to the same question in other words; repeatable"))
	add(FlagAgain, completeLater(env, againCompletions))
	flags.StringSlice(FlagImportance, nil, env.Words.Say("`QUESTION=0..3`: how much it matters: 0 not at all, 1 little, 2 normal, 3 most; repeatable"))
	add(FlagImportance, completeLater(env, importanceCompletions))
	flags.StringSlice(flagMust, nil, env.Words.Say("`QUESTION`: make it a deal-breaker; repeatable"))
	add(flagMust, completeLater(env, mustCompletions))
	flags.StringArray(flagObserved, nil, env.Words.Say("`ROLE:CRITERION=LEVEL`: what you saw of a job: a level or an answer's id; repeatable"))
	add(flagObserved, env.completeObserved)
	flags.String(FlagLocalPay, "", env.Words.Say("`PERCENT`: local pay, in percent of national pay, such as 110"))
	add(FlagLocalPay, cobra.NoFileCompletions)
	flags.StringSlice(FlagRoles, nil, env.Words.Say("`ID,ID`: choose between these roles, or all"))
	add(FlagRoles, env.CompleteRoles)
	flags.String(FlagAnswers, "", env.Words.Say("`FILE`: read answers from TOML or JSON; - is stdin; flags go before it"))
	add(FlagAnswers, nil)
}

// answerUsage lists what a question's flag takes.
func answerUsage(env *Env, q *questions.Question) string {
	switch q.Kind {
	case questions.Amount:
		return env.Words.Say("`AMOUNT`: dollars a year (42000, 42,000, $42k) or an hour (21.25/h)")
	case questions.Categories:
		return env.Words.Say("`ANSWERS`: %s; several with commas", strings.Join(q.OptionIDs(), ", "))
	}
	return env.Words.Say("`ANSWER`: %s", strings.Join(q.OptionIDs(), ", "))
}

// flagValues are the answers as they stand in the flags.
func flagValues(env *Env, c *cobra.Command) questions.FlagValues {
	v := questions.FlagValues{ByQuestion: map[string]string{}}
	for _, id := range env.Bank.IDs() {
		if c.Flags().Changed(id) {
			v.ByQuestion[id], _ = c.Flags().GetString(id)
		}
	}
	v.Again, _ = c.Flags().GetStringArray(FlagAgain)
	v.Observed, _ = c.Flags().GetStringArray(flagObserved)
	v.Importance, _ = c.Flags().GetStringSlice(FlagImportance)
	v.Must, _ = c.Flags().GetStringSlice(flagMust)
	v.LocalPay, _ = c.Flags().GetString(FlagLocalPay)
	return v
}
