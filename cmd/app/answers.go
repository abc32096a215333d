package app

import (
	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/questions"

	"github.com/spf13/cobra"
)

// Answers are those given in a file and as flags, which replace those in the file.
func (env *Env) Answers(c *cobra.Command) (questions.Answers, error) {
	fromFile, err := env.answersInFile(c)
	if err != nil {
		return fromFile, err
	}
	fromFlags, err := env.Bank.FromFlags(flagValues(env, c), QuestionCriteria(env.Pack.Criteria))
	if err != nil {
		return fromFlags, FailWith(ExitUsage, err)
	}
	fromFlags.Roles, _ = c.Flags().GetStringSlice(FlagRoles)
	return fromFile.Merge(fromFlags), checkRolesOf(env.Pack, fromFlags, ExitUsage, "--")
}

// answersInFile are those in the file that --answers names; none without it.
func (env *Env) answersInFile(c *cobra.Command) (questions.Answers, error) {
	if !c.Flags().Changed(FlagAnswers) {
		return questions.Answers{}, nil
	}
	name, _ := c.Flags().GetString(FlagAnswers)
	data, err := env.ReadFile(name)
	if err != nil {
		return questions.Answers{}, err
	}
	if name == StdinName {
		name = "stdin"
	}
	answers, err := env.Bank.FromFile(name, data, QuestionCriteria(env.Pack.Criteria))
	if err != nil {
		return answers, FailWith(ExitData, err)
	}
	return answers, checkRolesOf(env.Pack, answers, ExitData, name+": ")
}

// checkRolesOf refuses answers about roles that are not in the pack; before is what the places of roles begin with.
func checkRolesOf(pack *profiles.Pack, answers questions.Answers, code int, before string) error {
	if err := CheckRoles(pack, answers.Roles); err != nil {
		return err.At(code, before+FlagRoles)
	}
	if err := CheckObserved(pack, &answers); err != nil {
		return err.At(code, before+flagObserved)
	}
	return nil
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
