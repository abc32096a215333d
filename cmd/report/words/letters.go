package words

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"careerfit/questions"
)

// Number writes a level with at most one decimal.
func Number(x float64) string {
	return strings.TrimSuffix(strconv.FormatFloat(x, 'f', 1, 64), ".0")
}

// Grouped writes a whole number from 0 with commas.
func Grouped(n int) string {
	return questions.Dollars(n)
}

// InUnit is a figure with its unit, where that has a name.
func InUnit(figure, unit string) string { return strings.TrimSpace(figure + " " + unit) }

// Lower makes the first letter small, unless the word is an abbreviation.
func Lower(s string) string {
	if s == "" {
		return ""
	}
	first, size := utf8.DecodeRuneInString(s)
	second, _ := utf8.DecodeRuneInString(s[size:])
	if unicode.IsUpper(second) {
		return s
	}
	return string(unicode.ToLower(first)) + s[size:]
}

// Upper makes the first letter large.
func Upper(s string) string {
	if s == "" {
		return ""
	}
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}

// InSentence is a title as it stands inside a sentence: a name written With Large Letters stays as it is.
func InSentence(title string) string {
	fields := strings.Fields(title)
	for _, word := range fields[min(1, len(fields)):] {
		first, size := utf8.DecodeRuneInString(word)
		second, _ := utf8.DecodeRuneInString(word[size:])
		if unicode.IsUpper(first) && unicode.IsLower(second) {
			return title
		}
	}
	return Lower(title)
}

// Sentences joins those that are there: each ends with a period, and with its own only.
func Sentences(parts ...string) string {
	var list []string
	for _, part := range parts {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, WithFullStop(part))
		}
	}
	return strings.Join(list, " ")
}

// WithFullStop ends a sentence, which is not empty, unless it has an end of its own.
func WithFullStop(s string) string {
	if strings.ContainsAny(s[len(s)-1:], ".?!") {
		return s
	}
	return s + "."
}

// Joined joins with commas what is there.
func Joined(parts ...string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(parts), func(part string) bool { return part == "" }), ", ")
}

// CommaPeriod is a period of time after a comma, as it follows a figure; "" where there is none.
func CommaPeriod(period string) string {
	if period == "" {
		return ""
	}
	return ", " + period
}
