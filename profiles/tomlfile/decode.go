package tomlfile

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"sync"

	"careerfit/profiles/diag"

	"github.com/BurntSushi/toml"
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

// Tree reads a TOML file of no fixed shape that anyone may have written. Values are string, int64, float64, bool, time.Time,
// []any, map[string]any and, for [[tables]], []map[string]any. Numbers can be NaN and Inf. locate is the place of a key, see
// File.Locate; the file is parsed for places once the first is asked for.
func Tree(name string, data []byte) (tree map[string]any, locate func(key string) diag.Place, problems diag.Problems) {
	if problem := Guard(name, data); problem != nil {
		return nil, nil, diag.Problems{*problem}
	}
	tree, err := decode(data)
	if err != nil {
		return nil, nil, diag.Problems{notTOML(name, data, err)}
	}
	parsed := sync.OnceValue(func() *File {
		f, _ := Read(name, data)
		return f
	})
	return tree, func(key string) diag.Place { return parsed().Locate(key) }, nil
}

// decode is the tree of a file that Guard lets through. Packs are not read this way: one of 900 roles would take four times
// as long to open.
func decode(data []byte) (tree map[string]any, err error) {
	_, err = toml.Decode(string(data), &tree)
	return tree, err
}

// notTOML is the problem that the decoder's error tells of.
func notTOML(name string, data []byte, err error) diag.Problem {
	p := diag.Problem{Where: name, Code: "not-toml", What: diag.Say("is not TOML: %v", err), Hints: []diag.Text{
		diag.Say("text stands in straight quotes, numbers have no commas (61000, 20.5), and = stands between a key and its value"),
	}}
	if parse, ok := errors.AsType[toml.ParseError](err); ok {
		p.Place = diag.PlaceAt(data, parse.Position.Start, parse.Position.Len)
		p.What = diag.Say("is not TOML: %s", strings.TrimSuffix(parse.Message, "."))
	}
	return p
}
