package tomlfile

import (
	"maps"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"careerfit/profiles/diag"
)

type filler struct {
	decoder  *Decoder
	file     *File
	path     []string // of the value being filled in; places in lists as [2]
	problems diag.Problems
}

// key is the path as a key, such as duties[2].text.
func (w *filler) key() string {
	return strings.ReplaceAll(strings.Join(w.path, "."), ".[", "[")
}

// add notes what is wrong with the value being filled in.
func (w *filler) add(code string, what diag.Text, hints ...diag.Text) {
	w.problems.Add(w.file.Problem(code, w.key(), what, hints...))
}

// addKey is add for what is wrong with the key itself, in place of which another one was meant.
func (w *filler) addKey(code string, n *node, meant string, what diag.Text, hints ...diag.Text) {
	w.add(code, what, hints...)
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
			w.wrong(n, diag.Say("a table"))
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
		w.wrong(n, diag.Say("a list"))
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
func (w *filler) unknown(key string, n *node, t *table, keys []string) {
	for _, k := range keys {
		if t.get(k) != nil && strings.EqualFold(k, key) {
			w.addKey("duplicate-key", n, "", diag.Say("key %q is %q in other letters; both are there", diag.Cut(key), k))
			return
		}
	}
	meant := diag.Closest(key, keys)
	hint := diag.DidYouMean(meant)
	if meant == "" {
		hint = diag.Say("the keys here are %s", strings.Join(keys, ", "))
	}
	w.addKey("unknown-key", n, meant, diag.Say("unknown key %q", diag.Cut(key)), hint)
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
	text, isText := n.value.(string)
	yes, isYesOrNo := n.value.(bool)
	whole, isWhole := n.value.(int64)
	x, isNumber := n.value.(float64)
	switch {
	case isText && dst.Kind() == reflect.String:
		w.text(text, prose)
		dst.SetString(text)
	case isYesOrNo && dst.Kind() == reflect.Bool:
		dst.SetBool(yes)
	case isWhole && dst.CanInt():
		dst.SetInt(whole)
	case isWhole && dst.CanFloat():
		dst.SetFloat(float64(whole))
	case isNumber && dst.CanFloat():
		if math.IsNaN(x) || math.IsInf(x, 0) {
			w.add("not-a-number", diag.Say("%v is not a number to count with", x))
		}
		dst.SetFloat(x)
	default:
		w.wrong(n, expected(dst.Kind()))
	}
}

// expected names what belongs into a field.
func expected(kind reflect.Kind) diag.Text {
	switch kind {
	case reflect.String:
		return diag.Say("text in quotes")
	case reflect.Bool:
		return diag.Say("true or false")
	case reflect.Float64:
		return diag.Say("a number")
	}
	return diag.Say("a whole number")
}

func (w *filler) wrong(n *node, expected diag.Text) {
	w.add("wrong-type", diag.Say("is %s; expected %s", found(n), expected))
}

// found names a value of the file.
func found(n *node) diag.Text {
	switch v := n.value.(type) {
	case string:
		return diag.Say("the text %q", diag.Cut(v))
	case *table:
		return diag.Say("a table")
	case []*node:
		return diag.Say("a list")
	default:
		return diag.Say("%v", v)
	}
}

// text refuses characters that a terminal would act on or not show; they are named by their code.
func (w *filler) text(text string, prose bool) {
	for _, r := range text {
		switch {
		case r == '\n' && !prose:
			w.add("control-character", diag.Say("goes over several lines; expected one"))
			return
		case r != '\n' && !unicode.IsPrint(r) && !unicode.Is(unicode.Zs, r):
			w.add("control-character", diag.Say("holds the character %U, which a terminal does not show", r))
			return
		}
	}
}
