package batch

import (
	"slices"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/lines"
	"careerfit/cmd/batch/rows"
	"careerfit/profiles/diag"
	"careerfit/questions"

	"github.com/spf13/cobra"
)

// Values of flags.
const (
	formatJSONL = "jsonl"
	formatCSV   = "csv"
	headerFirst = "first"
	headerNone  = "none"
)

// options are what the flags of batch ask for.
type options struct {
	name          string      // of the input; stdinName for stdin
	format        rows.Format // of the input
	comma         byte
	hasHeader     bool
	columnNames   []string          // nil where the input has them
	rename        map[string]string // column to key
	ignoreUnknown bool
	kept          []string // columns that are passed through
	roles         []string // as given; empty means the pack's focus
	localPay      int      // 0 for national pay
	csv, full     bool
	fields        []string
	top           int
	output        string // names of files; "" for none
	rejects       string
	summary       string
	report        string
	maxErrors     int // -1 for any number
	plain         bool
}

// maxTop is how many roles of a ranking can be asked for.
const maxTop = 100

func newOptions(env *app.Env, c *cobra.Command, args []string) (o options, err error) {
	is := func(name string) bool { value, _ := c.Flags().GetBool(name); return value }
	o.ignoreUnknown, o.full, o.plain = is("ignore-unknown"), is("full"), is(app.FlagPlain)
	o.kept, _ = c.Flags().GetStringArray("keep")
	steps := []func(*cobra.Command) error{
		func(c *cobra.Command) error { return inputName(env, &o, c, args) },
		o.readInput, o.readColumns, o.readFields, o.readLimits, o.readFiles,
		func(c *cobra.Command) error { return readComparison(env, &o, c) },
	}
	for _, step := range steps {
		if err := step(c); err != nil {
			return o, err
		}
	}
	return o, nil
}

// readFields reads the flags about what is written.
func (o *options) readFields(c *cobra.Command) error {
	var err error
	o.csv = app.Format(c) == formatCSV
	if o.full && o.csv {
		return app.Fail(app.ExitUsage, diag.Say("--full is JSON and does not fit into a table"), diag.Say("leave out --format csv, or choose fields with --fields"))
	}
	if c.Flags().Changed("top") {
		if o.top, err = app.WholeNumber(c, "top", 1, maxTop, diag.Say("for example --top 3")); err != nil {
			return err
		}
	}
	o.fields, _ = c.Flags().GetStringSlice("fields")
	if o.full && (len(o.fields) > 0 || o.top > 0 || len(o.kept) > 0) {
		return app.Fail(app.ExitUsage, diag.Say("--full has every field; it takes no --fields, --top or --keep"), diag.Say("leave out one of them"))
	}
	for i, field := range o.fields {
		if err := app.CheckOneOf("--fields", field, lines.Fields()); err != nil {
			return err
		}
		if slices.Contains(o.fields[:i], field) {
			return app.Fail(app.ExitUsage, diag.Say("--fields: %q is named twice", field))
		}
	}
	return o.addTop(c)
}

// addTop adds the field for --top, and asks for --top with the field.
func (o *options) addTop(c *cobra.Command) error {
	if slices.Contains(o.fields, "top") && o.top == 0 {
		return app.Fail(app.ExitUsage, diag.Say("--fields: top needs --top N"), diag.Say("for example --top 3"))
	}
	if len(o.fields) == 0 {
		o.fields = lines.UsualFields()
	}
	if o.top > 0 && !slices.Contains(o.fields, "top") {
		o.fields = append(o.fields, "top")
	}
	for i, name := range o.kept {
		switch {
		case name == questions.KeyID:
			return app.Fail(app.ExitUsage, diag.Say("--keep: %q is the name of a field of the result", name), diag.Say("leave it out: the result has the id of its row, also as one of --fields"))
		case slices.Contains(o.fields, name) || slices.Contains(lines.Fields(), name):
			return app.Fail(app.ExitUsage, diag.Say("--keep: %q is the name of a field of the result", name), diag.Say("give the column another name in the input"))
		case slices.Contains(o.kept[:i], name):
			return app.Fail(app.ExitUsage, diag.Say("--keep: %q is named twice", name))
		}
	}
	return nil
}

// readLimits reads the flags about rows that are wrong.
func (o *options) readLimits(c *cobra.Command) (err error) {
	o.maxErrors = -1
	strict, _ := c.Flags().GetBool("strict")
	if c.Flags().Changed("max-errors") {
		if strict {
			return app.Fail(app.ExitUsage, diag.Say("--strict stops at the first row that is wrong; it takes no --max-errors"), diag.Say("leave out one of them"))
		}
		o.maxErrors, err = app.WholeNumber(c, "max-errors", 0, 1_000_000_000, diag.Say("for example --max-errors 100"))
	}
	if strict {
		o.maxErrors = 0
	}
	return err
}

// readFiles reads the flags that name files to write.
func (o *options) readFiles(c *cobra.Command) (err error) {
	if o.output, err = app.OutputFile(c, "output", diag.Say("leave --output out to have the results on stdout")); err != nil {
		return err
	}
	if o.rejects, err = app.OutputFile(c, "rejects", diag.Say("for example %s", "--rejects wrong.jsonl")); err != nil {
		return err
	}
	if o.summary, err = app.OutputFile(c, "summary", diag.Say("for example %s", "--summary summary.json")); err != nil {
		return err
	}
	o.report, err = reportFile(c)
	return err
}

// readComparison reads which roles are compared, and what pay is held against.
func readComparison(env *app.Env, o *options, c *cobra.Command) error {
	o.roles, _ = c.Flags().GetStringSlice(app.FlagRoles)
	if err := app.CheckRoles(env.Pack, o.roles); err != nil {
		return err.At(app.ExitUsage, "--"+app.FlagRoles)
	}
	local, _ := c.Flags().GetString(app.FlagLocalPay)
	answers, err := env.Bank.FromFlags(questions.FlagValues{LocalPay: local}, app.QuestionCriteria(env.Pack.Criteria))
	if err != nil {
		return app.FailWith(app.ExitUsage, err)
	}
	o.localPay = answers.LocalPay
	return nil
}

// reportFile is the value of --report, whose name says how it is written; "" without it.
func reportFile(c *cobra.Command) (string, error) {
	name, err := app.OutputFile(c, app.FlagReport, diag.Say("for example %s", "--report cohort.html"))
	if err != nil || name == "" {
		return "", err
	}
	if !app.IsPage(app.NamedFormat(name)) {
		return "", app.Fail(app.ExitUsage, diag.Say("--report: the name %s does not say what to write", name), diag.Say("use a name in .html or .md"))
	}
	return name, nil
}
