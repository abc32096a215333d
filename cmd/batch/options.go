package batch

import (
	"slices"
	"strings"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/lines"
	"careerfit/cmd/batch/rows"
	"careerfit/profiles/diag"
	"careerfit/questions"

	"github.com/spf13/cobra"
)

// options are what the flags of batch ask for.
type options struct {
	name          string      // of the input; stdinName for stdin
	format        rows.Format // of the input
	comma         byte
	hasHeader     bool
	columns       []string          // the names of the columns; nil where the input has them
	rename        map[string]string // column to key
	ignoreUnknown bool
	keep          []string
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
	o.keep, _ = c.Flags().GetStringArray("keep")
	steps := []func(*cobra.Command) error{
		func(c *cobra.Command) error { return inputName(env, &o, c, args) },
		o.readInput, o.readColumns, o.readFields, o.readLimits, o.readFiles,
		func(c *cobra.Command) error { return fieldOfBatch(env, &o, c) },
	}
	for _, step := range steps {
		if err := step(c); err != nil {
			return o, err
		}
	}
	return o, nil
}

// inputName finds what to read: the file, or stdin where it is no terminal.
func inputName(env *app.Env, o *options, c *cobra.Command, args []string) error {
	o.name = app.StdinName
	if len(args) > 0 {
		o.name = args[0]
	} else if app.IsTerminal(env.Stdin) {
		return app.Fail(app.ExitUsage, diag.Say("batch needs a file to read"), diag.Say("%s", diag.Command{"batch", "FILE"}), diag.Say("%s --help shows what stands in it", c.CommandPath()))
	}
	return nil
}

// extensions say what is in a file.
func extensions() map[string]rows.Format {
	return map[string]rows.Format{
		".csv": rows.CSV, ".tsv": rows.CSV, ".txt": rows.CSV, ".jsonl": rows.JSONLines, ".ndjson": rows.JSONLines, ".json": rows.JSONLines,
	}
}

// readInput reads the flags about the format of the input.
func (o *options) readInput(c *cobra.Command) error {
	format, _ := c.Flags().GetString("input-format")
	known, ok := extensions()[app.Extension(o.name)]
	o.format = known
	switch {
	case c.Flags().Changed("input-format"):
		if err := app.CheckOneOf("--input-format", format, []string{FormatCSV, FormatJSONL}); err != nil {
			return err
		}
		if format == FormatJSONL {
			o.format = rows.JSONLines
		} else {
			o.format = rows.CSV
		}
	case !ok && o.name != app.StdinName:
		return unknownExtension(o.name)
	case !ok:
		o.format = unknownFormat
	}
	return o.readDelimiter(c)
}

// unknownExtension is a failure to tell what is in a file, if there is one.
func unknownExtension(name string) error {
	file, err := openInput(name)
	if err != nil {
		return err
	}
	_ = file.Close() // nothing was read
	if slices.Contains([]string{".xlsx", ".xls", ".ods"}, app.Extension(name)) {
		return app.Fail(app.ExitData, diag.Say("%s: is the file of a spreadsheet; expected CSV or JSON Lines", name), diag.Say("open it in the spreadsheet and save it as CSV (UTF-8)"))
	}
	return app.Fail(app.ExitUsage, diag.Say("%s: its name does not say what is in it", name), diag.Say("add --input-format %s or %s", FormatCSV, FormatJSONL))
}

// unknownFormat is that of stdin until its first byte is read.
const unknownFormat = rows.Format(-1)

func (o *options) readDelimiter(c *cobra.Command) error {
	value, _ := c.Flags().GetString("delimiter")
	named := map[string]byte{"comma": ',', ",": ',', "semicolon": ';', ";": ';', "tab": '\t', "\t": '\t', `\t`: '\t'}
	o.comma = ','
	if app.Extension(o.name) == ".tsv" {
		o.comma = '\t'
	}
	if c.Flags().Changed("delimiter") {
		comma, ok := named[value]
		if !ok {
			return app.CheckOneOf("--delimiter", value, []string{"comma", "semicolon", "tab"})
		}
		o.comma = comma
	}
	return nil
}

// readColumns reads the flags about the columns of a table.
func (o *options) readColumns(c *cobra.Command) error {
	header, _ := c.Flags().GetString("header")
	if err := app.CheckOneOf("--header", header, []string{headerFirst, headerNone}); err != nil {
		return err
	}
	o.hasHeader = header == headerFirst
	o.columns, _ = c.Flags().GetStringSlice("columns")
	switch {
	case o.hasHeader && len(o.columns) > 0:
		return app.Fail(app.ExitUsage, diag.Say("--columns goes with --header none"), diag.Say("to give columns another name: --map COLUMN=QUESTION"))
	case !o.hasHeader && len(o.columns) == 0 && o.format == rows.CSV:
		return needsColumns()
	}
	list, _ := c.Flags().GetStringArray("map")
	o.rename = map[string]string{}
	for _, pair := range list {
		at := strings.LastIndex(pair, "=")
		if at < 1 {
			return app.Fail(app.ExitUsage, diag.Say("--map: %q is not COLUMN=QUESTION", pair), diag.Say("for example --map \"Q7=%s\"", "QUESTION"))
		}
		if _, twice := o.rename[pair[:at]]; twice {
			return app.Fail(app.ExitUsage, diag.Say("--map: the column %q is mapped twice", pair[:at]))
		}
		o.rename[pair[:at]] = pair[at+1:]
	}
	return nil
}

func needsColumns() error {
	return app.Fail(app.ExitUsage, diag.Say("--header none needs the names of the columns"), diag.Say("for example --header none --columns id,%s", "QUESTION,QUESTION,..."))
}

// readFields reads the flags about what is written.
func (o *options) readFields(c *cobra.Command) error {
	var err error
	o.csv = app.Format(c) == FormatCSV
	if o.full && o.csv {
		return app.Fail(app.ExitUsage, diag.Say("--full is JSON and does not fit into a table"), diag.Say("leave out --format csv, or choose fields with --fields"))
	}
	if c.Flags().Changed("top") {
		if o.top, err = app.WholeNumber(c, "top", 1, maxTop, diag.Say("for example --top 3")); err != nil {
			return err
		}
	}
	o.fields, _ = c.Flags().GetStringSlice("fields")
	if o.full && (len(o.fields) > 0 || o.top > 0 || len(o.keep) > 0) {
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
	return o.settleTop(c)
}

// settleTop adds the field for --top, and asks for --top with the field.
func (o *options) settleTop(c *cobra.Command) error {
	if slices.Contains(o.fields, "top") && o.top == 0 {
		return app.Fail(app.ExitUsage, diag.Say("--fields: top needs --top N"), diag.Say("for example --top 3"))
	}
	if len(o.fields) == 0 {
		o.fields = lines.UsualFields()
	}
	if o.top > 0 && !slices.Contains(o.fields, "top") {
		o.fields = append(o.fields, "top")
	}
	for i, name := range o.keep {
		switch {
		case name == questions.KeyID:
			return app.Fail(app.ExitUsage, diag.Say("--keep: %q is the name of a field of the result", name), diag.Say("leave it out: the result has the id of its row, also as one of --fields"))
		case slices.Contains(o.fields, name) || slices.Contains(lines.Fields(), name):
			return app.Fail(app.ExitUsage, diag.Say("--keep: %q is the name of a field of the result", name), diag.Say("give the column another name in the input"))
		case slices.Contains(o.keep[:i], name):
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

// fieldOfBatch reads which roles are compared, and what pay is held against.
func fieldOfBatch(env *app.Env, o *options, c *cobra.Command) error {
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
