package cmd

import (
	"slices"
	"strings"

	"careerfit/cmd/batch/lines"
	"careerfit/cmd/rows"
	"careerfit/profiles/diag"
	"careerfit/questions"

	"github.com/spf13/cobra"
)

// batchOptions are what the flags of batch ask for.
type batchOptions struct {
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

func (p *program) batchOptions(c *cobra.Command, args []string) (o batchOptions, err error) {
	is := func(name string) bool { value, _ := c.Flags().GetBool(name); return value }
	o.ignoreUnknown, o.full, o.plain = is("ignore-unknown"), is("full"), is(flagPlain)
	o.keep, _ = c.Flags().GetStringArray("keep")
	steps := []func(*cobra.Command) error{
		func(c *cobra.Command) error { return p.inputName(&o, c, args) },
		o.readInput, o.readColumns, o.readFields, o.readLimits, o.readFiles,
		func(c *cobra.Command) error { return p.fieldOfBatch(&o, c) },
	}
	for _, step := range steps {
		if err := step(c); err != nil {
			return o, err
		}
	}
	return o, nil
}

// inputName finds what to read: the file, or stdin where it is no terminal.
func (p *program) inputName(o *batchOptions, c *cobra.Command, args []string) error {
	o.name = stdinName
	if len(args) > 0 {
		o.name = args[0]
	} else if isTerminal(p.stdin) {
		return fail(exitUsage, say("batch needs a file to read"), say("%s", diag.Command{"batch", "FILE"}), say("%s --help shows what stands in it", c.CommandPath()))
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
func (o *batchOptions) readInput(c *cobra.Command) error {
	format, _ := c.Flags().GetString("input-format")
	known, ok := extensions()[extension(o.name)]
	o.format = known
	switch {
	case c.Flags().Changed("input-format"):
		if err := oneOf("--input-format", format, []string{formatCSV, formatJSONL}); err != nil {
			return err
		}
		if format == formatJSONL {
			o.format = rows.JSONLines
		} else {
			o.format = rows.CSV
		}
	case !ok && o.name != stdinName:
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
	if slices.Contains([]string{".xlsx", ".xls", ".ods"}, extension(name)) {
		return fail(exitData, say("%s: is the file of a spreadsheet; expected CSV or JSON Lines", name), say("open it in the spreadsheet and save it as CSV (UTF-8)"))
	}
	return fail(exitUsage, say("%s: its name does not say what is in it", name), say("add --input-format %s or %s", formatCSV, formatJSONL))
}

// unknownFormat is that of stdin until its first byte is read.
const unknownFormat = rows.Format(-1)

func (o *batchOptions) readDelimiter(c *cobra.Command) error {
	value, _ := c.Flags().GetString("delimiter")
	named := map[string]byte{"comma": ',', ",": ',', "semicolon": ';', ";": ';', "tab": '\t', "\t": '\t', `\t`: '\t'}
	o.comma = ','
	if extension(o.name) == ".tsv" {
		o.comma = '\t'
	}
	if c.Flags().Changed("delimiter") {
		comma, ok := named[value]
		if !ok {
			return oneOf("--delimiter", value, []string{"comma", "semicolon", "tab"})
		}
		o.comma = comma
	}
	return nil
}

// readColumns reads the flags about the columns of a table.
func (o *batchOptions) readColumns(c *cobra.Command) error {
	header, _ := c.Flags().GetString("header")
	if err := oneOf("--header", header, []string{headerFirst, headerNone}); err != nil {
		return err
	}
	o.hasHeader = header == headerFirst
	o.columns, _ = c.Flags().GetStringSlice("columns")
	switch {
	case o.hasHeader && len(o.columns) > 0:
		return fail(exitUsage, say("--columns goes with --header none"), say("to give columns another name: --map COLUMN=QUESTION"))
	case !o.hasHeader && len(o.columns) == 0 && o.format == rows.CSV:
		return needsColumns()
	}
	list, _ := c.Flags().GetStringArray("map")
	o.rename = map[string]string{}
	for _, pair := range list {
		at := strings.LastIndex(pair, "=")
		if at < 1 {
			return fail(exitUsage, say("--map: %q is not COLUMN=QUESTION", pair), say("for example --map \"Q7=%s\"", "QUESTION"))
		}
		if _, twice := o.rename[pair[:at]]; twice {
			return fail(exitUsage, say("--map: the column %q is mapped twice", pair[:at]))
		}
		o.rename[pair[:at]] = pair[at+1:]
	}
	return nil
}

func needsColumns() error {
	return fail(exitUsage, say("--header none needs the names of the columns"), say("for example --header none --columns id,%s", "QUESTION,QUESTION,..."))
}

// readFields reads the flags about what is written.
func (o *batchOptions) readFields(c *cobra.Command) error {
	name, err := format(c)
	if err != nil {
		return err
	}
	o.csv = name == formatCSV
	if o.full && o.csv {
		return fail(exitUsage, say("--full is JSON and does not fit into a table"), say("leave out --format csv, or choose fields with --fields"))
	}
	if c.Flags().Changed("top") {
		if o.top, err = wholeNumber(c, "top", 1, maxTop, say("for example --top 3")); err != nil {
			return err
		}
	}
	o.fields, _ = c.Flags().GetStringSlice("fields")
	if o.full && (len(o.fields) > 0 || o.top > 0 || len(o.keep) > 0) {
		return fail(exitUsage, say("--full has every field; it takes no --fields, --top or --keep"), say("leave out one of them"))
	}
	for i, field := range o.fields {
		if err := oneOf("--fields", field, lines.Fields()); err != nil {
			return err
		}
		if slices.Contains(o.fields[:i], field) {
			return fail(exitUsage, say("--fields: %q is named twice", field))
		}
	}
	return o.settleTop(c)
}

// settleTop adds the field for --top, and asks for --top with the field.
func (o *batchOptions) settleTop(c *cobra.Command) error {
	if slices.Contains(o.fields, "top") && o.top == 0 {
		return fail(exitUsage, say("--fields: top needs --top N"), say("for example --top 3"))
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
			return fail(exitUsage, say("--keep: %q is the name of a field of the result", name), say("leave it out: the result has the id of its row, also as one of --fields"))
		case slices.Contains(o.fields, name) || slices.Contains(lines.Fields(), name):
			return fail(exitUsage, say("--keep: %q is the name of a field of the result", name), say("give the column another name in the input"))
		case slices.Contains(o.keep[:i], name):
			return fail(exitUsage, say("--keep: %q is named twice", name))
		}
	}
	return nil
}

// readLimits reads the flags about rows that are wrong.
func (o *batchOptions) readLimits(c *cobra.Command) (err error) {
	o.maxErrors = -1
	strict, _ := c.Flags().GetBool("strict")
	if c.Flags().Changed("max-errors") {
		if strict {
			return fail(exitUsage, say("--strict stops at the first row that is wrong; it takes no --max-errors"), say("leave out one of them"))
		}
		o.maxErrors, err = wholeNumber(c, "max-errors", 0, 1_000_000_000, say("for example --max-errors 100"))
	}
	if strict {
		o.maxErrors = 0
	}
	return err
}

// readFiles reads the flags that name files to write.
func (o *batchOptions) readFiles(c *cobra.Command) (err error) {
	if o.output, err = outputFile(c, "output", say("leave --output out to have the results on stdout")); err != nil {
		return err
	}
	if o.rejects, err = outputFile(c, "rejects", say("for example %s", "--rejects wrong.jsonl")); err != nil {
		return err
	}
	if o.summary, err = outputFile(c, "summary", say("for example %s", "--summary summary.json")); err != nil {
		return err
	}
	o.report, err = reportFile(c)
	return err
}

// fieldOfBatch reads which roles are compared, and what pay is held against.
func (p *program) fieldOfBatch(o *batchOptions, c *cobra.Command) error {
	o.roles, _ = c.Flags().GetStringSlice(flagRoles)
	if err := checkRoles(p.roles, o.roles); err != nil {
		return err.at(exitUsage, "--"+flagRoles)
	}
	local, _ := c.Flags().GetString(flagLocalPay)
	answers, err := p.bank.FromFlags(questions.FlagValues{LocalPay: local}, criteria(p.roles.Criteria))
	if err != nil {
		return failWith(exitUsage, err)
	}
	o.localPay = answers.LocalPay
	return nil
}

// extension is that of a file name without .gz, in small letters.
func extension(name string) string {
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	if at := strings.LastIndexByte(name, '.'); at >= 0 {
		return name[at:]
	}
	return ""
}
