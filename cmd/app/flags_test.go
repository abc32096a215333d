package app

import (
	"strings"
	"testing"

	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

func TestWholeNumber(t *testing.T) {
	for value, want := range map[string]string{
		"1": "", "5": "", "0": "--depth: \"0\" is not a whole number from 1 to 5", "6": "from 1 to 5", "x": "\"x\" is not", "2.5": "\"2.5\" is not",
	} {
		c := &cobra.Command{}
		c.Flags().String("depth", value, "")
		_, err := WholeNumber(c, "depth", 1, 5, diag.Text{})
		wants(t, err, want)
	}
}

func TestOrList(t *testing.T) {
	for words, want := range map[string]string{"": "", "a": "a", "a b": "a or b", "a b c": "a, b or c"} {
		if got := OrList(strings.Fields(words)).String(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// A value outside a closed set is refused, with the one that was meant.
func TestClosedSets(t *testing.T) {
	env := testEnv(t)
	for args, want := range map[string]string{
		"--color always --lang es --format json": "",
		"--color red":                            `--color: "red" is not one of its values`,
		"--lang fr":                              `--lang: "fr" is not one of its values`,
		"--format yaml":                          `--format: "yaml" is not one of its values`,
	} {
		wants(t, CheckValues(parsed(t, env, strings.Fields(args)...), nil), want)
	}
	err, _ := CheckOneOf("--format", "jsn", []string{"text", "json"}).(*Failure)
	if hint := err.Problems[0].Hints[0].String(); err.Code != ExitUsage || hint != `did you mean "json"? use text or json` {
		t.Errorf("%d, %s", err.Code, hint)
	}
}

func TestOutputFileNeedsAName(t *testing.T) {
	for value, want := range map[string]string{"": "is not the name of a file", "-": "is not the name of a file", "a.txt": ""} {
		c := parsed(t, testEnv(t), "--output", value)
		name, err := OutputFile(c, FlagOutput, diag.Text{})
		if wants(t, err, want); err == nil && name != value {
			t.Error(name)
		}
	}
}

func TestColor(t *testing.T) {
	file := tempFile(t)
	for _, tt := range []struct {
		when, noColor, force, term string
		want                       bool
	}{
		{"auto", "", "", "xterm", false}, // a file is no terminal
		{"always", "1", "", "dumb", true},
		{"never", "", "1", "xterm", false},
		{"auto", "", "1", "xterm", true},
		{"auto", "", "0", "xterm", false},
		{"auto", "1", "1", "xterm", false},
		{"auto", "", "1", "dumb", false},
	} {
		t.Setenv("NO_COLOR", tt.noColor)
		t.Setenv("CLICOLOR_FORCE", tt.force)
		t.Setenv("TERM", tt.term)
		c := parsed(t, testEnv(t), "--color", tt.when)
		if got := UseColor(c, file); got != tt.want || StyleOn(c, file).Color != tt.want {
			t.Errorf("%+v: %v", tt, got)
		}
	}
}

func TestFormatsByName(t *testing.T) {
	for name, want := range map[string]string{"a.html": FormatHTML, "a.HTM": FormatHTML, "a.md": FormatMarkdown, "a.json": FormatJSON, "a.txt": FormatText, "a": "", "html": ""} {
		if got := NamedFormat(name); got != want || IsPage(got) != (want == FormatHTML || want == FormatMarkdown) {
			t.Errorf("%s: %q", name, got)
		}
	}
	for name, want := range map[string]string{"A.CSV": ".csv", "a.csv.gz": ".csv", "a.gz": "", "dir.d/a": "", "a.b.json": ".json"} {
		if got := Extension(name); got != want {
			t.Errorf("%s: %q", name, got)
		}
	}
}
