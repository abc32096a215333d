package cmd

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"careerfit/cmd/lang"
	"careerfit/profiles"
	"careerfit/questions"
)

// somePack is a pack that the tests of commands run on.
type somePack struct {
	name   string
	folder string // "" for the built-in one
	files  packInUse
}

// everyPack are the built-in pack and those of testdata/packs, which it goes to.
func everyPack(t *testing.T) []somePack {
	t.Helper()
	t.Chdir("../testdata/packs")
	t.Setenv(envPack, "")
	t.Setenv("LC_ALL", "C")
	list := []somePack{{name: "built-in", files: builtInPack()}}
	found, err := filepath.Glob("*/pack.toml")
	if err != nil || len(found) < 2 {
		t.Fatalf("%d packs, %v", len(found), err)
	}
	for _, file := range found {
		folder := filepath.Dir(file)
		pack, problems, err := openPack(folder, time.Time{})
		if err != nil || problems.Errors() > 0 {
			t.Fatalf("%s: %v %v", folder, err, problems)
		}
		list = append(list, somePack{folder, folder, pack})
	}
	return list
}

// onEveryPack runs a test on each pack.
func onEveryPack(t *testing.T, test func(t *testing.T, p somePack)) {
	t.Helper()
	for _, p := range everyPack(t) {
		t.Run(p.name, func(t *testing.T) { test(t, p) })
	}
}

// besideOthers runs a test that reads no file on each pack, beside other tests.
func besideOthers(t *testing.T, test func(t *testing.T, p somePack)) {
	t.Helper()
	var packs []somePack
	t.Run("packs", func(t *testing.T) { packs = everyPack(t) }) // and back from their folder
	t.Parallel()
	for _, p := range packs {
		t.Run(p.name, func(t *testing.T) { test(t, p) })
	}
}

// program is the program with the pack in use, in a language.
func (p somePack) program(language string) *program { return newProgram(language, p.files) }

func (p somePack) roles() *profiles.Pack { return p.files.roles }
func (p somePack) bank() *questions.Bank { return p.files.bank }
func (p somePack) english() *program     { return p.program(lang.English) }

// words are those of a command on the pack; the word to complete stays the last.
func (p somePack) words(words []string) []string {
	use := []string{"--" + flagPack, p.folder}
	switch {
	case p.folder == "":
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
func (p somePack) run(t *testing.T, stdin string, words ...string) ran {
	t.Helper()
	words = p.words(words)
	r := ran{command: strings.Join(words, " ")}
	in, out, err := file(t, stdin), file(t, ""), file(t, "")
	defer func() { _, _, _ = in.Close(), out.Close(), err.Close() }()
	r.code = Main(words, in, out, err)
	r.stdout, r.stderr = contents(t, out), contents(t, err)
	if said := r.stdout + r.stderr; p.folder != "" && ofOneField.MatchString(said) {
		t.Errorf("%s: of another field: %q", r.command, ofOneField.FindAllString(said, -1))
	}
	return r
}

// done runs a command that must succeed.
func (p somePack) done(t *testing.T, stdin string, words ...string) ran {
	t.Helper()
	r := p.run(t, stdin, words...)
	if r.code != exitDone {
		t.Errorf("%s: exit code %d\n%s", r.command, r.code, r.stderr)
	}
	return r
}

// quietly runs a command that must succeed, say nothing but its result, and read well.
func (p somePack) quietly(t *testing.T, words ...string) string {
	t.Helper()
	r := p.done(t, "", words...)
	if r.stdout == "" || r.stderr != "" {
		t.Errorf("%s: %d bytes on stdout, and on stderr %q", r.command, len(r.stdout), r.stderr)
	}
	checkReads(t, r.stdout, helpWidth)
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
