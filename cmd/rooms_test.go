package cmd

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// What a room may be at most: so much that somebody can read it alone.
const (
	mostFiles   = 30 // of a package, without its tests
	mostInRound = 8  // files that use each other in a circle
	mostMethods = 45 // of a type
)

// Every package can be read alone: it has few files, hardly any of them go in circles, and no type does everything.
func TestRoomsCanBeReadAlone(t *testing.T) {
	for _, r := range rooms(t) {
		if n := len(r.files); n > mostFiles {
			t.Errorf("%s has %d files", r.path, n)
		}
		for _, circle := range circles(r.uses()) {
			if len(circle) > mostInRound {
				t.Errorf("%s: %d files use each other in a circle: %s", r.path, len(circle), strings.Join(circle, " "))
			}
		}
		for name, n := range r.methods() {
			if n > mostMethods {
				t.Errorf("%s.%s has %d methods", r.path, name, n)
			}
		}
	}
}

func TestCirclesAreSeen(t *testing.T) {
	got := circles(map[string][]string{"a": {"b"}, "b": {"c", "d"}, "c": {"a"}, "d": {"e"}, "e": nil})
	if len(got) != 3 || !slices.ContainsFunc(got, func(c []string) bool { return slices.Equal(slices.Sorted(slices.Values(c)), []string{"a", "b", "c"}) }) {
		t.Errorf("%q", got)
	}
}

// room is a package with its types.
type room struct {
	path  string
	set   *token.FileSet
	files []*ast.File
	types *types.Package
	info  *types.Info
}

// rooms checks the types of every package of ours, with what the compiler knows of those it imports.
func rooms(t *testing.T) []room {
	t.Helper()
	command := exec.Command("go", "list", "-deps", "-export", "-json=ImportPath,Export,Dir,GoFiles", "./...")
	command.Dir, command.Stderr = "..", os.Stderr
	out, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	type listed struct {
		ImportPath, Export, Dir string
		GoFiles                 []string
	}
	var ours []listed
	exports := map[string]string{}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var l listed
		if err := d.Decode(&l); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		exports[l.ImportPath] = l.Export
		if strings.HasPrefix(l.ImportPath, "careerfit/") {
			ours = append(ours, l)
		}
	}
	set := token.NewFileSet()
	imports := importer.ForCompiler(set, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
	var list []room
	for _, l := range ours {
		r := room{path: strings.TrimPrefix(l.ImportPath, "careerfit/"), set: set, info: &types.Info{Uses: map[*ast.Ident]types.Object{}}}
		for _, name := range l.GoFiles {
			file, err := parser.ParseFile(set, filepath.Join(l.Dir, name), nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			r.files = append(r.files, file)
		}
		checker := types.Config{Importer: imports}
		if r.types, err = checker.Check(l.ImportPath, set, r.files, r.info); err != nil {
			t.Fatal(err)
		}
		list = append(list, r)
	}
	return list
}

// file is the name of the file a place is in.
func (r *room) file(at token.Pos) string { return filepath.Base(r.set.Position(at).Filename) }

// uses says for each file of a room which others declare what it uses.
func (r *room) uses() map[string][]string {
	uses := map[string][]string{}
	for _, f := range r.files {
		from := map[string]bool{}
		ast.Inspect(f, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				if o := r.info.Uses[id]; o != nil && o.Pkg() == r.types && r.file(o.Pos()) != r.file(f.Pos()) {
					from[r.file(o.Pos())] = true
				}
			}
			return true
		})
		uses[r.file(f.Pos())] = slices.Sorted(maps.Keys(from))
	}
	return uses
}

// methods counts those of each type.
func (r *room) methods() map[string]int {
	count := map[string]int{}
	for _, name := range r.types.Scope().Names() {
		if named, ok := r.types.Scope().Lookup(name).Type().(*types.Named); ok {
			count[name] = named.NumMethods()
		}
	}
	return count
}

// circles are the files by whether each leads to each other one, after Tarjan (1972).
func circles(uses map[string][]string) (list [][]string) {
	at, low, stack := map[string]int{}, map[string]int{}, []string(nil)
	var visit func(name string)
	visit = func(name string) {
		at[name], low[name] = len(at)+1, len(at)+1
		stack = append(stack, name)
		for _, other := range uses[name] {
			if at[other] == 0 {
				visit(other)
				low[name] = min(low[name], low[other])
			} else if slices.Contains(stack, other) {
				low[name] = min(low[name], at[other])
			}
		}
		if low[name] == at[name] {
			i := slices.Index(stack, name)
			list = append(list, slices.Clone(stack[i:]))
			stack = stack[:i]
		}
	}
	for _, name := range slices.Sorted(maps.Keys(uses)) {
		if at[name] == 0 {
			visit(name)
		}
	}
	return list
}
