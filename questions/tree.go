package questions

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"

	"careerfit/profiles/diag"
)

// parsed is a value of a file that is parsed already.
type parsed struct{ tree any }

func (parsed) offset() int { return 0 }

func (p parsed) isNull() bool { return p.tree == nil }

// entries are in order of name, so that problems come in the same order every time.
func (p parsed) entries(take func(key []byte, v value)) bool {
	table, ok := p.tree.(map[string]any)
	for _, key := range slices.Sorted(maps.Keys(table)) {
		take([]byte(key), parsed{table[key]})
	}
	return ok
}

func (p parsed) elements(take func(v value)) bool {
	list, ok := p.tree.([]any)
	for _, element := range list {
		take(parsed{element})
	}
	return ok
}

func (p parsed) quoted() ([]byte, bool) {
	text, ok := p.tree.(string)
	return []byte(text), ok
}

func (p parsed) text() (text []byte, instead any) { return typed(p.tree) }

func (p parsed) any() any { return p.tree }

// typed is a value as a person would type it, or else the value.
func typed(value any) (text []byte, instead any) {
	switch v := value.(type) {
	case nil:
		return nil, nothing{}
	case string:
		return []byte(v), nil
	case int64:
		return strconv.AppendInt(nil, v, 10), nil
	case float64:
		if v == math.Trunc(v) && math.Abs(v) <= 1e15 {
			return strconv.AppendFloat(nil, v, 'f', -1, 64), nil
		}
	case []any:
		parts := make([][]byte, len(v))
		for i, entry := range v {
			part, instead := typed(entry)
			if instead != nil {
				return nil, value
			}
			parts[i] = part
		}
		if canJoin(parts) {
			return appendJoined(nil, parts), nil
		}
	}
	return nil, value
}

// canJoin reports whether the entries of a list can be told apart once they are joined.
func canJoin(parts [][]byte) bool {
	return !slices.ContainsFunc(parts, func(part []byte) bool { return bytes.IndexByte(part, ';') >= 0 })
}

// appendJoined writes a list as a person would. One of a single answer with a comma, which is no list of its own, ends
// with a semicolon.
func appendJoined(to []byte, parts [][]byte) []byte {
	for i, part := range parts {
		if i > 0 {
			to = append(to, ';')
		}
		to = append(to, part...)
	}
	if len(parts) == 1 && bytes.IndexByte(parts[0], ',') >= 0 {
		to = append(to, ';')
	}
	return to
}

// kindOf names what was found instead of an answer.
func kindOf(value any) any {
	switch v := value.(type) {
	case bool:
		return strconv.FormatBool(v)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case map[string]any:
		return diag.Say("a table")
	case []any:
		return diag.Say("a list with something else in it")
	}
	return fmt.Sprintf("%v", value)
}
