package batch

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"slices"

	"careerfit/cmd/app"
	"careerfit/cmd/report/cohort"
	"careerfit/cmd/report/doc"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

// newMerge makes the command that adds up summaries.
func newMerge(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "merge SUMMARY... [flags]",
		Short: env.Words.Say("Add up summaries of several runs"),
		Long: env.Words.Say("Add up the summaries that batch --summary wrote of several parts of one cohort, each " +
			"scored alone. They must be of the same version, data and roles. The order does not matter."),
		Example: "  careerfit batch merge part-1.json part-2.json --output all.json\n  careerfit batch merge " +
			"part-*.json --format text\n  careerfit batch merge part-*.json --output cohort.html",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return app.Fail(app.ExitUsage, diag.Say("batch merge needs summaries to add up"), diag.Say("for example %s", diag.Command{"batch", "merge", "a.json", "b.json"}))
			}
			return nil
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return []string{"json"}, cobra.ShellCompDirectiveFilterFileExt
		},
	}
	env.AddFormat(c, app.FormatJSON, app.FormatText, app.FormatMarkdown, app.FormatHTML)
	c.Flags().String("output", "", env.Words.Say("`FILE`: write the sum here; .html, .md and .txt make a report"))
	c.RunE = func(c *cobra.Command, args []string) error { return mergeCohorts(env, c, args) }
	return c
}

func mergeCohorts(env *app.Env, c *cobra.Command, names []string) error {
	out := env.NewOutput(c)
	output, err := app.OutputFile(c, "output", diag.Say("leave --output out to have the sum on stdout"))
	if err == nil && app.NamedFormat(output) != "" {
		out.File = output
		err = out.SettleFormat(c.Flags().Changed("format"))
	}
	if err == nil {
		err = checkSummaries(names, output)
	}
	if err != nil {
		return err
	}
	sum, err := addCohorts(env, names)
	if err != nil {
		return err
	}
	render, err := cohortFormat(env, sum, out)
	if err != nil {
		return err
	}
	if output == "" {
		return env.Print(render)
	}
	var text bytes.Buffer
	if err := render(&text); err != nil {
		return err
	}
	return app.SaveFile(output, text.Bytes())
}

// cohortFormat is how a sum is written. Only as JSON nothing but the sum is needed.
func cohortFormat(env *app.Env, sum *cohort.Counts, out app.Output) (func(io.Writer) error, error) {
	if out.Format == app.FormatJSON {
		return func(w io.Writer) error { return doc.JSON(w, sum) }, nil
	}
	err := checkDescribed(env, sum, out.Format)
	switch {
	case err != nil:
		return nil, err
	case app.IsPage(out.Format):
		return func(w io.Writer) error { return renderCohort(env, w, sum, out.Format) }, nil
	}
	return func(w io.Writer) error {
		return drawSummary(env, w, sum, out.Style)
	}, nil
}

// addCohorts adds up the summaries in files.
func addCohorts(env *app.Env, names []string) (sum *cohort.Counts, err error) {
	for _, name := range names {
		one, err := readCohort(env, name)
		if err != nil {
			return nil, err
		}
		if sum == nil {
			sum = one
		} else if err := sum.Add(one); err != nil {
			return nil, app.Fail(app.ExitData, diag.Say("%s: does not belong together with %s: another version, other data or "+
				"other roles", name, names[0]),
				diag.Say("score all parts with the same program, --pack and --roles"))
		}
	}
	return sum, nil
}

// checkDescribed refuses a summary of roles that the pack has no words for, and for a page one of other data than those it would be
// set beside.
func checkDescribed(env *app.Env, sum *cohort.Counts, format string) error {
	described := !app.IsPage(format) || sum.Pack.SHA256 == env.Digest()
	for _, r := range sum.Roles {
		_, ok := env.Pack.Role(r.Role)
		described = described && ok
	}
	for _, d := range sum.Decisive {
		_, ok := env.Pack.Criterion(d.Criterion)
		described = described && ok
	}
	for _, q := range sum.Questions {
		_, ok := env.Bank.Question(q.Question)
		described = described && ok
	}
	if !described {
		return app.Fail(app.ExitUsage, diag.Say("--format %s needs the pack that scored these people, %q", format, sum.Pack.ID), diag.Say("add --pack %s", "DIR"))
	}
	return nil
}

// checkSummaries refuses to count a file twice, now or when the sum is added up again.
func checkSummaries(names []string, output string) error {
	var read []os.FileInfo
	same := func(name string) bool {
		info, err := os.Stat(name)
		twice := err == nil && slices.ContainsFunc(read, func(before os.FileInfo) bool { return os.SameFile(before, info) })
		if err == nil {
			read = append(read, info)
		}
		return twice
	}
	for _, name := range names {
		if same(name) {
			return app.Fail(app.ExitUsage, diag.Say("%s: is there twice, and its people would count twice", name), diag.Say("name each summary once"))
		}
	}
	if output != "" && same(output) {
		return app.Fail(app.ExitUsage, diag.Say("--output: %s is one of the files to add up", output), diag.Say("choose another name"))
	}
	return nil
}

// maxSummary is the largest summary, in bytes; one of 900 roles has a third of it.
const maxSummary = 8 << 20

func readCohort(env *app.Env, name string) (*cohort.Counts, error) {
	file, err := app.OpenRegular(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, maxSummary+1))
	if err != nil {
		return nil, app.CannotRead(name, err)
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	var one cohort.Counts
	if err = decoder.Decode(&one); err == nil {
		err = one.Check()
	}
	var why any = err
	if err == nil && len(bytes.TrimSpace(data[decoder.InputOffset():])) > 0 {
		why = diag.Say("more text after it")
	}
	if why != nil {
		return nil, app.Fail(app.ExitData, diag.Say("%s: is no summary of this program: %v", name, why), diag.Say("%s --summary FILE writes one", diag.Command{"batch"}))
	}
	return &one, nil
}
