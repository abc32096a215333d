package check

import (
	"io"
	"strings"
	"testing"

	"careerfit/cmd/report/doc/golden"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/profiles/diag"
)

// problems are a slip in a line, a warning about a whole file, and a line with a sign that a terminal would act on.
func problems() diag.Problems {
	return diag.Problems{
		{
			Where: "my pack/roles/baker.toml", Key: "levels.stress", Code: "unknown-key", What: diag.Say("unknown key %q", "stres"),
			Place: diag.Place{Line: 12, Column: 3, Width: 5, Source: "\t\tstres = { low = 1 } # as bakers say of their work early in the morning, and late"},
			Hints: []diag.Text{diag.Say("did you mean %q?", "stress")},
		},
		{Where: "my pack/roles/miller.toml", Code: "twins", Warning: true, What: diag.Say("no answer tells it from %s", diag.Say("%s", "baker"))},
		{Where: "me.toml", Key: "a\x1bb", Code: "unknown-key", What: diag.Say("unknown key %q", "a"), Place: diag.Place{Line: 1, Column: 1, Width: 1, Source: "a\x1bb = 1"}},
	}
}

func TestReport(t *testing.T) {
	r := New("1.2", 3, problems())
	golden.Check(t, "check.json", func(w io.Writer) error { return doc.JSON(w, r) })
	golden.Check(t, "check.sarif", func(w io.Writer) error { return doc.JSON(w, r.SARIF()) })
	golden.Check(t, "check.txt", func(w io.Writer) error {
		return doc.Text(w, NewDocument(lang.New(lang.English), r), doc.Style{Width: 60})
	})
	golden.Check(t, "check.es.txt", func(w io.Writer) error {
		return doc.Text(w, NewDocument(lang.New(lang.Spanish), r), doc.Style{Width: 60})
	})
}

// Without a problem there is one line, and lists that are empty, not missing.
func TestNothingWrong(t *testing.T) {
	r := New("1.2", 1, nil)
	golden.Check(t, "nothing.json", func(w io.Writer) error { return doc.JSON(w, r) })
	golden.Check(t, "nothing.sarif", func(w io.Writer) error { return doc.JSON(w, r.SARIF()) })
	if got := text(t, r); got != "no problem in 1 file\n" {
		t.Errorf("%q", got)
	}
}

// The last line counts what there is, and only that.
func TestCounts(t *testing.T) {
	all := problems()
	for want, some := range map[string]diag.Problems{
		"1 error in 2 files":             all[:1],
		"1 warning in 2 files":           all[1:2],
		"2 errors, 1 warning in 2 files": all,
	} {
		got := text(t, New("1.2", 2, some))
		if !strings.HasSuffix(got, "\n\n"+want+"\n") {
			t.Errorf("%q does not end with %q", got, want)
		}
	}
}

func text(t *testing.T, r *Report) string {
	t.Helper()
	var b strings.Builder
	if err := doc.Text(&b, NewDocument(lang.New(lang.English), r), doc.Style{Width: doc.MaxWidth}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
