package questions

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

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
	plain, err := plainText(value)
	if err != nil {
		return nil, value
	}
	return []byte(plain), nil
}

var errNotText = errors.New("not a text or number")

func plainText(value any) (string, error) {
	switch v := value.(type) {
	case string:
		return v, nil
	case int64:
		return strconv.FormatInt(v, 10), nil
	case float64:
		if v != math.Trunc(v) || math.Abs(v) > 1e15 {
			return "", errNotText
		}
		return strconv.FormatFloat(v, 'f', -1, 64), nil
	case []any:
		return listText(v)
	}
	return "", errNotText
}

// listText writes a list as a person would. One of a single answer with a comma, which is no list of its own, ends with
// a semicolon.
func listText(list []any) (string, error) {
	parts := make([]string, len(list))
	for i, entry := range list {
		part, err := plainText(entry)
		if err != nil || strings.Contains(part, ";") {
			return "", errNotText
		}
		parts[i] = part
	}
	text := strings.Join(parts, ";")
	if len(parts) == 1 && strings.Contains(text, ",") {
		text += ";"
	}
	return text, nil
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
