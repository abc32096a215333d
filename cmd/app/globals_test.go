package app

import (
	"strings"
	"testing"
)

// The folder is that of --pack wherever it stands, else of the environment.
func TestPackFolder(t *testing.T) {
	t.Setenv(EnvPack, "from-env")
	for _, tt := range []struct {
		args  string
		want  string
		given bool
	}{
		{"recommend", "from-env", false},
		{"--pack a recommend", "a", true},
		{"recommend --pack=a", "a", true},
		{"recommend --pack a --pack b", "b", true},
		{"recommend --pack", "from-env", false},
		{"check -- --pack a", "from-env", false},
		{"recommend --pack=", "", true},
	} {
		g := ScanGlobals(strings.Fields(tt.args))
		if got, given := g.Folder(), g.set.Changed(FlagPack); got != tt.want || given != tt.given {
			t.Errorf("%q: %q, %v", tt.args, got, given)
		}
	}
}
