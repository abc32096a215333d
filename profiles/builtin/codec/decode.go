package codec

import (
	"fmt"
	"math"
	"math/bits"
	"reflect"
)

// Decode opens a part of a file, counted from 0. T is the type that was packed. It panics where the part does not fit the
// type: the file is part of the program, and must be packed anew.
func Decode[T any](file string, part int) (value T) {
	defer func() {
		if wrong := recover(); wrong != nil {
			panic(fmt.Sprintf("codec: part %d does not fit %T; pack it anew: %v", part, value, wrong))
		}
	}()
	r := newReader(file, part)
	r.read(reflect.ValueOf(&value).Elem())
	if n := len(r.values); n > 0 {
		panic(fmt.Sprintf("%d bytes are left", n))
	}
	return value
}

// reader reads one part of a file.
type reader struct {
	values string // what is left of the part
	texts  string
}

// newReader finds a part and the texts, which begin where the last part ends.
func newReader(file string, part int) *reader {
	head := &reader{values: file}
	lengths := make([]int, head.uint())
	for i := range lengths {
		lengths[i] = int(head.uint())
	}
	r := &reader{texts: head.values}
	for i, n := range lengths {
		if i == part {
			r.values = r.texts[:n]
		}
		r.texts = r.texts[n:]
	}
	return r
}

// uint reads a varint.
func (r *reader) uint() uint64 {
	var x uint64
	for i := 0; ; i++ {
		b := r.values[i]
		x |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			r.values = r.values[i+1:]
			return x
		}
	}
}

// int reads a varint with a sign in its last bit.
func (r *reader) int() int64 {
	x := r.uint()
	return int64(x>>1) ^ -int64(x&1)
}

func (r *reader) read(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(r.text())
	case reflect.Int:
		v.SetInt(r.int())
	case reflect.Float64:
		v.SetFloat(math.Float64frombits(bits.ReverseBytes64(r.uint())))
	case reflect.Bool:
		v.SetBool(r.uint() > 0)
	case reflect.Pointer:
		if r.uint() > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			r.read(v.Elem())
		}
	case reflect.Slice:
		r.list(v)
	case reflect.Struct:
		for i := range v.NumField() {
			r.read(v.Field(i))
		}
	default:
		panic(fmt.Sprintf("codec: cannot open %v", v.Type()))
	}
}

func (r *reader) list(v reflect.Value) {
	n := int(r.uint()) - 1
	if n < 0 {
		return // nil
	}
	v.Set(reflect.MakeSlice(v.Type(), n, n))
	for i := range n {
		r.read(v.Index(i))
	}
}

func (r *reader) text() string {
	n := r.uint()
	if n == 0 {
		return ""
	}
	at := r.uint()
	return r.texts[at : at+n]
}
