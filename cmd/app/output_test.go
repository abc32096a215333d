package app

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"careerfit/cmd/report/doc"
)

func TestResultOutput(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	if err := os.WriteFile("me.json", []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ args, format, flags, err string }{
		{"", FormatText, "", ""},
		{"--format text", FormatText, "", ""},
		{"--format json --explain", FormatJSON, "--explain --format json", ""},
		{"--output a.html", FormatHTML, "--output a.html", ""},
		{"--output a.md", FormatMarkdown, "--output a.md", ""},
		{"--output a.out --format json", FormatJSON, "--format json --output a.out", ""},
		{"--output a.txt --format json", "", "", "the name a.txt says text, but --format says json"},
		{"--output a.pdf", "", "", "a.pdf cannot be written in that format"},
		{"--output a", "", "", "the name a does not say what to write"},
		{"--output ./", "", "", "is a directory"},
		{"--output none/a.txt", "", "", "cannot be written"},
		{"--output me.json --answers me.json", "", "", "is the file the answers are read from"},
		{"--output me.json", FormatJSON, "--output me.json", ""},
		{"--output /dev/null --format html", FormatHTML, "--format html --output /dev/null", ""},
	} {
		env := testEnv(t)
		out, err := env.NewResultOutput(parsed(t, env, strings.Fields(tt.args)...))
		if wants(t, err, tt.err); err == nil && (out.Format != tt.format || strings.Join(out.Flags, " ") != tt.flags) {
			t.Errorf("%s: %+v", tt.args, out)
		}
		if shown := out.Shown(); err == nil && (shown.File != "" || out.File != "" && shown.Format != FormatText || out.File == "" && shown.Format != out.Format) {
			t.Errorf("%s: shown as %+v", tt.args, shown)
		}
	}
	if entries, _ := os.ReadDir("."); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
}

// The file of answers may be stdin, too.
func TestOutputOverStdin(t *testing.T) {
	env := testEnv(t)
	_, err := env.NewResultOutput(parsed(t, env, "--output", env.Stdin.Name(), "--format", "json", "--answers", "-"))
	wants(t, err, "is the file the answers are read from")
}

func TestRender(t *testing.T) {
	t.Chdir(t.TempDir())
	d := &doc.Document{Title: "What came of it"}
	formats := Formats{JSON: func() any { return map[string]int{"of": 1} }, Document: func() *doc.Document { return d }}
	for format, want := range map[string]string{FormatText: "", FormatJSON: `"of": 1`, FormatMarkdown: "# ", FormatHTML: "<!"} {
		env, file := testEnv(t), "a."+format
		wants(t, env.Render(Output{Format: format, Style: doc.Style{Width: 60}}, formats), "")
		wants(t, env.Render(Output{Format: format, File: file}, formats), "")
		saved, _ := os.ReadFile(file)
		if got := written(t, env.Stdout); got != string(saved) || !strings.Contains(got, want) {
			t.Errorf("%s: %q, and in the file %q", format, got, saved)
		}
		if note := written(t, env.Stderr); !strings.HasPrefix(note, "Saved as "+file+".") || strings.Contains(note, "Open it in a browser") != (format == FormatHTML) {
			t.Errorf("%q", note)
		}
	}
	env := testEnv(t)
	wants(t, env.Render(Output{Format: "yaml"}, formats), "is no format")
	wants(t, env.Render(Output{Format: FormatText, File: filepath.Join("none", "a")}, formats), "cannot be written")
}

// A page of a result has the details; text and JSON do without.
func TestRecommendWritesDetailsOnPages(t *testing.T) {
	env := testEnv(t)
	answers, err := env.Answers(parsed(t, env, "--desk-work", "5", "--work-variety", "2", "--patient-contact", "4"))
	if err != nil {
		t.Fatal(err)
	}
	var sizes []int
	for _, format := range []string{FormatText, FormatJSON, FormatMarkdown} {
		env.Stdout = tempFile(t)
		wants(t, env.Recommend(answers, Output{Format: format, Style: doc.Style{Width: 80}}), "")
		sizes = append(sizes, len(written(t, env.Stdout)))
	}
	if sizes[0] < 500 || sizes[1] < 500 || sizes[2] < 2*sizes[0] {
		t.Errorf("%v bytes", sizes)
	}
	err = env.Recommend(env.Bank.NewAnswers(), Output{Format: FormatText})
	var f *Failure
	if !errors.As(err, &f) || f.Code != ExitData {
		t.Error(err)
	}
}
