package tomlfile

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

type inner struct {
	Name string `toml:"name"`
}

type sample struct {
	inner
	Text  string         `toml:"text" prose:"yes"`
	Whole int            `toml:"whole"`
	Real  float64        `toml:"real"`
	Yes   bool           `toml:"yes"`
	List  []string       `toml:"list"`
	One   *inner         `toml:"one"`
	Many  []inner        `toml:"many"`
	Table map[string]int `toml:"table"`
	Not   string         `toml:"-"`
}

func TestDecode(t *testing.T) {
	text := "name = \"a\"\ntext = \"\"\"two\nlines\"\"\"\nwhole = 3\nreal = 4\nyes = true\nlist = [\"x\", \"y\"]\none.name = \"b\"\n" +
		"[[many]]\nname = \"c\"\n[[many]]\n[table]\nk = 5\n"
	var got sample
	if _, problems := Decode("f", []byte(text), &got); len(problems) > 0 {
		t.Fatal(problems)
	}
	want := sample{inner{"a"}, "two\nlines", 3, 4, true, []string{"x", "y"}, &inner{"b"}, []inner{{"c"}, {}}, map[string]int{"k": 5}, ""}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(sample{}, inner{})); diff != "" {
		t.Error(diff)
	}
}

// What is wrong is told by the key and what was expected, and everything else is filled in.
func TestDecodeTellsWhatIsWrong(t *testing.T) {
	for text, want := range map[string]string{
		"whole = 1.5":             `is 1.5; expected a whole number [whole]`,
		"whole = \"x\"":           `is the text "x"; expected a whole number [whole]`,
		"real = true":             `is true; expected a number [real]`,
		"real = nan":              `NaN is not a number to count with [real]`,
		"yes = 1":                 `is 1; expected true or false [yes]`,
		"name = [1]":              `is a list; expected text in quotes [name]`,
		"list = \"x\"":            `is the text "x"; expected a list [list]`,
		"list = [\"a\", 2]":       `is 2; expected text in quotes [list[1]]`,
		"one = 1":                 `is 1; expected a table [one]`,
		"many = [{ name = 1 }]":   `is 1; expected text in quotes [many[0].name]`,
		"[[many]]\nnam = \"x\"":   `unknown key "nam" [many[0].nam]`,
		"table = { k = \"x\" }":   `is the text "x"; expected a whole number [table.k]`,
		"Name = \"x\"":            `unknown key "Name" [Name]`,
		"name = \"x\"\nNAME = 1":  `key "NAME" is "name" in other letters; both are there [NAME]`,
		"name = \"a\\nb\"":        `goes over several lines; expected one [name]`,
		"name = \"\\u202e\"":      `holds the character U+202E, which a terminal does not show [name]`,
		"text = \"\\u200b\"":      `holds the character U+200B, which a terminal does not show [text]`,
		"name = 1979-05-27":       `is 1979-05-27; expected text in quotes [name]`,
		"not = \"x\"":             `unknown key "not" [not]`,
		"inner = { name = \"x\"}": `unknown key "inner" [inner]`,
	} {
		got := sample{Whole: -1}
		_, problems := Decode("f", []byte("list = []\n"+text), &got)
		if strings.HasPrefix(text, "list") {
			_, problems = Decode("f", []byte(text), &got)
		}
		if len(problems) != 1 || !strings.HasSuffix(problems[0].Error(), want) || problems[0].Line == 0 {
			t.Errorf("%q: %v, want %q", text, problems, want)
		}
	}
}
