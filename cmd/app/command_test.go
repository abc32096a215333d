package app

import (
	"errors"
	"os/exec"
	"testing"

	"careerfit/cmd/lang"

	"github.com/spf13/cobra"
)

// A shell takes every word for what it was, and plain ones stay as they are.
func TestShellWords(t *testing.T) {
	for word, want := range map[string]string{
		"me.toml": "me.toml", "~/a-b_c+d@e%f:g,h": "~/a-b_c+d@e%f:g,h", "": "''", "a b": "'a b'", "it's": `'it'\''s'`, "$x": "'$x'", "a\\": `'a\'`,
		"'": `''\'''`, "a\nb": "'a\nb'", "é": "'é'",
	} {
		got := ShellWord(word)
		if got != want {
			t.Errorf("%q: %s, want %s", word, got, want)
		}
		if word != "" && word[0] == '~' {
			continue
		}
		if out, err := exec.Command("sh", "-c", "printf %s "+got).Output(); err != nil || string(out) != word {
			t.Errorf("a shell takes %s for %q, %v", got, out, err)
		}
	}
}

func tree() (root, sub *cobra.Command) {
	root, sub = &cobra.Command{Use: "careerfit"}, &cobra.Command{Use: "recommend", Run: func(*cobra.Command, []string) {}}
	sub.Flags().String("output", "", "")
	root.AddCommand(sub, &cobra.Command{Use: "secret", Hidden: true, Run: sub.Run})
	return root, sub
}

// What is wrong with a command line comes with what was meant.
func TestWrongCommandLines(t *testing.T) {
	root, sub := tree()
	for _, tt := range []struct {
		err        error
		what, hint string
	}{
		{NoSuchCommand(root, nil), "", ""},
		{NoSuchCommand(root, []string{"recomend"}), `"recomend" is not a command`, "did you mean careerfit recommend?"},
		{NoSuchCommand(root, []string{"secre"}), `"secre" is not a command`, "careerfit --help lists the commands"},
		{FlagError(sub, errors.New("unknown flag: --outptu")), "--outptu is not a flag of recommend", "did you mean --output?"},
		{FlagError(sub, errors.New("unknown flag: --zzz")), "--zzz is not a flag of recommend", "careerfit recommend --help lists the flags"},
		{FlagError(sub, errors.New("flag needs an argument: --output")), "--output needs a value", "careerfit recommend --help lists the flags"},
		{FlagError(sub, errors.New(`invalid argument "maybe" for "--quiet" flag: x`)), `--quiet: "maybe" is not one of its values`, ""},
		{FlagError(sub, errors.New("else")), "else", ""},
		{NoArgs(sub, nil), "", ""},
		{NoArgs(sub, []string{"x"}), `recommend takes no argument; found "x"`, "careerfit recommend --help shows how it is used"},
		{OneRole(sub, []string{"x"}), "", ""},
		{OneRole(sub, nil), "recommend needs one role; found 0", "careerfit roles lists them"},
	} {
		wants(t, tt.err, tt.what)
		var f *Failure
		if errors.As(tt.err, &f); tt.hint != "" && (f.Code != ExitUsage || f.Problems[0].Hints[0].In(sayCommands(lang.New(lang.English))) != tt.hint) {
			t.Errorf("%v: %d, hint %q", tt.err, f.Code, f.Problems[0].Hints[0].String())
		}
	}
}
