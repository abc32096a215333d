package diag

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// Text is something to tell a person: an English format of package fmt, and its values, among which other texts can be.
// Whoever shows it says it in the person's language.
type Text struct {
	Format string
	Values []any
}

// Say makes a text.
func Say(format string, values ...any) Text { return Text{format, values} }

// In says the text as say says formats: in another language, or with fmt.Sprintf.
func (t Text) In(say func(format string, values ...any) string) string {
	values := make([]any, len(t.Values))
	for i, value := range t.Values {
		if inner, ok := value.(Text); ok {
			value = inner.In(say)
		}
		values[i] = value
	}
	return say(t.Format, values...)
}

// String is the text in English.
func (t Text) String() string {
	return t.In(func(format string, values ...any) string {
		if len(values) == 0 {
			return format
		}
		return fmt.Sprintf(format, values...)
	})
}

// DidYouMean is the hint that names what may have been meant.
func DidYouMean(meant string) Text { return Say("did you mean %q?", meant) }

// Suggest is the hint that names the one of the words that was probably meant; where none is near, the hints otherwise.
func Suggest(typed string, words []string, otherwise ...Text) []Text {
	if meant := Closest(typed, words); meant != "" {
		return []Text{DidYouMean(meant)}
	}
	return otherwise
}

// Command is a value of a text: a command of ours to type next, without the name of the program. Whoever shows it adds the
// flags of every command that are in use.
type Command []string

func (c Command) String() string { return "careerfit " + strings.Join(c, " ") }

// Cut shortens what was found when nobody would read it all.
func Cut(s string) string {
	const most = 60
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most]) + "..."
	}
	return s
}

// Visible writes out what a terminal would act on or not show: control, bidi and zero-width characters, and new lines. Every
// text that comes from a file, a name or an error goes through it before a terminal sees it.
func Visible(s string) string {
	var b strings.Builder
	for _, r := range s {
		if unicode.IsPrint(r) {
			b.WriteRune(r)
			continue
		}
		quoted := strconv.QuoteRune(r)
		b.WriteString(quoted[1 : len(quoted)-1])
	}
	return b.String()
}
