package cmd

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"

	"github.com/google/go-cmp/cmp"
)

// wholePack is the pack that the broken ones are made from.
const wholePack = "whole"

// What check says of each broken pack of testdata/packs/err begins as its file says, and names the rule that is broken.
func TestBrokenPacks(t *testing.T) {
	t.Setenv("SOURCE_DATE_EPOCH", "1795651200")
	packs, err := filepath.Abs("../testdata/packs/err")
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(packs)
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	for _, entry := range entries {
		if entry.IsDir() {
			t.Run(entry.Name(), func(t *testing.T) { checkBroken(t, filepath.Join(packs, entry.Name()), entry.Name()) })
		}
	}
}

func checkBroken(t *testing.T, folder, name string) {
	copyFolder(t, filepath.Join(filepath.Dir(folder), wholePack), name)
	copyFolder(t, folder, name)
	said := run(t, apptest.SomePack{}, "", "check", name, "--lang", "en").stdout
	want := filepath.Join(folder, "want")
	if *update {
		if err := os.WriteFile(want, []byte(said), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	begins, err := os.ReadFile(want)
	if err != nil || len(begins) == 0 {
		t.Fatalf("no want: %v", err)
	}
	if !strings.HasPrefix(said, string(begins)) {
		t.Error(cmp.Diff(string(begins), said))
	}
	rule, _, _ := strings.Cut(name, "_")
	script := run(t, apptest.SomePack{}, "", "check", name, "--format", "json")
	if broken := strings.Contains(script.stdout, `"rule": "`+rule+`"`); broken != (rule != wholePack) {
		t.Errorf("rule %s: %v in\n%s", rule, broken, script.stdout)
	}
	if fails := strings.Contains(script.stdout, `"severity": "error"`); fails != (script.code == app.ExitData) || script.stderr != "" {
		t.Errorf("exit code %d, %q", script.code, script.stderr)
	}
}

// copyFolder copies the files of a folder into another, over those that are there.
func copyFolder(t *testing.T, from, to string) {
	t.Helper()
	err := filepath.WalkDir(from, func(name string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || entry.Name() == "want" {
			return err
		}
		below, _ := filepath.Rel(from, name)
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if err := os.MkdirAll(filepath.Dir(filepath.Join(to, below)), 0o755); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, below), data, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
}
