package lang

import (
	"flag"
	"regexp"
	"slices"
	"strings"
	"testing"

	"careerfit/testdata/literal"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite generated files")

// messages.go holds the messages as Go literals. They must say what the TOML files say.
func TestBuiltinEqualsFiles(t *testing.T) {
	source := "// Code generated from en.toml and es.toml by go test ./cmd/lang -update. DO NOT EDIT.\n\npackage lang\n\n" +
		"var builtinEnglish = " + literal.Of(parsed(t, English)) + "\n\nvar builtinSpanish = " + literal.Of(parsed(t, Spanish)) + "\n"
	literal.Check(t, "messages.go", source, *update)
}

func parsed(t *testing.T, lang string) []message {
	t.Helper()
	messages, err := parse(File(lang))
	if err != nil {
		t.Fatalf("%s.toml: %v", lang, err)
	}
	return messages
}

var field = regexp.MustCompile(`{{.*?}}`)

// Every message is there in both languages, with the same values to fill in.
func TestEveryMessageIsTranslated(t *testing.T) {
	describe := func(lang string) map[string][]string {
		values := map[string][]string{}
		for _, m := range parsed(t, lang) {
			fields := field.FindAllString(m.One+m.Other, -1)
			slices.Sort(fields)
			values[m.ID] = slices.Compact(fields)
			if strings.TrimSpace(m.Other) == "" {
				t.Errorf("%s: %s is empty", lang, m.ID)
			}
		}
		return values
	}
	if diff := cmp.Diff(describe(English), describe(Spanish)); diff != "" {
		t.Errorf("(-en +es)\n%s", diff)
	}
}

func TestChoose(t *testing.T) {
	for _, c := range []struct {
		want    string
		locales []string
	}{
		{English, nil}, {Spanish, []string{"es"}}, {Spanish, []string{"", "es_US.UTF-8"}}, {Spanish, []string{"es-MX"}},
		{English, []string{"en_US.UTF-8", "es_US"}}, {Spanish, []string{"de_DE", "es_ES@euro"}}, {English, []string{"C.UTF-8", "es"}},
		{English, []string{"POSIX"}}, {English, []string{"est_EE"}}, {Spanish, []string{"ES"}},
	} {
		if got := Choose(c.locales...); got != c.want {
			t.Errorf("Choose(%q) is %s, want %s", c.locales, got, c.want)
		}
	}
}

func TestSay(t *testing.T) {
	for lang, want := range map[string]string{English: "a and b", Spanish: "a y b"} {
		if got := New(lang).Say("list.and", "Before", "a", "Last", "b"); got != want {
			t.Errorf("%s: %q", lang, got)
		}
	}
}
