package cmd

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/profiles"
	"careerfit/questions"
)

// Every text a person reads has its Spanish, with the same figures, and nothing else is translated.
func TestEveryTextIsTranslated(t *testing.T) {
	checkTranslated(t, lang.Texts(*profiles.Builtin()), profiles.Spanish())
	checkTranslated(t, lang.Texts(*questions.Builtin()), questions.Spanish())
}

func checkTranslated(t *testing.T, texts []string, table map[string]string) {
	t.Helper()
	left := maps.Clone(table)
	for _, text := range texts {
		delete(left, text)
		spanish, ok := table[text]
		switch {
		case !ok && strings.ContainsAny(text, "abcdefghijklmnopqrstuvwxyz"):
			t.Errorf("%q has no Spanish", text)
		case !ok: // a bare figure
		case figures(text) != figures(spanish):
			t.Errorf("%q has other figures in %q", text, spanish)
		}
	}
	for text := range left {
		t.Errorf("%q is translated, but nowhere said", text)
	}
}

// figures are the digits of a text, sorted by number, since Spanish can order them otherwise.
func figures(text string) string {
	numbers := strings.FieldsFunc(text, func(r rune) bool { return (r < '0' || r > '9') && r != ',' && r != '.' })
	for i := range numbers {
		numbers[i] = strings.Trim(numbers[i], ".,")
	}
	slices.Sort(numbers)
	return strings.Join(slices.DeleteFunc(numbers, func(s string) bool { return s == "" }), " ")
}
