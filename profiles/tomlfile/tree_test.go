package tomlfile

import (
	"strings"
	"testing"

	"careerfit/profiles/diag"

	"github.com/BurntSushi/toml"
)

var files = []string{
	"", "\ufeff", "a.bc = 1\na = 2", "a = { b = 1 }\na.c = 2", "a = 1\nb = -2.5\nc = 'x'\nd = true", "[a]\nb = 1\n[a.c]\nd = 2\n[e]\n", "[a.b]\nx = 1\n[a]\ny = 2\n",
	"[[a]]\nx = 1\n[[a]]\nx = 2\n[a.b]\ny = 1\n[[a.c]]\n", "a.b.c = 1\na.b.d = 2\n", "[t]\na.b = 1\na.c = 2\n[t.d]\n",
	"a = { b = { c = 1 }, d.e = 2 }", "a = [1, [2, 3], { b = 4 }, 'x']", "a = [\n  1, # one\n  2,\n]", "a = 0x1F\nb = 0o17\nc = 0b11\nd = 1_000\n",
	"a = inf\nb = -inf\nc = nan\nf = -nan\nd = 1e3\ne = 1_0.5", "a = \"\"\"x\n\"\"y\"\"\"\"", "\"a.b\" = 1\n'c' = 2\n", "a = 1979-05-27T07:32:00Z\nb = 07:32:00",
	"\ufeffa = 1", "a = \"\\u00e9\\n\\t\\\"\"", "a = 1\r\nb = 2\r\n", "[a]\n[b]\n[[c.d]]\n[c.e]\n", "a = []\nb = {}\n",
}

func TestReadAgreesWithTheDecoder(t *testing.T) {
	for _, text := range files {
		agree(t, []byte(text))
	}
}

func FuzzRead(f *testing.F) {
	for _, text := range files {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) { agree(t, data) })
}

func TestReadRefusesWhatIsThereTwice(t *testing.T) {
	for text, place := range map[string]string{
		"a = 1\na = 2":                       "2:1",
		"[a]\n[b]\n[a]":                      "3:2",
		"[a]\nb = 1\n[a.b]":                  "3:4",
		"[[a]]\n[a]":                         "2:2",
		"[a]\n[[a]]":                         "2:3",
		"a = []\n[[a]]":                      "2:3",
		"a = { b = 1 }\n[a]":                 "2:2",
		"a = { b = 1, b = 2 }":               "1:14",
		"a = 1\na.b = 2":                     "2:1",
		"[t]\nx = 1\n[u]\ny = 1\nt = 1\nt=2": "6:1",
	} {
		_, problems := Read("f", []byte(text))
		if len(problems) != 1 || problems[0].Code != "duplicate-key" || !strings.HasPrefix(problems[0].Position(), "f:"+place) {
			t.Errorf("%q: %v, want at %s", text, problems, place)
		}
		var tree map[string]any
		if _, err := toml.Decode(text, &tree); err == nil {
			t.Errorf("%q: the decoder takes it", text)
		}
	}
}

func TestReadRefusesNumbersThatAreNone(t *testing.T) {
	for _, text := range []string{"a = 99999999999999999999", "a = 007", "a = -01", "a = 00.5"} {
		if _, problems := Read("f", []byte(text)); len(problems) != 1 {
			t.Errorf("%q: %v", text, problems)
		}
	}
}

// Keys are found by their path, and places are those of values.
func TestLocate(t *testing.T) {
	f, problems := Read("f", []byte("a = 1\n[b]\nc = [\"x\", { d = 'é' , e = 2 }]\n[[l]]\nx = 1\n[[l]]\ny = \"\"\"two\nlines\"\"\"\n"))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for key, want := range map[string]string{
		"a": "1", "b": "b", "b.c": "c", "b.c[0]": `"x"`, "b.c[1].d": "'é'", "b.c[1].e": "2", "b.c[7]": "c", "b.nothing": "b",
		"l[0].x": "1", "l[1].y": "y", "l[1]": "l",
	} {
		p := f.Locate(key)
		if got := string([]rune(p.Source)[p.Column-1:][:p.Width]); got != want {
			t.Errorf("%s is at %q, want %q", key, got, want)
		}
	}
	if p := f.Locate("z"); p != (diag.Place{}) {
		t.Errorf("what is nowhere is at %+v", p)
	}
}

// A table of many entries is looked up as one of few.
func TestManyKeys(t *testing.T) {
	var b strings.Builder
	for i := range 3000 {
		b.WriteString("k" + strings.Repeat("x", i%7) + string(rune('a'+i%26)) + strings.Repeat("y", i/182) + " = 1\n")
	}
	agree(t, []byte(b.String()))
}
