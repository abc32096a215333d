package questions

import (
	"bytes"
	"io"
	"strconv"
	"unicode/utf8"

	"careerfit/profiles/diag"

	"github.com/go-json-experiment/json/jsontext"
)

// readJSON takes the keys of an object. Where the text is no JSON, nothing else is said. A key that is there twice, text
// after the object and bytes that are not UTF-8 are refused, too.
func (r *Reader) readJSON(data []byte) {
	clear(r.Kept)
	if !utf8.Valid(data) {
		r.unreadable(diag.Place{}, diag.Say("is not UTF-8"), diag.Say("save the file as UTF-8"))
		return
	}
	j := &r.json
	j.begin(data)
	isObject := j.entries(r.takers.key)
	if !isObject {
		j.any()
	}
	switch {
	case !j.isDone():
		at, what := mistake(data)
		r.unreadable(diag.PlaceAt(data, at, 1), diag.Say("is not valid JSON: %v", what), startFile()...)
	case !isObject:
		r.unreadable(diag.Place{}, diag.Say("is not a JSON object"), startFile()...)
	}
}

// jsonText is JSON that is read value by value, without copying it. It is a value itself: the next one. After a mistake
// nothing more is taken.
type jsonText struct {
	jsontext.Decoder
	data    []byte
	in      bytes.Buffer // holds data, which the decoder reads where it is
	isWrong bool
	texts   []byte   // those that do not stand in data as they are
	parts   [][]byte // those of the lists that are open
}

// maxDepth is how deep tables and lists can be in one another, as in TOML.
const maxDepth = 32

// begin goes to the start of a text of UTF-8, in which escapes may all the same stand for what is none.
func (j *jsonText) begin(data []byte) {
	j.data, j.in, j.isWrong, j.texts = data, *bytes.NewBuffer(data), false, j.texts[:0]
	j.Reset(&j.in, jsontext.AllowInvalidUTF8(true))
}

// isDone reports whether the text was one value and nothing else.
func (j *jsonText) isDone() bool {
	_, err := j.ReadToken()
	return !j.isWrong && err == io.EOF
}

func (j *jsonText) offset() int  { return int(j.InputOffset()) }
func (j *jsonText) isNull() bool { return j.takes('n') }

// fromToken is a text without what stands before its first token.
func fromToken(text []byte) []byte { return bytes.TrimLeft(text, ",: \t\r\n") }

// token takes a bracket or a word.
func (j *jsonText) token() {
	_, err := j.ReadToken()
	j.isWrong = j.isWrong || err != nil || j.StackDepth() > maxDepth
}

// scalar takes a text or a number as it stands there.
func (j *jsonText) scalar() []byte {
	raw, err := j.ReadValue()
	j.isWrong = j.isWrong || err != nil
	return raw
}

// takes takes a bracket or a word, if that is next.
func (j *jsonText) takes(kind jsontext.Kind) bool {
	if j.PeekKind() != kind {
		return false
	}
	j.token()
	return true
}

// more reports whether there is another entry, and takes the bracket after the last.
func (j *jsonText) more(bracket jsontext.Kind) bool { return !j.isWrong && !j.takes(bracket) }

func (j *jsonText) entries(take func(key []byte, v value)) bool {
	isTable := j.takes('{')
	for isTable && j.more('}') {
		if key := j.string(); !j.isWrong {
			take(key, j)
		}
	}
	return isTable
}

func (j *jsonText) elements(take func(v value)) bool {
	isList := j.takes('[')
	for isList && j.more(']') {
		take(j)
	}
	return isList
}

func (j *jsonText) quoted() (text []byte, ok bool) {
	if j.PeekKind() == '"' {
		return j.string(), true
	}
	return nil, false
}

// string takes a text, which lies in the JSON unless there are escapes.
func (j *jsonText) string() []byte {
	raw := j.scalar()
	switch {
	case j.isWrong:
		return nil
	case bytes.IndexByte(raw, '\\') < 0:
		return raw[1 : len(raw)-1]
	}
	begin := len(j.texts)
	j.texts, _ = jsontext.AppendUnquote(j.texts, raw) // it may say that an escape is no UTF-8, which is taken
	return j.texts[begin:]
}

// text is what a person would type: of a list, its elements with semicolons between them.
func (j *jsonText) text() (text []byte, instead any) {
	switch j.PeekKind() {
	case '"':
		return j.string(), nil
	case '[':
		return j.list()
	case '0':
		raw := j.scalar()
		if len(raw) == 1 || digits(raw) > 0 { // as nearly everybody writes it
			return raw, nil
		}
		return typed(j.number(raw))
	}
	return typed(j.any())
}

// list takes a list as a person would type it. What stands there instead is only told to be a list.
func (j *jsonText) list() (text []byte, instead any) {
	begin, isText := len(j.parts), true
	for j.token(); j.more(']'); {
		part, instead := j.text()
		isText = isText && instead == nil
		j.parts = append(j.parts, part)
	}
	parts, at := j.parts[begin:], len(j.texts)
	if j.parts = j.parts[:begin]; !isText || !canJoin(parts) {
		return nil, []any{}
	}
	j.texts = appendJoined(j.texts, parts)
	return j.texts[at:], nil
}

// any takes any value, for what is rare or wrong.
func (j *jsonText) any() any {
	switch kind := j.PeekKind(); kind {
	case '{':
		table := map[string]any{}
		j.entries(func(key []byte, v value) { table[string(key)] = v.any() })
		return table
	case '[':
		list := []any{}
		j.elements(func(v value) { list = append(list, v.any()) })
		return list
	case '"':
		return string(j.string())
	case '0':
		return j.number(j.scalar())
	default:
		j.token()
		if kind != 'n' {
			return kind == 't'
		}
	}
	return nil
}

// number is what a number is, which can be too large.
func (j *jsonText) number(raw []byte) float64 {
	number, err := strconv.ParseFloat(string(raw), 64)
	j.isWrong = j.isWrong || err != nil
	return number
}
