package compare

import (
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// pointsOn returns what a criterion is worth to the person, above 0 for the first role.
func pointsOn(pair *scoring.Pair, criterion string) (points int, answered bool) {
	for _, c := range pair.Contributions {
		if c.Criterion == criterion {
			return c.Points, true
		}
	}
	return 0, false
}

// worth says what was asked for, and what that is worth; "" without an answer that counts.
func (w *pairWriter) worth(criterion string) string {
	points, ok := pointsOn(w.pair, criterion)
	if !ok {
		return ""
	}
	a := w.answers.On(criterion)
	wish := strings.ReplaceAll(w.Wish(a, w.localPay)+w.Emphasis(a), ") (", ", ")
	if points == 0 {
		return words.Upper(w.Say("you %s: worth the same in both.", wish))
	}
	role := 0
	if points < 0 {
		points, role = -points, 1
	}
	return words.Upper(w.Plural(points, "you %[2]s: worth %[1]d point, for %[3]s.", "you %[2]s: worth %[1]d points, for %[3]s.",
		points, wish, w.name(role)))
}
