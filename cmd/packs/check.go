package packs

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing/fstest"
	"time"

	"careerfit/cmd/app"
	"careerfit/cmd/report/check"
	"careerfit/cmd/report/doc"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/profiles/diag"
	"careerfit/profiles/tomlfile"

	"github.com/spf13/cobra"
)

// formatSARIF is the format that code hosts show beside the lines of a file (OASIS SARIF 2.1.0).
const formatSARIF = "sarif"

// NewCheck is the command check.
func NewCheck(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "check [PATH...] [flags]",
		Short: env.Words.Say("Check packs, role files and answers files, all problems at once"),
		Long: env.Words.Say("Check packs (folders), single role files and answers files, and tell every problem at once, with its " +
			"line and what was expected. Without a path it checks the pack in use. Figures that are more than three years old, and " +
			"roles that no answer tells apart, are warnings. The exit code is 65 when there is an error."),
		Example:     "  careerfit check my-pack\n  careerfit check my-pack/roles/*.toml me.toml\n  careerfit check my-pack --strict --format sarif > careerfit.sarif",
		Annotations: app.WithoutPack(),
	}
	c.Flags().Bool("strict", false, env.Words.Say("take warnings for errors"))
	env.AddFormat(c, app.FormatText, app.FormatJSON, formatSARIF)
	c.RunE = func(c *cobra.Command, paths []string) error { return runCheck(env, c, paths) }
	return c
}

func runCheck(env *app.Env, c *cobra.Command, paths []string) error {
	var err error
	strict, _ := c.Flags().GetBool("strict")
	k := &checking{env: env, day: today()}
	if len(paths) == 0 {
		err = k.inUse()
	}
	for _, path := range paths {
		if err == nil {
			err = k.path(filepath.Clean(path))
		}
	}
	if err != nil {
		return err
	}
	report, out := check.New(app.Version, k.files, k.problems), env.NewOutput(c)
	formats := app.Formats{
		JSON:     func() any { return report },
		Document: func() *doc.Document { return check.NewDocument(env.Words, report) },
	}
	if out.Format == formatSARIF {
		out.Format, formats.JSON = app.FormatJSON, func() any { return report.SARIF() }
	}
	if err := env.Render(out, formats); err != nil {
		return err
	}
	if k.problems.Errors() > 0 || strict && len(k.problems) > 0 {
		return &app.Failure{Code: app.ExitData}
	}
	return nil
}

// today is the day figures are held against. SOURCE_DATE_EPOCH stands in for the clock where output is to be the same
// every time, as in builds that are to be reproduced (reproducible-builds.org).
func today() time.Time {
	if seconds, err := time.ParseDuration(os.Getenv("SOURCE_DATE_EPOCH") + "s"); err == nil {
		return time.Unix(0, 0).Add(seconds).UTC()
	}
	return time.Now()
}

// checking is a check under way.
type checking struct {
	env      *app.Env
	day      time.Time
	files    int // how many were looked at
	problems diag.Problems
}

// inUse checks the pack in use.
func (k *checking) inUse() error {
	if k.env.Folder != "" {
		return k.pack(k.env.Folder, "")
	}
	files := builtin.Files()
	_, problems := profiles.Load(files, k.day)
	twins, err := twins(app.BuiltInPack(), "")
	k.files += len(files)
	k.problems.Add(append(problems, twins...)...)
	return err
}

// path checks what a path leads to: the folder of a pack, a file of one, a role by itself, or answers.
func (k *checking) path(name string) error {
	info, err := os.Stat(name)
	switch folder := packOf(name); {
	case err != nil:
		return app.CannotRead(name, err)
	case info.IsDir():
		return k.pack(name, "")
	case folder != "":
		return k.pack(folder, name)
	}
	data, err := k.env.ReadFile(name)
	if err != nil {
		return err
	}
	if file, problems := tomlfile.Read(name, data); len(problems) == 0 && filepath.Ext(name) == ".toml" && (file.Has("levels") || file.Has("summary")) {
		return k.role(name, data)
	}
	return k.answers(name, data)
}

// packOf is the folder of the pack that a file belongs to by its name, "" for none.
func packOf(name string) string {
	folder := filepath.Dir(name)
	switch {
	case slices.Contains(profiles.TopFiles(), filepath.Base(name)):
		return folder
	case filepath.Base(folder) == profiles.RolesFolder && filepath.Ext(name) == ".toml":
		return filepath.Dir(folder)
	}
	return ""
}

// pack checks the pack in a folder; with a name, only what is wrong with that file counts.
func (k *checking) pack(folder, only string) error {
	pack, problems, err := app.OpenPack(folder, k.day)
	if err != nil {
		return err
	}
	if problems.Errors() == 0 {
		twins, err := twins(pack, folder)
		if err != nil {
			return err
		}
		problems.Add(twins...)
	}
	k.files += len(pack.Files.Own())
	if only != "" {
		k.files += 1 - len(pack.Files.Own())
	}
	k.problems.Add(slices.DeleteFunc(problems, func(p diag.Problem) bool {
		unmendable := p.Warning && strings.HasPrefix(p.Where, profiles.BuiltInPrefix) // by whoever adds a role
		return unmendable || only != "" && p.Where != only
	})...)
	return nil
}

// role checks a role file that belongs to no pack, as if it were added to the built-in one.
func (k *checking) role(name string, data []byte) error {
	file := profiles.RolesFolder + "/" + filepath.Base(name)
	files, problems := profiles.Open(fstest.MapFS{file: &fstest.MapFile{Data: data}}, builtin.Files())
	if len(problems) == 0 {
		_, problems = profiles.Load(files, k.day)
	}
	for _, p := range problems {
		if p.Where == file {
			p.Where = name
			k.problems.Add(p)
		}
	}
	k.files++
	return nil
}

// answers checks an answers file on the pack in use.
func (k *checking) answers(name string, data []byte) error {
	if k.env.Broken != nil {
		return k.env.Broken
	}
	k.files++
	answers, err := k.env.Bank.FromFile(name, data, app.QuestionCriteria(k.env.Pack.Criteria))
	var wrong diag.Problems
	if err != nil && !errors.As(err, &wrong) {
		return err
	}
	k.problems.Add(wrong...)
	pack := k.env.Pack
	for _, failed := range []*app.Failure{app.CheckRoles(pack, answers.Roles), app.CheckObserved(pack, &answers), k.env.CheckAnswers(&answers)} {
		if failed != nil {
			problem := failed.Problems[0]
			problem.Where, problem.Code = name, diag.Answer
			k.problems.Add(problem)
		}
	}
	return nil
}
