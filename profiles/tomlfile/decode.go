package tomlfile

import (
	"reflect"
	"slices"
	"strings"
	"sync"

	"careerfit/profiles/diag"

	"github.com/pelletier/go-toml/v2/unstable"
)

// Decoder reads TOML files into structs. It remembers the keys of their types, so that one decoder reads many files
// fastest. The zero value is ready, and may be shared.
type Decoder struct {
	keys    sync.Map  // map[string]field by reflect.Type
	parsers sync.Pool // of *unstable.Parser
}

// Decode reads a TOML file that anyone may have written into v, a pointer to a struct with toml tags. It is strict: keys
// are those of the tags to the letter, numbers are finite, and no text holds a character that a terminal would act on.
// Everything that is wrong comes back at once; what is right is filled in all the same.
//
// A text field with the tag prose:"yes" may go over several lines.
func (d *Decoder) Decode(name string, data []byte, v any) (*File, diag.Problems) {
	parser, ok := d.parsers.Get().(*unstable.Parser)
	if !ok {
		parser = &unstable.Parser{}
	}
	defer d.parsers.Put(parser)
	f, problems := read(name, data, parser)
	if len(problems) > 0 {
		return f, problems
	}
	w := &filler{decoder: d, file: f}
	w.fill(reflect.ValueOf(v).Elem(), &node{value: f.top}, false)
	return f, w.problems
}

// Decode is Decoder.Decode for a single file.
func Decode(name string, data []byte, v any) (*File, diag.Problems) {
	return new(Decoder).Decode(name, data, v)
}

// field is where a key of a file goes.
type field struct {
	index []int // of the struct's fields, see reflect.Value.FieldByIndex
	prose bool
}

// fieldsOf are the fields of a struct by key, from memory.
func (d *Decoder) fieldsOf(t reflect.Type) map[string]field {
	if fields, ok := d.keys.Load(t); ok {
		return fields.(map[string]field)
	}
	fields := fieldsOf(t, nil)
	d.keys.Store(t, fields)
	return fields
}

// fieldsOf are the fields of a struct and of the structs embedded in it, by the key of their tag.
func fieldsOf(t reflect.Type, above []int) map[string]field {
	fields := map[string]field{}
	for i := range t.NumField() {
		f := t.Field(i)
		index := append(slices.Clone(above), i)
		key, _, _ := strings.Cut(f.Tag.Get("toml"), ",")
		switch {
		case f.Anonymous:
			for key, inner := range fieldsOf(f.Type, index) {
				if _, shadowed := fields[key]; !shadowed {
					fields[key] = inner
				}
			}
		case key != "" && key != "-":
			fields[key] = field{index, f.Tag.Get("prose") == "yes"}
		}
	}
	return fields
}
