package lang

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"careerfit/profiles/builtin/codec"
)

// The languages there are.
const (
	English = "en"
	Spanish = "es"
)

// Languages returns the languages there are, the default first.
func Languages() []string { return []string{English, Spanish} }

// Choose returns the language of the first locale that says one, such as "es_US.UTF-8" or "es"; English if none does.
// "C" and "POSIX" say English, and a language we do not have says nothing.
func Choose(locales ...string) string {
	for _, locale := range locales {
		name, _, _ := strings.Cut(strings.ToLower(locale), ".")
		name, _, _ = strings.Cut(strings.ReplaceAll(name, "-", "_"), "_")
		if name == "c" || name == "posix" {
			return English
		}
		if slices.Contains(Languages(), name) {
			return name
		}
	}
	return English
}

// Words says messages in one language. A message is named by its English text, a format of package fmt; where a number
// chooses between two, by that for other numbers than one.
type Words struct {
	Lang  string
	Kept  []string         // flags of every command that were given, such as --pack, and are kept in commands that are named
	table map[string]forms // by the name; nil for English, which is said as it stands
}

// forms are what is said of one and of other numbers. Where no number chooses, there is no One.
type forms struct{ One, Other string }

// message is the Spanish of a message, by its English.
type message struct {
	English string
	forms
}

//go:generate go test . -run ^TestPackedIsNew$ -update

//go:embed es.packed
var packed string

// New returns the words of a language, one of Languages.
func New(lang string) *Words {
	w := &Words{Lang: lang}
	if lang == Spanish {
		w.table = spanish()
	}
	return w
}

// spanish opens es.packed, which holds what es.toml says.
func spanish() map[string]forms {
	list := codec.Decode[[]message](packed, 0)
	table := make(map[string]forms, len(list))
	for _, m := range list {
		table[m.English] = m.forms
	}
	return table
}

// Say says a message with its values filled in.
func (w *Words) Say(format string, values ...any) string {
	text := w.Format(format)
	if len(values) == 0 {
		return text
	}
	return fmt.Sprintf(text, values...)
}

// Format is a message in the language, before its values are filled in.
func (w *Words) Format(format string) string { return w.translated(forms{Other: format}).Other }

// translated are the forms of a message in the language; what has no translation stays English.
func (w *Words) translated(english forms) forms {
	if translated, ok := w.table[english.Other]; ok {
		return translated
	}
	return english
}

// Command is a command of ours to type next, with the flags that are kept.
func (w *Words) Command(words ...string) string {
	return strings.Join(slices.Concat([]string{"careerfit"}, words, w.Kept), " ")
}

// Plural is Say for a message whose form depends on a number: the first for one, the second, which names it, for others.
func (w *Words) Plural(n int, one, other string, values ...any) string {
	said := w.translated(forms{one, other})
	text := said.Other
	if n == 1 && said.One != "" {
		text = said.One
	}
	if !strings.Contains(text, "%") { // the form for one may leave the number out
		return text
	}
	return fmt.Sprintf(text, values...)
}

// And joins words: "a", "a and b", "a, b and c". Or is the same with another word.
func (w *Words) And(parts ...string) string { return w.join("%s and %s", parts) }

// Or joins words: "a", "a or b", "a, b or c".
func (w *Words) Or(parts ...string) string { return w.join("%s or %s", parts) }

func (w *Words) join(format string, parts []string) string {
	last := len(parts) - 1
	if last < 1 {
		return strings.Join(parts, "")
	}
	text := w.Say(format, strings.Join(parts[:last], ", "), parts[last])
	if w.Lang == Spanish {
		return euphonic(text, parts[last])
	}
	return text
}

// euphonic says "e" for "y" before the sound of i, and "u" for "o" before that of o, as Spanish does.
func euphonic(text, last string) string {
	before, word := strings.TrimSuffix(text, last), strings.TrimPrefix(strings.ToLower(last), "h")
	diphthong := strings.HasPrefix(word, "ia") || strings.HasPrefix(word, "ie") || strings.HasPrefix(word, "io")
	switch {
	case strings.HasSuffix(before, " y ") && (strings.HasPrefix(word, "i") || strings.HasPrefix(word, "í")) && !diphthong:
		return strings.TrimSuffix(before, "y ") + "e " + last
	case strings.HasSuffix(before, " o ") && (strings.HasPrefix(word, "o") || strings.HasPrefix(word, "ó")):
		return strings.TrimSuffix(before, "o ") + "u " + last
	}
	return text
}
