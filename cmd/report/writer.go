package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"careerfit/cmd/lang"
	"careerfit/profiles"
	"careerfit/scoring"
)

// writer turns ids and numbers into sentences, and numbers the sources in the order they are first named.
type writer struct {
	*lang.Words
	in       Input
	result   *scoring.Result
	asked    map[string]Asked // by criterion
	cited    []string         // footnotes: source and date
	citedIDs []string         // the sources behind them
	marked   bool             // the numbers of notes stand between marks, for prose
}

func newWriter(in Input) *writer {
	w := &writer{Words: in.Words, in: in, result: in.Result, asked: map[string]Asked{}}
	for _, a := range in.Asked {
		w.asked[a.Criterion] = a
	}
	return w
}

func (w *writer) answered() int {
	n := 0
	for _, a := range w.in.Asked {
		if a.Counts() {
			n++
		}
	}
	return n
}

func (w *writer) role(id string) *profiles.Role {
	role, _ := w.in.Said.Role(id)
	return role
}

func (w *writer) criterion(id string) *profiles.Criterion {
	criterion, _ := w.in.Said.Criterion(id)
	return criterion
}

// name is a role's title inside a sentence.
func (w *writer) name(id string) string { return InSentence(w.role(id).Title) }

func (w *writer) names(ids []string) []string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = w.name(id)
	}
	return names
}

// cite returns the footnote mark of the sources, such as "[1,2]"; "" where there is none.
func (w *writer) cite(ids ...string) string {
	var numbers []int
	for _, id := range ids {
		note := source(w.in.Said, id)
		if note == "" {
			continue
		}
		n := slices.Index(w.cited, note)
		if n < 0 {
			n = len(w.cited)
			w.cited = append(w.cited, note)
		}
		if !slices.Contains(w.citedIDs, id) {
			w.citedIDs = append(w.citedIDs, id)
		}
		numbers = append(numbers, n+1)
	}
	if len(numbers) == 0 {
		return ""
	}
	slices.Sort(numbers)
	marks := strings.Trim(fmt.Sprint(slices.Compact(numbers)), "[]")
	marks = strings.ReplaceAll(marks, " ", ",")
	if w.marked {
		return "\u00a0" + notesOpen + marks + notesClose // a number does not stand alone on a line
	}
	return " [" + marks + "]"
}

func (w *writer) footnotes() []string {
	notes := make([]string, len(w.cited))
	for i, note := range w.cited {
		notes[i] = fmt.Sprintf("[%d] %s", i+1, note)
	}
	return notes
}

// sentences joins those that are there: each ends with a period, and with its own only.
func sentences(parts ...string) string {
	var list []string
	for _, part := range parts {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, ended(part))
		}
	}
	return strings.Join(list, " ")
}

// ended ends a sentence that has no end of its own.
func ended(s string) string {
	if strings.ContainsAny(s[len(s)-1:], ".?!") {
		return s
	}
	return s + "."
}

// joined joins with commas what is there.
func joined(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, isEmpty), ", ")
}

func isEmpty(text string) bool { return text == "" }
func isThere(text string) bool { return text != "" }

// lower makes the first letter small, unless the word is an abbreviation.
func lower(s string) string {
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

// InSentence is a title as it stands inside a sentence: a name written With Large Letters stays as it is.
func InSentence(title string) string {
	words := strings.Fields(title)
	for _, word := range words[min(1, len(words)):] {
		first, size := utf8.DecodeRuneInString(word)
		second, _ := utf8.DecodeRuneInString(word[size:])
		if unicode.IsUpper(first) && unicode.IsLower(second) {
			return title
		}
	}
	return lower(title)
}

// upper makes the first letter large.
func upper(s string) string {
	if s == "" {
		return ""
	}
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}

// number writes a level with at most one decimal.
func number(x float64) string {
	return strings.TrimSuffix(strconv.FormatFloat(x, 'f', 1, 64), ".0")
}

// Grouped writes a whole number with commas.
func Grouped(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// WholeFit is the fit as people read it, a whole percent.
func WholeFit(s scoring.Standing) int { return (200*s.Points + s.MaxPoints) / (2 * s.MaxPoints) }
