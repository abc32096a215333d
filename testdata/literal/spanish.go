package literal

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

// translation is a text in English and Spanish; the packages that are checked declare a type of that name and shape.
type translation struct{ English, Spanish string }

// CheckSpanish is Check for the builtin_spanish.go of a package, which holds the translations in the files of a pattern.
func CheckSpanish(t *testing.T, pkg, pattern string, update bool) {
	t.Helper()
	header := "// Code generated from PATTERN by go test ./PKG -update. DO NOT EDIT.\n\npackage PKG\n\nvar builtinSpanish = "
	header = strings.NewReplacer("PATTERN", pattern, "PKG", pkg).Replace(header)
	Check(t, "builtin_spanish.go", header+Of(translations(t, pattern))+"\n", update)
}

// translations reads the files, in order of the English. A text that several files have must be the same in all.
func translations(t *testing.T, pattern string) []translation {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %d files, %v", pattern, len(files), err)
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
	list := make([]translation, 0, len(table))
	for english, spanish := range table {
		list = append(list, translation{english, spanish})
	}
	slices.SortFunc(list, func(a, b translation) int { return cmp.Compare(a.English, b.English) })
	return list
}
