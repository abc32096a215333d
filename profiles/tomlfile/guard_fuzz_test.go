package tomlfile

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"pgregory.net/rapid"
)

// FuzzGuard holds Guard to what the decoder sees: what Guard lets through is decoded without a panic, and Guard has seen
// exactly as many tables and lists in one another as there are, and no fewer keys. A string that the two ended in
// different places would show here, since brackets within it would count.
func FuzzGuard(f *testing.F) {
	for _, a := range attacks() {
		f.Add([]byte(a.text[:min(len(a.text), 400)]))
	}
	for _, s := range shapes() {
		f.Add([]byte(s.of(400)))
	}
	for _, text := range valid() {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if Guard("", data) != nil {
			return
		}
		tree := map[string]any{}
		meta, err := toml.Decode(string(data), &tree)
		if err != nil {
			return
		}
		text := bytes.TrimPrefix(data, []byte("\ufeff"))
		if names := newScanner(text, maxDepth); names.scan() != nil || names.names < len(meta.Keys()) {
			t.Errorf("%d names seen, there are %v", names.names, meta.Keys())
		}
		checkDepth(t, text, depth(tree))
	})
}

// checkDepth checks that the scanner sees tables and lists just as deep as they are. It sees that [[a]] is a list and a
// table, but not that [a.b] after it is in that list; depth counts neither, so that documents with [[ can look deeper.
func checkDepth(t interface{ Errorf(string, ...any) }, text []byte, deep int) {
	if newScanner(text, deep).scan() != nil && !bytes.Contains(text, []byte("[[")) {
		t.Errorf("seen deeper than %d: %q", deep, text)
	}
	if deep > 0 && newScanner(text, deep-1).scan() == nil {
		t.Errorf("not seen as deep as %d: %q", deep, text)
	}
}

// depth is how many tables and lists stand in one another in a decoded value, itself included, the whole not. A list of
// [[tables]] does not count.
func depth(value any) int {
	deepest := 0
	switch value := value.(type) {
	case map[string]any:
		for _, v := range value {
			deepest = max(deepest, deeper(v))
		}
	case []map[string]any:
		for _, v := range value {
			deepest = max(deepest, depth(v))
		}
	case []any:
		for _, v := range value {
			deepest = max(deepest, deeper(v))
		}
	}
	return deepest
}

// deeper is the depth of what stands in a table or a list.
func deeper(value any) int {
	switch value.(type) {
	case map[string]any, []any, []map[string]any:
		return depth(value) + 1
	}
	return 0
}

// valid are documents in which ends of strings are hard to see.
func valid() []string {
	return []string{
		"a=[" + quotes + `x"` + quotes + ", [[1]]]",
		"a=[" + quotes + `x""` + quotes + ", [[1]]]",
		"a=[" + quotes + `x\"""` + quotes + ", [[1]]]",
		"a=[" + quotes + `x\\""` + quotes + ", [[1]]]",
		"a=[" + quotes + quotes + ", [[1]]]",
		"a=[" + ticks + `x''` + ticks + ", [[1]]]",
		"a=[" + ticks + ticks + ", {b=[1]}]",
		"a=[" + quotes + "\\\n  [ \\\t\r\n [" + quotes + ", [[1]]]",
		"a = { b . c = 1, 'd.e' = [ # ]\n 1.5, ], } # }",
		"['a[.]'.\"b\\\"]\"]\nc.1.2 = 2026-01-01T07:32:00.5Z",
		"[[a]]\n[a.b]\n[[a.c]]\nd = {}\n[a.b.e]",
		"a.b = {c.d = [{e = {}}]}\na.f.g.h = [[]]",
		"[a]\r\nb = [\r\n[],\r\n]\r\n\r\n[ a . c ] # x\r\n",
		"x = -1.5e-7\n-1.2 = 1\n\"\" = {\"\" = ''}",
	}
}

// writer writes valid documents, and knows how deep they are.
type writer struct{ t *rapid.T }

// document is at most so deep, and as deep as it says.
func (w writer) document(most int) (text string, deepest int) {
	text, deepest = w.pairs(most)
	for i := range rapid.IntRange(0, 2).Draw(w.t, "tables") {
		header, dots := w.key(100+i, most-1)
		pairs, inner := w.pairs(most - dots - 1)
		text += "[" + header + "]" + w.comment() + "\n" + pairs
		deepest = max(deepest, dots+1+inner)
	}
	return text, deepest
}

// pairs are what a table holds.
func (w writer) pairs(most int) (text string, deepest int) {
	for i := range rapid.IntRange(0, 3).Draw(w.t, "pairs") {
		pair, deep := w.pair(i, most)
		text += pair + w.comment() + "\n"
		deepest = max(deepest, deep)
	}
	return text, deepest
}

// pair is a key with its value. Its number tells the key from others.
func (w writer) pair(number, most int) (text string, deep int) {
	key, deep := w.key(number, most)
	value, inner := w.value(most - deep)
	return key + " = " + value, deep + inner
}

// key makes a table at every dot.
func (w writer) key(number, most int) (text string, dots int) {
	text = fmt.Sprintf(rapid.SampledFrom([]string{"k%d", "'k.[%d'", `"k\"]%d"`, "%d"}).Draw(w.t, "name"), number)
	dots = rapid.IntRange(0, min(2, most)).Draw(w.t, "dots")
	return text + strings.Repeat(rapid.SampledFrom([]string{".a", " . a", ".'.'", `."[{#"`}).Draw(w.t, "more"), dots), dots
}

func (w writer) value(most int) (text string, deep int) {
	kind := rapid.IntRange(0, 3).Draw(w.t, "kind")
	switch {
	case most > 0 && kind == 0:
		return w.list(most)
	case most > 0 && kind == 1:
		return w.table(most)
	case kind == 2:
		return rapid.SampledFrom([]string{"1", "-1.5e-7", "0x1f", "true", "07:32:00.5", "2026-01-01 07:32:00Z"}).Draw(w.t, "plain"), 0
	}
	return w.quoted(), 0
}

func (w writer) list(most int) (text string, deep int) {
	text = "[" + w.end()
	for range rapid.IntRange(0, 3).Draw(w.t, "items") {
		item, inner := w.value(most - 1)
		text += item + w.end() + "," + w.end()
		deep = max(deep, inner)
	}
	return text + "]", deep + 1
}

func (w writer) table(most int) (text string, deep int) {
	text = "{"
	for i := range rapid.IntRange(0, 3).Draw(w.t, "pairs") {
		pair, inner := w.pair(i, most-1)
		if i > 0 {
			text += ", "
		}
		text += pair
		deep = max(deep, inner)
	}
	return text + "}", deep + 1
}

// quoted is a string of what could be taken for something else.
func (w writer) quoted() string {
	pieces := func(pieces ...string) string {
		return strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 6).Draw(w.t, "pieces"), "")
	}
	switch rapid.IntRange(0, 3).Draw(w.t, "quotes") {
	case 0:
		return `"` + pieces("[", "{", "#", ".", "'", "'''", "=", ",", `\"`, `\\`, `\u005b`, "é") + `"`
	case 1:
		return `'` + pieces("[", "}", "#", ".", `"`, `"""`, "=", ",", `\`, "é") + `'`
	case 2:
		return quotes + pieces("[", "{", "#", ".", "'''", `"x`, `""x`, `\"`, `\\`, "\n", "\\\n x", "\r\n", "é") +
			rapid.SampledFrom([]string{"", `"`, `""`}).Draw(w.t, "two more") + quotes
	}
	return ticks + pieces("[", "]", "#", ".", quotes, `'x`, `''x`, `\`, "\n", "\r\n", "é") +
		rapid.SampledFrom([]string{"", `'`, `''`}).Draw(w.t, "two more") + ticks
}

// end is what can stand between the items of a list.
func (w writer) end() string {
	return rapid.SampledFrom([]string{"", " ", "\n", "\r\n", " # [[ \"\"\" '\n"}).Draw(w.t, "end")
}

func (w writer) comment() string {
	return rapid.SampledFrom([]string{"", " ", " # [[ . \"", "\t#'''"}).Draw(w.t, "comment")
}

// The depth that Guard sees is that of the document, whatever stands in its strings and comments.
func TestGuardSeesDepth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, deep := writer{t}.document(8)
		tree := map[string]any{}
		if _, err := toml.Decode(text, &tree); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if got := depth(tree); got != deep {
			t.Fatalf("%q: decoded %d deep, written %d deep", text, got, deep)
		}
		checkDepth(t, []byte(text), deep)
	})
}

// At the limit a document goes through, one deeper it does not.
func TestGuardRefusesOneDeeper(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, deep := writer{t}.pairs(8)
		if problem := Guard("", []byte("["+dotted(maxDepth-deep)+"]\n"+text)); problem != nil {
			t.Fatalf("%q: %d deep: %v", text, deep, problem)
		}
		if Guard("", []byte("["+dotted(maxDepth-deep+1)+"]\n"+text)) == nil {
			t.Fatalf("%q: %d deep goes through one deeper", text, deep)
		}
	})
}
