package input

import "strings"

// Closest returns the word that was probably meant: the one that begins with what was typed, or the nearest by
// single-letter edits when few are needed. It returns "" when none is near.
func Closest(typed string, words []string) string {
	if len(typed) > maxTyped {
		return ""
	}
	typed = strings.ToLower(typed)
	best, least := "", max(1, len(typed)/3)+1
	for _, word := range words {
		if len(typed) >= 3 && strings.HasPrefix(word, typed) {
			return word
		}
		if d := edits(typed, word); d < least {
			best, least = word, d
		}
	}
	return best
}

// maxTyped is the longest text that can be a misspelled word.
const maxTyped = 64

// edits is the Levenshtein distance in bytes.
func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(diagonal+cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
