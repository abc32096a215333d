package cmd

import (
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// law says what each package of ours may import of ours, below careerfit/. Arrows point down, and never between siblings.
var law = map[string][]string{
	"scoring":       nil,
	"scoring/audit": {"scoring"},

	"profiles/diag":          nil,
	"profiles/tomlfile":      {"profiles/diag"},
	"questions":              {"profiles/diag", "profiles/tomlfile", "scoring"},
	"profiles":               {"profiles/diag", "profiles/tomlfile", "scoring"},
	"profiles/onet":          {"profiles", "profiles/diag", "scoring"},
	"profiles/builtin/codec": nil,
	"profiles/builtin":       {"profiles", "profiles/builtin/codec", "questions"},

	"cmd/lang":           {"profiles/builtin/codec"},
	"cmd/ask":            {"cmd/lang", "questions"},
	"cmd/report/doc":     {"profiles/diag"},
	"cmd/report/words":   {"cmd/lang", "cmd/report/doc", "profiles", "questions", "scoring"},
	"cmd/report/compare": onReports(),
	"cmd/report/result":  onReports("cmd/report/compare"),
	"cmd/report/cohort":  onReports(),
	"cmd/report/roles":   onReports(),
	"cmd/report/audit":   onReports("scoring/audit"),
	"cmd/report/check":   onReports(),

	"cmd/batch/rows":  {"profiles/diag"},
	"cmd/batch/lines": {"cmd/report/doc", "profiles", "scoring"},
	"cmd/app": {"cmd/ask", "cmd/lang", "cmd/report/compare", "cmd/report/doc", "cmd/report/result", "cmd/report/words",
		"profiles", "profiles/builtin", "profiles/diag", "questions", "scoring"},
	"cmd/quiz":  onApp("cmd/ask"),
	"cmd/batch": onApp("cmd/batch/lines", "cmd/batch/rows", "cmd/report/cohort"),
	"cmd/packs": onApp("cmd/report/check", "cmd/report/roles", "profiles/onet", "profiles/tomlfile", "scoring/audit"),
	"cmd/audit": onApp("cmd/report/audit", "scoring/audit"),
	"cmd":       onApp("cmd/audit", "cmd/batch", "cmd/packs", "cmd/quiz", "cmd/report/compare", "cmd/report/roles"),

	"cmd/careerfit": {"cmd"},
}

// onReports is what a report stands on, and more.
func onReports(more ...string) []string {
	return append([]string{"cmd/lang", "cmd/report/doc", "cmd/report/words", "profiles", "profiles/diag", "questions", "scoring"}, more...)
}

// onApp is what a command stands on, and more.
func onApp(more ...string) []string {
	return append([]string{"cmd/app", "cmd/lang", "cmd/report/doc", "cmd/report/result", "cmd/report/words", "profiles", "profiles/builtin", "profiles/diag",
		"questions", "scoring"}, more...)
}

// others says which packages may import a module of somebody else; a folder stands for all below it.
var others = map[string][]string{
	"github.com/spf13":                   {"cmd", "cmd/app", "cmd/audit", "cmd/batch", "cmd/packs", "cmd/quiz"},
	"github.com/AlecAivazis/survey/v2":   {"cmd/ask"},
	"github.com/BurntSushi/toml":         {"profiles", "profiles/tomlfile", "questions"},
	"github.com/pelletier/go-toml/v2":    {"profiles/tomlfile"},
	"github.com/go-json-experiment/json": {"cmd/report/cohort", "questions"},
	"github.com/jedib0t/go-pretty/v6":    {"cmd/app", "cmd/ask", "cmd/report/doc"},
	"golang.org/x/term":                  {"cmd", "cmd/app", "cmd/ask", "cmd/batch", "cmd/quiz"},
	"golang.org/x/sys/unix":              {"cmd/ask"},
}

// never says what packages must not import of the standard library: nothing reaches the network, and only commands files.
var never = map[string][]string{
	"net/http": {"cmd", "profiles", "questions", "scoring"},
	"os":       {"cmd/batch/lines", "cmd/batch/rows", "cmd/report", "profiles", "questions", "scoring"},
	"io":       {"profiles/builtin/codec", "scoring"},
	"time":     {"scoring"},
	"embed":    {"scoring"},
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
		if slices.Contains(forTests, name) {
			return nil
		}
		seen[name] = true
		if _, ok := law[name]; !ok {
			t.Errorf("package %s is not in the law", name)
		}
		for _, path := range pkg.Imports {
			if !mayImport(name, path) {
				t.Errorf("%s imports %s", name, path)
			}
		}
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

// forTests is what tests of several packages share; the law lets no other package import it.
var forTests = []string{"cmd/app/apptest", "cmd/report/doc/golden"}

func mayImport(name, path string) bool {
	if own, ok := strings.CutPrefix(path, "careerfit/"); ok {
		return slices.Contains(law[name], own)
	}
	for module, packages := range others {
		if isIn(path, module) {
			return slices.Contains(packages, name)
		}
	}
	for standard, folders := range never {
		if path == standard && slices.ContainsFunc(folders, func(folder string) bool { return isIn(name, folder) }) {
			return false
		}
	}
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".")
}

// isIn reports whether a path is a folder or below it.
func isIn(path, folder string) bool { return path == folder || strings.HasPrefix(path, folder+"/") }

func TestTheLawRefuses(t *testing.T) {
	for _, wrong := range [][2]string{
		{"scoring", "careerfit/profiles"}, {"scoring", "os"}, {"scoring/audit", "time"}, {"profiles", "os"}, {"cmd/report/doc", "careerfit/cmd/lang"},
		{"cmd/report/compare", "careerfit/cmd/report/result"}, {"cmd/report/roles", "careerfit/cmd/report/cohort"}, {"cmd/quiz", "careerfit/cmd/batch"},
		{"cmd/app", "careerfit/cmd/quiz"}, {"cmd/report/result", "github.com/spf13/cobra"}, {"cmd/quiz", "github.com/AlecAivazis/survey/v2"},
		{"cmd", "net/http"}, {"cmd/app", "example.org/new"}, {"cmd/batch", "careerfit/cmd/app/apptest"}, {"cmd/report/doc", "careerfit/cmd/report/doc/golden"},
	} {
		if mayImport(wrong[0], wrong[1]) {
			t.Errorf("%s may import %s", wrong[0], wrong[1])
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

// fromASeed is what the engine may use of math/rand/v2: sources that are given a seed, and nothing that shares one.
var fromASeed = []string{"New", "NewPCG", "PCG", "Rand"}

func TestTheEngineDrawsFromASeedOnly(t *testing.T) {
	pkg, err := build.ImportDir("../scoring", 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range pkg.GoFiles {
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(pkg.Dir, name), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, wrong := range notFromASeed(file) {
			t.Errorf("%s uses %s", name, wrong)
		}
	}
}

func TestTheLawSeesOtherChance(t *testing.T) {
	for source, want := range map[string]int{
		`import "math/rand/v2"; var x = rand.New(rand.NewPCG(1, 2)).IntN(3)`:           0,
		`import "math/rand/v2"; var x = rand.IntN(3)`:                                  1,
		`import chance "math/rand/v2"; func f() { g(chance.Perm, chance.Shuffle) }`:    2,
		`import . "math/rand/v2"; var x = IntN(3)`:                                     1,
		`import "math/rand/v2"; var x = rand.New(rand.NewChaCha8([32]byte{})).IntN(3)`: 1,
	} {
		file, err := parser.ParseFile(token.NewFileSet(), "", "package p; "+source, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := notFromASeed(file); len(got) != want {
			t.Errorf("%s: found %v", source, got)
		}
	}
}

// notFromASeed lists what a file uses of math/rand/v2 beyond fromASeed.
func notFromASeed(file *ast.File) (wrong []string) {
	for _, spec := range file.Imports {
		if path, _ := strconv.Unquote(spec.Path.Value); path != "math/rand/v2" {
			continue
		}
		name := "rand"
		if spec.Name != nil {
			name = spec.Name.Name
		}
		if name == "." {
			wrong = append(wrong, "everything")
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := s.X.(*ast.Ident); ok && x.Name == name && !slices.Contains(fromASeed, s.Sel.Name) {
					wrong = append(wrong, name+"."+s.Sel.Name)
				}
			}
			return true
		})
	}
	return wrong
}
