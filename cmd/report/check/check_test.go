package check

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/profiles/diag"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the files in testdata anew")

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

// golden holds what is written against a file.
func golden(t *testing.T, name string, write func(io.Writer) error) {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), out.String()); diff != "" {
		t.Errorf("%s: %s", name, diff)
	}
}

func TestReport(t *testing.T) {
	r := New("1.2", 3, problems())
	golden(t, "check.json", func(w io.Writer) error { return doc.JSON(w, r) })
	golden(t, "check.sarif", func(w io.Writer) error { return doc.JSON(w, r.SARIF()) })
	golden(t, "check.txt", func(w io.Writer) error {
		return doc.Text(w, NewDocument(lang.New(lang.English), r), doc.Style{Width: 60})
	})
	golden(t, "check.es.txt", func(w io.Writer) error {
		return doc.Text(w, NewDocument(lang.New(lang.Spanish), r), doc.Style{Width: 60})
	})
}

// Without a problem there is one line, and lists that are empty, not missing.
func TestNothingWrong(t *testing.T) {
	r := New("1.2", 1, nil)
	golden(t, "nothing.json", func(w io.Writer) error { return doc.JSON(w, r) })
	golden(t, "nothing.sarif", func(w io.Writer) error { return doc.JSON(w, r.SARIF()) })
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
