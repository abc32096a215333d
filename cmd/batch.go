package cmd

import (
	"strings"

	"careerfit/cmd/batch/lines"

	"github.com/spf13/cobra"
)

const (
	formatJSONL = "jsonl"
	formatCSV   = "csv"
	headerFirst = "first"
	headerNone  = "none"
)

func (p *program) newBatch() *cobra.Command {
	c := &cobra.Command{
		Use:   "batch [FILE] [flags]",
		Short: p.words.Say("Recommend to many people, from a table or lines of JSON"),
		Long: p.words.Say("Recommend to many people: CSV or JSON Lines in, JSON Lines or CSV out, a row for each person in " +
			"the same order. The columns of a table are named after the questions; an answer is an option's id, its number " +
			"from 1 or its label, several are separated by semicolons, and an empty cell is no preference. Optional columns: " +
			"id, importance.QUESTION, again.QUESTION, must, local-pay, roles. A line of JSON is an answers file, with an id " +
			"if you like. A row that is wrong is reported and left out, and the rest goes on. FILE can be gzipped; - is stdin."),
		Example: "  careerfit batch school.csv --output results.jsonl --summary summary.json\n" +
			"  careerfit batch school.csv --output results.jsonl --report cohort.html\n" +
			"  careerfit batch survey.csv --map \"Q7=" + p.bank.Questions[0].ID + "\" --ignore-unknown --format csv\n" +
			"  zcat people.jsonl.gz | careerfit batch - --fields id,recommended,verdict",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) > 1 {
				return fail(exitUsage, say("batch reads one file; found %q too", args[1]), oneRunEach())
			}
			return nil
		},
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return []string{"csv", "tsv", "jsonl", "ndjson", "gz"}, cobra.ShellCompDirectiveFilterFileExt
		},
	}
	p.addBatchFlags(c)
	c.RunE = func(c *cobra.Command, args []string) error { return p.batch(c, args) }
	c.AddCommand(p.newBatchMerge())
	return c
}

func (p *program) addBatchFlags(c *cobra.Command) {
	flags := c.Flags()
	flags.SortFlags = false
	flags.String("input-format", "", p.words.Say("`FORMAT`: %s, where the name of the file does not say it", orList([]string{formatCSV, formatJSONL}).In(p.words.Say)))
	flags.String("delimiter", "", p.words.Say("`NAME`: what separates the cells: comma, semicolon or tab"))
	flags.String("header", headerFirst, p.words.Say("`WHERE`: the names of the columns: first (row) or none"))
	flags.StringSlice("columns", nil, p.words.Say("`NAME,NAME`: the names of the columns, with --header none"))
	flags.StringArray("map", nil, p.words.Say("`COLUMN=QUESTION`: a column of the table holds this question; repeatable"))
	flags.Bool("ignore-unknown", false, p.words.Say("pass over columns that are no question"))
	flags.StringArray("keep", nil, p.words.Say("`COLUMN`: pass this column through to the output; repeatable"))
	flags.StringSlice(flagRoles, nil, p.words.Say("`ID,ID`: choose between these roles, or all"))
	flags.String(flagLocalPay, "", p.words.Say("`PERCENT`: local pay, in percent of national pay, where a row has none"))
	p.addFormat(c, formatJSONL, formatCSV)
	flags.StringSlice("fields", nil, p.words.Say("`NAME,NAME`: the fields of a result: %s", strings.Join(lines.Fields(), ", ")))
	flags.String("top", "", p.words.Say("`N`: add the first N roles of each ranking"))
	flags.Bool("full", false, p.words.Say("the whole result of each person, as recommend --format json has it"))
	flags.String("output", "", p.words.Say("`FILE`: write the results here, once all is done"))
	flags.String("rejects", "", p.words.Say("`FILE`: write the rows that are wrong here, as JSON Lines"))
	flags.String("summary", "", p.words.Say("`FILE`: write a summary of all people here, as JSON; small groups are in it"))
	flags.String(flagReport, "", p.words.Say("`FILE`: write a report on all people together here, in .html or .md; groups of fewer than 5 are not shown"))
	flags.Bool("strict", false, p.words.Say("stop at the first row that is wrong"))
	flags.String("max-errors", "", p.words.Say("`N`: stop when more than N rows are wrong"))
	flags.Bool(flagPlain, false, p.words.Say("no progress bar and no picture"))
	_ = c.MarkFlagFilename(flagReport, "html", "md")
	_ = c.RegisterFlagCompletionFunc("input-format", fixed(formatCSV, formatJSONL))
	_ = c.RegisterFlagCompletionFunc("delimiter", fixed("comma", "semicolon", "tab"))
	_ = c.RegisterFlagCompletionFunc("header", fixed(headerFirst, headerNone))
	_ = c.RegisterFlagCompletionFunc("fields", fixed(lines.Fields()...))
	_ = c.RegisterFlagCompletionFunc(flagRoles, p.completeRoles)
	for _, name := range []string{"columns", "map", "keep", flagLocalPay, "top", "max-errors"} {
		_ = c.RegisterFlagCompletionFunc(name, cobra.NoFileCompletions)
	}
}
