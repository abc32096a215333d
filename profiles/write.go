package profiles

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Write returns the files of the pack as Load reads them, without criteria.toml: pack.toml, sources.toml and a file a role.
// What is not known is left out, a level takes one line: a pack of hundreds of roles loads in the time that its text takes
// to parse.
func (p *Pack) Write() Files {
	files := Files{{Name: MainFile, Data: []byte(fields(reflect.ValueOf(*p)))}, {Name: SourcesFile, Data: SourcesText(p.Sources)}}
	for i := range p.Roles {
		files = append(files, PackFile{Name: RoleFile(p.Roles[i].ID), Data: []byte(p.Roles[i].text())})
	}
	return files
}

// SourcesText writes sources as the file of a pack has them.
func SourcesText(sources []Source) []byte {
	var b strings.Builder
	for _, s := range sources {
		b.WriteString("[[sources]]\n" + fields(reflect.ValueOf(s)) + "\n")
	}
	return []byte(strings.TrimSuffix(b.String(), "\n"))
}

// text is the file of a role.
func (r *Role) text() string {
	var b strings.Builder
	b.WriteString(fields(reflect.ValueOf(*r)))
	if r.Settings.Basis != "" {
		b.WriteString("\n[settings]\n" + fields(reflect.ValueOf(r.Settings)))
		if shares := r.Settings.Percent; len(shares) > 0 {
			list := make([]string, len(shares))
			for i, s := range shares {
				list[i] = fmt.Sprintf("%s = %d", s.Category, s.Percent)
			}
			b.WriteString("percent = { " + strings.Join(list, ", ") + " }\n")
		}
	}
	b.WriteString("\n[levels]\n")
	for _, l := range r.Levels {
		b.WriteString(l.Criterion + " = " + l.text() + "\n")
	}
	return b.String()
}

// text is the level as an inline table. A level that is known has its numbers, also where they are 0.
func (l *Level) text() string {
	inner := strings.Join(pairs(reflect.ValueOf(*l), "level", "low", "high"), ", ")
	if l.Known() {
		inner = fmt.Sprintf("level = %s, low = %s, high = %s, %s", decimal(l.Level), decimal(l.Low), decimal(l.High), inner)
	}
	return "{ " + inner + " }"
}

// fields are the fields of a struct that have a value, one a line.
func fields(v reflect.Value) string {
	return strings.Join(pairs(v), "\n") + "\n"
}

// pairs are the fields of a struct that have a value and a name in TOML, but those named in without.
func pairs(v reflect.Value, without ...string) (list []string) {
	for i := range v.NumField() {
		name := v.Type().Field(i).Tag.Get("toml")
		if name == "" || name == "-" || slices.Contains(without, name) {
			continue
		}
		if text := value(v.Field(i)); text != "" {
			list = append(list, name+" = "+text)
		}
	}
	return list
}

// value is a value as TOML in one line; "" for one that is zero.
func value(v reflect.Value) string {
	if v.IsZero() {
		return ""
	}
	switch v.Kind() {
	case reflect.String:
		return quoted(v.String())
	case reflect.Int:
		return strconv.FormatInt(v.Int(), 10)
	case reflect.Float64:
		return decimal(v.Float())
	case reflect.Pointer:
		return value(v.Elem())
	case reflect.Struct:
		if list := pairs(v); len(list) > 0 {
			return "{ " + strings.Join(list, ", ") + " }"
		}
	case reflect.Slice:
		return array(v)
	}
	return ""
}

// array is a list as TOML: of texts in one line, of tables one a line.
func array(v reflect.Value) string {
	var list []string
	for i := range v.Len() {
		list = append(list, value(v.Index(i)))
	}
	switch {
	case len(list) == 0:
		return ""
	case v.Type().Elem().Kind() == reflect.Struct:
		return "[\n  " + strings.Join(list, ",\n  ") + ",\n]"
	}
	return "[" + strings.Join(list, ", ") + "]"
}

// decimal is a number as TOML reads it into a float: a whole number is one too.
func decimal(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// quoted is a text as a basic string of TOML, with everything escaped that a terminal would act on or not show.
func quoted(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case unicode.IsPrint(r):
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, `\U%08X`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
