package profiles

import (
	"flag"
	"testing"
	"time"

	"careerfit/testdata/literal"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite generated files")

// builtin.go holds the pack as Go literals. It must say what the TOML files say, to the last word.
func TestBuiltinEqualsFiles(t *testing.T) {
	pack, problems := Load(parsedFiles(), time.Time{})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	literal.Check(t, "builtin.go", builtinSource(*pack), *update)
	if diff := cmp.Diff(pack, Builtin()); diff != "" && !*update {
		t.Errorf("files and builtin.go (-files +builtin):\n%s", diff)
	}
}

// parsedFiles are the built-in files as if they came from a folder, so that all of them are parsed.
func parsedFiles() Files {
	files := BuiltInFiles()
	for i := range files {
		files[i].BuiltIn = false
	}
	return files
}

// builtinSource is one variable that the compiler lays out; Builtin copies its top.
func builtinSource(pack Pack) string {
	return "// Code generated from the TOML files by go test ./profiles -update. DO NOT EDIT.\n\npackage profiles\n\n" +
		"// Builtin returns the pack that comes with the program. Nothing is parsed.\n" +
		"func Builtin() *Pack {\npack := builtin\nreturn &pack\n}\n\nvar builtin = " + literal.Of(pack) + "\n"
}

// builtin_spanish.go holds the Spanish as Go literals, in order of the English.
func TestSpanishEqualsFiles(t *testing.T) { literal.CheckSpanish(t, "profiles", "es/*.toml", *update) }
