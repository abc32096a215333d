package tomlfile

import (
	"bytes"
	"io/fs"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	gotoml "github.com/pelletier/go-toml/v2"
)

// plain is a node as the decoder has it. What has no use here, such as a date, is "".
func plain(n *node) any {
	switch v := n.value.(type) {
	case *table:
		m := map[string]any{}
		for i, name := range v.names {
			m[name] = plain(v.nodes[i])
		}
		return m
	case []*node:
		list := []any{}
		for _, entry := range v {
			list = append(list, plain(entry))
		}
		return list
	case raw:
		return ""
	case float64:
		if math.IsNaN(v) {
			return "nan"
		}
	}
	return n.value
}

// decoded is what the decoder has, in the same shape.
func decoded(v any) any {
	switch v := v.(type) {
	case map[string]any:
		m := map[string]any{}
		for name, entry := range v {
			m[name] = decoded(entry)
		}
		return m
	case []map[string]any:
		list := []any{}
		for _, entry := range v {
			list = append(list, decoded(entry))
		}
		return list
	case []any:
		list := []any{}
		for _, entry := range v {
			list = append(list, decoded(entry))
		}
		return list
	case float64:
		if math.IsNaN(v) {
			return "nan"
		}
		return v
	case string, int64, bool:
		return v
	}
	return ""
}

// agree holds a file against the decoder: both take it and read it alike, or neither does. Only we see some keys twice, which
// another decoder has to see, too; and only the decoder sees a table that was there already, which does no harm.
func agree(t *testing.T, data []byte) {
	t.Helper()
	if Guard("", data) != nil || len(bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\ufeff")))) == 0 {
		return
	}
	f, problems := Read("f.toml", data)
	want, err := decode(data)
	switch {
	case len(problems) == 0 && err == nil:
		if diff := cmp.Diff(decoded(want), plain(&node{value: f.top})); diff != "" {
			t.Fatalf("%q: (-decoder +read)\n%s", data, diff)
		}
	case len(problems) == 0:
		if !harmless.MatchString(err.Error()) || len(f.Judge()) != 1 {
			t.Fatalf("%q: we take it, but %v", data, err)
		}
	case err == nil:
		var tree map[string]any
		if problems[0].Code != "duplicate-key" || gotoml.Unmarshal(data, &tree) == nil {
			t.Fatalf("%q: the decoder takes it, but %v", data, problems)
		}
	}
}

// harmless is what the decoder alone refuses: a table that is named twice, and dates that are none, which nothing takes.
var harmless = regexp.MustCompile(`already|datetime`)

// ours are the TOML files of the repository, by name.
func ours(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir("../..", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(name) != ".toml" {
			return err
		}
		data, err := os.ReadFile(name)
		files[name] = string(data)
		return err
	})
	if err != nil || len(files) < 50 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	return files
}

// slip changes a text as people do: a character or a line is left out, there twice, moved or another one.
func slip(r *rand.Rand, text string) string {
	lines := strings.SplitAfter(text, "\n")
	i, j := r.IntN(len(lines)), r.IntN(len(lines))
	switch r.IntN(4) {
	case 0:
		lines[i] = ""
	case 1:
		lines[i] = lines[j]
	case 2:
		lines[i], lines[j] = lines[j], lines[i]
	default:
		at, c := 0, "\"'[]{}=.,#\n\\ _-+0123456789aeuxAEUX"
		if len(lines[i]) > 0 {
			at = r.IntN(len(lines[i]))
		}
		put := c[r.IntN(len(c)):][:1]
		lines[i] = lines[i][:at] + put[:r.IntN(2)] + lines[i][min(at+r.IntN(2), len(lines[i])):]
	}
	return strings.Join(lines, "")
}

// Both ways take the same files and read them alike: ours, and with hundreds of slips in them.
func TestBothWaysAgreeOnOurFiles(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for name, text := range ours(t) {
		agree(t, []byte(text))
		for range slips {
			changed := slip(r, text)
			for r.IntN(3) == 0 {
				changed = slip(r, changed)
			}
			agree(t, []byte(changed))
			if t.Failed() {
				t.Fatal(name)
			}
		}
	}
}

// slips is how many changes of each file are tried.
const slips = 8
