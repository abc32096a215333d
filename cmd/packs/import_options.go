package packs

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"careerfit/cmd/app"
	"careerfit/profiles/diag"
	"careerfit/profiles/onet"

	"github.com/spf13/cobra"
)

// importOptions reads the flags and opens the files; done closes them.
func importOptions(env *app.Env, c *cobra.Command, dir string) (o onet.Options, done func(), err error) {
	var open []*os.File
	done = func() {
		for _, file := range open {
			_ = file.Close()
		}
	}
	o = onet.Options{Files: os.DirFS(dir), Dir: dir, Criteria: env.Pack.Criteria}
	if o.Codes, err = socCodes(c); err != nil {
		return o, done, err
	}
	if o.Release, err = release(c, o.Files, dir); err != nil {
		return o, done, err
	}
	sheet := func(flag string) (*onet.Sheet, error) {
		name, _ := c.Flags().GetString(flag)
		if name == "" {
			return nil, nil
		}
		file, err := app.OpenRegular(name)
		if err != nil {
			return nil, err
		}
		open = append(open, file)
		return &onet.Sheet{Name: name, From: file}, nil
	}
	if o.Wages, err = sheet("wages"); err != nil {
		return o, done, err
	}
	if o.Skills, err = sheet("skills"); err != nil {
		return o, done, err
	}
	return o, done, wagesPeriod(c, o.Wages)
}

// socCodes returns the codes of --soc.
func socCodes(c *cobra.Command) ([]string, error) {
	codes, _ := c.Flags().GetStringSlice("soc")
	for _, code := range codes {
		if !onet.IsCode(code) {
			return nil, app.Fail(app.ExitUsage, diag.Say("--soc: %q is not a code", code), diag.Say("use codes such as 41-2031 or 41-2031.00, separated by commas"))
		}
	}
	return codes, nil
}

// release returns the number of the release in the folder.
func release(c *cobra.Command, files fs.FS, dir string) (string, error) {
	if info, err := os.Stat(dir); err != nil {
		return "", app.CannotRead(dir, err)
	} else if !info.IsDir() {
		return "", app.Fail(app.ExitData, diag.Say("%s: is not a folder; expected the unpacked text files of a release", dir),
			diag.Say("unpack it, and name the folder"))
	}
	number, _ := c.Flags().GetString("release")
	if number != "" && !onet.IsRelease(number) {
		return "", app.Fail(app.ExitUsage, diag.Say("--release: %q is not the number of a release", number), diag.Say("for example %s", "--release 30.1"))
	}
	if number == "" {
		absolute, _ := filepath.Abs(dir)
		number = onet.FindRelease(files, filepath.Base(absolute))
	}
	if number == "" {
		return "", app.Fail(app.ExitUsage, diag.Say("%s: neither a Read Me nor the name of the folder says which release it is", dir),
			diag.Say("say it with --release, for example %s", "--release 30.1"))
	}
	return number, nil
}

// wagesPeriod fills in what the table of wages is about.
func wagesPeriod(c *cobra.Command, wages *onet.Sheet) error {
	if wages == nil {
		return nil
	}
	wages.Period, _ = c.Flags().GetString("wages-period")
	if wages.Period == "" {
		wages.Period = onet.WagesPeriod(filepath.Base(wages.Name))
	}
	if !onet.HasYear(wages.Period) {
		return app.Fail(app.ExitUsage, diag.Say("--wages: %s does not say when the wages were paid", wages.Name),
			diag.Say("say it with a year, for example %s", `--wages-period "May 2024"`))
	}
	return nil
}

// importError says what is wrong with the files, where, and what to do.
func importError(err error) error {
	var problem *diag.Problem
	var problems diag.Problems
	switch {
	case errors.As(err, &problem):
		return app.Fail(app.ExitData, problem.What, problem.Hints...).At(app.ExitData, problem.Position()) // without the key: the message names what stands there
	case errors.As(err, &problems):
		return &app.Failure{Code: app.ExitData, Problems: problems}
	}
	return app.Fail(app.ExitFailed, diag.Say("cannot read the data: %v", app.Reason(err)))
}
