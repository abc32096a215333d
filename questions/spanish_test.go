package questions

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"careerfit/testdata/literal"

	"github.com/BurntSushi/toml"
)

// builtin_spanish.go holds es.toml as Go literals, in order of the English.
func TestSpanishEqualsFiles(t *testing.T) {
	source := "// Code generated from es.toml by go test ./questions -update. DO NOT EDIT.\n\npackage questions\n\n" +
		"var builtinSpanish = " + literal.Of(spanishFiles(t)) + "\n"
	literal.Check(t, "builtin_spanish.go", source, *update)
}

// spanishFiles reads es.toml.
func spanishFiles(t *testing.T) []translation {
	t.Helper()
	files, err := filepath.Glob("es.toml")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	table := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var part map[string]string
		if _, err := toml.Decode(string(text), &part); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for english, spanish := range part {
			if other, ok := table[english]; ok && other != spanish {
				t.Errorf("%s: %q is %q here and %q elsewhere", file, english, spanish, other)
			}
			table[english] = spanish
		}
	}
	var list []translation
	for english, spanish := range table {
		list = append(list, translation{english, spanish})
	}
	slices.SortFunc(list, func(a, b translation) int { return cmp.Compare(a.English, b.English) })
	return list
}
