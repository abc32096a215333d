package questions

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"careerfit/profiles/diag"
)

// What encoding/json says of where something stands that cannot stand there.
const (
	beginValue   = " looking for beginning of value"
	afterEntry   = " after object key:value pair"
	afterElement = " after array element"
)

// fail notes a mistake, if it is the first.
func (j *jsonText) fail(what diag.Text) {
	if j.err == nil {
		j.err = &diag.Problem{What: what}
	}
}

// unexpected notes that the next token cannot stand there.
func (j *jsonText) unexpected(where string) {
	j.peek()
	for i := j.at; i < len(j.data); i++ {
		if strings.IndexByte(" \t\r\n", j.data[i]) < 0 {
			j.invalid(i, where)
			return
		}
	}
	j.invalid(len(j.data), where)
}

// invalid notes that the byte at a place cannot stand there, or that the text ends.
func (j *jsonText) invalid(i int, where string) {
	if i >= len(j.data) {
		j.fail(diag.Say("it ends too early"))
		return
	}
	c := strconv.Quote(string(rune(j.data[i])))
	c = c[1 : len(c)-1]
	switch c {
	case `'`:
		c = `\'`
	case `\"`:
		c = `"`
	}
	j.fail(diag.Say("%v", "invalid character '"+c+"'"+where))
}

// quoted takes a text. It lies in the JSON, or is new where there are escapes.
func (j *jsonText) quoted() ([]byte, bool) {
	if j.err != nil || j.peek() != '"' {
		return nil, false
	}
	begin := j.at
	end, plain := j.literal()
	if end == 0 {
		return nil, true
	}
	j.at = end
	if plain {
		return j.data[begin+1 : end-1], true
	}
	var text string
	if err := json.Unmarshal(j.data[begin:end], &text); err != nil { // literal has looked at it
		j.fail(diag.Say("%v", err))
	}
	return []byte(text), true
}

// text is what a person would type: of a list, its elements with semicolons between them.
func (j *jsonText) text() (text []byte, instead any) {
	if text, ok := j.quoted(); ok {
		return text, nil
	}
	begin := *j
	switch c := j.peek(); {
	case c == '[':
		if text, ok := j.plainList(); ok {
			return text, nil
		}
		*j = begin // some other list, which is taken like one of TOML
	case c >= '1' && c <= '9':
		if end, _ := j.literal(); end > 0 && digits(j.data[j.at:end]) > 0 {
			text = j.data[j.at:end]
			j.at = end
			return text, nil
		}
	}
	return typed(j.any())
}

// plainList takes a list of texts and numbers that have no semicolons; there must be two, or none with a comma.
func (j *jsonText) plainList() (text []byte, ok bool) {
	j.open('[')
	j.list = j.list[:0]
	n := 0
	for ; j.more(n, ']', afterElement); n++ {
		part, ok := j.quoted()
		if !ok {
			end := 0
			if c := j.peek(); c >= '1' && c <= '9' {
				end, _ = j.literal()
			}
			if part = j.data[j.at:max(end, j.at)]; digits(part) == 0 {
				return nil, false
			}
			j.at = end
		}
		if bytes.IndexByte(part, ';') >= 0 {
			return nil, false
		}
		if n > 0 {
			j.list = append(j.list, ';')
		}
		j.list = append(j.list, part...)
	}
	return j.list, j.err == nil && (n > 1 || bytes.IndexByte(j.list, ',') < 0)
}

// scalar takes a text, a number, true, false or null.
func (j *jsonText) scalar() any {
	if text, ok := j.quoted(); ok {
		return string(text)
	}
	if j.err != nil {
		return nil
	}
	begin := j.at
	end, _ := j.literal()
	if end == 0 {
		return nil
	}
	j.at = end
	switch text := string(j.data[begin:end]); text {
	case "null":
		return nil
	case "true", "false":
		return text == "true"
	default:
		number, err := strconv.ParseFloat(text, 64)
		if err != nil {
			j.fail(diag.Say("%v", "json: cannot unmarshal number "+text+" into Go value of type float64"))
		}
		return number
	}
}

// literal returns where the text, number or word ends that begins here, and of a text whether it has no escapes; 0 where it
// is wrong.
func (j *jsonText) literal() (end int, plain bool) {
	switch c := j.peek(); {
	case c == '"':
		return j.stringEnd()
	case c == '-' || c >= '0' && c <= '9':
		return j.numberEnd(), true
	case c == 't':
		return j.wordEnd("true"), true
	case c == 'f':
		return j.wordEnd("false"), true
	case c == 'n':
		return j.wordEnd("null"), true
	}
	j.unexpected(beginValue)
	return 0, false
}

func (j *jsonText) stringEnd() (end int, plain bool) {
	plain = true
	data := j.data
	for i := j.at + 1; i < len(data); i++ {
		switch c := data[i]; {
		case c == '"':
			return i + 1, plain
		case c == '\\':
			plain = false
			if i = j.escapeEnd(i + 1); i == 0 {
				return 0, false
			}
		case c < ' ':
			j.invalid(i, " in string literal")
			return 0, false
		}
	}
	j.invalid(len(data), "")
	return 0, false
}

// escapeEnd returns the last byte of an escape, of which the byte after the backslash is given; 0 where it is wrong.
func (j *jsonText) escapeEnd(i int) int {
	switch {
	case i >= len(j.data):
		j.invalid(i, "")
		return 0
	case j.data[i] == 'u':
		for range 4 {
			if i++; i >= len(j.data) || strings.IndexByte("0123456789abcdefABCDEF", j.data[i]) < 0 {
				j.invalid(i, " in \\u hexadecimal character escape")
				return 0
			}
		}
	case strings.IndexByte(`bfnrt\/"`, j.data[i]) < 0:
		j.invalid(i, " in string escape code")
		return 0
	}
	return i
}

func (j *jsonText) numberEnd() int {
	i := j.at
	if j.data[i] == '-' {
		if i++; !j.isDigit(i) {
			return j.wrongNumber(i, " in numeric literal")
		}
	}
	if j.data[i] == '0' {
		i++
	} else {
		i = j.digitsEnd(i)
	}
	if i < len(j.data) && j.data[i] == '.' {
		if i++; !j.isDigit(i) {
			return j.wrongNumber(i, " after decimal point in numeric literal")
		}
		i = j.digitsEnd(i)
	}
	if i < len(j.data) && (j.data[i] == 'e' || j.data[i] == 'E') {
		if i++; i < len(j.data) && (j.data[i] == '+' || j.data[i] == '-') {
			i++
		}
		if !j.isDigit(i) {
			return j.wrongNumber(i, " in exponent of numeric literal")
		}
		i = j.digitsEnd(i)
	}
	return i
}

func (j *jsonText) isDigit(i int) bool {
	return i < len(j.data) && j.data[i] >= '0' && j.data[i] <= '9'
}

func (j *jsonText) digitsEnd(i int) int {
	for j.isDigit(i) {
		i++
	}
	return i
}

func (j *jsonText) wrongNumber(i int, where string) int {
	j.invalid(i, where)
	return 0
}

func (j *jsonText) wordEnd(word string) int {
	for n := range len(word) {
		if i := j.at + n; i >= len(j.data) || j.data[i] != word[n] {
			j.invalid(i, " in literal "+word+" (expecting '"+word[n:n+1]+"')")
			return 0
		}
	}
	return j.at + len(word)
}
