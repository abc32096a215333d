package cmd

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"strings"

	"careerfit/cmd/report"
	"careerfit/profiles/input"

	"github.com/spf13/cobra"
)

func (p *program) newBatchMerge() *cobra.Command {
	c := &cobra.Command{
		Use:     "merge SUMMARY... [flags]",
		Short:   p.words.Say("Add up summaries of several runs"),
		Long:    p.words.Say("Add up the summaries that batch --summary wrote of several parts of one cohort, each scored alone. They must be of the same version, data and roles. The order does not matter."),
		Example: "  careerfit batch merge part-1.json part-2.json --output all.json\n  careerfit batch merge part-*.json --format text",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return fail(exitUsage, say("batch merge needs summaries to add up"), say("for example %s", input.Command{"batch", "merge", "a.json", "b.json"}))
			}
			return nil
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return []string{"json"}, cobra.ShellCompDirectiveFilterFileExt
		},
	}
	p.addFormat(c, "json", "text")
	c.Flags().String("output", "", p.words.Say("`FILE`: write the sum here"))
	c.RunE = func(c *cobra.Command, args []string) error { return p.mergeCohorts(c, args) }
	return c
}

func (p *program) mergeCohorts(c *cobra.Command, names []string) error {
	out, err := p.newOutput(c)
	if err != nil {
		return err
	}
	output, _ := c.Flags().GetString("output")
	var sum *report.Cohort
	for _, name := range names {
		one, err := p.readCohort(name)
		if err != nil {
			return err
		}
		if sum == nil {
			sum = one
		} else if err := sum.Add(one); err != nil {
			return fail(exitData, say("%s: does not belong together with %s: another version, other data or other roles", name, names[0]),
				say("score all parts with the same program, --pack and --roles"))
		}
	}
	render := func(w io.Writer) error { return report.JSON(w, sum) }
	if out.format == "text" {
		render = func(w io.Writer) error {
			return report.CohortText(w, p.words, sum, p.said(p.pack()), p.titles(), out.style)
		}
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

// maxSummary is the largest summary, in bytes; one of 900 roles has a third of it.
const maxSummary = 8 << 20

func (p *program) readCohort(name string) (*report.Cohort, error) {
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
	var one report.Cohort
	if err = decoder.Decode(&one); err == nil {
		err = one.Check()
	}
	if err != nil || len(data) > maxSummary || len(bytes.TrimSpace(data[decoder.InputOffset():])) > 0 {
		return nil, fail(exitData, say("%s: is no summary of this program: %v", name, orElse(err, "more text after it")),
			say("%s --summary FILE writes one", input.Command{"batch"}))
	}
	return &one, nil
}

// orElse is what the error says, in one line, or else the text.
func orElse(err error, text string) any {
	if err == nil {
		return say(text)
	}
	return strings.ReplaceAll(err.Error(), "\n", " ")
}

// showsPicture reports whether somebody looks at stderr who wants to see one.
func (p *program) showsPicture(plain bool) bool {
	return !p.quiet && !plain && isTerminal(p.stderr) && os.Getenv("TERM") != "dumb"
}

// wantsCohort reports whether people are counted.
func (b *batch) wantsCohort() bool { return b.summary != "" || b.program.showsPicture(b.plain) }

// showCohort shows a summary to a person.
func (p *program) showCohort(sum *report.Cohort, plain bool, style report.TextStyle) error {
	if sum.People == 0 || !p.showsPicture(plain) {
		return nil
	}
	return report.CohortText(p.stderr, p.words, sum, p.said(p.pack()), p.titles(), style)
}

// titles are those of the questions, by id.
func (p *program) titles() map[string]string {
	titles := map[string]string{}
	for i := range p.asks.Questions {
		titles[p.asks.Questions[i].ID] = p.asks.Questions[i].Title
	}
	return titles
}
