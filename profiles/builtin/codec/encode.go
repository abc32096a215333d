package codec

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"
	"reflect"
)

// Encode packs values, each as a part of its own, in order. It panics on a value that holds something else than structs,
// pointers, lists, texts, int, float64 and bool.
func Encode(parts ...any) []byte {
	w := writer{places: map[string]int{}}
	head := binary.AppendUvarint(nil, uint64(len(parts)))
	for _, part := range parts {
		before := len(w.values)
		w.write(reflect.ValueOf(part))
		head = binary.AppendUvarint(head, uint64(len(w.values)-before))
	}
	return append(append(head, w.values...), w.texts...)
}

// writer collects parts and their texts.
type writer struct {
	values []byte
	texts  []byte
	places map[string]int // where each text begins among the texts
}

func (w *writer) uint(x uint64) { w.values = binary.AppendUvarint(w.values, x) }

func (w *writer) write(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		w.text(v.String())
	case reflect.Int:
		w.values = binary.AppendVarint(w.values, v.Int())
	case reflect.Float64:
		w.uint(bits.ReverseBytes64(math.Float64bits(v.Float()))) // round numbers end in zeros
	case reflect.Bool:
		w.present(v.Bool())
	case reflect.Pointer:
		if w.present(!v.IsNil()) {
			w.write(v.Elem())
		}
	case reflect.Slice:
		w.list(v)
	case reflect.Struct:
		for _, field := range v.Fields() {
			w.write(field)
		}
	default:
		panic(fmt.Sprintf("codec: cannot pack %v", v.Type()))
	}
}

// present writes whether there is something, and returns it.
func (w *writer) present(is bool) bool {
	if is {
		w.uint(1)
	} else {
		w.uint(0)
	}
	return is
}

func (w *writer) list(v reflect.Value) {
	if v.IsNil() {
		w.uint(0)
		return
	}
	w.uint(uint64(v.Len()) + 1)
	for i := range v.Len() {
		w.write(v.Index(i))
	}
}

func (w *writer) text(s string) {
	w.uint(uint64(len(s)))
	if s == "" {
		return
	}
	at, known := w.places[s]
	if !known {
		at = len(w.texts)
		w.places[s] = at
		w.texts = append(w.texts, s...)
	}
	w.uint(uint64(at))
}
