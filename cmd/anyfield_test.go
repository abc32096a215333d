package cmd

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// ofOneField are words of the field of the built-in pack, which must work no better than any other.
var ofOneField = regexp.MustCompile(`(?i)patient|nurs(e|ing)|medic|clinic|hospital|doctor|physician|health|surg|therap(y|ist)|pharmac|phlebotom|orderly|blood|infection`)

// No code knows the field of the built-in pack: all that is said of roles and questions comes from the data.
func TestCodeIsOfNoField(t *testing.T) {
	err := filepath.WalkDir("..", func(file string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (entry.Name() == "testdata" || strings.HasPrefix(entry.Name(), ".") && entry.Name() != ".."):
			return filepath.SkipDir
		case filepath.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go"):
			return nil
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		if !ast.IsGenerated(parsed) {
			for _, text := range fieldWords(parsed) {
				t.Errorf("%s: %q", file, text)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// fieldWords are the texts, comments and names of a file with such a word in them.
func fieldWords(file *ast.File) (wrong []string) {
	add := func(text string) {
		if ofOneField.MatchString(text) {
			wrong = append(wrong, text)
		}
	}
	for _, comments := range file.Comments {
		add(comments.Text())
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BasicLit:
			add(n.Value)
		case *ast.Ident:
			add(n.Name)
		}
		return true
	})
	return wrong
}

func TestFieldWordsAreFound(t *testing.T) {
	for source, want := range map[string]int{
		"// Of patients.\nvar x = `a medical\nassistant`": 2, "var nurses = 1": 1, "// For a school or a shadow day.\nvar x = \"role\"": 0,
	} {
		file, err := parser.ParseFile(token.NewFileSet(), "", "package p\n"+source, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		if got := fieldWords(file); len(got) != want {
			t.Errorf("%s: found %q", source, got)
		}
	}
}
