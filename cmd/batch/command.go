package batch

import (
	"strings"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/lines"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

// New makes the command.
func New(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "batch [FILE] [flags]",
		Short: env.Words.Say("Recommend to many people, from a table or lines of JSON"),
		Long: env.Words.Say("Recommend to many people: CSV or JSON Lines in, JSON Lines or CSV out, a row for each person in " +
			"the same order. The columns of a table are named after the questions; an answer is an option's id, its number " +
			"from 1 or its label, several are separated by semicolons, and an empty cell is no preference. Optional columns: " +
			"id, importance.QUESTION, again.QUESTION, must, local-pay, roles. A line of JSON is an answers file, with an id " +
			"if you like. A row that is wrong is reported and left out, and the rest goes on. FILE can be gzipped; - is stdin."),
		Example: "  careerfit batch school.csv --output results.jsonl --summary summary.json\n" +
			"  careerfit batch school.csv --output results.jsonl --report cohort.html\n" +
			"  careerfit batch survey.csv --map \"Q7=" + env.Bank.Questions[0].ID + "\" --ignore-unknown --format csv\n" +
			"  zcat people.jsonl.gz | careerfit batch - --fields id,recommended,verdict",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) > 1 {
				return app.Fail(app.ExitUsage, diag.Say("batch reads one file; found %q too", args[1]), oneRunEach())
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
	addBatchFlags(env, c)
	c.RunE = func(c *cobra.Command, args []string) error { return runBatch(env, c, args) }
	c.AddCommand(newMerge(env))
	return c
}

func addBatchFlags(env *app.Env, c *cobra.Command) {
	flags := c.Flags()
	flags.SortFlags = false
	flags.String("input-format", "", env.Words.Say("`FORMAT`: %s, where the name of the file does not say it", app.OrList([]string{formatCSV, formatJSONL}).In(env.Words.Say)))
	flags.String("delimiter", "", env.Words.Say("`NAME`: what separates the cells: comma, semicolon or tab"))
	flags.String("header", headerFirst, env.Words.Say("`WHERE`: the names of the columns: first (row) or none"))
	flags.StringSlice("columns", nil, env.Words.Say("`NAME,NAME`: the names of the columns, with --header none"))
	flags.StringArray("map", nil, env.Words.Say("`COLUMN=QUESTION`: a column of the table holds this question; repeatable"))
	flags.Bool("ignore-unknown", false, env.Words.Say("pass over columns that are no question"))
	flags.StringArray("keep", nil, env.Words.Say("`COLUMN`: pass this column through to the output; repeatable"))
	flags.StringSlice(app.FlagRoles, nil, env.Words.Say("`ID,ID`: choose between these roles, or all"))
	flags.String(app.FlagLocalPay, "", env.Words.Say("`PERCENT`: local pay, in percent of national pay, where a row has none"))
	env.AddFormat(c, formatJSONL, formatCSV)
	flags.StringSlice("fields", nil, env.Words.Say("`NAME,NAME`: the fields of a result: %s", strings.Join(lines.Fields(), ", ")))
	flags.String("top", "", env.Words.Say("`N`: add the first N roles of each ranking"))
	flags.Bool("full", false, env.Words.Say("the whole result of each person, as recommend --format json has it"))
	flags.String("output", "", env.Words.Say("`FILE`: write the results here, once all is done"))
	flags.String("rejects", "", env.Words.Say("`FILE`: write the rows that are wrong here, as JSON Lines"))
	flags.String("summary", "", env.Words.Say("`FILE`: write a summary of all people here, as JSON; small groups are in it"))
	flags.String(app.FlagReport, "", env.Words.Say("`FILE`: write a report on all people together here, in .html or .md; groups of fewer than 5 are not shown"))
	flags.Bool("strict", false, env.Words.Say("stop at the first row that is wrong"))
	flags.String("max-errors", "", env.Words.Say("`N`: stop when more than N rows are wrong"))
	flags.Bool(app.FlagPlain, false, env.Words.Say("no progress bar and no picture"))
	_ = c.MarkFlagFilename(app.FlagReport, "html", "md")
	_ = c.RegisterFlagCompletionFunc("input-format", app.FixedCompletion(formatCSV, formatJSONL))
	_ = c.RegisterFlagCompletionFunc("delimiter", app.FixedCompletion("comma", "semicolon", "tab"))
	_ = c.RegisterFlagCompletionFunc("header", app.FixedCompletion(headerFirst, headerNone))
	_ = c.RegisterFlagCompletionFunc("fields", app.FixedCompletion(lines.Fields()...))
	_ = c.RegisterFlagCompletionFunc(app.FlagRoles, env.CompleteRoles)
	for _, name := range []string{"columns", "map", "keep", app.FlagLocalPay, "top", "max-errors"} {
		_ = c.RegisterFlagCompletionFunc(name, cobra.NoFileCompletions)
	}
}
