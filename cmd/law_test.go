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

// law says what each package may import of ours and of others, beyond the standard library.
var law = map[string][]string{
	"scoring":                nil,
	"scoring/audit":          {"careerfit/scoring"},
	"questions":              {"careerfit/scoring", "careerfit/profiles/diag", "careerfit/profiles/tomlfile", "github.com/BurntSushi/toml"},
	"profiles":               {"careerfit/scoring", "careerfit/profiles/diag", "careerfit/profiles/tomlfile", "github.com/BurntSushi/toml"},
	"profiles/diag":          nil,
	"profiles/tomlfile":      {"careerfit/profiles/diag", "github.com/BurntSushi/toml", "github.com/pelletier/go-toml/v2/unstable"},
	"cmd/report/doc":         {"careerfit/profiles/diag", "careerfit/profiles/tomlfile", "github.com/jedib0t/go-pretty/v6"},
	"cmd/report/words":       {"careerfit/cmd/lang", "careerfit/cmd/report/doc", "careerfit/questions", "careerfit/scoring", "careerfit/profiles"},
	"cmd/report/audit":       {"careerfit/cmd/lang", "careerfit/cmd/report/doc", "careerfit/cmd/report/words", "careerfit/scoring", "careerfit/scoring/audit", "careerfit/profiles"},
	"cmd/report/check":       {"careerfit/cmd/lang", "careerfit/cmd/report/doc", "careerfit/profiles/diag"},
	"cmd/report/compare":     {"careerfit/cmd/lang", "careerfit/cmd/report/doc", "careerfit/cmd/report/words", "careerfit/scoring", "careerfit/profiles", "careerfit/questions"},
	"cmd/report/cohort":      {"careerfit/cmd/lang", "careerfit/cmd/report/doc", "careerfit/cmd/report/words", "careerfit/scoring", "careerfit/profiles", "careerfit/profiles/diag", "careerfit/questions", "github.com/go-json-experiment/json"},
	"cmd/report/roles":       {"careerfit/cmd/lang", "careerfit/cmd/report/doc", "careerfit/cmd/report/words", "careerfit/scoring", "careerfit/profiles", "careerfit/questions"},
	"cmd/report/result":      {"careerfit/cmd/lang", "careerfit/cmd/report/doc", "careerfit/cmd/report/words", "careerfit/cmd/report/compare", "careerfit/scoring", "careerfit/profiles", "careerfit/questions", "careerfit/profiles/diag"},
	"cmd/batch/lines":        {"careerfit/cmd/report/doc", "careerfit/scoring", "careerfit/profiles"},
	"cmd/rows":               {"careerfit/profiles/diag", "careerfit/profiles/tomlfile"},
	"profiles/onet":          {"careerfit/profiles", "careerfit/profiles/diag", "careerfit/profiles/tomlfile"},
	"profiles/builtin":       {"careerfit/profiles", "careerfit/profiles/builtin/codec", "careerfit/questions"},
	"profiles/builtin/codec": nil,
	"cmd/lang":               {"careerfit/profiles/builtin/codec"},
	"cmd/ask":                {"careerfit/cmd/lang", "careerfit/questions", "github.com/AlecAivazis/survey/v2", "golang.org/x/term", "golang.org/x/sys/unix", "github.com/jedib0t/go-pretty/v6/text"},
	"cmd":                    {"careerfit/cmd/ask", "careerfit/cmd/report/doc", "careerfit/cmd/report/audit", "careerfit/cmd/report/check", "careerfit/cmd/report/compare", "careerfit/cmd/report/cohort", "careerfit/cmd/report/roles", "careerfit/cmd/report/result", "careerfit/cmd/batch/lines", "careerfit/cmd/lang", "careerfit/cmd/report/words", "careerfit/cmd/rows", "careerfit/scoring", "careerfit/scoring/audit", "careerfit/questions", "careerfit/profiles", "careerfit/profiles/builtin", "careerfit/profiles/diag", "careerfit/profiles/tomlfile", "careerfit/profiles/onet", "github.com/spf13", "golang.org/x/term", "github.com/jedib0t/go-pretty/v6/text", "github.com/jedib0t/go-pretty/v6/progress"},
	"cmd/careerfit":          {"careerfit/cmd"},
}

// never says what a package must not import of the standard library.
var never = map[string][]string{
	"scoring/audit":          {"os", "io", "time", "embed", "math/rand", "net", "net/http"},
	"scoring":                {"os", "io", "time", "embed", "math/rand", "net", "net/http"},
	"questions":              {"os", "net/http"},
	"profiles":               {"os", "net/http"},
	"profiles/diag":          {"os", "net/http"},
	"profiles/tomlfile":      {"os", "net/http"},
	"profiles/onet":          {"os", "net/http"},
	"profiles/builtin":       {"os", "net/http"},
	"profiles/builtin/codec": {"os", "io", "net/http"},
	"cmd/rows":               {"os", "net/http"},
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
