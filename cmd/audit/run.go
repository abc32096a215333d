package audit

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"strings"
	"sync"

	"careerfit/cmd/app"
	auditreport "careerfit/cmd/report/audit"
	"careerfit/profiles/diag"
	"careerfit/scoring"
	"careerfit/scoring/audit"
)

// run asks everybody, until done or a signal ends it, and shows on the bar how far it is.
func (a *auditing) run(progress *app.ProgressBar) error {
	ctx, stop := app.UntilSignal()
	defer stop()
	defer progress.Clear()
	for _, f := range a.fields {
		f.tally = tally(ctx, f.Audit, progress)
	}
	var s app.SignalError
	if errors.As(context.Cause(ctx), &s) {
		return app.Fail(128+int(s.Signal), diag.Say("stopped before all people were asked; nothing is printed"),
			diag.Say("fewer people take less time: %s", diag.Command{"audit", "--people", "20000"}))
	}
	return nil
}

// tally asks the people of an audit on all cores. Blocks are counted alone and then added up, so that the result does
// not depend on who asked which; when the context ends, those not begun are left out.
func tally(ctx context.Context, asked *audit.Audit, progress *app.ProgressBar) *audit.Tally {
	blocks := make(chan int)
	tallies := make(chan *audit.Tally)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for b := range blocks {
				tallies <- asked.Block(b)
			}
		})
	}
	go func() {
		for b := 0; b < asked.Blocks() && ctx.Err() == nil; b++ {
			blocks <- b
		}
		close(blocks)
		workers.Wait()
		close(tallies)
	}()
	sum := asked.NewTally()
	for t := range tallies {
		sum.Add(t)
		progress.Add(t.People)
	}
	return sum
}

// report hands over what was counted, and what takes no counting.
func (a *auditing) report(o auditOptions) (*auditreport.Report, error) {
	in := auditreport.Input{Origin: a.env.Origin(), Pack: a.env.Pack, Seed: o.seed, Questions: len(a.env.Bank.Questions)}
	for _, f := range a.fields {
		field, err := a.field(f)
		if err != nil {
			return nil, err
		}
		in.Fields = append(in.Fields, field)
	}
	return auditreport.New(in), nil
}

func (a *auditing) field(f *auditField) (auditreport.FieldInput, error) {
	field := auditreport.FieldInput{Audit: f.Audit, Tally: f.tally, Reach: f.Reach(f.tally)}
	for _, r := range field.Reach {
		command := ""
		if r.Found() {
			command = a.command(f, *r.Sheet)
		}
		field.Commands = append(field.Commands, command)
	}
	for _, sheet := range f.StraightLines() {
		result, err := a.model.Rank(f.Preferences(sheet), f.Roles(), scoring.DefaultNoise())
		if err != nil {
			return field, err
		}
		field.Straight = append(field.Straight, result)
	}
	return field, nil
}

// command is the recommendation that a sheet leads to, to be checked.
func (a *auditing) command(f *auditField, s scoring.AnswerSheet) string {
	answers := a.env.Bank.OnSheet(f.Items(), s)
	answers.Roles = f.roles
	return strings.Join(slices.Concat([]string{"careerfit recommend"}, a.env.PackFlags, a.env.Bank.Flags(answers)), " ")
}
