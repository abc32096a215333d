package cohort

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write what the documents say now to testdata")

// class is 40 people between the two roles of the built-in pack: 2 are told a tie, 6 that no role passes.
func class() *Counts {
	c := nobody().ofBuiltin()
	c.Rows, c.Rejected, c.People = 41, 1, 40
	c.Verdicts = Verdicts{Clear: 5, Leaning: 12, TooClose: 15, Tie: 2, NoneEligible: 6}
	c.Fits[62], c.Fits[71], c.Fits[88] = 1, 26, 7
	for i, v := range []Verdicts{{Clear: 5, Leaning: 7, TooClose: 10}, {Leaning: 5, TooClose: 5}} {
		c.Roles[i].Verdicts, c.Roles[i].People, c.Roles[i].Fits[71] = v, sum(v.list()), sum(v.list())
	}
	c.Decisive[0].People, c.Decisive[1].People = 17, 9
	for i, q := range []QuestionCounts{
		{Answered: 30, Unmet: 12, Options: []OptionCount{{"x", 12}, {"y", 18}}},
		{Answered: 38, Unmet: 3, Options: []OptionCount{{"x", 4}, {"y", 14}}, Above: 20},
		{Answered: 35, Options: []OptionCount{{"x", 4}, {"y", 33}}},
	} {
		q.Question = c.Questions[i].Question
		c.Questions[i] = q
	}
	return c
}

// What a terminal, a wiki and a browser show is what testdata holds.
func TestDocumentsOfAClass(t *testing.T) {
	in, spanish := someInput(lang.English, class()), someInput(lang.Spanish, class())
	text := func(in Input, width int) func(io.Writer) error {
		return func(w io.Writer) error { return doc.Text(w, NewSummary(in), doc.Style{Width: width}) }
	}
	isUnmet := func(_ string, option int) bool { return option == 0 }
	for name, render := range map[string]func(io.Writer) error{
		"summary.txt":        text(in, doc.MaxWidth),
		"summary-narrow.txt": text(in, doc.MinWidth),
		"summary-es.txt":     text(spanish, doc.MaxWidth),
		"page.md":            func(w io.Writer) error { return doc.Markdown(w, NewDocument(in, isUnmet)) },
	} {
		var got bytes.Buffer
		if err := render(&got); err != nil {
			t.Fatal(err)
		}
		checkGolden(t, name, got.Bytes())
	}
}

func checkGolden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if diff := cmp.Diff(string(want), string(got)); err != nil || diff != "" {
		t.Errorf("%s: %v\n%s", name, err, diff)
	}
}
