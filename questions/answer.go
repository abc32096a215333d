package questions

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"careerfit/profiles/diag"
)

// Skip is the answer that says "no preference".
const Skip = "skip"

// Answer is a valid answer to one question. The zero value is no preference.
type Answer struct {
	Chosen []int // places of the options chosen, in order; one for a scale
	Amount int   // dollars a year, for amounts
}

// Skipped reports whether the answer is no preference.
func (a Answer) Skipped() bool { return len(a.Chosen) == 0 && a.Amount == 0 }

// Parse reads an answer as a person types it: an option's id, its number from 1 or its label, dollars a year or an hour,
// several options separated by commas or semicolons, or skip or what that is called.
func (q *Question) Parse(text string) (Answer, error) {
	text = strings.TrimSpace(text)
	switch {
	case text == Skip || q.isNoPreference(text):
		return Answer{}, nil
	case q.Kind == Amount:
		amount, err := parseAmount(text)
		return Answer{Amount: amount}, err
	case q.Kind == Categories:
		return q.choose(q.parts(text))
	}
	return q.choose([]string{text})
}

// isNoPreference reports whether the text is what no answer is called, and no option is.
func (q *Question) isNoPreference(text string) bool {
	if text == "" || !strings.EqualFold(text, q.NoPreference) {
		return false
	}
	_, err := q.option(text)
	return err != nil
}

// choose finds the options named.
func (q *Question) choose(names []string) (Answer, error) {
	var a Answer
	for _, name := range names {
		i, err := q.option(strings.TrimSpace(name))
		if err != nil {
			return Answer{}, err
		}
		if slices.Contains(a.Chosen, i) {
			return Answer{}, invalid(diag.Say("%q is chosen twice", q.Options[i].ID))
		}
		a.Chosen = append(a.Chosen, i)
	}
	slices.Sort(a.Chosen)
	return a, nil
}

// parts separates options at semicolons, after the last of which may be one too, or else at commas. A label can have a
// comma of its own.
func (q *Question) parts(text string) []string {
	if strings.Contains(text, ";") {
		return strings.Split(strings.TrimSuffix(text, ";"), ";")
	}
	if _, err := q.option(text); err == nil {
		return []string{text}
	}
	return strings.Split(text, ",")
}

// option returns the place of the option with the id, the number from 1, or the label in small or large letters.
func (q *Question) option(name string) (int, error) {
	for i, o := range q.Options {
		if o.ID == name {
			return i, nil
		}
	}
	if n, err := parseWhole(name); err == nil && n >= 1 && n <= len(q.Options) {
		return n - 1, nil
	}
	for i, o := range q.Options {
		if strings.EqualFold(o.Label, name) {
			return i, nil
		}
	}
	return 0, invalid(diag.Say("%s is not one of its answers", quote(name)), q.expected(name)...)
}

// parseWhole reads a whole number, also as spreadsheets write one: 2.0.
func parseWhole(text string) (int, error) { return strconv.Atoi(strings.TrimSuffix(text, ".0")) }

// expected says which answers there are, and which may have been meant.
func (q *Question) expected(name string) []diag.Text {
	ids := q.OptionIDs()
	last := len(ids) - 1
	use := diag.Say("use %s or %s (or 1 to %d, or %s)", strings.Join(ids[:last], ", "), ids[last], len(ids), Skip)
	if meant := diag.Closest(name, ids); meant != "" {
		return []diag.Text{diag.DidYouMean(meant), use}
	}
	return []diag.Text{use}
}

// Yearly pay outside these bounds is taken for a slip: a missing zero, hourly pay without /h.
const (
	minAmount    = 5_000
	maxAmount    = 1_000_000
	hoursPerYear = 2080 // 40 hours in 52 weeks
)

// parseAmount reads dollars a year ("42000", "42,000", "$42k") or an hour ("21.25/h").
func parseAmount(text string) (int, error) {
	number, hourly := strings.CutSuffix(strings.ToLower(text), "/h")
	number, thousands := strings.CutSuffix(strings.TrimPrefix(strings.TrimSpace(number), "$"), "k")
	dollars, err := strconv.ParseFloat(withoutGrouping(number), 64)
	if decimalComma(number) {
		return 0, invalid(diag.Say("%s has a decimal comma", quote(text)), diag.Say("write a point: %s", strings.Replace(text, ",", ".", 1)))
	}
	if err != nil || strings.Trim(number, "0123456789.,") != "" { // "inf", "1e5" and the like
		return 0, invalid(diag.Say("%s is not an amount", quote(text)), amountHint())
	}
	if thousands {
		dollars *= 1000
	}
	if hourly {
		dollars *= hoursPerYear
	}
	if dollars < minAmount || dollars > maxAmount {
		return 0, invalid(diag.Say("%s is outside %s to %s dollars a year", quote(text), Dollars(minAmount), Dollars(maxAmount)), amountHint())
	}
	return int(math.Round(dollars)), nil
}

func amountHint() diag.Text {
	return diag.Say("give dollars a year (42000, 42,000 or $42k) or an hour (21.25/h), or skip")
}

// decimalComma reports whether the only comma of a number stands before one or two digits at its end.
func decimalComma(number string) bool {
	whole, cents, ok := strings.Cut(number, ",")
	return ok && whole != "" && (len(cents) == 1 || len(cents) == 2) && strings.Trim(whole+cents, "0123456789") == ""
}

// withoutGrouping removes commas that stand before groups of three digits, and only those.
func withoutGrouping(number string) string {
	whole, rest, _ := strings.Cut(number, ".")
	groups := strings.Split(whole, ",")
	for i, group := range groups {
		if len(groups) > 1 && (i > 0 && len(group) != 3 || i == 0 && (group == "" || len(group) > 3)) {
			return number // ParseFloat refuses it
		}
	}
	whole = strings.Join(groups, "")
	if rest == "" {
		return whole
	}
	return whole + "." + rest
}

// Dollars writes whole dollars with commas: 42,000.
func Dollars(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// Text returns the answer as a flag takes it.
func (q *Question) Text(a Answer) string {
	switch {
	case a.Skipped():
		return Skip
	case q.Kind == Amount:
		return strconv.Itoa(a.Amount)
	}
	ids := make([]string, len(a.Chosen))
	for i, place := range a.Chosen {
		ids[i] = q.Options[place].ID
	}
	return strings.Join(ids, ",")
}

// InWords completes "you ..." for the answer. or joins words: "a, b or c".
func (q *Question) InWords(a Answer, or func(...string) string) string {
	switch {
	case q.Kind == Amount:
		return strings.ReplaceAll(q.Said, "{}", Dollars(a.Amount))
	case q.Kind == Scale:
		return q.Options[a.Chosen[0]].Said
	}
	places := make([]string, len(a.Chosen))
	for i, place := range a.Chosen {
		places[i] = q.Options[place].Said
	}
	return strings.ReplaceAll(q.Said, "{}", or(places...))
}

// Value returns the answer on the criterion's scale; nil for categories.
func (q *Question) Value(a Answer) *float64 {
	var value float64
	switch q.Kind {
	case Amount:
		value = float64(a.Amount)
	case Scale:
		value = q.Options[a.Chosen[0]].Value
	default:
		return nil
	}
	return &value
}

// Mean returns the mean of two answers on the criterion's scale.
func (q *Question) Mean(first, second Answer) *float64 {
	mean := (*q.Value(first) + *q.Value(second)) / 2
	return &mean
}
