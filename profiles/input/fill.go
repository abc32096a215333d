package input

import (
	"maps"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

type filler struct {
	decoder  *Decoder
	file     *File
	path     []string // of the value being filled in; places in lists as [2]
	problems Problems
}

// key is the path as a key, such as duties[2].text.
func (w *filler) key() string {
	return strings.ReplaceAll(strings.Join(w.path, "."), ".[", "[")
}

// add notes what is wrong with the value being filled in.
func (w *filler) add(rule string, message Text, hints ...Text) {
	w.problems = append(w.problems, w.file.Problem(rule, w.key(), message, hints...))
}

// addKey is add for what is wrong with the key itself, in place of which another one was meant.
func (w *filler) addKey(rule string, n *node, meant string, message Text, hints ...Text) {
	w.add(rule, message, hints...)
	p := &w.problems[len(w.problems)-1]
	p.Place = w.file.placeOf(n.key)
	if meant != "" {
		w.path[len(w.path)-1] = meant
		p.Meant = w.key()
	}
}

// below does something one step further down.
func (w *filler) below(step string, do func()) {
	w.path = append(w.path, step)
	do()
	w.path = w.path[:len(w.path)-1]
}

// fill sets dst to a value of the file.
func (w *filler) fill(dst reflect.Value, n *node, prose bool) {
	switch dst.Kind() {
	case reflect.Pointer:
		dst.Set(reflect.New(dst.Type().Elem()))
		w.fill(dst.Elem(), n, prose)
	case reflect.Struct, reflect.Map:
		t, ok := n.value.(*table)
		switch {
		case !ok:
			w.wrong(n, Say("a table"))
		case dst.Kind() == reflect.Struct:
			w.table(dst, t)
		default:
			w.dictionary(dst, t)
		}
	case reflect.Slice:
		if list, ok := n.value.([]*node); ok {
			w.list(dst, list, prose)
			return
		}
		w.wrong(n, Say("a list"))
	default:
		w.scalar(dst, n, prose)
	}
}

// table fills a struct, key by key.
func (w *filler) table(dst reflect.Value, t *table) {
	fields := w.decoder.fieldsOf(dst.Type())
	for i, key := range t.names {
		w.below(key, func() {
			if field, ok := fields[key]; ok {
				w.fill(dst.FieldByIndex(field.index), t.nodes[i], field.prose)
				return
			}
			w.unknown(key, t.nodes[i], t, slices.Sorted(maps.Keys(fields)))
		})
	}
}

// unknown tells of a key that is none, and which may have been meant.
func (w *filler) unknown(key string, n *node, t *table, known []string) {
	for _, k := range known {
		if t.get(k) != nil && strings.EqualFold(k, key) {
			w.addKey("duplicate-key", n, "", Say("key %q is %q in other letters; both are there", Cut(key), k))
			return
		}
	}
	meant := Closest(key, known)
	hint := DidYouMean(meant)
	if meant == "" {
		hint = Say("the keys here are %s", strings.Join(known, ", "))
	}
	w.addKey("unknown-key", n, meant, Say("unknown key %q", Cut(key)), hint)
}

// dictionary fills a map.
func (w *filler) dictionary(dst reflect.Value, t *table) {
	dst.Set(reflect.MakeMapWithSize(dst.Type(), len(t.names)))
	for i, key := range t.names {
		entry := reflect.New(dst.Type().Elem()).Elem()
		w.below(key, func() { w.fill(entry, t.nodes[i], false) })
		dst.SetMapIndex(reflect.ValueOf(key), entry)
	}
}

// list fills a slice.
func (w *filler) list(dst reflect.Value, list []*node, prose bool) {
	dst.Set(reflect.MakeSlice(dst.Type(), len(list), len(list)))
	for i, entry := range list {
		w.below("["+strconv.Itoa(i)+"]", func() { w.fill(dst.Index(i), entry, prose) })
	}
}

// scalar fills a text, a number or a yes or no.
func (w *filler) scalar(dst reflect.Value, n *node, prose bool) {
	switch v := n.value.(type) {
	case string:
		if dst.Kind() == reflect.String {
			w.text(v, prose)
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
				w.add("not-a-number", Say("%v is not a number to count with", v))
			}
			dst.SetFloat(v)
			return
		}
	}
	w.wrong(n, expected(dst.Kind()))
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

func (w *filler) wrong(n *node, expected Text) {
	w.add("wrong-type", Say("is %s; expected %s", found(n), expected))
}

// found names a value of the file.
func found(n *node) Text {
	switch v := n.value.(type) {
	case string:
		return Say("the text %q", Cut(v))
	case *table:
		return Say("a table")
	case []*node:
		return Say("a list")
	default:
		return Say("%v", v)
	}
}

// text refuses characters that a terminal would act on or not show; they are named by their code.
func (w *filler) text(text string, prose bool) {
	for _, r := range text {
		switch {
		case r == '\n' && !prose:
			w.add("control-character", Say("goes over several lines; expected one"))
			return
		case r != '\n' && !unicode.IsPrint(r) && !unicode.Is(unicode.Zs, r):
			w.add("control-character", Say("holds the character %U, which a terminal does not show", r))
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
