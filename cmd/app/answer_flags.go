package app

import (
	"io"
	"os"
	"slices"
	"strings"

	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/questions"

	"github.com/spf13/cobra"
)

// AddAnswerFlags adds one flag a question, and those that go with the answers.
func (env *Env) AddAnswerFlags(c *cobra.Command) {
	flags := c.Flags()
	flags.SortFlags = false
	for i := range env.Bank.Questions {
		q := &env.Bank.Questions[i]
		flags.String(q.ID, "", answerUsage(env, q))
		_ = c.RegisterFlagCompletionFunc(q.ID, completeAnswer(q))
	}
	flags.StringArray(FlagAgain, nil, env.Words.Say("`QUESTION=ANSWER`: a second answer to the same question in other words; repeatable"))
	flags.StringSlice(FlagImportance, nil, env.Words.Say("`QUESTION=0..3`: how much it matters: 0 not at all, 1 little, 2 normal, 3 most; repeatable"))
	flags.StringSlice(flagMust, nil, env.Words.Say("`QUESTION`: make it a deal-breaker; repeatable"))
	flags.StringArray(flagObserved, nil, env.Words.Say("`ROLE:CRITERION=LEVEL`: what you saw of a job: a level or an answer's id; repeatable"))
	flags.String(FlagLocalPay, "", env.Words.Say("`PERCENT`: local pay, in percent of national pay, such as 110"))
	flags.StringSlice(FlagRoles, nil, env.Words.Say("`ID,ID`: choose between these roles, or all"))
	flags.String(FlagAnswers, "", env.Words.Say("`FILE`: read answers from TOML or JSON; - is stdin; flags go before it"))
	for _, name := range append(env.Bank.IDs(), FlagAgain, FlagImportance, flagMust, flagObserved, FlagLocalPay, FlagRoles, FlagAnswers) {
		_ = flags.SetAnnotation(name, group, []string{"true"})
	}
	_ = c.RegisterFlagCompletionFunc(FlagAgain, oneOfThese(env.againCompletions))
	_ = c.RegisterFlagCompletionFunc(flagObserved, env.CompleteObserved)
	_ = c.RegisterFlagCompletionFunc(FlagImportance, oneOfThese(env.weightCompletions))
	_ = c.RegisterFlagCompletionFunc(flagMust, oneOfThese(env.mustCompletions))
	_ = c.RegisterFlagCompletionFunc(FlagLocalPay, cobra.NoFileCompletions)
	_ = c.RegisterFlagCompletionFunc(FlagRoles, env.CompleteRoles)
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

// Answers reads the answers given in a file and as flags, which count above it.
func (env *Env) Answers(c *cobra.Command, pack *profiles.Pack) (questions.Answers, error) {
	var fromFile questions.Answers
	if name, _ := c.Flags().GetString(FlagAnswers); c.Flags().Changed(FlagAnswers) {
		data, err := env.ReadFile(name)
		if err != nil {
			return fromFile, err
		}
		if name == StdinName {
			name = "stdin"
		}
		if fromFile, err = env.Bank.FromFile(name, data, QuestionCriteria(pack.Criteria)); err != nil {
			return fromFile, FailWith(ExitData, err)
		}
		if err := CheckRoles(pack, fromFile.Roles); err != nil {
			return fromFile, err.At(ExitData, name+": roles")
		}
		if err := CheckObserved(pack, &fromFile); err != nil {
			return fromFile, err.At(ExitData, name+": observed")
		}
	}
	fromFlags, err := env.Bank.FromFlags(flagValues(env, c), QuestionCriteria(pack.Criteria))
	if err != nil {
		return fromFlags, FailWith(ExitUsage, err)
	}
	fromFlags.Roles, _ = c.Flags().GetStringSlice(FlagRoles)
	if err := CheckRoles(pack, fromFlags.Roles); err != nil {
		return fromFlags, err.At(ExitUsage, "--roles")
	}
	if err := CheckObserved(pack, &fromFlags); err != nil {
		return fromFlags, err.At(ExitUsage, "--observed")
	}
	return fromFile.Merge(fromFlags), nil
}

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

// ReadFile reads a whole file, up to the size an answers file can have.
func (env *Env) ReadFile(name string) ([]byte, error) {
	file := env.Stdin
	if name != StdinName {
		var err error
		if file, err = os.Open(name); err != nil {
			return nil, CannotRead(name, err)
		}
		defer file.Close()
	}
	data, err := io.ReadAll(io.LimitReader(file, questions.MaxFile+1))
	if err != nil {
		return nil, CannotRead(name, err)
	}
	if len(data) > questions.MaxFile {
		return nil, Fail(ExitData, diag.Say("%s: is larger than %d KB; expected one person's answers", name, questions.MaxFile>>10),
			diag.Say("%s prints a file to start from", diag.Command{"questions", "--format", "toml"}))
	}
	return data, nil
}

// CheckRoles refuses roles that are not in the pack.
func CheckRoles(pack *profiles.Pack, ids []string) *Failure {
	if len(ids) == 0 {
		return nil
	}
	known := pack.RoleIDs()
	for i, id := range ids {
		switch {
		case id == AllRoles && len(ids) > 1:
			return Fail(ExitUsage, diag.Say("all stands alone; it means every role"))
		case slices.Contains(ids[:i], id):
			return Fail(ExitUsage, diag.Say("%q is named twice", id))
		case id != AllRoles && !slices.Contains(known, id):
			return NoSuchRole(pack, id)
		}
	}
	return nil
}

// CheckObserved refuses observations of roles that are not in the pack.
func CheckObserved(pack *profiles.Pack, answers *questions.Answers) *Failure {
	for _, o := range answers.Observations() {
		if !slices.Contains(pack.RoleIDs(), o.Role) {
			return NoSuchRole(pack, o.Role)
		}
	}
	return nil
}

func NoSuchRole(pack *profiles.Pack, id string) *Failure {
	hints := []diag.Text{diag.Say("%s lists them", diag.Command{"roles"})}
	if meant := diag.Closest(id, pack.RoleIDs()); meant != "" {
		hints = append([]diag.Text{diag.DidYouMean(meant)}, hints...)
	}
	return Fail(ExitUsage, diag.Say("%q is not a role", id), hints...)
}

// FocusOf returns the roles the recommendation chooses between. A pack without a focus means all of its roles.
func FocusOf(pack *profiles.Pack, roles []string) []string {
	if len(roles) == 0 {
		roles = pack.Focus
	}
	if len(roles) == 0 || roles[0] == AllRoles {
		return pack.RoleIDs()
	}
	return roles
}
