package builtin

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"careerfit/profiles"
	"careerfit/profiles/builtin/codec"
	"careerfit/questions"

	"github.com/BurntSushi/toml"
	diff "github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite generated files")

// builtin.packed must say what the TOML files say, to the last word.
func TestPackedIsNew(t *testing.T) {
	want := codec.Encode(parsedPack(t), parsedBank(t), translations(t, "../es/*.toml"), translations(t, "../../questions/es.toml"))
	if *update {
		if err := os.WriteFile("builtin.packed", want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(want, []byte(packed)) {
		t.Fatal("builtin.packed does not say what the TOML files say; run go generate ./profiles/builtin")
	}
}

func TestOpenedIsWhatTheFilesSay(t *testing.T) {
	if *update {
		t.Skip("the old file is still part of this test")
	}
	for _, c := range []struct{ want, got any }{
		{parsedPack(t), Pack()},
		{parsedBank(t), Bank()},
		{asMap(translations(t, "../es/*.toml")), SpanishPack()},
		{asMap(translations(t, "../../questions/es.toml")), SpanishBank()},
	} {
		if d := diff.Diff(c.want, c.got); d != "" {
			t.Errorf("(-files +packed):\n%s", d)
		}
	}
}

// What one caller does with the pack is not seen by another.
func TestPackIsTheCallersOwn(t *testing.T) {
	Pack().Roles[0].Duties[0].Text = "changed"
	if Pack().Roles[0].Duties[0].Text == "changed" {
		t.Error("two callers share a pack")
	}
}

// The files are those of the pack: loaded, they are the pack again.
func TestFilesAreThePack(t *testing.T) {
	pack, problems := profiles.Load(Files(), time.Time{})
	if d := diff.Diff(Pack(), pack); d != "" || len(problems) > 0 {
		t.Errorf("%v (-packed +loaded):\n%s", problems, d)
	}
	if own := Files().Own(); len(own) > 0 || len(Files().Named(profiles.QuestionsFile)) != 1 {
		t.Errorf("%d files are not built in, or the questions are missing", len(own))
	}
}

func parsedPack(t *testing.T) *profiles.Pack {
	t.Helper()
	pack, problems := profiles.Load(profiles.BuiltInFiles(nil), time.Time{})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return pack
}

func parsedBank(t *testing.T) *questions.Bank {
	t.Helper()
	bank := &questions.Bank{SHA256: fmt.Sprintf("%x", sha256.Sum256(questions.File()))}
	if _, err := toml.Decode(string(questions.File()), bank); err != nil {
		t.Fatal(err)
	}
	return bank
}

// translations reads the files of a pattern, in order of the English. A text that several have must be the same in all.
func translations(t *testing.T, pattern string) []translation {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %d files, %v", pattern, len(files), err)
	}
	table := map[string]string{}
	for _, file := range files {
		var part map[string]string
		if _, err := toml.DecodeFile(file, &part); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for english, spanish := range part {
			if other, ok := table[english]; ok && other != spanish {
				t.Errorf("%s: %q is %q here and %q elsewhere", file, english, spanish, other)
			}
			table[english] = spanish
		}
	}
	list := make([]translation, 0, len(table))
	for english, spanish := range table {
		list = append(list, translation{english, spanish})
	}
	slices.SortFunc(list, func(a, b translation) int { return cmp.Compare(a.English, b.English) })
	return list
}

func asMap(list []translation) map[string]string {
	table := map[string]string{}
	for _, t := range list {
		table[t.English] = t.Spanish
	}
	return table
}

func BenchmarkPack(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Pack()
	}
}

func BenchmarkSpanishPack(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		SpanishPack()
	}
}
