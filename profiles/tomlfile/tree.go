package tomlfile

import (
	"github.com/pelletier/go-toml/v2/unstable"
)

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
