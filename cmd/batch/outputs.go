package batch

import (
	"errors"
	"os"
	"path/filepath"

	"careerfit/cmd/app"
	"careerfit/profiles/diag"
)

// outputs are the files that are written, each put in the place of an old one once all is done; nil for what nobody asks for.
type outputs struct{ results, rejects, summary, report *app.Replacement }

// open makes the files that are asked for.
func (f *outputs) open(o *options) (err error) {
	for _, file := range []struct {
		name string
		to   **app.Replacement
	}{{o.output, &f.results}, {o.rejects, &f.rejects}, {o.summary, &f.summary}, {o.report, &f.report}} {
		if file.name == "" {
			continue
		}
		if *file.to, err = app.NewReplacement(file.name); err != nil {
			return err
		}
	}
	return nil
}

// commit puts all of them in their places.
func (f *outputs) commit() error { return app.CommitAll(f.results, f.rejects, f.summary, f.report) }

// discard clears those away that are not in their places.
func (f *outputs) discard() error {
	return errors.Join(f.results.Discard(), f.rejects.Discard(), f.summary.Discard(), f.report.Discard())
}

// checkOutputs refuses to write over what is read, also by way of links, and to write two things into one file.
func checkOutputs(env *app.Env, in *os.File, o options) error {
	read, err := in.Stat()
	if err != nil {
		return app.CannotRead(o.name, err)
	}
	if out, err := env.Stdout.Stat(); err == nil && out.Mode().IsRegular() && os.SameFile(read, out) {
		return app.Fail(app.ExitUsage, diag.Say("the output is the file that is read"), diag.Say("--output %s replaces a file once all is done; choose another one", "FILE"))
	}
	before := map[string]string{}
	for _, file := range []struct{ flag, name string }{{"--output", o.output}, {"--rejects", o.rejects}, {"--summary", o.summary}, {"--" + app.FlagReport, o.report}} {
		if file.name == "" {
			continue
		}
		if there, err := os.Stat(file.name); err == nil && there.Mode().IsRegular() && os.SameFile(read, there) {
			return app.Fail(app.ExitUsage, diag.Say("%s: %s is the file that is read", file.flag, file.name), diag.Say("choose another name"))
		}
		full, err := filepath.Abs(file.name)
		if err != nil {
			return app.CannotWrite(file.name, err)
		}
		if other, twice := before[full]; twice && !app.IsInPlace(full) {
			return app.Fail(app.ExitUsage, diag.Say("%s and %s are the same file", other, file.flag), diag.Say("choose another name"))
		}
		before[full] = file.flag
	}
	return nil
}
