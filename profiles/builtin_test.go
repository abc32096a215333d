package profiles

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"careerfit/testdata/literal"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite generated files")

// builtin.go holds the pack as Go literals. It must say what the TOML files say, to the last word.
func TestBuiltinEqualsFiles(t *testing.T) {
	pack, err := Load(Files())
	if err != nil {
		t.Fatal(err)
	}
	literal.Check(t, "builtin.go", builtinSource(*pack), *update)
	if diff := cmp.Diff(pack, Builtin()); diff != "" && !*update {
		t.Errorf("files and builtin.go (-files +builtin):\n%s", diff)
	}
}

// builtinSource gives each role a function of its own; one expression with all of them is too much for the compiler.
func builtinSource(pack Pack) string {
	var calls, roles strings.Builder
	for i, role := range pack.Roles {
		fmt.Fprintf(&calls, "role%d(),\n", i)
		fmt.Fprintf(&roles, "\nfunc role%d() Role {\nreturn %s\n}\n", i, literal.Of(role))
	}
	pack.Roles = nil
	return "// Code generated from the TOML files by go test ./profiles -update. DO NOT EDIT.\n\npackage profiles\n\n" +
		"// Builtin returns the pack that comes with the program. Nothing is parsed.\nfunc Builtin() *Pack {\n" +
		"pack := " + literal.Of(pack) + "\npack.Roles = []Role{\n" + calls.String() + "}\nreturn &pack\n}\n" + roles.String()
}
