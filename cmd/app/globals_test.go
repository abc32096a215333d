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

// Help and pages are in the language of --lang, else of the locale; commands to type next repeat --lang only if it was given.
func TestLanguageOfTheProgram(t *testing.T) {
	for _, tt := range []struct{ args, locale, want, flags string }{
		{"quiz", "C", "en", ""},
		{"quiz", "es_MX.UTF-8", "es", ""},
		{"quiz --lang en", "es_MX.UTF-8", "en", "--lang en"},
		{"--lang=es quiz", "C", "es", "--lang es"},
		{"quiz --lang fr", "C", "en", ""},
		{"quiz -- --lang es", "C", "en", ""},
	} {
		t.Setenv("LC_ALL", tt.locale)
		g := ScanGlobals(strings.Fields(tt.args))
		if got := g.Language(); got != tt.want || strings.Join(g.LangFlags(), " ") != tt.flags {
			t.Errorf("%s in %s: %s, %v", tt.args, tt.locale, got, g.LangFlags())
		}
	}
	for args, want := range map[string]bool{"--help": true, "quiz -h": true, "help quiz": true, "quiz": false, "quiz help": false} {
		if got := ScanGlobals(strings.Fields(args)).AsksForHelp(); got != want {
			t.Errorf("%s: %v", args, got)
		}
	}
	if got := strings.Join(ScanGlobals([]string{"--pack", "my pack"}).PackFlags(), " "); got != "--pack 'my pack'" {
		t.Error(got)
	}
}
