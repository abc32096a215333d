package tomlfile

import (
	"bytes"
	"strconv"
	"strings"

	"careerfit/profiles/diag"

	"github.com/pelletier/go-toml/v2/unstable"
)

// File is a TOML file that was read.
type File struct {
	Name string
	data []byte
	top  *table // nil when the file is not TOML
}

// Read reads a TOML file that anyone may have written. With problems it holds nothing.
func Read(name string, data []byte) (*File, diag.Problems) {
	return read(name, data, &unstable.Parser{})
}

func read(name string, data []byte, parser *unstable.Parser) (*File, diag.Problems) {
	f := &File{Name: name, data: bytes.TrimPrefix(data, []byte("\ufeff"))}
	if problem := Guard(name, data); problem != nil {
		return f, diag.Problems{*problem}
	}
	top, wrong := build(f.data, parser)
	switch {
	case len(bytes.TrimSpace(f.data)) == 0:
		return f, diag.Problems{{Where: name, Code: "empty", What: diag.Say("is empty")}}
	case wrong != nil:
		wrong.Where = name
		return f, diag.Problems{*wrong}
	case top == nil:
		_, err := decode(f.data) // which finds the best words
		return f, diag.Problems{notTOML(name, f.data, err)}
	}
	f.top = top
	return f, nil
}

// Judge says what github.com/BurntSushi/toml does not take in a file that was read. Read lets through a few things that
// harm nobody, such as a table that is made by a dotted key and named again by a header.
func (f *File) Judge() diag.Problems {
	if _, err := decode(f.data); err != nil {
		return diag.Problems{notTOML(f.Name, f.data, err)}
	}
	return nil
}

// IsTOML reports whether the file could be read.
func (f *File) IsTOML() bool { return f.top != nil }

// Has reports whether the file has the key, a path such as levels.stress.low or duties[2].text.
func (f *File) Has(key string) bool {
	_, found := f.find(key)
	return found
}

// Problem is something wrong with a key of the file, or with the file as a whole when the key is "".
func (f *File) Problem(code, key string, what diag.Text, hints ...diag.Text) diag.Problem {
	return diag.Problem{Where: f.Name, Key: key, Place: f.Locate(key), Code: code, What: what, Hints: hints}
}

// find returns the node of a key, or of the nearest table or list above it, and whether it is the key itself.
func (f *File) find(key string) (n *node, found bool) {
	n = &node{value: f.top}
	for part := range strings.SplitSeq(key, ".") {
		name, places, _ := strings.Cut(part, "[")
		t, ok := n.value.(*table)
		if !ok || t == nil {
			return n, false
		}
		next := t.get(name)
		if next == nil {
			return n, false
		}
		n = next
		for place := range strings.SplitSeq(places, "[") {
			list, ok := n.value.([]*node)
			i, err := strconv.Atoi(strings.TrimSuffix(place, "]"))
			if places == "" {
				break
			}
			if !ok || err != nil || i >= len(list) {
				return n, false
			}
			n = list[i]
		}
	}
	return n, true
}

// Locate is the place of a key: of its value, or of the key itself where the value is a table or a list, or goes over
// several lines. Of a key that is not there it is the place of the nearest table that should have it.
func (f *File) Locate(key string) diag.Place {
	n, _ := f.find(key)
	_, isTable := n.value.(*table)
	_, isList := n.value.([]*node)
	value := f.data[n.at.Offset:][:n.at.Length]
	inOneLine := !isTable && !isList && len(value) > 0 && !bytes.Contains(value, []byte("\n"))
	if inOneLine || n.key.Length == 0 { // an entry of a list has no key
		return f.placeOf(n.at)
	}
	return f.placeOf(n.key)
}

// placeOf is the place of bytes of the file; none of no bytes.
func (f *File) placeOf(r unstable.Range) diag.Place {
	if r.Length == 0 {
		return diag.Place{}
	}
	return diag.PlaceAt(f.data, int(r.Offset), int(r.Length))
}

// node is a value of a file, with the places of its key and of itself in bytes.
type node struct {
	key, at unstable.Range
	value   any // string, int64, float64, bool, *table, []*node, or raw for what has no use here, such as a date
}

// raw is a value as it is written.
type raw string

// table is the entries of a table, in the order of the file.
type table struct {
	names  []string
	nodes  []*node
	byName map[string]*node // once there are many
	named  bool             // a [header] named it; it cannot be named again
	closed bool             // it is written in one line; nothing can be added
}

// Most tables have no more entries than usualNames. fewNames are looked through faster than looked up.
const (
	usualNames = 8
	fewNames   = 16
)

func (t *table) get(name string) *node {
	if t.byName != nil {
		return t.byName[name]
	}
	for i, n := range t.names {
		if n == name {
			return t.nodes[i]
		}
	}
	return nil
}

func (t *table) add(name string, n *node) {
	if t.names == nil {
		t.names, t.nodes = make([]string, 0, usualNames), make([]*node, 0, usualNames)
	}
	t.names, t.nodes = append(t.names, name), append(t.nodes, n)
	switch {
	case t.byName != nil:
		t.byName[name] = n
	case len(t.names) > fewNames:
		t.byName = make(map[string]*node, 2*fewNames)
		for i, name := range t.names {
			t.byName[name] = t.nodes[i]
		}
	}
}
