package cmd

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/questions"
	"careerfit/scoring"

	"github.com/spf13/cobra"
)

func (p *program) newRecommend() *cobra.Command {
	c := &cobra.Command{
		Use:   "recommend [flags]",
		Short: p.words.Say("Recommend from flags or a file of answers, without asking"),
		Long: p.words.Say("Recommend from answers given as flags, in a file, or both. It never asks.\n\nAn answer is an "+
			"option's id, its number from 1, or skip (no preference). At least %d answers are needed. Second "+
			"answers in other words (--again) and what you saw of a job (--observed) make a result surer. \"In "+
			"84 of 100 plausible readings\" means: when your answers, their importance and the jobs themselves "+
			"all vary a little, as they do, this role stays ahead 84 times.", scoring.MinAnswered),
		Example: "  careerfit recommend " + p.exampleAnswers() + "\n" +
			"  careerfit recommend --answers me.toml --roles all --format json",
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	p.addRecommendFlags(c)
	c.RunE = func(c *cobra.Command, _ []string) error {
		pack := p.roles
		out, err := p.newResultOutput(c)
		if err != nil {
			return err
		}
		answers, err := p.answers(c, pack)
		if err != nil {
			return err
		}
		return p.recommend(pack, answers, out)
	}
	return c
}

func (p *program) addRecommendFlags(c *cobra.Command) {
	p.addAnswerFlags(c)
	p.addResultFlags(c)
}

// addResultFlags adds the flags that say how a result is written.
func (p *program) addResultFlags(c *cobra.Command) {
	c.Flags().Bool("explain", false, p.words.Say("show the whole arithmetic, to redo by hand"))
	p.addOutputFlags(c)
}

// recommend writes the result of the answers.
func (p *program) recommend(pack *profiles.Pack, answers questions.Answers, out resultOutput) error {
	e, err := p.evaluate(pack, answers)
	if err != nil {
		return err
	}
	in := p.resultInput(pack, answers, e)
	in.Explain = out.explain
	return p.render(out, formats{
		json: func(w io.Writer) error { return doc.JSON(w, result.NewResult(in)) },
		document: func() (*doc.Document, error) {
			if out.format != formatText {
				if err := e.addDetails(&in); err != nil {
					return nil, err
				}
			}
			return result.NewDocument(in), nil
		},
	})
}

// resultInput is what the report on a result is made from, but for its details.
func (p *program) resultInput(pack *profiles.Pack, answers questions.Answers, e *evaluation) result.Input {
	return result.Input{
		ID: string(answers.ID), Words: p.words, Pack: pack, Localized: p.said(pack), Origin: p.origin(pack),
		Result: e.result, Changes: e.changes, Doubt: e.doubt,
		Observed: answers.Observations(), Answers: words.NewAnswers(p.asks, answers),
		LocalPay: cmp.Or(answers.LocalPay, scoring.DefaultLocalPay), Again: p.withAnswers("recommend", pack, answers),
	}
}

// addDetails adds what only the details show.
func (e *evaluation) addDetails(in *result.Input) error {
	var err error
	if in.Ranges, err = e.model.FitRanges(e.preferences, e.result, scoring.DefaultNoise()); err != nil {
		return err
	}
	if ranking := e.result.Ranking; len(ranking) > 1 {
		in.Pair, err = e.model.Pair(ranking[0].ID, ranking[1].ID, e.preferences)
	}
	return err
}

// withAnswers are the words of a command that goes on from the answers.
func (p *program) withAnswers(command string, pack *profiles.Pack, answers questions.Answers) []string {
	return slices.Concat([]string{command}, p.langFlags, p.packFlags, p.answerFlags(pack, answers))
}

// origin is the data that a report rests on.
func (p *program) origin(pack *profiles.Pack) words.Origin {
	return words.Origin{
		Version: version,
		Pack:    p.packID(pack),
		Folder:  diag.Visible(p.folder),
		Extends: p.isBuiltIn(profiles.MainFile),
	}
}

// packID names the data for scripts.
func (p *program) packID(pack *profiles.Pack) words.PackID {
	return words.PackID{ID: pack.ID, Date: pack.Date, SHA256: p.digest(pack)}
}

// model lays the pack out for scoring, with what the person saw in place of what is published.
func (p *program) model(pack *profiles.Pack, answers questions.Answers) (*scoring.Model, error) {
	if wrong := p.checkSheet(&answers); wrong != nil {
		return nil, wrong
	}
	model, err := pack.Model()
	if err != nil {
		return nil, err
	}
	return model.Observe(answers.Observations())
}

// evaluation is what the engine makes of a person's answers.
type evaluation struct {
	model       *scoring.Model
	preferences scoring.Preferences
	result      *scoring.Result
	changes     *scoring.Changes
	doubt       *scoring.Doubt
}

func (p *program) evaluate(pack *profiles.Pack, answers questions.Answers) (*evaluation, error) {
	model, err := p.model(pack, answers)
	if err != nil {
		return nil, err
	}
	return p.evaluateOn(model, answers, focus(pack, answers.Roles))
}

// evaluateOn evaluates answers on a model that holds what was observed, among the roles with these ids.
func (p *program) evaluateOn(model *scoring.Model, answers questions.Answers, roles []string) (*evaluation, error) {
	preferences, noise := p.bank.Preferences(answers), scoring.DefaultNoise()
	e := evaluation{model: model, preferences: preferences}
	var err error
	e.result, err = model.Rank(preferences, roles, noise)
	var few *scoring.TooFewError
	if errors.As(err, &few) {
		return nil, p.tooFew(few, answers)
	}
	if err != nil {
		return nil, err
	}
	if e.changes, err = model.Changes(preferences, e.result); err != nil {
		return nil, err
	}
	e.doubt, err = model.Doubt(preferences, e.result, noise)
	return &e, err
}

// checkSheet refuses a deal-breaker without an answer to break, and a second answer without a first.
func (p *program) checkSheet(answers *questions.Answers) *failure {
	if id := answers.OnlyAgain(); id != "" {
		return fail(exitData, say("%s has a second answer, but no first one", id), say("answer it first, such as --%s ...", id))
	}
	if id := answers.IdleMust(); id != "" {
		return fail(exitData, say("%s is a deal-breaker, but has no answer that counts", id),
			say("answer it, such as --%s ..., or leave out the deal-breaker", id))
	}
	return nil
}

// tooFew says how many answers are missing, and which questions are open.
func (p *program) tooFew(few *scoring.TooFewError, answers questions.Answers) error {
	var open []string
	for _, q := range p.bank.Questions {
		if !answers.Counts(q.ID) {
			open = append(open, "--"+q.ID)
		}
	}
	return fail(exitData, say("%d answered; a recommendation needs at least %d: %d more",
		few.Answered, scoring.MinAnswered, scoring.MinAnswered-few.Answered),
		say("answer %s", orList(open[:min(len(open), 4)])), say("or let %s ask you", diag.Command{"quiz"}))
}

// answerFlags are the answers as command-line words; every role of the pack is "all".
func (p *program) answerFlags(pack *profiles.Pack, answers questions.Answers) []string {
	if len(answers.Roles) == len(pack.Roles) {
		answers.Roles = []string{allRoles}
	}
	return p.bank.Flags(answers)
}

// digest names the data a result rests on: the pack and the questions together.
func (p *program) digest(pack *profiles.Pack) string {
	return fmt.Sprintf("%x", sha256.Sum256([]byte(pack.SHA256+"\n"+p.bank.SHA256)))
}
