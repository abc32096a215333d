package tomlfile

import (
	"math"
	"strconv"
	"strings"

	"careerfit/profiles/diag"

	"github.com/pelletier/go-toml/v2/unstable"
)

// builder makes the tree of a file from what the parser finds. It keeps the first thing that is wrong.
type builder struct {
	parser *unstable.Parser
	file   string // the file, which most texts in the tree are a part of
	top    *table
	here   *table // that of the last header
	nodes  []node // made ahead
	wrong  *diag.Problem
}

// build returns the tree, or what is wrong: nil and nil where the parser does not take the file. A parser that was used
// before needs less memory.
func build(data []byte, parser *unstable.Parser) (*table, *diag.Problem) {
	b := &builder{parser: parser, file: string(data), top: &table{named: true}}
	b.here = b.top
	b.parser.Reset(data)
	for b.wrong == nil && b.parser.NextExpression() {
		switch e := b.parser.Expression(); e.Kind {
		case unstable.Table, unstable.ArrayTable:
			b.header(e)
		case unstable.KeyValue:
			b.keyValue(b.here, e)
		}
	}
	if b.parser.Error() != nil || b.wrong != nil {
		return nil, b.wrong
	}
	return b.top, nil
}

// text is the text of a key or a string. One without escapes is a part of the file.
func (b *builder) text(n *unstable.Node) string {
	quotes := int(n.Raw.Length) - len(n.Data)
	if quotes == 0 || quotes == 2 {
		start := int(n.Raw.Offset) + quotes/2
		return b.file[start:][:len(n.Data)]
	}
	return string(n.Data)
}

// node makes a node; many are made at once.
func (b *builder) node(n node) *node {
	if len(b.nodes) == 0 {
		b.nodes = make([]node, 64)
	}
	made := &b.nodes[0]
	*made, b.nodes = n, b.nodes[1:]
	return made
}

func (b *builder) mistake(at unstable.Range, code string, what diag.Text) {
	if b.wrong == nil {
		b.wrong = &diag.Problem{Place: diag.PlaceAt([]byte(b.file), int(at.Offset), int(at.Length)), Code: code, What: what}
	}
}

func (b *builder) twice(name *unstable.Node) {
	b.mistake(name.Raw, "duplicate-key", diag.Say("%q is there twice", diag.Cut(string(name.Data))))
}

// header goes to the table of [a.b], or begins another one in the list of [[a.b]].
func (b *builder) header(e *unstable.Node) {
	t := b.top
	it := e.Key()
	for it.Next() {
		name := it.Node()
		if !it.IsLast() {
			t = b.inner(t, name)
			continue
		}
		if e.Kind == unstable.ArrayTable {
			b.here = b.another(t, name)
			return
		}
		if t = b.inner(t, name); t.named {
			b.twice(name)
		}
		t.named = true
	}
	b.here = t
}

// inner is the table of that name in t; of a list of tables the last one.
func (b *builder) inner(t *table, name *unstable.Node) *table {
	n := t.get(b.text(name))
	if n == nil {
		n = b.node(node{key: name.Raw, value: &table{}})
		b.put(t, name, n)
	}
	switch v := n.value.(type) {
	case *table:
		return v
	case []*node:
		if last := len(v) - 1; last >= 0 {
			if inner, ok := v[last].value.(*table); ok && !inner.closed {
				return inner
			}
		}
	}
	b.twice(name)
	return &table{}
}

// another begins the next table of a list.
func (b *builder) another(t *table, name *unstable.Node) *table {
	next := &table{named: true}
	n := t.get(b.text(name))
	if n == nil {
		n = b.node(node{key: name.Raw, value: []*node{}})
		b.put(t, name, n)
	}
	list, ok := n.value.([]*node)
	if last := len(list) - 1; !ok || n.at.Length > 0 || last >= 0 && list[last].at.Length > 0 {
		b.twice(name)
		return next
	}
	n.value = append(list, b.node(node{key: name.Raw, value: next}))
	return next
}

// put adds an entry to a table that takes one.
func (b *builder) put(t *table, name *unstable.Node, n *node) {
	key := b.text(name)
	if t.closed || t.get(key) != nil {
		b.twice(name)
		return
	}
	t.add(key, n)
}

// keyValue adds key = value to a table; a dotted key makes tables in it.
func (b *builder) keyValue(t *table, e *unstable.Node) {
	for it := e.Key(); it.Next(); {
		name := it.Node()
		if it.IsLast() {
			n := b.read(e.Value())
			n.key = name.Raw
			b.put(t, name, n)
			return
		}
		if t = b.inner(t, name); t.named {
			b.twice(name)
		}
	}
}

// read makes a value.
func (b *builder) read(v *unstable.Node) *node {
	n := b.node(node{at: v.Raw})
	switch v.Kind {
	case unstable.InlineTable:
		t := &table{}
		for it := v.Children(); it.Next(); {
			b.keyValue(t, it.Node())
		}
		t.close()
		n.value = t
	case unstable.Array:
		list := []*node{}
		for it := v.Children(); it.Next(); {
			list = append(list, b.read(it.Node()))
		}
		n.value, n.at = list, unstable.Range{Offset: v.Raw.Offset, Length: max(v.Raw.Length, 1)}
	case unstable.String:
		n.value = b.text(v)
	case unstable.Bool:
		n.value = string(v.Data) == "true"
	case unstable.Integer, unstable.Float:
		n.value = b.number(v)
	default:
		n.value = raw(v.Data)
	}
	return n
}

// close ends a table that is written in one line, with those in it.
func (t *table) close() {
	t.closed, t.named = true, true
	for _, n := range t.nodes {
		if inner, ok := n.value.(*table); ok && !inner.closed {
			inner.close()
		}
	}
}

// number reads a number; TOML writes no zeros before it, which Go would take for octal.
func (b *builder) number(v *unstable.Node) any {
	text := string(v.Data)
	digits := strings.TrimLeft(text, "+-")
	var n any
	var err error
	switch {
	case digits == "nan": // which Go takes without a sign alone
		return math.NaN()
	case v.Kind == unstable.Integer:
		n, err = strconv.ParseInt(text, 0, 64)
	default:
		n, err = strconv.ParseFloat(strings.ReplaceAll(text, "_", ""), 64)
	}
	if err != nil || len(digits) > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9' {
		b.mistake(v.Raw, "not-a-number", diag.Say("%q is not a number to count with", diag.Cut(text)))
	}
	return n
}
