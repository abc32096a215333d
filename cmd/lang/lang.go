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

// Words says messages in one language.
type Words struct {
	Lang      string
	localizer *i18n.Localizer
}

//go:embed en.toml
var english []byte

//go:embed es.toml
var spanish []byte

// File returns the TOML text of a language's messages. New does not read it: the same messages were laid out when the
// program was built, so that nothing is parsed at start.
func File(lang string) []byte {
	if lang == Spanish {
		return slices.Clone(spanish)
	}
	return slices.Clone(english)
}

// New returns the words of a language, one of Languages.
func New(lang string) *Words {
	messages := builtinEnglish
	if lang == Spanish {
		messages = builtinSpanish
	}
	bundle := i18n.NewBundle(language.English)
	list := make([]*i18n.Message, len(messages))
	for i, m := range messages {
		list[i] = &i18n.Message{ID: m.ID, One: m.One, Other: m.Other}
	}
	if err := bundle.AddMessages(language.MustParse(lang), list...); err != nil {
		panic(err) // a test holds that this cannot happen
	}
	return &Words{lang, i18n.NewLocalizer(bundle, lang)}
}

// Say returns the message with the id. data are the names and values of what the message has in braces, in turn.
func (w *Words) Say(id string, data ...any) string {
	return w.localize(&i18n.LocalizeConfig{MessageID: id, TemplateData: fields(data)})
}

// Count is Say for a message with a number, which it has as N; the number chooses the plural form.
func (w *Words) Count(id string, n int, data ...any) string {
	return w.localize(&i18n.LocalizeConfig{MessageID: id, TemplateData: fields(append(data, "N", n)), PluralCount: n})
}

func (w *Words) localize(config *i18n.LocalizeConfig) string {
	text, err := w.localizer.Localize(config)
	if err != nil {
		panic(fmt.Sprintf("message %s: %v", config.MessageID, err)) // a test says every message
	}
	return text
}

func fields(data []any) map[string]any {
	m := make(map[string]any, len(data)/2)
	for i := 0; i+1 < len(data); i += 2 {
		m[data[i].(string)] = data[i+1]
	}
	return m
}

// message is what is said, and for one where a number chooses.
type message struct{ ID, One, Other string }

// parse reads the messages of a file, in order of id.
func parse(text []byte) ([]message, error) {
	var flat map[string]any
	if _, err := toml.Decode(string(text), &flat); err != nil {
		return nil, err
	}
	var messages []message
	for id, value := range flat {
		switch v := value.(type) {
		case string:
			messages = append(messages, message{ID: id, Other: v})
		case map[string]any:
			one, _ := v["one"].(string)
			other, _ := v["other"].(string)
			messages = append(messages, message{ID: id, One: one, Other: other})
		default:
			return nil, fmt.Errorf("message %s is %T; expected a text, or one and other", id, value)
		}
	}
	slices.SortFunc(messages, func(a, b message) int { return strings.Compare(a.ID, b.ID) })
	return messages, nil
}
