package questions

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math"
	"path"
	"slices"
	"strconv"
	"strings"

	"careerfit/profiles/diag"
	"careerfit/profiles/tomlfile"
)

// MaxFile is the largest answers file, in bytes.
const MaxFile = 256 << 10

// FromFile checks answers read from a TOML or JSON file. The name decides the format by its extension; without one a
// text that begins with { is JSON. Everything that is wrong comes back at once, as diag.Problems.
func (b *Bank) FromFile(name string, data []byte, criteria map[string]Criterion) (Answers, error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if len(bytes.TrimSpace(data)) == 0 {
		return Answers{}, diag.Problems{{Where: name, Code: diag.Answer, What: diag.Say("is empty; expected answers in TOML or JSON"), Hints: startFile()}}
	}
	tree, locate, err := decode(name, data)
	if err != nil {
		return Answers{}, err
	}
	f := &fileReader{builder: b.builder(criteria), name: name}
	f.read(tree)
	f.locate(locate)
	return f.done()
}

func startFile() []diag.Text {
	return []diag.Text{diag.Say("%s prints a file to start from", diag.Command{"questions", "--format", "toml"})}
}

// locate is the place of a key.
type locate func(key string) diag.Place

// decode reads the text into a tree of maps, lists, strings and numbers.
func decode(name string, data []byte) (map[string]any, locate, error) {
	isJSON := path.Ext(name) == ".json" || path.Ext(name) != ".toml" && bytes.HasPrefix(bytes.TrimSpace(data), []byte("{"))
	if isJSON {
		return decodeJSON(name, data)
	}
	tree, locate, problems := tomlfile.Tree(name, data)
	if len(problems) > 0 {
		for i := range problems {
			problems[i].Code, problems[i].Hints = diag.Answer, append(problems[i].Hints, startFile()...)
		}
		return nil, nil, problems
	}
	return tree, locate, nil
}

// fileReader walks the tree of an answers file.
type fileReader struct {
	*builder
	name  string
	other func(key string) bool // reports whether a key that is none of ours is to be passed over; nil for none
}

// locate says of each problem, which names its key alone so far, in which file and where it stands, and puts problems in
// that order.
func (f *fileReader) locate(locate locate) {
	for i := range f.problems {
		p := &f.problems[i]
		p.Where, p.Key, p.Place = f.name, p.Where, locate(p.Where)
	}
	f.problems.Sort()
}

var errNotText = errors.New("not a text or number")

// read takes every key of the file, in order of name, so that problems come in the same order every time.
func (f *fileReader) read(tree map[string]any) {
	for _, key := range sortedKeys(tree) {
		if value := tree[key]; value != nil || !slices.Contains(keys(), key) { // null is nothing
			f.key(key, value)
		}
	}
}

// key takes one key of the file.
func (f *fileReader) key(key string, value any) {
	switch key {
	case "id":
		f.id(value)
	case "answers":
		f.table(key, value, f.answer)
	case "again":
		f.table(key, value, f.again)
	case "importance":
		f.table(key, value, f.importance)
	case "observed":
		f.observations(value)
	case "must":
		f.list(key, value, f.must)
	case "roles":
		f.list(key, value, func(_, id string) { f.answers.Roles = append(f.answers.Roles, id) })
	case "local-pay":
		if text, ok := f.text(key, value); ok {
			f.localPay(key, text)
		}
	default:
		if f.other == nil || !f.other(key) {
			f.unknown(key)
		}
	}
}

// id takes the name of a person among others: a text or a whole number.
func (f *fileReader) id(value any) {
	id, ok := value.(string)
	if number, err := plainText(value); !ok && err == nil && !isList(value) {
		id, ok = number, true
	}
	if !ok {
		found := kindOf(value)
		if isList(value) {
			found = diag.Say("a list")
		}
		f.add("id", diag.Say("is %s; expected a text or a whole number", found))
	}
	f.answers.ID = id
}

func isList(value any) bool {
	_, ok := value.([]any)
	return ok
}

// keys are those of an answers file.
func keys() []string {
	return []string{"id", "answers", "again", "importance", "must", "observed", "roles", "local-pay"}
}

func (f *fileReader) unknown(key string) {
	hint := diag.Say("the keys are %s", strings.Join(keys(), ", "))
	_, isQuestion := f.bank.Question(key)
	if isQuestion && f.other != nil {
		hint = diag.Say("answers stand together: %s", `"answers": {"`+key+`": ...}`)
	} else if isQuestion {
		hint = diag.Say("answers stand in a table: [answers], then %s = ...", key)
	} else if meant := diag.Closest(key, keys()); meant != "" {
		hint = diag.DidYouMean(meant)
	} else if f.other != nil {
		hint = diag.Say("--ignore-unknown passes over all such keys; --keep passes one through")
	}
	f.add(key, diag.Say("is an unknown key"), hint)
}

// table hands every entry of a table of questions to take.
func (f *fileReader) table(key string, value any, take func(where, id, text string)) {
	table, ok := value.(map[string]any)
	if !ok {
		f.add(key, diag.Say("is not a table"), startFile()...)
		return
	}
	for _, id := range sortedKeys(table) {
		where := key + "." + id
		if table[id] == nil {
			continue // null: no answer
		}
		if level, ok := table[id].(float64); ok && strings.HasPrefix(key, "observed.") {
			take(where, id, strconv.FormatFloat(level, 'f', -1, 64))
		} else if text, ok := f.text(where, table[id]); ok {
			take(where, id, text)
		}
	}
}

// observations takes a table of roles with a table of criteria each.
func (f *fileReader) observations(value any) {
	roles, ok := value.(map[string]any)
	if !ok {
		seen := f.bank.example(func(q *Question) bool { return q.Kind == Scale })
		f.add("observed", diag.Say("is not a table of roles"), diag.Say("for example [observed.ROLE], then %s = %s", seen.Criterion, seen.middle()))
		return
	}
	for _, role := range sortedKeys(roles) {
		f.table("observed."+role, roles[role], func(where, criterion, level string) {
			f.observed(where, role, criterion, level)
		})
	}
}

// list hands every entry of a list of ids to take.
func (f *fileReader) list(key string, value any, take func(where, id string)) {
	list, ok := value.([]any)
	if !ok {
		f.add(key, diag.Say("is not a list of ids"), diag.Say("for example %s = [\"...\"]", key))
		return
	}
	for _, entry := range list {
		id, ok := entry.(string)
		if !ok {
			f.add(key, diag.Say("%v is not an id in quotes", entry))
			continue
		}
		take(key, id)
	}
}

// text turns a value of a file into what a person would type on the command line.
func (f *fileReader) text(where string, value any) (string, bool) {
	text, err := plainText(value)
	if err != nil {
		f.add(where, diag.Say("is %s; expected an option's id, a whole number, or a list of ids", kindOf(value)))
		return "", false
	}
	return text, true
}

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

func sortedKeys(m map[string]any) []string { return slices.Sorted(maps.Keys(m)) }
