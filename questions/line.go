package questions

import (
	"bytes"
	"slices"

	"github.com/go-json-experiment/json/jsontext"
)

// Lines reads lines of JSON, each the answers of one person, into a draft. Like Draft it refuses what it does not
// understand at once. Every goroutine needs its own.
type Lines struct {
	*Draft
	ID    []byte   // of the line that was read last; nil without one
	Kept  [][]byte // the values of the keys to keep, as they stand in the line; nil where they are not there
	keep  []string
	other func(key string) bool
	line  []byte
	in    bytes.Buffer
	json  *jsontext.Decoder
}

// NewLines returns a reader of lines. keep are keys whose values are handed on; other reports whether a key that is none
// of ours is to be passed over.
func (t *Table) NewLines(keep []string, other func(key string) bool) *Lines {
	r := &Lines{Draft: t.NewDraft(), Kept: make([][]byte, len(keep)), keep: keep, other: other}
	r.json = jsontext.NewDecoder(&r.in)
	return r
}

// Read reads a line, and reports whether it was understood.
func (r *Lines) Read(line []byte) bool {
	r.Reset()
	r.begin(line)
	return r.members((*Lines).top) && r.isAtEnd() && r.Done()
}

// Keep reads nothing but the values to keep, for a line that was not understood but is one.
func (r *Lines) Keep(line []byte) {
	r.begin(line, jsontext.AllowInvalidUTF8(true)) // in escapes, which FromLine takes
	if _, err := r.json.ReadToken(); err != nil {
		return
	}
	for r.json.PeekKind() == '"' {
		key, _ := r.json.ReadToken()
		at := slices.Index(r.keep, key.String())
		value, err := r.json.ReadValue()
		if err != nil {
			return
		}
		if at >= 0 {
			r.Kept[at] = value
		}
	}
}

func (r *Lines) begin(line []byte, options ...jsontext.Options) {
	r.ID, r.line = nil, line
	clear(r.Kept)
	r.in = *bytes.NewBuffer(line) // which the decoder reads without copying it
	r.json.Reset(&r.in, options...)
}

func (r *Lines) isAtEnd() bool {
	return len(bytes.TrimLeft(r.line[r.json.InputOffset():], " \t\r\n")) == 0
}

// members hands every key of an object to take, which reads its value.
func (r *Lines) members(take func(r *Lines, key []byte) bool) bool {
	return r.entries('{', '}', func(key []byte) bool {
		text, ok := plainString(key)
		return ok && take(r, text)
	})
}

// entries hands every key of an object, or every value of a list, to take. The kinds are those of its brackets.
func (r *Lines) entries(begin, end jsontext.Kind, take func(value []byte) bool) bool {
	if r.json.PeekKind() != begin {
		return false
	}
	if _, err := r.json.ReadToken(); err != nil {
		return false
	}
	for r.json.PeekKind() != end {
		value, err := r.json.ReadValue()
		if err != nil || !take(value) {
			return false
		}
	}
	_, err := r.json.ReadToken()
	return err == nil
}

// plainString is the text of a JSON string without an escape.
func plainString(value []byte) ([]byte, bool) {
	if len(value) < 2 || value[0] != '"' || bytes.IndexByte(value, '\\') >= 0 {
		return nil, false
	}
	return value[1 : len(value)-1], true
}

// top takes a key of the object that is the line. It does not read the value of one of ours that is to be kept, too.
func (r *Lines) top(key []byte) bool {
	at := slices.Index(r.keep, string(key))
	if at >= 0 && isOurs(string(key)) {
		return false
	}
	switch string(key) {
	case "answers":
		return r.members((*Lines).answer)
	case "importance":
		return r.members((*Lines).importance)
	case KeyID:
		return r.id()
	case KeyMust:
		return r.must()
	case KeyLocalPay:
		value, err := r.json.ReadValue()
		return err == nil && len(value) > 0 && r.LocalPay(value)
	}
	if at < 0 && (isOurs(string(key)) || !r.other(string(key))) {
		return false
	}
	value, err := r.json.ReadValue()
	if at >= 0 {
		r.Kept[at] = value
	}
	return err == nil
}

// isOurs reports whether a key of a line means something, which a sheet may not be able to hold.
func isOurs(key string) bool {
	switch key {
	case "answers", "again", "importance", "observed", KeyID, KeyMust, KeyRoles, KeyLocalPay:
		return true
	}
	return false
}

func (r *Lines) id() bool {
	value, err := r.json.ReadValue()
	if err != nil {
		return false
	}
	if digits(value) > 0 {
		r.ID = value
		return true
	}
	text, ok := plainString(value)
	r.ID = text
	return ok && len(text) > 0
}

// answer takes the answer to a question.
func (r *Lines) answer(key []byte) bool {
	item, ok := r.table.items[string(key)]
	if !ok {
		return false
	}
	cells := r.table.itemCells[item]
	if r.json.PeekKind() == '[' {
		return r.set(item, cells)
	}
	value, err := r.json.ReadValue()
	if err != nil {
		return false
	}
	if string(value) == "null" {
		return true
	}
	if text, ok := plainString(value); ok {
		return len(text) > 0 && r.Answer(item, cells, text)
	}
	return digits(value) > 0 && r.Answer(item, cells, value)
}

// set takes a list of options.
func (r *Lines) set(item int, cells *Cells) bool {
	set := 0
	ok := cells.question.Kind == Categories && r.entries('[', ']', func(value []byte) bool {
		text, ok := plainString(value)
		if !ok && digits(value) > 0 {
			text = value
		}
		one := cells.single[string(text)]
		isNew := one != 0 && set&one == 0
		set |= one
		return isNew
	})
	r.Sheet.Answers[item] = set
	return ok && set > 0
}

// importance takes how much a question matters.
func (r *Lines) importance(key []byte) bool {
	item, ok := r.table.items[string(key)]
	if !ok {
		return false
	}
	value, err := r.json.ReadValue()
	return err == nil && len(value) > 0 && r.Importance(item, value)
}

// must takes the list of deal-breakers.
func (r *Lines) must() bool {
	return r.entries('[', ']', func(value []byte) bool {
		text, ok := plainString(value)
		return ok && len(text) > 0 && bytes.IndexByte(text, ';') < 0 && r.Must(text)
	})
}
