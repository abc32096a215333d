package cmd

import (
	"slices"
	"strings"

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
func (p *program) mustCompletions() []string {
	known := criteria(p.roles.Criteria)
	var values []string
	for _, q := range p.bank.Questions {
		if known[q.Criterion].CanBeMust {
			values = append(values, q.ID+"\t"+q.Title)
		}
	}
	return values
}

func (p *program) weightCompletions() []string {
	var values []string
	for _, id := range p.bank.IDs() {
		values = append(values, id+"=3\t"+p.words.Say("matters most"), id+"=1\t"+p.words.Say("matters little"),
			id+"=0\t"+p.words.Say("does not matter"))
	}
	return values
}

func (p *program) againCompletions() []string {
	var values []string
	for _, q := range p.bank.Questions {
		for _, o := range q.Options {
			if q.Again != "" {
				values = append(values, q.ID+"="+o.ID+"\t"+o.Label)
			}
		}
	}
	return values
}

// mostCompleted is how many roles a shell is offered at once; of more it is offered those that begin as typed.
const mostCompleted = 100

// rolesLike are the ids of the roles that begin as typed, those in focus first where there are many.
func (p *program) rolesLike(typed string, without ...string) []string {
	ids := slices.DeleteFunc(p.roles.RoleIDs(), func(id string) bool {
		return !strings.HasPrefix(id, typed) || slices.Contains(without, id)
	})
	if len(ids) <= mostCompleted {
		return ids
	}
	slices.SortStableFunc(ids, func(a, b string) int { return p.outOfFocus(a) - p.outOfFocus(b) })
	return ids[:mostCompleted]
}

func (p *program) outOfFocus(id string) int {
	if slices.Contains(p.roles.Focus, id) {
		return 0
	}
	return 1
}

// described are ids of roles with their titles, after what was typed before.
func (p *program) described(before string, ids []string) []string {
	values := make([]string, len(ids))
	for i, id := range ids {
		role, _ := p.roles.Role(id)
		values[i] = before + id + "\t" + role.Title
	}
	return values
}

// completeRole completes the one role a command is about.
func (p *program) completeRole(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return p.described("", p.rolesLike(typed)), cobra.ShellCompDirectiveNoFileComp
}

// completeRoles completes the last of several role ids.
func (p *program) completeRoles(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	at := strings.LastIndexByte(typed, ',') + 1
	values := p.described(typed[:at], p.rolesLike(typed[at:]))
	if at == 0 {
		values = append(values, allRoles+"\t"+p.words.Say("every role"))
	}
	return values, cobra.ShellCompDirectiveNoFileComp
}

// completeObserved completes the place of a level: first the role, then the criterion.
func (p *program) completeObserved(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	var values []string
	id, _, named := strings.Cut(typed, ":")
	if role, ok := p.roles.Role(id); named && ok {
		for _, level := range role.Levels {
			values = append(values, role.ID+":"+level.Criterion+"=")
		}
		return values, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
	}
	for _, id := range p.rolesLike(typed) {
		values = append(values, id+":")
	}
	return values, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
}
