// Hostile copies a pack with texts that want to be more than text: hostile [-benign] FROM TO. With -benign every letter of
// theirs is an a, so that pages made of the two copies must have the same elements. Without folders it prints the text
// alone, as a string of TOML.
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"log"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/BurntSushi/toml"
)

// hostile are words that break out of, or into, something where they are not written as text.
var hostile = []string{
	`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onmouseover='alert(1)`, `</title></style><script>`,
	`</svg></table></body>`, `<a href="https://x.example">`, `javascript:alert(1)`, `url(https://x.example)`,
	`&lt;b&gt;&#x3c;`, "'\"`-->]]><!---->", `{{.}}`, `${x}`, `%s`, `\u003c`,
	`[x](javascript:1)`, `| a | b |`, `# x`, "*x* _y_ `z`",
	strings.Repeat("long", 75), `שלום العالم`, `😀👩🏽`, `Z̸̡̛a͎̍l̷g̈́o`,
}

// ids are the keys of texts that are names.
var ids = []string{
	"id", "rule", "of", "measure", "kind", "criterion", "basis", "source", "sources", "official-source", "focus", "to", "soc",
	"element", "skill",
}

// dates are checked as a whole; other texts may follow the year.
var dates = regexp.MustCompile(`^(\d{4}-\d\d-\d\d|undated)$`)

func main() {
	log.SetFlags(0)
	c := copier{}
	flag.BoolVar(&c.benign, "benign", false, "write harmless letters instead")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Printf("%q\n", c.next())
		return
	}
	if flag.NArg() != 2 {
		log.Fatal("usage: hostile [-benign] [FROM TO]")
	}
	if err := c.folder(flag.Arg(0), flag.Arg(1)); err != nil {
		log.Fatal(err)
	}
}

// copier counts texts, since each begins with another hostile word: some places show the beginning only.
type copier struct {
	benign bool
	texts  int
}

func (c *copier) folder(from, to string) error {
	return filepath.WalkDir(from, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		below, err := filepath.Rel(from, name)
		if err != nil {
			return err
		}
		return c.file(name, filepath.Join(to, below))
	})
}

func (c *copier) file(from, to string) error {
	tree := map[string]any{}
	if _, err := toml.DecodeFile(from, &tree); err != nil {
		return err
	}
	c.value("", tree)
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	text, err := toml.Marshal(tree)
	if err != nil {
		return err
	}
	return os.WriteFile(to, text, 0o644)
}

// value returns what takes the place of a value.
func (c *copier) value(key string, value any) any {
	switch value := value.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(value)) {
			value[key] = c.value(key, value[key])
		}
	case []map[string]any:
		for _, table := range value {
			c.value(key, table)
		}
	case []any:
		for i := range value {
			value[i] = c.value(key, value[i])
		}
	case string:
		return c.text(key, value)
	}
	return value
}

// text keeps what a text says, where a pack must say it: {} for the level, a year, how an address begins.
func (c *copier) text(key, text string) string {
	switch {
	case slices.Contains(ids, key) || dates.MatchString(text):
		return text
	case key == "url":
		return text + c.next()
	}
	return c.next() + " " + text
}

// next returns all hostile words, beginning with the next one.
func (c *copier) next() string {
	at := c.texts % len(hostile)
	c.texts++
	text := strings.Join(slices.Concat(hostile[at:], hostile[:at]), " ")
	if !c.benign {
		return text
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return r
		}
		return 'a'
	}, text)
}
