package diag

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

// edits is the least number of bytes to add, drop, change or swap with the next that turns a into b: the distance of
// optimal string alignment.
func edits(a, b string) int {
	before, row := make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		next := make([]int, len(b)+1)
		next[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			next[j+1] = min(row[j]+cost, row[j+1]+1, next[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				next[j+1] = min(next[j+1], before[j-1]+1)
			}
		}
		before, row = row, next
	}
	return row[len(b)]
}
