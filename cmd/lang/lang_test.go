package lang

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"careerfit/profiles/builtin/codec"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite generated files")

// es.packed must say what es.toml says, to the last word.
func TestPackedIsNew(t *testing.T) {
	want := codec.Encode(parsed(t))
	if *update {
		if err := os.WriteFile("es.packed", want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if packed != string(want) {
		t.Fatal("es.packed does not say what es.toml says; run go generate ./cmd/lang")
	}
}

// What is opened is what the file says.
func TestSpanishIsWhatTheFileSays(t *testing.T) {
	if *update {
		t.Skip("the old file is still part of this test")
	}
	table := spanish()
	for _, m := range parsed(t) {
		if table[m.English] != m.forms {
			t.Errorf("%q is %q", m.English, table[m.English])
		}
		delete(table, m.English)
	}
	if len(table) > 0 {
		t.Errorf("nobody wrote %q", table)
	}
}

// parsed reads es.toml, in order of the English.
func parsed(t *testing.T) []message {
	t.Helper()
	var table map[string]any
	if _, err := toml.DecodeFile("es.toml", &table); err != nil {
		t.Fatal(err)
	}
	var messages []message
	for english, value := range table {
		m := message{English: english}
		switch v := value.(type) {
		case string:
			m.Other = v
		case map[string]any:
			m.One, _ = v["one"].(string)
			m.Other, _ = v["other"].(string)
		default:
			t.Fatalf("%q is %T; expected a text, or one and other", english, value)
		}
		messages = append(messages, m)
	}
	slices.SortFunc(messages, func(a, b message) int { return strings.Compare(a.English, b.English) })
	return messages
}

// said finds what the program says: the texts given to Say and Plural, and whether a number chooses.
func said(t *testing.T) map[string]bool {
	t.Helper()
	texts := map[string]bool{"%s and %s": false, "%s or %s": false}
	for _, dir := range []string{"..", "../*", "../batch/*", "../report/*", "../../questions", "../../profiles", "../../profiles/*"} {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if !strings.HasSuffix(file, "_test.go") {
				collect(t, file, texts)
			}
		}
	}
	return texts
}

// name is that of a function or method.
func name(f ast.Expr) string {
	switch f := f.(type) {
	case *ast.SelectorExpr:
		return f.Sel.Name
	case *ast.Ident:
		return f.Name
	}
	return ""
}

func collect(t *testing.T, file string, texts map[string]bool) {
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(parsed, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || len(call.Args) == 0 {
			return true
		}
		switch name(call.Fun) {
		case "Say", "say", "Compose":
			if format, ok := text(call.Args[0]); ok && hasWords(format) {
				texts[format] = false
			}
		case "Plural":
			if format, ok := text(call.Args[2]); ok {
				texts[format] = true
			}
		}
		return true
	})
}

// text returns a constant text; what is handed on from elsewhere was found there.
func text(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil
	case *ast.BinaryExpr:
		x, ok := text(e.X)
		y, too := text(e.Y)
		return x + y, ok && too
	}
	return "", false
}

// hasWords reports whether a format says anything besides its values.
func hasWords(format string) bool {
	return strings.IndexFunc(verb.ReplaceAllString(format, ""), unicode.IsLetter) >= 0
}

var verb = regexp.MustCompile(`%(\[\d+\])?[-+# 0]*[\d.]*[a-z%]`)

// verbs are the values a format has, in the order of its arguments.
func verbs(format string) []string {
	var list []string
	for i, v := range verb.FindAllStringSubmatch(strings.ReplaceAll(format, "%%", ""), -1) {
		at := fmt.Sprintf("[%d]", i+1)
		if v[1] != "" {
			at = v[1]
		}
		list = append(list, at+v[0][len(v[0])-1:])
	}
	slices.Sort(list)
	return list
}

// Everything that is said has a translation with the same values, and nothing is translated that is not said.
func TestEveryMessageIsTranslated(t *testing.T) {
	want := said(t)
	have := map[string]bool{}
	for _, m := range parsed(t) {
		have[m.English] = m.One != ""
		for _, spanish := range []string{m.One, m.Other} {
			leavesOut := spanish == m.One && len(verbs(spanish)) == 0 // the form for one may leave the number out
			if diff := cmp.Diff(verbs(m.English), verbs(spanish)); diff != "" && !leavesOut {
				t.Errorf("%q, %q: values (-en +es)\n%s", m.English, spanish, diff)
			}
		}
		if strings.TrimSpace(m.Other) == "" {
			t.Errorf("%q has no translation", m.English)
		}
	}
	if diff := cmp.Diff(want, have); diff != "" {
		t.Errorf("(-said +translated)\n%s", diff)
	}
}

func TestChoose(t *testing.T) {
	for _, c := range []struct {
		want    string
		locales []string
	}{
		{English, nil}, {Spanish, []string{"es"}}, {Spanish, []string{"", "es_US.UTF-8"}}, {Spanish, []string{"es-MX"}},
		{English, []string{"en_US.UTF-8", "es_US"}}, {Spanish, []string{"de_DE", "es_ES@euro"}}, {English, []string{"C.UTF-8", "es"}},
		{English, []string{"POSIX", "es"}}, {English, []string{"c", "es"}}, {English, []string{"est_EE"}}, {Spanish, []string{"ES"}},
	} {
		if got := Choose(c.locales...); got != c.want {
			t.Errorf("Choose(%q) is %s, want %s", c.locales, got, c.want)
		}
	}
}

func TestSpanishConjunctions(t *testing.T) {
	es := New(Spanish)
	for last, want := range map[string]string{
		"b": "a y b; a o b", "instructor": "a e instructor; a o instructor", "hielo": "a y hielo; a o hielo", "higiene": "a e higiene; a o higiene",
		"oficina": "a y oficina; a u oficina", "hospital": "a y hospital; a u hospital", "íntimo": "a e íntimo; a o íntimo", "ionizante": "a y ionizante; a o ionizante",
	} {
		if got := es.And("a", last) + "; " + es.Or("a", last); got != want {
			t.Errorf("%s: %s", last, got)
		}
	}
	if got := New(English).Or("a", "office"); got != "a or office" {
		t.Error(got)
	}
}

func TestSay(t *testing.T) {
	for lang, want := range map[string]string{English: "a, b and c", Spanish: "a, b y c"} {
		if got := New(lang).And("a", "b", "c"); got != want {
			t.Errorf("%s: %q", lang, got)
		}
	}
	for _, lang := range Languages() { // what has no Spanish stays English
		if got := New(lang).Say("%d %% of %s", 100, "x"); got != "100 % of x" {
			t.Errorf("%s: %q", lang, got)
		}
	}
}

func TestPlural(t *testing.T) {
	for lang, want := range map[string][]string{
		English: {"0 errors", "1 error", "2 errors", "1000000 errors"},
		Spanish: {"0 errores", "1 error", "2 errores", "1000000 errores"},
	} {
		for i, n := range []int{0, 1, 2, 1_000_000} {
			if got := New(lang).Plural(n, "%d error", "%d errors", n); got != want[i] {
				t.Errorf("%s: %q, want %q", lang, got, want[i])
			}
		}
		if got := New(lang).Plural(1, "the only one", "all %d of them", 1); got != "the only one" {
			t.Errorf("%s: %q", lang, got)
		}
	}
}
