package questions

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"testing"

	"careerfit/profiles/tomlfile"
	"careerfit/testdata/literal"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite generated files")

// builtin.go holds the bank as Go literals. It must say what bank.toml says, to the last word.
func TestBuiltinEqualsFile(t *testing.T) {
	bank := &Bank{SHA256: fmt.Sprintf("%x", sha256.Sum256(File()))}
	if _, problems := tomlfile.Decode("bank.toml", File(), bank); len(problems) > 0 {
		t.Fatal(problems)
	}
	source := "// Code generated from bank.toml by go test ./questions -update. DO NOT EDIT.\n\npackage questions\n\n" +
		"// Builtin returns the questions that come with the program. Nothing is parsed.\n" +
		"func Builtin() *Bank {\nbank := builtin\nreturn &bank\n}\n\nvar builtin = " + literal.Of(*bank) + "\n"
	literal.Check(t, "builtin.go", source, *update)
	if diff := cmp.Diff(bank, Builtin()); diff != "" && !*update {
		t.Errorf("bank.toml and builtin.go (-file +builtin):\n%s", diff)
	}
}

// builtin_spanish.go holds the Spanish as Go literals, in order of the English.
func TestSpanishEqualsFiles(t *testing.T) { literal.CheckSpanish(t, "questions", "es.toml", *update) }
