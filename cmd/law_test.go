package cmd

import (
	"go/build"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// law says what each package may import of ours and of others, beyond the standard library.
var law = map[string][]string{
	"scoring":       nil,
	"questions":     {"careerfit/scoring", "github.com/BurntSushi/toml"},
	"profiles":      {"careerfit/scoring", "github.com/BurntSushi/toml"},
	"cmd/report":    {"careerfit/scoring", "careerfit/profiles", "github.com/jedib0t/go-pretty/v6"},
	"cmd/ask":       {"careerfit/questions", "github.com/AlecAivazis/survey/v2", "golang.org/x/term", "golang.org/x/sys/unix", "github.com/jedib0t/go-pretty/v6/text"},
	"cmd":           {"careerfit/cmd/ask", "careerfit/cmd/report", "careerfit/scoring", "careerfit/questions", "careerfit/profiles", "github.com/spf13", "golang.org/x/term", "github.com/jedib0t/go-pretty/v6/text"},
	"cmd/careerfit": {"careerfit/cmd"},
}

// never says what a package must not import of the standard library.
var never = map[string][]string{
	"scoring":    {"os", "io", "time", "embed", "math/rand", "math/rand/v2", "net", "net/http"},
	"questions":  {"os", "net/http"},
	"profiles":   {"os", "net/http"},
	"cmd/report": {"os", "net/http"},
}

func TestImportLaw(t *testing.T) {
	seen := map[string]bool{}
	err := filepath.WalkDir("..", func(dir string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		if name := entry.Name(); name == "testdata" || strings.HasPrefix(name, ".") && name != ".." {
			return filepath.SkipDir
		}
		pkg, err := build.ImportDir(dir, 0)
		if err != nil {
			return nil // no Go files
		}
		name := filepath.ToSlash(strings.TrimPrefix(strings.TrimPrefix(dir, ".."), string(filepath.Separator)))
		seen[name] = true
		checkImports(t, name, pkg.Imports)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for name := range law {
		if !seen[name] {
			t.Errorf("the law speaks of %s, which is not there", name)
		}
	}
}

func checkImports(t *testing.T, name string, imports []string) {
	allowed, ok := law[name]
	if !ok {
		t.Errorf("package %s is not in the law", name)
	}
	for _, path := range imports {
		if slices.Contains(never[name], path) {
			t.Errorf("%s imports %s", name, path)
		}
		first, _, _ := strings.Cut(path, "/")
		standard := !strings.Contains(first, ".") && first != "careerfit"
		if standard {
			continue
		}
		if !slices.ContainsFunc(allowed, func(a string) bool {
			return path == a || strings.HasPrefix(path, a+"/") && !strings.HasPrefix(a, "careerfit")
		}) {
			t.Errorf("%s imports %s", name, path)
		}
	}
}

func TestOnlyOneFileImportsSurvey(t *testing.T) {
	pkg, err := build.ImportDir("ask", 0)
	if err != nil {
		t.Fatal(err)
	}
	for path, places := range pkg.ImportPos {
		for _, place := range places {
			if strings.Contains(path, "/survey/") && filepath.Base(place.Filename) != "survey.go" {
				t.Errorf("%s imports %s", place.Filename, path)
			}
		}
	}
}
