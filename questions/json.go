package questions

import (
	"unicode/utf8"

	"careerfit/profiles/diag"
)

// readJSON takes the keys of an object. Unlike encoding/json it refuses a key that is there twice, text after the object,
// and bytes that are not UTF-8; what it says of other mistakes is the same. Where the text is no JSON, nothing else is said.
func (r *Reader) readJSON(data []byte) {
	clear(r.Kept)
	if !utf8.Valid(data) {
		r.unreadable(diag.Place{}, diag.Say("is not UTF-8"), diag.Say("save the file as UTF-8"))
		return
	}
	j := &r.json
	*j = jsonText{data: data, names: j.names, list: j.list}
	isObject := j.entries(r.takers.key)
	if !isObject {
		j.any()
	}
	j.end()
	switch {
	case j.err != nil:
		r.unreadable(diag.PlaceAt(data, j.at, 1), diag.Say("is not valid JSON: %v", j.err.What), startFile()...)
	case !isObject:
		r.unreadable(diag.Place{}, diag.Say("is not a JSON object"), startFile()...)
	}
}

// jsonText is JSON that is read value by value, without copying it. It is a value itself: the next one. After a mistake
// nothing more is taken.
type jsonText struct {
	data  []byte
	at    int           // how far it is read; after a mistake, where that is
	depth int           // of tables and lists in one another
	names [][]byte      // the keys so far of the tables that are open
	list  []byte        // room for a list as a person would type it
	err   *diag.Problem // the first mistake; nil for none
}

// maxDepth is how deep tables and lists can be in one another, as in TOML.
const maxDepth = 32

// peek goes on to the next token and returns its first byte; 0 at the end of the text, to which it does not go on.
func (j *jsonText) peek() byte {
	for i := j.at; i < len(j.data); i++ {
		if c := j.data[i]; c != ' ' && c != '\t' && c != '\r' && c != '\n' {
			j.at = i
			return c
		}
	}
	return 0
}

func (j *jsonText) offset() int {
	j.peek()
	return j.at
}

// end takes what is after the value that is the whole text: nothing but blanks.
func (j *jsonText) end() {
	if j.err != nil || j.peek() == 0 && !j.isAtNUL() {
		return
	}
	if c := j.data[j.at]; c == '{' || c == '[' {
		j.at++
	} else if end, _ := j.literal(); end > 0 {
		j.at = end
	}
	j.err = &diag.Problem{What: diag.Say("more text after the object")} // whatever is wrong with that
}

// isAtNUL tells a NUL from the end of the text.
func (j *jsonText) isAtNUL() bool { return j.at < len(j.data) && j.data[j.at] == 0 }

func (j *jsonText) isNull() bool {
	if j.peek() != 'n' {
		return false
	}
	j.scalar()
	return true
}

// open begins a table or a list, if the next value is one.
func (j *jsonText) open(bracket byte) bool {
	if j.err != nil || j.peek() != bracket {
		return false
	}
	j.at++
	if j.depth++; j.depth > maxDepth {
		j.fail(diag.Say("more than %d tables and lists in one another", maxDepth))
	}
	return true
}

// more goes on to the next entry of what was opened, the n-th from 0, or ends it.
func (j *jsonText) more(n int, bracket byte, after string) bool {
	if j.err != nil {
		return false
	}
	c := j.peek()
	switch {
	case c == bracket:
		j.at++
		j.depth--
		return false
	case n == 0:
		return true
	case c == ',':
		j.at++
		return true
	}
	j.unexpected(after)
	return false
}

func (j *jsonText) entries(take func(key []byte, v value)) bool {
	if !j.open('{') {
		return false
	}
	keys := keySet{first: len(j.names)}
	for n := 0; j.more(n, '}', afterEntry); n++ {
		key := j.key(n)
		if keys.has(j, key) {
			j.fail(diag.Say("key %s is there twice", quote(string(key))))
		}
		if j.colon(); j.err != nil {
			break
		}
		take(key, j)
	}
	j.names = j.names[:keys.first]
	return true
}

// key takes the key of the n-th entry of a table.
func (j *jsonText) key(n int) []byte {
	switch {
	case j.err != nil:
		return nil
	case j.peek() != '"' && n == 0:
		j.unexpected("")
		return nil
	case j.peek() != '"':
		j.unexpected(" looking for beginning of object key string")
		return nil
	}
	key, _ := j.quoted()
	return key
}

// colon takes what stands between a key and its value.
func (j *jsonText) colon() {
	switch {
	case j.err != nil:
	case j.peek() != ':':
		j.unexpected(" after object key")
	default:
		j.at++
		j.peek()
	}
}

func (j *jsonText) elements(take func(v value)) bool {
	if !j.open('[') {
		return false
	}
	for n := 0; j.more(n, ']', afterElement); n++ {
		take(j)
	}
	return true
}

// any takes any value, as encoding/json would, for what is rare or wrong.
func (j *jsonText) any() any {
	switch c := j.peek(); {
	case j.err != nil:
		return nil
	case c == '{':
		table := map[string]any{}
		j.entries(func(key []byte, v value) { table[string(key)] = v.any() })
		return table
	case c == '[':
		list := []any{}
		j.elements(func(v value) { list = append(list, v.any()) })
		return list
	}
	return j.scalar()
}

// keySet are the keys of a table that is being read. The bits tell most keys apart at once.
type keySet struct {
	first int // in names
	bits  uint64
	many  map[string]bool // all of them, where there are many
}

// fewKeys are looked through rather than looked up.
const fewKeys = 32

// has reports whether a key was there before, and adds it.
func (s *keySet) has(j *jsonText, key []byte) bool {
	if j.err != nil {
		return false
	}
	hash := len(key) * 7
	if len(key) > 0 {
		hash += int(key[0])*31 + int(key[len(key)-1])
	}
	bit := uint64(1) << (hash & 63)
	isNew := s.bits&bit == 0
	s.bits |= bit
	names := j.names[s.first:]
	j.names = append(j.names, key)
	switch {
	case len(names) < fewKeys:
		return !isNew && containsKey(names, key)
	case s.many == nil:
		s.many = map[string]bool{}
		for _, name := range names {
			s.many[string(name)] = true
		}
	}
	if s.many[string(key)] {
		return true
	}
	s.many[string(key)] = true
	return false
}

func containsKey(names [][]byte, key []byte) bool {
	for _, name := range names {
		if string(name) == string(key) {
			return true
		}
	}
	return false
}
