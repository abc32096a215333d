package tomlfile

import (
	"bytes"
	"strconv"
	"strings"

	"careerfit/profiles/diag"

	"github.com/pelletier/go-toml/v2/unstable"
)

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
