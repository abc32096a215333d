// Package lang says everything the program says, in English or Spanish. The messages stand in en.toml and es.toml; ids,
// JSON keys and whatever else scripts read are not messages and never change with the language.
package lang

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
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

// Words says messages in one language. A message is named by its English text, a format of package fmt; es.toml has the
// Spanish for each.
type Words struct {
	Lang      string
	Kept      []string // flags of every command that were given, such as --pack, and are kept in commands that are named
	localizer *i18n.Localizer
}

//go:embed es.toml
var spanish []byte

// File returns the TOML text of the Spanish messages. New does not read it: the same messages were laid out when the
// program was built, so that nothing is parsed at start.
func File() []byte { return slices.Clone(spanish) }

// New returns the words of a language, one of Languages.
func New(lang string) *Words {
	if lang == English {
		return &Words{Lang: lang} // what is said is English as it stands
	}
	bundle := i18n.NewBundle(language.English)
	list := make([]*i18n.Message, len(builtinSpanish))
	for i, m := range builtinSpanish {
		list[i] = &i18n.Message{ID: m.ID, One: m.One, Other: m.Other}
	}
	if err := bundle.AddMessages(language.Spanish, list...); err != nil {
		panic(err) // a test says every message
	}
	return &Words{Lang: lang, localizer: i18n.NewLocalizer(bundle, lang)}
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
func (w *Words) Format(format string) string {
	if w.Lang == English {
		return format
	}
	return w.localize(&i18n.LocalizeConfig{DefaultMessage: &i18n.Message{ID: format, Other: format}})
}

// Command is a command of ours to type next, with the flags that are kept.
func (w *Words) Command(words ...string) string {
	return strings.Join(slices.Concat([]string{"careerfit"}, words, w.Kept), " ")
}

// Plural is Say for a message whose form depends on a number: the first for one, the second, which names it, for others.
func (w *Words) Plural(n int, one, other string, values ...any) string {
	text := other
	switch {
	case w.Lang != English:
		text = w.localize(&i18n.LocalizeConfig{DefaultMessage: &i18n.Message{ID: other, One: one, Other: other}, PluralCount: n})
	case n == 1:
		text = one
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

func (w *Words) localize(config *i18n.LocalizeConfig) string {
	text, err := w.localizer.Localize(config)
	if text == "" && err != nil {
		panic(fmt.Sprintf("message %q: %v", config.DefaultMessage.ID, err)) // a test says every message
	}
	return text
}

// message is what is said, and for one where a number chooses.
type message struct{ ID, One, Other string }

// parse reads the messages of a file, in order of their English.
func parse(text []byte) ([]message, error) {
	var table map[string]any
	if _, err := toml.Decode(string(text), &table); err != nil {
		return nil, err
	}
	var messages []message
	for id, value := range table {
		switch v := value.(type) {
		case string:
			messages = append(messages, message{ID: id, Other: v})
		case map[string]any:
			one, _ := v["one"].(string)
			other, _ := v["other"].(string)
			messages = append(messages, message{ID: id, One: one, Other: other})
		default:
			return nil, fmt.Errorf("message %q is %T; expected a text, or one and other", id, value)
		}
	}
	slices.SortFunc(messages, func(a, b message) int { return strings.Compare(a.ID, b.ID) })
	return messages, nil
}
