package input

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2/unstable"
)

// spot is where a key and its value stand, in bytes from the start of the file.
type spot struct{ key, value unstable.Range }

// Locate is the place of a key: of its value, or of the key itself where the value goes over several lines. Of a key that
// is not there it is the place of the nearest table that should have it.
func (f *File) Locate(key string) Place {
	if f.at == nil {
		f.at = map[string]spot{}
		f.index()
	}
	for key != "" {
		if s, ok := f.at[key]; ok {
			if value := f.data[s.value.Offset:][:s.value.Length]; len(value) > 0 && !bytes.Contains(value, []byte("\n")) {
				return f.placeOf(s.value)
			}
			return f.placeOf(s.key)
		}
		key = key[:max(strings.LastIndexAny(key, ".["), 0)]
	}
	return Place{}
}

// LocateKey is the place of a key itself, and not of its value.
func (f *File) LocateKey(key string) Place {
	f.Locate(key)
	if s, ok := f.at[key]; ok {
		return f.placeOf(s.key)
	}
	return Place{}
}

func (f *File) placeOf(r unstable.Range) Place { return PlaceAt(f.data, int(r.Offset), int(r.Length)) }

// PlaceAt is the place of some bytes of a text, as far as they stand in one line.
func PlaceAt(text []byte, offset, length int) Place {
	offset = min(max(offset, 0), len(text))
	before := text[:offset]
	start := bytes.LastIndexByte(before, '\n') + 1
	line, _, _ := bytes.Cut(text[start:], []byte("\n"))
	marked := text[offset:min(offset+max(length, 1), max(start+len(line), offset))]
	return Place{
		Line:   bytes.Count(before, []byte("\n")) + 1,
		Column: utf8.RuneCount(before[start:]) + 1,
		Width:  max(utf8.RuneCount(marked), 1),
		Source: strings.TrimSuffix(string(line), "\r"),
	}
}

// index finds the place of every key. The decoder keeps places to itself, so that a second parser looks for them; it
// only runs when something is wrong.
func (f *File) index() {
	p := unstable.Parser{}
	p.Reset(f.data)
	lists := map[string]int{} // how many tables of a list there were so far
	table := ""
	for p.NextExpression() {
		switch e := p.Expression(); e.Kind {
		case unstable.Table, unstable.ArrayTable:
			table = f.header(e, lists)
		case unstable.KeyValue:
			f.keyValue(e, table)
		}
	}
}

// header notes [a.b] or [[a.b]] and returns its path.
func (f *File) header(e *unstable.Node, lists map[string]int) string {
	path := ""
	for it := e.Key(); it.Next(); {
		path = join(path, string(it.Node().Data))
		if e.Kind == unstable.ArrayTable && it.IsLast() {
			f.note(path, spot{key: it.Node().Raw})
			lists[path]++
		}
		if n := lists[path]; n > 0 {
			path = element(path, n-1)
		}
		f.note(path, spot{key: it.Node().Raw})
	}
	return path
}

// keyValue notes key = value below a table, and what is inside the value.
func (f *File) keyValue(e *unstable.Node, table string) {
	path, at := table, unstable.Range{}
	for it := e.Key(); it.Next(); {
		path, at = join(path, string(it.Node().Data)), it.Node().Raw
		f.note(path, spot{key: at})
	}
	f.inside(e.Value(), path, at)
}

// inside notes a value and everything in it.
func (f *File) inside(value *unstable.Node, path string, key unstable.Range) {
	s := spot{key, value.Raw}
	switch value.Kind {
	case unstable.InlineTable:
		s.value = unstable.Range{}
		for it := value.Children(); it.Next(); {
			f.keyValue(it.Node(), path)
		}
	case unstable.Array:
		s.value = unstable.Range{}
		for it, i := value.Children(), 0; it.Next(); i++ {
			f.inside(it.Node(), element(path, i), key)
		}
	}
	f.at[path] = s
}

// note keeps the first place of a key.
func (f *File) note(path string, s spot) {
	if _, there := f.at[path]; !there {
		f.at[path] = s
	}
}

// Locates reports whether the file has the key, lists included.
func (f *File) Locates(key string) bool {
	f.Locate(key)
	_, ok := f.at[key]
	return ok
}
