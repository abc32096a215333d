// Package literal writes Go values as Go source. Tests use it to keep the generated builtin.go files equal to the TOML
// files they come from; nothing in the program imports it.
package literal

import (
	"bytes"
	"cmp"
	"fmt"
	"go/format"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// Check fails when the file is not the given Go source; with update it rewrites the file instead.
func Check(t *testing.T, file, source string, update bool) {
	t.Helper()
	want, err := format.Source([]byte(source))
	if err != nil {
		t.Fatal(err)
	}
	if update {
		if err := os.WriteFile(file, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s does not say what the TOML files say; run the test with -update", file)
	}
}

// Of returns v as a Go expression for code in the package that declares its types.
func Of(v any) string {
	var b strings.Builder
	write(&b, reflect.ValueOf(v))
	return b.String()
}

func write(b *strings.Builder, v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		b.WriteString("&")
		write(b, v.Elem())
	case reflect.Struct:
		b.WriteString(typeName(v) + "{\n")
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() && !v.Field(i).IsZero() {
				b.WriteString(field.Name + ": ")
				write(b, v.Field(i))
				b.WriteString(",\n")
			}
		}
		b.WriteString("}")
	case reflect.Slice:
		b.WriteString(typeName(v) + "{\n")
		for i := range v.Len() {
			write(b, v.Index(i))
			b.WriteString(",\n")
		}
		b.WriteString("}")
	case reflect.Map:
		b.WriteString(typeName(v) + "{\n")
		keys := v.MapKeys()
		slices.SortFunc(keys, func(x, y reflect.Value) int { return cmp.Compare(x.String(), y.String()) })
		for _, key := range keys {
			fmt.Fprintf(b, "%q: ", key.String())
			write(b, v.MapIndex(key))
			b.WriteString(",\n")
		}
		b.WriteString("}")
	default:
		fmt.Fprintf(b, "%#v", v.Interface())
	}
}

// typeName is the type without the name of its package.
func typeName(v reflect.Value) string {
	name := v.Type().String()
	if dot := strings.LastIndexByte(name, '.'); dot >= 0 {
		start := strings.LastIndexAny(name[:dot], "]*") + 1
		return name[:start] + name[dot+1:]
	}
	return name
}
