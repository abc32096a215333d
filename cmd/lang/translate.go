package lang

import "reflect"

// Translate returns a copy of v in which every text whose field is marked with the tag say:"yes" is in another language.
// table has the translation of a text; one that it does not have stays as it is.
func Translate[T any](v T, table map[string]string) T {
	return translate(reflect.ValueOf(v), false, func(text string) string {
		if translated, ok := table[text]; ok {
			return translated
		}
		return text
	}).Interface().(T)
}

// Texts returns every text of v that Translate would look up, in order and as often as it is there.
func Texts(v any) (list []string) {
	translate(reflect.ValueOf(v), false, func(text string) string {
		if text != "" {
			list = append(list, text)
		}
		return text
	})
	return list
}

func translate(v reflect.Value, say bool, into func(text string) string) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	switch v.Kind() {
	case reflect.String:
		if say {
			out.SetString(into(v.String()))
		}
	case reflect.Pointer:
		if !v.IsNil() {
			out.Set(reflect.New(v.Type().Elem()))
			out.Elem().Set(translate(v.Elem(), say, into))
		}
	case reflect.Slice:
		if !v.IsNil() {
			out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
		}
		for i := range v.Len() {
			out.Index(i).Set(translate(v.Index(i), say, into))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() {
				out.Field(i).Set(translate(v.Field(i), field.Tag.Get("say") == "yes", into))
			}
		}
	}
	return out
}
