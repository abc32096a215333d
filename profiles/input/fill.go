package input

import (
	"maps"
	"math"
	"reflect"
	"slices"
	"strings"
	"unicode"
)

// Fill copies the file into v, a pointer to a struct with toml tags. It is strict: keys are those of the tags to the
// letter, numbers are finite, and no text holds a character that a terminal would act on. Everything that is wrong comes
// back at once; what is right is filled in all the same.
//
// A text field with the tag prose:"yes" may go over several lines.
func (f *File) Fill(v any) Problems {
	w := &filler{file: f, keys: map[reflect.Type]map[string]field{}}
	w.fill(reflect.ValueOf(v).Elem(), f.tree, "", false)
	return w.problems
}

type filler struct {
	file     *File
	keys     map[reflect.Type]map[string]field // of the structs met so far
	problems Problems
}

func (w *filler) add(rule, key string, message Text, hints ...Text) {
	w.problems = append(w.problems, w.file.Problem(rule, key, message, hints...))
}

// addKey is add for what is wrong with a key itself.
func (w *filler) addKey(rule, key string, message Text, hints ...Text) {
	p := w.file.Problem(rule, key, message, hints...)
	p.Place = w.file.LocateKey(key)
	w.problems = append(w.problems, p)
}

// fill sets dst to a value of the file.
func (w *filler) fill(dst reflect.Value, value any, path string, prose bool) {
	switch dst.Kind() {
	case reflect.Pointer:
		dst.Set(reflect.New(dst.Type().Elem()))
		w.fill(dst.Elem(), value, path, prose)
	case reflect.Struct:
		if table, ok := value.(map[string]any); ok {
			w.table(dst, table, path)
			return
		}
		w.wrong(path, value, Say("a table"))
	case reflect.Map:
		if table, ok := value.(map[string]any); ok {
			w.dictionary(dst, table, path)
			return
		}
		w.wrong(path, value, Say("a table"))
	case reflect.Slice:
		w.list(dst, value, path, prose)
	default:
		w.scalar(dst, value, path, prose)
	}
}

// table fills a struct, key by key in order of name.
func (w *filler) table(dst reflect.Value, table map[string]any, path string) {
	fields, met := w.keys[dst.Type()]
	if !met {
		fields = fieldsOf(dst.Type(), nil)
		w.keys[dst.Type()] = fields
	}
	for _, key := range slices.Sorted(maps.Keys(table)) {
		at := join(path, key)
		if field, ok := fields[key]; ok {
			w.fill(dst.FieldByIndex(field.index), table[key], at, field.prose)
			continue
		}
		w.unknown(at, key, table, slices.Sorted(maps.Keys(fields)))
	}
}

// unknown tells of a key that is none, and which may have been meant.
func (w *filler) unknown(at, key string, table map[string]any, known []string) {
	for _, k := range known {
		if _, there := table[k]; there && strings.EqualFold(k, key) {
			w.addKey("duplicate-key", at, Say("key %q is %q in other letters; both are there", Cut(key), k))
			return
		}
	}
	hint := Say("the keys here are %s", strings.Join(known, ", "))
	if meant := Closest(key, known); meant != "" {
		hint = DidYouMean(meant)
	}
	w.addKey("unknown-key", at, Say("unknown key %q", Cut(key)), hint)
}

// dictionary fills a map.
func (w *filler) dictionary(dst reflect.Value, table map[string]any, path string) {
	dst.Set(reflect.MakeMapWithSize(dst.Type(), len(table)))
	for _, key := range slices.Sorted(maps.Keys(table)) {
		entry := reflect.New(dst.Type().Elem()).Elem()
		w.fill(entry, table[key], join(path, key), false)
		dst.SetMapIndex(reflect.ValueOf(key), entry)
	}
}

// list fills a slice; the decoder hands over lists of tables in a type of their own.
func (w *filler) list(dst reflect.Value, value any, path string, prose bool) {
	entries, ok := value.([]any)
	if tables, of := value.([]map[string]any); of {
		ok = true
		for _, table := range tables {
			entries = append(entries, table)
		}
	}
	if !ok {
		w.wrong(path, value, Say("a list"))
		return
	}
	dst.Set(reflect.MakeSlice(dst.Type(), len(entries), len(entries)))
	for i, entry := range entries {
		w.fill(dst.Index(i), entry, element(path, i), prose)
	}
}

// scalar fills a text, a number or a yes or no.
func (w *filler) scalar(dst reflect.Value, value any, path string, prose bool) {
	switch v := value.(type) {
	case string:
		if dst.Kind() == reflect.String {
			w.text(path, v, prose)
			dst.SetString(v)
			return
		}
	case bool:
		if dst.Kind() == reflect.Bool {
			dst.SetBool(v)
			return
		}
	case int64:
		if dst.CanInt() {
			dst.SetInt(v)
			return
		}
		if dst.CanFloat() {
			dst.SetFloat(float64(v))
			return
		}
	case float64:
		if dst.CanFloat() {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				w.add("not-a-number", path, Say("%v is not a number to count with", v))
			}
			dst.SetFloat(v)
			return
		}
	}
	w.wrong(path, value, expected(dst.Kind()))
}

// expected names what belongs into a field.
func expected(kind reflect.Kind) Text {
	switch kind {
	case reflect.String:
		return Say("text in quotes")
	case reflect.Bool:
		return Say("true or false")
	case reflect.Float64:
		return Say("a number")
	}
	return Say("a whole number")
}

func (w *filler) wrong(path string, value any, expected Text) {
	w.add("wrong-type", path, Say("is %s; expected %s", found(value), expected))
}

// found names a value of the file.
func found(value any) Text {
	switch v := value.(type) {
	case string:
		return Say("the text %q", Cut(v))
	case map[string]any:
		return Say("a table")
	case []any, []map[string]any:
		return Say("a list")
	default:
		return Say("%v", v)
	}
}

// text refuses characters that a terminal would act on or not show; they are named by their code.
func (w *filler) text(path, text string, prose bool) {
	for _, r := range text {
		switch {
		case r == '\n' && !prose:
			w.add("control-character", path, Say("goes over several lines; expected one"))
			return
		case r != '\n' && !unicode.IsPrint(r) && !unicode.Is(unicode.Zs, r):
			w.add("control-character", path, Say("holds the character %U, which a terminal does not show", r))
			return
		}
	}
}

// Cut shortens what was found when nobody would read it all.
func Cut(s string) string {
	const most = 60
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most]) + "..."
	}
	return s
}

// field is where a key of a file goes.
type field struct {
	index []int // of the struct's fields, see reflect.Value.FieldByIndex
	prose bool
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
