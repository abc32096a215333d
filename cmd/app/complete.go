package app

import (
	"slices"
	"strings"

	"careerfit/profiles"
	"careerfit/questions"

	"github.com/spf13/cobra"
)

// completions are the values of a question's flag with their labels, as a shell shows them.
func completions(q *questions.Question) []string {
	var values []string
	for _, o := range q.Options {
		values = append(values, o.ID+"\t"+o.Label)
	}
	return append(values, questions.Skip+"\t"+q.NoPreference)
}

// completeAnswer completes the answer to a question; of categories the last of several.
func completeAnswer(q *questions.Question) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		at := strings.LastIndexByte(typed, ',') + 1
		if q.Kind != questions.Categories || at == 0 {
			return completions(q), cobra.ShellCompDirectiveNoFileComp
		}
		var values []string
		for _, o := range q.Options {
			if !slices.Contains(strings.Split(typed[:at], ","), o.ID) {
				values = append(values, typed[:at]+o.ID+"\t"+o.Label)
			}
		}
		return values, cobra.ShellCompDirectiveNoFileComp
	}
}

// mustCompletions are the questions that can be a deal-breaker.
func mustCompletions(env *Env) []string {
	criteria := QuestionCriteria(env.Pack.Criteria)
	var values []string
	for _, q := range env.Bank.Questions {
		if criteria[q.Criterion].CanBeMust {
			values = append(values, q.ID+"\t"+q.Title)
		}
	}
	return values
}

// importanceCompletions are all questions with all importances but the normal one.
func importanceCompletions(env *Env) []string {
	var values []string
	for _, id := range env.Bank.IDs() {
		values = append(values, id+"=3\t"+env.Words.Say("matters most"), id+"=1\t"+env.Words.Say("matters little"),
			id+"=0\t"+env.Words.Say("does not matter"))
	}
	return values
}

// againCompletions are the answers to questions that have a second wording.
func againCompletions(env *Env) []string {
	var values []string
	for _, q := range env.Bank.Questions {
		for _, o := range q.Options {
			if q.Again != "" {
				values = append(values, q.ID+"="+o.ID+"\t"+o.Label)
			}
		}
	}
	return values
}

// completeLater completes values that are put together only when a shell asks for them.
func completeLater(env *Env, values func(*Env) []string) cobra.CompletionFunc {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return values(env), cobra.ShellCompDirectiveNoFileComp
	}
}

// CompleteRole completes the roles that are the first arguments of a command, each another one.
func (env *Env) CompleteRole(most int) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		if len(args) >= most {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return env.withTitles("", env.rolesLike(typed, args...)), cobra.ShellCompDirectiveNoFileComp
	}
}

// CompleteRoles completes the last of several role ids.
func (env *Env) CompleteRoles(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	at := strings.LastIndexByte(typed, ',') + 1
	values := env.withTitles(typed[:at], env.rolesLike(typed[at:]))
	if at == 0 {
		values = append(values, AllRoles+"\t"+env.Words.Say("every role"))
	}
	return values, cobra.ShellCompDirectiveNoFileComp
}

// completeObserved completes the place of a level: first the role, then the criterion.
func (env *Env) completeObserved(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	var values []string
	id, _, named := strings.Cut(typed, ":")
	if role, ok := env.Pack.Role(id); named && ok {
		for _, level := range role.Levels {
			values = append(values, role.ID+":"+level.Criterion+"=")
		}
		return values, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
	}
	for _, id := range env.rolesLike(typed) {
		values = append(values, id+":")
	}
	return values, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
}

// withTitles are ids of roles with their titles, after what was typed before.
func (env *Env) withTitles(before string, ids []string) []string {
	values := make([]string, len(ids))
	for i, id := range ids {
		role, _ := env.Pack.Role(id)
		values[i] = before + id + "\t" + role.Title
	}
	return values
}

// mostCompleted is how many roles a shell is offered at once; of more it is offered those that begin as typed.
const mostCompleted = 100

// rolesLike are the ids of the roles that begin as typed, those in focus first where there are many.
func (env *Env) rolesLike(typed string, without ...string) []string {
	ids := slices.DeleteFunc(env.Pack.RoleIDs(), func(id string) bool {
		return !strings.HasPrefix(id, typed) || slices.Contains(without, id)
	})
	if len(ids) <= mostCompleted {
		return ids
	}
	slices.SortStableFunc(ids, func(a, b string) int { return outOfFocus(env.Pack, a) - outOfFocus(env.Pack, b) })
	return ids[:mostCompleted]
}

func outOfFocus(pack *profiles.Pack, id string) int {
	if slices.Contains(pack.Focus, id) {
		return 0
	}
	return 1
}
