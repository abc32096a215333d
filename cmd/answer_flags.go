package cmd

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

const (
	allRoles     = "all" // the value of --roles that makes every role the focus
	stdinName    = "-"   // the file name that means stdin
	flagRoles    = "roles"
	flagAnswers  = "answers"
	flagMust     = "must"
	flagAgain    = "again"
	flagWeight   = "importance"
	flagObserved = "observed"
	flagLocalPay = "local-pay"
)

// addAnswerFlags adds one flag a question, and those that go with the answers.
func (p *program) addAnswerFlags(c *cobra.Command) {
	flags := c.Flags()
	flags.SortFlags = false
	for i := range p.bank.Questions {
		q := &p.bank.Questions[i]
		flags.String(q.ID, "", p.answerUsage(q))
		_ = c.RegisterFlagCompletionFunc(q.ID, completeAnswer(q))
	}
	flags.StringArray(flagAgain, nil, p.words.Say("`QUESTION=ANSWER`: a second answer to the same question in other words; repeatable"))
	flags.StringSlice(flagWeight, nil, p.words.Say("`QUESTION=0..3`: how much it matters: 0 not at all, 1 little, 2 normal, 3 most; repeatable"))
	flags.StringSlice(flagMust, nil, p.words.Say("`QUESTION`: make it a deal-breaker; repeatable"))
	flags.StringArray(flagObserved, nil, p.words.Say("`ROLE:CRITERION=LEVEL`: what you saw of a job: a level or an answer's id; repeatable"))
	flags.String(flagLocalPay, "", p.words.Say("`PERCENT`: local pay, in percent of national pay, such as 110"))
	flags.StringSlice(flagRoles, nil, p.words.Say("`ID,ID`: choose between these roles, or all"))
	flags.String(flagAnswers, "", p.words.Say("`FILE`: read answers from TOML or JSON; - is stdin; flags go before it"))
	for _, name := range append(p.bank.IDs(), flagAgain, flagWeight, flagMust, flagObserved, flagLocalPay, flagRoles, flagAnswers) {
		_ = flags.SetAnnotation(name, group, []string{"true"})
	}
	_ = c.RegisterFlagCompletionFunc(flagAgain, oneOfThese(p.againCompletions))
	_ = c.RegisterFlagCompletionFunc(flagObserved, p.completeObserved)
	_ = c.RegisterFlagCompletionFunc(flagWeight, oneOfThese(p.weightCompletions))
	_ = c.RegisterFlagCompletionFunc(flagMust, oneOfThese(p.mustCompletions))
	_ = c.RegisterFlagCompletionFunc(flagLocalPay, cobra.NoFileCompletions)
	_ = c.RegisterFlagCompletionFunc(flagRoles, p.completeRoles)
}

// answerUsage lists what a question's flag takes.
func (p *program) answerUsage(q *questions.Question) string {
	switch q.Kind {
	case questions.Amount:
		return p.words.Say("`AMOUNT`: dollars a year (42000, 42,000, $42k) or an hour (21.25/h)")
	case questions.Categories:
		return p.words.Say("`ANSWERS`: %s; several with commas", strings.Join(q.OptionIDs(), ", "))
	}
	return p.words.Say("`ANSWER`: %s", strings.Join(q.OptionIDs(), ", "))
}

// answers reads the answers given in a file and as flags, which count above it.
func (p *program) answers(c *cobra.Command, pack *profiles.Pack) (questions.Answers, error) {
	var fromFile questions.Answers
	if name, _ := c.Flags().GetString(flagAnswers); c.Flags().Changed(flagAnswers) {
		data, err := p.readFile(name)
		if err != nil {
			return fromFile, err
		}
		if name == stdinName {
			name = "stdin"
		}
		if fromFile, err = p.bank.FromFile(name, data, criteria(pack.Criteria)); err != nil {
			return fromFile, failWith(exitData, err)
		}
		if err := checkRoles(pack, fromFile.Roles); err != nil {
			return fromFile, err.at(exitData, name+": roles")
		}
		if err := checkObserved(pack, &fromFile); err != nil {
			return fromFile, err.at(exitData, name+": observed")
		}
	}
	fromFlags, err := p.bank.FromFlags(p.flagValues(c), criteria(pack.Criteria))
	if err != nil {
		return fromFlags, failWith(exitUsage, err)
	}
	fromFlags.Roles, _ = c.Flags().GetStringSlice(flagRoles)
	if err := checkRoles(pack, fromFlags.Roles); err != nil {
		return fromFlags, err.at(exitUsage, "--roles")
	}
	if err := checkObserved(pack, &fromFlags); err != nil {
		return fromFlags, err.at(exitUsage, "--observed")
	}
	return fromFile.Merge(fromFlags), nil
}

func (p *program) flagValues(c *cobra.Command) questions.FlagValues {
	v := questions.FlagValues{ByQuestion: map[string]string{}}
	for _, id := range p.bank.IDs() {
		if c.Flags().Changed(id) {
			v.ByQuestion[id], _ = c.Flags().GetString(id)
		}
	}
	v.Again, _ = c.Flags().GetStringArray(flagAgain)
	v.Observed, _ = c.Flags().GetStringArray(flagObserved)
	v.Importance, _ = c.Flags().GetStringSlice(flagWeight)
	v.Must, _ = c.Flags().GetStringSlice(flagMust)
	v.LocalPay, _ = c.Flags().GetString(flagLocalPay)
	return v
}

// readFile reads a whole file, up to the size an answers file can have.
func (p *program) readFile(name string) ([]byte, error) {
	file := p.stdin
	if name != stdinName {
		var err error
		if file, err = os.Open(name); err != nil {
			return nil, cannotRead(name, err)
		}
		defer file.Close()
	}
	data, err := io.ReadAll(io.LimitReader(file, questions.MaxFile+1))
	if err != nil {
		return nil, cannotRead(name, err)
	}
	if len(data) > questions.MaxFile {
		return nil, fail(exitData, say("%s: is larger than %d KB; expected one person's answers", name, questions.MaxFile>>10),
			say("%s prints a file to start from", diag.Command{"questions", "--format", "toml"}))
	}
	return data, nil
}

// criteria says what the questions need to know about the pack's criteria.
func criteria(list []profiles.Criterion) map[string]questions.Criterion {
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

// checkRoles refuses roles that are not in the pack.
func checkRoles(pack *profiles.Pack, ids []string) *failure {
	if len(ids) == 0 {
		return nil
	}
	known := pack.RoleIDs()
	for i, id := range ids {
		switch {
		case id == allRoles && len(ids) > 1:
			return fail(exitUsage, say("all stands alone; it means every role"))
		case slices.Contains(ids[:i], id):
			return fail(exitUsage, say("%q is named twice", id))
		case id != allRoles && !slices.Contains(known, id):
			return noSuchRole(pack, id)
		}
	}
	return nil
}

// checkObserved refuses observations of roles that are not in the pack.
func checkObserved(pack *profiles.Pack, answers *questions.Answers) *failure {
	for _, o := range answers.Observations() {
		if !slices.Contains(pack.RoleIDs(), o.Role) {
			return noSuchRole(pack, o.Role)
		}
	}
	return nil
}

func noSuchRole(pack *profiles.Pack, id string) *failure {
	hints := []diag.Text{say("%s lists them", diag.Command{"roles"})}
	if meant := diag.Closest(id, pack.RoleIDs()); meant != "" {
		hints = append([]diag.Text{diag.DidYouMean(meant)}, hints...)
	}
	return fail(exitUsage, say("%q is not a role", id), hints...)
}

// focus returns the roles the recommendation chooses between. A pack without a focus means all of its roles.
func focus(pack *profiles.Pack, roles []string) []string {
	if len(roles) == 0 {
		roles = pack.Focus
	}
	if len(roles) == 0 || roles[0] == allRoles {
		return pack.RoleIDs()
	}
	return roles
}
