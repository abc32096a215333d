package lang

import "reflect"

// Translate returns a copy of v in which every text whose field is marked with the tag say:"yes" is in another language.
// table has the translation of a text; one that it does not have stays as it is.
func Translate[T any](v T, table map[string]string) T {
	return translate(reflect.ValueOf(v), table, false).Interface().(T)
}

func translate(v reflect.Value, table map[string]string, say bool) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	switch v.Kind() {
	case reflect.String:
		if text, ok := table[v.String()]; ok && say {
			out.SetString(text)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			out.Set(reflect.New(v.Type().Elem()))
			out.Elem().Set(translate(v.Elem(), table, say))
		}
	case reflect.Slice:
		if !v.IsNil() {
			out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
		}
		for i := range v.Len() {
			out.Index(i).Set(translate(v.Index(i), table, say))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() {
				out.Field(i).Set(translate(v.Field(i), table, field.Tag.Get("say") == "yes"))
			}
		}
	}
	return out
}

// Texts returns every text of v that Translate would look up, in order and as often as it is there.
func Texts(v any) []string { return texts(reflect.ValueOf(v), false) }

func texts(v reflect.Value, say bool) []string {
	var list []string
	switch v.Kind() {
	case reflect.String:
		if say && v.String() != "" {
			list = append(list, v.String())
		}
	case reflect.Pointer:
		if !v.IsNil() {
			return texts(v.Elem(), say)
		}
	case reflect.Slice:
		for i := range v.Len() {
			list = append(list, texts(v.Index(i), say)...)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			list = append(list, texts(v.Field(i), v.Type().Field(i).Tag.Get("say") == "yes")...)
		}
	}
	return list
}
