package profiles

import (
	"maps"
	"slices"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestWrittenRoleIsCompact(t *testing.T) {
	r := &Role{
		ID: "a", Title: "A \"quoted\"\ttitle", Pay: Pay{Basis: Unknown}, Settings: Settings{Basis: Unknown},
		Levels: Levels{
			{Criterion: "x", Basis: "measured", Evidence: "e", Sources: []string{"s", "t"}, High: 8.5},
			{Criterion: "y", Basis: Unknown, Evidence: "no rating"},
		},
	}
	want := `id = "a"
title = "A \"quoted\"\U00000009title"
pay = { basis = "unknown" }

[settings]
basis = "unknown"

[levels]
x = { level = 0, low = 0, high = 8.5, basis = "measured", evidence = "e", sources = ["s", "t"] }
y = { basis = "unknown", evidence = "no rating" }
`
	if diff := cmp.Diff(want, r.text()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Any text, also one with control characters, comes back as it was, and is written without them.
func TestWrittenTextsComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Filter(func(s string) bool { return s != "" }).Draw(t, "text")
		line := quoted(text)
		if i := slices.IndexFunc([]rune(line), func(r rune) bool { return r < ' ' || r == 0x7f }); i >= 0 {
			t.Fatalf("%q has a control character", line)
		}
		var got map[string]string
		if _, err := toml.Decode("text = "+line, &got); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		if !maps.Equal(got, map[string]string{"text": text}) {
			t.Fatalf("%q came back as %q", text, got)
		}
	})
}
