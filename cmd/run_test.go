package cmd

import (
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
)

// onPack are those of a command on the pack; the word to complete stays the last.
func onPack(p apptest.SomePack, words []string) []string {
	use := []string{"--" + app.FlagPack, p.Folder}
	switch {
	case p.Folder == "":
		return words
	case words[0] == "__complete":
		return slices.Concat(words[:1], use, words[1:])
	}
	return slices.Concat(words, use)
}

// ran is what a command wrote, and its exit code.
type ran struct {
	command        string
	stdout, stderr string
	code           int
}

// run runs a command on the pack as the program would, with lines to read. Nothing a command says of a pack from another
// field may have a word of the built-in one.
func run(t *testing.T, p apptest.SomePack, stdin string, words ...string) ran {
	t.Helper()
	words = onPack(p, words)
	r := ran{command: strings.Join(words, " ")}
	in, out, err := file(t, stdin), file(t, ""), file(t, "")
	defer func() { _, _, _ = in.Close(), out.Close(), err.Close() }()
	r.code = Main(words, in, out, err)
	r.stdout, r.stderr = contents(t, out), contents(t, err)
	if said := r.stdout + r.stderr; p.Folder != "" && ofOneField.MatchString(said) {
		t.Errorf("%s: of another field: %q", r.command, ofOneField.FindAllString(said, -1))
	}
	return r
}

// done runs a command that must succeed.
func done(t *testing.T, p apptest.SomePack, stdin string, words ...string) ran {
	t.Helper()
	r := run(t, p, stdin, words...)
	if r.code != app.ExitDone {
		t.Errorf("%s: exit code %d\n%s", r.command, r.code, r.stderr)
	}
	return r
}

// quietly runs a command that must succeed, say nothing but its result, and read well.
func quietly(t *testing.T, p apptest.SomePack, words ...string) string {
	t.Helper()
	r := done(t, p, "", words...)
	if r.stdout == "" || r.stderr != "" {
		t.Errorf("%s: %d bytes on stdout, and on stderr %q", r.command, len(r.stdout), r.stderr)
	}
	apptest.CheckReads(t, r.stdout, app.HelpWidth)
	return r.stdout
}

// file is a file with a text, to read from or to write to, that is gone once it is closed.
func file(t *testing.T, text string) *os.File {
	t.Helper()
	f, err := os.CreateTemp("", "careerfit-")
	if err == nil {
		err = os.Remove(f.Name())
	}
	if err == nil {
		_, err = f.WriteString(text)
	}
	if err != nil {
		t.Fatal(err)
	}
	rewind(t, f)
	return f
}

func contents(t *testing.T, f *os.File) string {
	t.Helper()
	rewind(t, f)
	text, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func rewind(t *testing.T, f *os.File) {
	t.Helper()
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		t.Fatal(err)
	}
}
