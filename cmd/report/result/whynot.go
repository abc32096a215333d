package result

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

func whyNot(w *writer) doc.Section {
	if w.result.RunnerUp == "" {
		return doc.Section{}
	}
	return doc.Listed(w.Say("Why not %s", w.Name(w.result.RunnerUp)), plain(gap(w))...)
}

// gap says what lies between the first two, in points of fit that add up.
func gap(w *writer) string {
	leader, rival := w.result.Ranking[0], w.result.Ranking[1]
	whole := words.WholeFit(leader) - words.WholeFit(rival)
	all := slices.Concat(w.result.Reasons.For, w.result.Reasons.Against)
	parts := make([]int, len(all))
	for i, c := range all {
		parts[i] = c.Points
	}
	var plus, minus []string
	for i, n := range scoring.Apportion(parts, 100, leader.MaxPoints, whole) {
		part := fmt.Sprintf("%s %+d", w.question(all[i].Criterion), n)
		switch {
		case n > 0:
			plus = append(plus, part)
		case n < 0:
			minus = append(minus, part)
		}
	}
	if len(plus)+len(minus) == 0 {
		return w.Say("Less than a point of fit lies between them.")
	}
	made := strings.Join(slices.Concat(plus, minus), ", ")
	return w.Plural(whole, "%d point of fit lies between them: %s.", "%d points of fit lie between them: %s.", whole, made)
}
