package tomlfile

import (
	"errors"
	"strings"
	"sync"

	"careerfit/profiles/diag"

	"github.com/BurntSushi/toml"
)

// Tree reads a TOML file of no fixed shape that anyone may have written. Values are string, int64, float64, bool, time.Time,
// []any, map[string]any and, for [[tables]], []map[string]any. Numbers can be NaN and Inf. locate is the place of a key, see
// File.Locate; the file is parsed for places once the first is asked for.
func Tree(name string, data []byte) (tree map[string]any, locate func(key string) diag.Place, problems diag.Problems) {
	if problem := Guard(name, data); problem != nil {
		return nil, nil, diag.Problems{*problem}
	}
	tree, err := decode(data)
	if err != nil {
		return nil, nil, diag.Problems{notTOML(name, data, err)}
	}
	parsed := sync.OnceValue(func() *File {
		f, _ := Read(name, data)
		return f
	})
	return tree, func(key string) diag.Place { return parsed().Locate(key) }, nil
}

// decode is the tree of a file that Guard lets through. Packs are not read this way: one of 900 roles would take four times
// as long to open.
func decode(data []byte) (tree map[string]any, err error) {
	_, err = toml.Decode(string(data), &tree)
	return tree, err
}

// notTOML is the problem that the decoder's error tells of.
func notTOML(name string, data []byte, err error) diag.Problem {
	p := diag.Problem{Where: name, Code: "not-toml", What: diag.Say("is not TOML: %v", err), Hints: []diag.Text{
		diag.Say("text stands in straight quotes, numbers have no commas (61000, 20.5), and = stands between a key and its value"),
	}}
	if parse := (toml.ParseError{}); errors.As(err, &parse) {
		p.Place = diag.PlaceAt(data, parse.Position.Start, parse.Position.Len)
		p.What = diag.Say("is not TOML: %s", strings.TrimSuffix(parse.Message, "."))
	}
	return p
}
