package cohort

import (
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/questions"
)

// summaryText renders a summary for a terminal.
func summaryText(t testing.TB, in Input, width int) string {
	t.Helper()
	var b strings.Builder
	if err := doc.Text(&b, NewSummary(in), doc.Style{Width: width}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Counts of another pack can be shown, too: by ids, and without what a terminal would act on.
func TestSummaryOfAnotherPack(t *testing.T) {
	c := nobody()
	c.Rows, c.People, c.Verdicts.Clear, c.Fits[3] = 1, 1, 1, 1
	c.Roles[0].Role, c.Roles[0].People, c.Roles[0].Verdicts.Clear, c.Roles[0].Fits[3] = "\x1b[2J", 1, 1, 1
	c.Decisive[0].People, c.Questions[0] = 1, QuestionCounts{"\u202e", 1, 1, []OptionCount{{"x", 1}}, 0}
	if err := c.Check(); err != nil {
		t.Fatal(err)
	}
	in := someInput(lang.English, c)
	in.Bank = &questions.Bank{}
	if text := summaryText(t, in, doc.MaxWidth); strings.ContainsAny(text, "\x1b\u202e") || !strings.Contains(text, `\x1b[2J`) {
		t.Errorf("%q", text)
	}
}

// A summary has a bar for whoever is there, be it one person, and none for nobody.
func TestSummaryOfSinglePeople(t *testing.T) {
	if text := summaryText(t, someInput(lang.English, clearly(0, 0)), doc.MaxWidth); text != "" {
		t.Errorf("of nobody: %q", text)
	}
	c := clearly(1, 0)
	c.People, c.Verdicts.Tie, c.Verdicts.NoneEligible = 3, 1, 1
	c.Fits = NewFits()
	c.Fits[0] = 2
	d := NewSummary(someInput(lang.English, c))
	if names := rowNames(d.Lead[0].(doc.Chart)); len(names) != 3 || names[1] != "(a tie)" || names[2] != "(no role passes)" {
		t.Errorf("%q", names)
	}
	if text := d.Lead[1].(doc.Paragraphs)[0].Text(); text != "Median fit of the role that fits best: 0 of 100." {
		t.Errorf("%q", text)
	}
}
