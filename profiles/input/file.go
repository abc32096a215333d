package input

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/BurntSushi/toml"
	fast "github.com/pelletier/go-toml/v2"
)

// File is a TOML file that was read.
type File struct {
	Name string
	data []byte
	tree map[string]any
	at   map[string]spot // by key; made when first asked for
}

// Read reads a TOML file that anyone may have written. With problems there is no tree; see Fill.
func Read(name string, data []byte) (*File, Problems) {
	f := &File{Name: name, data: bytes.TrimPrefix(data, []byte("\ufeff"))}
	if problem := Guard(name, data); problem != nil {
		return f, Problems{*problem}
	}
	if problem := f.parse(); problem != nil {
		return f, Problems{*problem}
	}
	return f, nil
}

// parse makes the tree. go-toml reads five times as fast, which a pack of 900 roles needs; what it does not take is
// BurntSushi/toml's to judge, which says best what is wrong.
func (f *File) parse() *Problem {
	if fast.Unmarshal(f.data, &f.tree) == nil {
		return nil
	}
	f.tree = nil
	_, err := toml.Decode(string(f.data), &f.tree)
	if err == nil {
		return nil
	}
	f.tree = nil
	p := &Problem{File: f.Name, Rule: "not-toml", Message: Say("is not TOML: %v", err)}
	if parse := (toml.ParseError{}); errors.As(err, &parse) {
		p.Place = PlaceAt(f.data, parse.Position.Start, parse.Position.Len)
		p.Message = Say("is not TOML: %s", strings.TrimSuffix(parse.Message, "."))
		if strings.Contains(parse.Message, "already been defined") {
			p.Rule = "duplicate-key"
		}
	}
	return p
}

// Decode reads a TOML file into v, a pointer to a struct with toml tags, and returns everything that is wrong with its
// shape at once.
func Decode(name string, data []byte, v any) (*File, Problems) {
	f, problems := Read(name, data)
	if len(problems) > 0 {
		return f, problems
	}
	return f, f.Fill(v)
}

// Has reports whether the file has the key, which is a path through tables such as levels.stress.low.
func (f *File) Has(key string) bool {
	var node any = f.tree
	for part := range strings.SplitSeq(key, ".") {
		table, ok := node.(map[string]any)
		if !ok {
			return false
		}
		if node, ok = table[part]; !ok {
			return false
		}
	}
	return true
}

// Tree is the file as maps, lists, texts and numbers.
func (f *File) Tree() map[string]any { return f.tree }

// Problem is something wrong with a key of the file, or with the file as a whole when the key is "".
func (f *File) Problem(rule, key string, message Text, hints ...Text) Problem {
	return Problem{File: f.Name, Key: key, Place: f.Locate(key), Rule: rule, Message: message, Hints: hints}
}

// join is the path of a key below another one.
func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// element is the path of an entry of a list.
func element(path string, i int) string { return fmt.Sprintf("%s[%d]", path, i) }
