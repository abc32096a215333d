package batch

import (
	"slices"
	"strings"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/rows"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

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
	byName, ok := extensions()[app.Extension(o.name)]
	o.format = byName
	switch {
	case c.Flags().Changed("input-format"):
		if err := app.CheckOneOf("--input-format", format, []string{formatCSV, formatJSONL}); err != nil {
			return err
		}
		if format == formatJSONL {
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
	return app.Fail(app.ExitUsage, diag.Say("%s: its name does not say what is in it", name), diag.Say("add --input-format %s or %s", formatCSV, formatJSONL))
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
	o.columnNames, _ = c.Flags().GetStringSlice("columns")
	switch {
	case o.hasHeader && len(o.columnNames) > 0:
		return app.Fail(app.ExitUsage, diag.Say("--columns goes with --header none"), diag.Say("to give columns another name: --map COLUMN=QUESTION"))
	case !o.hasHeader && len(o.columnNames) == 0 && o.format == rows.CSV:
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
