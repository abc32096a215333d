package input

import (
	"bytes"
	"errors"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/pelletier/go-toml/v2/unstable"
)

// File is a TOML file that was read.
type File struct {
	Name string
	data []byte
	top  *table // nil when the file is not TOML
}

// Read reads a TOML file that anyone may have written. With problems it holds nothing.
func Read(name string, data []byte) (*File, Problems) { return read(name, data, &unstable.Parser{}) }

func read(name string, data []byte, parser *unstable.Parser) (*File, Problems) {
	f := &File{Name: name, data: bytes.TrimPrefix(data, []byte("\ufeff"))}
	if problem := Guard(name, data); problem != nil {
		return f, Problems{*problem}
	}
	top, wrong := build(f.data, parser)
	switch {
	case len(bytes.TrimSpace(f.data)) == 0:
		return f, Problems{{File: name, Rule: "empty", Message: Say("is empty")}}
	case wrong != nil:
		return f, Problems{{File: name, Place: f.placeOf(wrong.at), Rule: wrong.rule, Message: wrong.message}}
	case top == nil:
		return f, Problems{f.notTOML()}
	}
	f.top = top
	return f, nil
}

// notTOML says why a file is not TOML in the words of github.com/BurntSushi/toml, which finds the best ones. Of packs it
// reads no more than that: it is too slow for those with hundreds of roles, and keeps to itself where things stand.
func (f *File) notTOML() Problem {
	var tree map[string]any
	_, err := toml.Decode(string(f.data), &tree)
	return NotTOML(f.Name, f.data, err)
}

// Judge tells of what github.com/BurntSushi/toml does not take in a file that was read. Read lets through a few things
// that harm nobody, such as a table that is made by a dotted key and named again by a header.
func (f *File) Judge() Problems {
	var tree map[string]any
	if _, err := toml.Decode(string(f.data), &tree); err != nil {
		return Problems{NotTOML(f.Name, f.data, err)}
	}
	return nil
}

// NotTOML is the problem that the decoder's error tells of.
func NotTOML(name string, data []byte, err error) Problem {
	p := Problem{File: name, Rule: "not-toml", Message: Say("is not TOML: %v", err), Hints: []Text{
		Say("text stands in straight quotes, numbers have no commas (61000, 20.5), and = stands between a key and its value"),
	}}
	if parse := (toml.ParseError{}); errors.As(err, &parse) {
		p.Place = PlaceAt(data, parse.Position.Start, parse.Position.Len)
		p.Message = Say("is not TOML: %s", strings.TrimSuffix(parse.Message, "."))
	}
	return p
}

// IsTOML reports whether the file could be read.
func (f *File) IsTOML() bool { return f.top != nil }

// Has reports whether the file has the key, a path such as levels.stress.low or duties[2].text.
func (f *File) Has(key string) bool {
	_, whole := f.find(key)
	return whole
}

// Problem is something wrong with a key of the file, or with the file as a whole when the key is "".
func (f *File) Problem(rule, key string, message Text, hints ...Text) Problem {
	return Problem{File: f.Name, Key: key, Place: f.Locate(key), Rule: rule, Message: message, Hints: hints}
}
