package cmd

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"slices"

	"careerfit/cmd/report/cohort"
	"careerfit/cmd/report/doc"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

func (p *program) newBatchMerge() *cobra.Command {
	c := &cobra.Command{
		Use:   "merge SUMMARY... [flags]",
		Short: p.words.Say("Add up summaries of several runs"),
		Long: p.words.Say("Add up the summaries that batch --summary wrote of several parts of one cohort, each " +
			"scored alone. They must be of the same version, data and roles. The order does not matter."),
		Example: "  careerfit batch merge part-1.json part-2.json --output all.json\n  careerfit batch merge " +
			"part-*.json --format text\n  careerfit batch merge part-*.json --output cohort.html",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return fail(exitUsage, say("batch merge needs summaries to add up"), say("for example %s", diag.Command{"batch", "merge", "a.json", "b.json"}))
			}
			return nil
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return []string{"json"}, cobra.ShellCompDirectiveFilterFileExt
		},
	}
	p.addFormat(c, formatJSON, formatText, formatMarkdown, formatHTML)
	c.Flags().String("output", "", p.words.Say("`FILE`: write the sum here; .html, .md and .txt make a report"))
	c.RunE = func(c *cobra.Command, args []string) error { return p.mergeCohorts(c, args) }
	return c
}

func (p *program) mergeCohorts(c *cobra.Command, names []string) error {
	out, err := p.newOutput(c)
	if err != nil {
		return err
	}
	output, err := outputFile(c, "output", say("leave --output out to have the sum on stdout"))
	if err == nil && namedFormat(output) != "" {
		named := resultOutput{output: out, file: output}
		err = named.settleFormat(c.Flags().Changed("format"))
		out = named.output
	}
	if err == nil {
		err = checkSummaries(names, output)
	}
	if err != nil {
		return err
	}
	sum, err := p.addCohorts(names)
	if err != nil {
		return err
	}
	render, err := p.cohortFormat(sum, out)
	if err != nil {
		return err
	}
	if output == "" {
		return p.print(render)
	}
	var text bytes.Buffer
	if err := render(&text); err != nil {
		return err
	}
	return save(output, text.Bytes())
}

// cohortFormat is how a sum is written. Only as JSON nothing but the sum is needed.
func (p *program) cohortFormat(sum *cohort.Counts, out output) (func(io.Writer) error, error) {
	if out.format == formatJSON {
		return func(w io.Writer) error { return doc.JSON(w, sum) }, nil
	}
	err := p.knows(sum, out.format)
	switch {
	case err != nil:
		return nil, err
	case isPage(out.format):
		return func(w io.Writer) error { return p.renderCohort(w, sum, out.format) }, nil
	}
	return func(w io.Writer) error {
		return p.drawSummary(w, sum, out.style)
	}, nil
}

// addCohorts adds up the summaries in files.
func (p *program) addCohorts(names []string) (sum *cohort.Counts, err error) {
	for _, name := range names {
		one, err := p.readCohort(name)
		if err != nil {
			return nil, err
		}
		if sum == nil {
			sum = one
		} else if err := sum.Add(one); err != nil {
			return nil, fail(exitData, say("%s: does not belong together with %s: another version, other data or "+
				"other roles", name, names[0]),
				say("score all parts with the same program, --pack and --roles"))
		}
	}
	return sum, nil
}

// knows refuses a summary of roles that the pack has no words for, and for a page one of other data than those it would be
// set beside.
func (p *program) knows(sum *cohort.Counts, format string) error {
	known := !isPage(format) || sum.Pack.SHA256 == p.digest(p.roles)
	for _, r := range sum.Roles {
		_, ok := p.roles.Role(r.Role)
		known = known && ok
	}
	for _, d := range sum.Decisive {
		_, ok := p.roles.Criterion(d.Criterion)
		known = known && ok
	}
	for _, q := range sum.Questions {
		_, ok := p.bank.Question(q.Question)
		known = known && ok
	}
	if !known {
		return fail(exitUsage, say("--format %s needs the pack that scored these people, %q", format, sum.Pack.ID), say("add --pack %s", "DIR"))
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
			return fail(exitUsage, say("%s: is there twice, and its people would count twice", name), say("name each summary once"))
		}
	}
	if output != "" && same(output) {
		return fail(exitUsage, say("--output: %s is one of the files to add up", output), say("choose another name"))
	}
	return nil
}

// maxSummary is the largest summary, in bytes; one of 900 roles has a third of it.
const maxSummary = 8 << 20

func (p *program) readCohort(name string) (*cohort.Counts, error) {
	file, err := openRegular(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, maxSummary+1))
	if err != nil {
		return nil, cannotRead(name, err)
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	var one cohort.Counts
	if err = decoder.Decode(&one); err == nil {
		err = one.Check()
	}
	var why any = err
	if err == nil && len(bytes.TrimSpace(data[decoder.InputOffset():])) > 0 {
		why = say("more text after it")
	}
	if why != nil {
		return nil, fail(exitData, say("%s: is no summary of this program: %v", name, why), say("%s --summary FILE writes one", diag.Command{"batch"}))
	}
	return &one, nil
}

// showsPicture reports whether somebody looks at stderr who wants to see one.
func (p *program) showsPicture(plain bool) bool {
	return !p.quiet && !plain && isTerminal(p.stderr) && os.Getenv("TERM") != "dumb"
}

// wantsCohort reports whether people are counted.
func (b *batch) wantsCohort() bool {
	return b.summary != "" || b.report != "" || b.program.showsPicture(b.plain)
}

// showCohort shows a summary to a person.
func (p *program) showCohort(sum *cohort.Counts, plain bool, style doc.Style) error {
	if sum.People == 0 || !p.showsPicture(plain) {
		return nil
	}
	return p.drawSummary(p.stderr, sum, style)
}
