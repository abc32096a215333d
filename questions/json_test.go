package questions

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"careerfit/profiles/diag"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// checkJSON holds that JSON is read as encoding/json reads it, and that where it is refused, something is found to be wrong.
func checkJSON(t reader, text []byte) {
	var j jsonText
	j.begin(text)
	got, isDone := j.any(), j.isDone()
	d := json.NewDecoder(bytes.NewReader(text))
	wrong := passOver(d, 1)
	if _, err := d.Token(); wrong == nil && err != io.EOF {
		wrong = errors.New("more text")
	}
	if isDone != (wrong == nil) {
		t.Fatalf("%q: taken %v, but %v", text, isDone, wrong)
	}
	var want any
	if err := json.Unmarshal(text, &want); isDone && (err != nil || !reflect.DeepEqual(want, got)) {
		t.Fatalf("%q: %v, want %v, %v", text, got, want, err)
	}
}

// jsonTexts are JSON, and what nearly is.
func jsonTexts() []string {
	return []string{
		``, ` `, `{`, `}`, `[`, `]`, `[]`, `{}`, `{"a":1}`, `{"a":1,}`, `{,}`, `{"a"}`, `{"a" 1}`, `{"a":}`, `{"a":1 "b":2}`, `{"a":1]`, `{1:2}`, `{:`, `[1:2]`,
		`[,1]`, `[1,]`, `[1 2]`, `[}`, `{]`, `{"a":1,2`, ` { "a" : [ 1 , 2.5e1 , "x" ] } `, `{"a":1,"a":2}`, `{"a":{"b":1,"b":2}}`, `{"\u0061":1,"a":2}`, `{} {}`, `{} [1`, `{} x`,
		`{} 5`, `{} "abc`, `{} ,`, `{}]`, `1 2`, `"a`, `"a\`, `"\u00`, `"\u00g0"`, `"\x"`, "\"\n\"", `"\ud800"`, `"é\n\"\\\/\b\f\r\t\u00e9"`, `-`, `-x`, `01`, `-0`, `1.`, `1.x`, `1e`, `1e+`,
		`1e+x`, `1E5`, `1e999`, `-1.5`, `tru`, `trux`, `truex`, `true`, `fals `, `false`, `nul`, `nulx`, `null`, `'a'`, `{"a":'`, "\x00", "{}\x00", "{\"a\":\x00}", `+1`, `.5`, "\u00a0{}", `{"a":1}` + "\v",
		strings.Repeat("[", 32) + strings.Repeat("]", 32), strings.Repeat("[", 33), strings.Repeat(`{"a":`, 33), `{"":{"":[]}}`, `{"a":"` + strings.Repeat("é", 50) + `","b":`,
	}
}

func FuzzJSON(f *testing.F) {
	for _, text := range jsonTexts() {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if utf8.Valid(text) { // or it is refused before
			checkJSON(t, text)
		}
	})
}

// A byte taken out or put in gives what nobody would think of.
func TestJSONIsReadLikeEncodingJSON(t *testing.T) {
	form := forms()["odd"]
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom(append(jsonTexts(), genLine(t, form), genLine(t, form))).Draw(t, "text")
		for range rapid.IntRange(0, 2).Draw(t, "changes") {
			at := rapid.IntRange(0, len(text)).Draw(t, "at")
			if put := rapid.SampledFrom([]string{"", "{", "}", "[", "]", ":", ",", `"`, `\`, "1", "e", ".", "-", " ", "t", "n", "\n"}).Draw(t, "put"); put != "" {
				text = text[:at] + put + text[at:]
			} else if at < len(text) && text[at] < 0x80 {
				text = text[:at] + text[at+1:]
			}
		}
		checkJSON(t, []byte(text))
	})
}

// The keys of a table of any size are told apart.
func TestManyKeys(t *testing.T) {
	for _, n := range []int{3, 100} {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `"k%d":{"a":%d},`, i, i)
		}
		checkJSON(t, []byte(`{`+b.String()+`"z":0}`))
		for i := range n {
			checkJSON(t, fmt.Appendf(nil, `{%s"k%d":0}`, b.String(), i))
		}
	}
}

// What is wrong is said in the words of encoding/json, at the place up to which the text can be read; and nothing else.
func TestWhatIsWrongWithJSON(t *testing.T) {
	for text, want := range map[string]string{
		`{"a":1,}`:                   `1:8: is not valid JSON: invalid character '}' looking for beginning of object key string`,
		`{"id":1 "b":2}`:             `1:9: is not valid JSON: invalid character '"' after object key:value pair`,
		`{"id":"\x"}`:                `1:7: is not valid JSON: invalid character 'x' in string escape code`,
		`{"zzz":tru}`:                `1:8: is not valid JSON: invalid character '}' in literal true (expecting 'e')`,
		`{"zzz":1e999,"b":}`:         `1:13: is not valid JSON: json: cannot unmarshal number 1e999 into Go value of type float64`,
		`{"answers":{"desk-work":-}`: `1:25: is not valid JSON: invalid character '}' in numeric literal`,
		`{"answers":{"desk-work":9`:  `1:26: is not valid JSON: it ends too early`,
		`{"answers":{"no":1},"id`:    `1:21: is not valid JSON: it ends too early`,
		`{"id":1,"\u0069d":2,}`:      `1:18: is not valid JSON: key "id" is there twice`,
		`{"zzz":[{"a":1,"a":2}]}`:    `1:19: is not valid JSON: key "a" is there twice`,
		"{}\n{}":                     `2:2: is not valid JSON: more text after the object`,
		`[1] x`:                      `1:5: is not valid JSON: more text after the object`,
		`"a" 1`:                      `1:6: is not valid JSON: more text after the object`,
		`[[]]`:                       ` is not a JSON object`,
		`null`:                       ` is not a JSON object`,
		"{\"id\":\"\xff\",":          ` is not UTF-8`,
	} {
		_, err := builtIn().FromFile("me.json", []byte(text), nil)
		var list diag.Problems
		if !errors.As(err, &list) || len(list) != 1 || fmt.Sprintf("%s: %s", list[0].Position(), list[0].What) != "me.json:"+want {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

// A line cannot make the reader hold a path for each of very many tables in one another.
func TestDeepLines(t *testing.T) {
	r := forms()["built-in"].Reader(nil, func(string) bool { return true })
	for _, part := range []string{`{"answers":`, `[`, `{"kept":`} {
		got := r.line(t, strings.Repeat(part, 1<<20/len(part)))
		if !got.isWrong() || !strings.Contains(got.Wrong[0], "more than 32 tables and lists in one another") {
			t.Errorf("%.20s...: %v", part, got.Wrong)
		}
	}
	deep := `{"kept":` + strings.Repeat("[", maxDepth) + strings.Repeat("]", maxDepth) + "}"
	if got := r.line(t, deep); !got.isWrong() {
		t.Error("one too many is taken")
	}
}

// However unusual the JSON, it means what a person would type.
func TestUnusualValues(t *testing.T) {
	r := forms()["built-in"].Reader(nil, nil)
	for line, same := range map[string]string{
		`{"answers":{"desk-work":1e0}}`:                `{"answers":{"desk-work":1}}`,
		`{"answers":{"setting":["lab",["hospital"]]}}`: `{"answers":{"setting":"lab;hospital"}}`,
		`{"answers":{"setting":[null,"lab"]}}`:         `{"answers":{"setting":["lab",null]}}`,
		`{"observed":{"r":{"desk-work":null}}}`:        `{}`,
	} {
		if diff := cmp.Diff(r.line(t, same), r.line(t, line)); diff != "" {
			t.Errorf("%s: %s", line, diff)
		}
	}
}

// What is to be kept stands as it is in the line, and a key of ours that is to be kept counts all the same.
func TestKeptValues(t *testing.T) {
	lines := forms()["built-in"].lines()
	for line, want := range map[string]string{
		`{"kept":1}`:                                  `1 `,
		`{"\u006bept":[1, 2],"answers":{}}`:           `[1, 2] `,
		`{"again":{},"kept":"\ud800"}`:                `"\ud800" `,
		`{"roles":["medical-assistant"],"kept":null}`: `null ["medical-assistant"]`,
		`{"kept" : { "a":"b" } , "roles":[ ]}`:        `{ "a":"b" } [ ]`,
		`{}`:                                          ` `,
	} {
		got := lines.line(t, line)
		if kept := fmt.Sprintf("%s %s", lines.Kept[0], lines.Kept[1]); kept != want || got.isWrong() {
			t.Errorf("%s: kept %s, wrong %v", line, kept, got.Wrong)
		}
		if roles := lines.answers.Roles; (len(roles) > 0) != strings.Contains(line, "assistant") {
			t.Errorf("%s: roles %v", line, roles)
		}
	}
}

// Everything that is wrong with a file is told in its order, with the place of the value.
func TestPlacesInJSON(t *testing.T) {
	text := "{\"zzz\": 1,\n \"must\": [\"no\", 7],\r\n \"answers\": {\"é\": 1, \"desk-work\": true},\n \"observed\": {\"r\": {\"pay\": 1, \"desk-work\" :\n 1.5}, \"s\": 2}, \"id\": [1]}"
	_, err := builtIn().FromFile("me.json", []byte(text), forms()["built-in"].criteria)
	var got []string
	for _, p := range err.(diag.Problems) {
		got = append(got, fmt.Sprintf("%s %s %q", p.Position(), p.Key, p.Source[:p.Column%5]))
	}
	want := []string{
		`me.json:1:9 zzz "{\"zz"`, `me.json:2:10 must ""`, `me.json:2:10 must ""`, `me.json:3:19 answers.é " \"an"`, `me.json:3:35 answers.desk-work ""`,
		`me.json:4:28 observed.r.pay " \"o"`, `me.json:5:13 observed.s " 1."`, `me.json:5:23 id " 1."`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
