package quiz

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/app"
	"careerfit/cmd/ask"
	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/questions"
	"careerfit/scoring"

	"github.com/spf13/cobra"
)

// NewVisit is the command visit.
func NewVisit(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "visit ROLE [flags]",
		Short: env.Words.Say("After a visit: tell what a job really looked like"),
		Long: env.Words.Say("After a shadow day or a visit to a school: tell in a few questions what one job of the role really " +
			"looked like. It prints the flags to add to your command, so that the next result counts what you " +
			"saw in place of what is published. With your answers, as flags or in a file, it asks what would " +
			"tell most."),
		Example: "  careerfit visit " + env.ExampleRole() + "\n" +
			"  careerfit visit " + env.ExampleRole() + " --answers me.toml --save me.toml",
		Args:              app.OneRole,
		ValidArgsFunction: env.CompleteRole(1),
	}
	env.AddAnswerFlags(c)
	c.Flags().Bool(app.FlagPlain, false, env.Words.Say("ask in plain lines, for screen readers and pipes"))
	c.Flags().String(app.FlagSave, "", env.Words.Say("`FILE`: write your answers with what you saw to this file, without its comments"))
	c.RunE = func(c *cobra.Command, args []string) error { return runVisit(env, c, args[0]) }
	return c
}

func runVisit(env *app.Env, c *cobra.Command, id string) error {
	role, ok := env.Pack.Role(id)
	if !ok {
		return app.NoSuchRole(env.Pack, id)
	}
	answers, err := env.Answers(c)
	if err != nil {
		return err
	}
	v := newVisit(env, role, answers)
	if err := v.readFlags(c); err != nil {
		return err
	}
	if len(v.aboutJobs()) == 0 {
		return app.Fail(app.ExitUsage, diag.Say("no question here is about one job, so that a visit has nothing to ask"),
			diag.Say("say what you saw as flags of recommend instead: --observed %s:CRITERION=LEVEL", id))
	}
	asker, err := v.newAsker(c)
	if err != nil {
		return err
	}
	defer asker.Restore()
	if err := untilSignal(asker, func() error { return run(v.steps(asker)) }); err != nil {
		return v.stopped(err)
	}
	return v.finish()
}

// MaxVisit is how many questions a visit asks at most.
const MaxVisit = 6

// visit is one run through the questions about a job.
type visit struct {
	session
	role *profiles.Role
}

func newVisit(env *app.Env, role *profiles.Role, answers questions.Answers) *visit {
	return &visit{newSession(env, answers), role}
}

// steps ask what was seen, what tells most first.
func (v *visit) steps(asker ask.Asker) []step {
	list := v.list()
	role, _ := v.env.LocalPack().Role(v.role.ID)
	var steps []step
	for i, question := range list {
		steps = append(steps, v.ask(asker, question, ask.Position{Number: i + 1, Of: len(list), About: role.Title}))
	}
	return steps
}

// list are the questions about the job: those whose answer would reduce the doubt most; without enough answers to tell,
// those that were answered, or else the quick ones.
func (v *visit) list() []*questions.Question {
	answers := v.answers()
	var list []*questions.Question
	for _, q := range v.aboutJobs() {
		_, seen := answers.Observed(v.role.ID, q.Criterion)
		wanted := answers.Counts(q.ID) || answers.Given() == 0 && q.Quick
		if wanted && !seen {
			list = append(list, q)
		}
	}
	if len(list) == 0 && len(v.flags()) == 0 { // nothing answered can be seen
		list = v.quickOnes()
	}
	telling := v.telling(answers)
	slices.SortStableFunc(list, func(a, b *questions.Question) int {
		return cmp.Compare(telling[b.Criterion], telling[a.Criterion])
	})
	return list[:min(len(list), MaxVisit)]
}

// aboutJobs are all questions about one job.
func (v *visit) aboutJobs() []*questions.Question {
	var list []*questions.Question
	for i := range v.env.Bank.Questions {
		if q := &v.env.Bank.Questions[i]; q.Visit != "" {
			list = append(list, q)
		}
	}
	return list
}

// quickOnes are the questions about the job that matter most to all, or else all.
func (v *visit) quickOnes() []*questions.Question {
	quick := slices.DeleteFunc(v.aboutJobs(), func(q *questions.Question) bool { return !q.Quick })
	if len(quick) == 0 {
		return v.aboutJobs()
	}
	return quick
}

// telling ranks criteria by how much an observation of the role would reduce the doubt: the one that does most is highest.
func (v *visit) telling(answers questions.Answers) map[string]int {
	e, err := v.env.Evaluate(answers)
	telling := map[string]int{}
	if err != nil || e.Doubt == nil {
		return telling // too few answers: any order will do
	}
	for i, r := range e.Doubt.Observations {
		if r.Role == v.role.ID {
			telling[r.Criterion] = len(e.Doubt.Observations) - i
		}
	}
	return telling
}

// ask is the step of one question about the job.
func (v *visit) ask(asker ask.Asker, question *questions.Question, at ask.Position) step {
	asked := v.aboutJob(question)
	return func(first bool) error {
		at.First = first
		answer, err := asker.Ask(ask.Prompt{Question: asked, At: at, Previous: v.previous(question)})
		if err != nil {
			return err
		}
		v.change(func(a *questions.Answers) {
			a.DropObserved(v.role.ID, question.Criterion)
			if !answer.Skipped() {
				level := scoring.NumberOf(*question.Value(answer))
				a.Observe(scoring.Observation{Role: v.role.ID, Criterion: question.Criterion, Level: level})
			}
		})
		return nil
	}
}

// previous is what was answered before, when the person came back.
func (v *visit) previous(question *questions.Question) *questions.Answer {
	answers := v.answers()
	level, ok := answers.Observed(v.role.ID, question.Criterion)
	if !ok {
		return nil
	}
	i := slices.IndexFunc(question.Options, func(o questions.Option) bool { return scoring.NumberOf(o.Value) == level })
	return &questions.Answer{Chosen: []int{i}}
}

// aboutJob is the question as it is put about a concrete job.
func (v *visit) aboutJob(question *questions.Question) *questions.Question {
	asked, _ := v.env.LocalBank.Question(question.ID)
	q := *asked
	q.Stem, q.Why, q.NoPreference = asked.Visit, "", v.env.Words.Say("did not see it")
	q.Options = slices.Clone(asked.Options)
	for i, o := range q.Options {
		q.Options[i].Label = cmp.Or(o.Seen, o.Label)
	}
	return &q
}

// flags are the words that say what was seen of the role.
func (v *visit) flags() []string {
	answers, seen := v.answers(), v.env.Bank.NewAnswers()
	for _, o := range answers.Observations() {
		if o.Role == v.role.ID {
			seen.Observe(o)
		}
	}
	return v.env.Bank.Flags(seen)
}

// finish saves the answers and prints the flags to add, on stdout for scripts; the rest is for the person.
func (v *visit) finish() error {
	stderr, words := v.env.Stderr, v.env.Words
	flags := v.flags()
	fmt.Fprintln(stderr)
	if len(flags) == 0 {
		fmt.Fprintln(stderr, words.Say("Nothing was seen, so there is nothing to add."))
		return nil
	}
	if err := v.save(); err != nil {
		return err
	}
	fmt.Fprintln(stderr, words.Say("Add this to your command:"))
	if err := v.env.Write(strings.Join(flags, " ") + "\n"); err != nil {
		fmt.Fprintln(stderr, strings.Join(flags, " "))
		return err
	}
	fmt.Fprintln(stderr, words.Say("To see what it changes: %s", diag.Visible(v.next(flags))))
	return nil
}

// next is the command that recommends with what was seen, or asks for more answers where that would be too few.
func (v *visit) next(flags []string) string {
	answers := v.answers()
	switch {
	case v.to != "" && answers.Counted() < scoring.MinAnswered:
		return v.env.CommandLine("quiz", fileFlags(v.to, v.to)...)
	case v.to != "":
		return v.env.CommandLine("recommend", fileFlags(v.to, "")...)
	case answers.Given() == 0:
		return v.env.CommandLine("recommend", append([]string{"ANSWERS"}, flags...)...)
	}
	if roles := app.FocusOf(v.env.Pack, answers.Roles); !slices.Contains(roles, v.role.ID) {
		answers.Roles = append(slices.Clone(roles), v.role.ID)
	}
	return v.env.CommandLine("recommend", v.env.Bank.Flags(answers)...)
}

// stopped turns an end before the end into the command that goes on from there.
func (v *visit) stopped(err error) error {
	code := stopCode(err)
	if code == 0 {
		return err
	}
	words := append([]string{v.role.ID}, fileFlags(v.from, v.to)...)
	if v.plain {
		words = append(words, "--"+app.FlagPlain)
	}
	words = append(words, v.env.Bank.Flags(v.answers())...)
	return app.Fail(code, diag.Say("stopped with %d seen; nothing is lost", len(v.flags())/2), diag.Say("to go on: %s", v.env.CommandLine("visit", words...)))
}
