package app

import (
	"slices"

	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/questions"

	"github.com/spf13/cobra"
)

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

// CheckAnswers refuses a deal-breaker without an answer to break, and a second answer without a first.
func (env *Env) CheckAnswers(answers *questions.Answers) *Failure {
	if id := answers.OnlyAgain(); id != "" {
		return Fail(ExitData, diag.Say("%s has a second answer, but no first one", id), diag.Say("answer it first, such as --%s ...", id))
	}
	if id := answers.IdleMust(); id != "" {
		return Fail(ExitData, diag.Say("%s is a deal-breaker, but has no answer that counts", id),
			diag.Say("answer it, such as --%s ..., or leave out the deal-breaker", id))
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

// QuestionCriteria says what the questions need to know about the pack's criteria.
func QuestionCriteria(list []profiles.Criterion) map[string]questions.Criterion {
	known := map[string]questions.Criterion{}
	for _, c := range list {
		criterion := questions.Criterion{Kind: questions.Scale, CanBeMust: c.Rule != "closest", Rated: c.Rule != "share", Min: c.Min, Max: c.Max}
		switch c.Of {
		case "amounts":
			criterion.Kind = questions.Amount
		case "categories":
			criterion.Kind = questions.Categories
		}
		for _, category := range c.Categories {
			criterion.Categories = append(criterion.Categories, category.ID)
		}
		known[c.ID] = criterion
	}
	return known
}
