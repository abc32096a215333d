package compare

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// summary says what surely sets the two apart, what that rests on, and what it is worth to the person. The differences are
// in the order in which they are shown.
func (w *pairWriter) summary(differ []scoring.Difference) []doc.Block {
	text, sure := "", 0
	for i, sign := range []scoring.Number{1, -1} {
		var titles []string
		for _, d := range differ {
			if d.Sure() && d.By*sign > 0 {
				titles = append(titles, words.Lower(w.Criterion(d.Criterion).Title))
			}
		}
		if len(titles) > 0 {
			text += w.Say("%s stands higher on %s.", w.title(i), w.And(titles...)) + " "
			sure += len(titles)
		}
	}
	blocks := []doc.Block{doc.Paragraphs{words.Fill("%s%s%s", text, w.hearsay(differ), w.rest(len(differ)-sure, sure))}}
	if len(w.pair.Contributions) > 0 {
		blocks = append(blocks, doc.Paragraphs{doc.Plain(w.worthOfAll())})
	}
	return blocks
}

func (w *pairWriter) rest(unsure, sure int) string {
	switch {
	case unsure == 0 && sure == 0:
		return w.Say("They hardly differ on anything that is known of both.")
	case unsure == 0:
		return w.Say("Each of these differences is larger than its uncertainty.")
	case sure == 0:
		return w.Say("No difference between them is larger than its uncertainty: what is published cannot tell them apart.")
	}
	return w.Plural(unsure, "%d more difference is smaller than its uncertainty.",
		"%d more differences are smaller than their uncertainty.", unsure)
}

// hearsay says when no sure difference is measured in both roles, with a blank after it.
func (w *pairWriter) hearsay(differ []scoring.Difference) doc.Prose {
	var sources []string
	for _, d := range differ {
		if !d.Sure() {
			continue
		}
		articles := w.articles(d.Criterion)
		if articles == nil {
			return nil
		}
		sources = append(sources, articles...)
	}
	if len(sources) == 0 {
		return nil
	}
	return words.Fill("%s ", w.Compose("These rest on the word of an article, not on measurements.%s", w.Cite(sources...)))
}

// articles are the articles that levels on a criterion rest on; nil where none of the two does.
func (w *pairWriter) articles(criterion string) []string {
	var articles []string
	for _, r := range w.roles {
		level, _ := r.Levels.On(criterion)
		if level.Basis == profiles.Article && !words.IsSeen(w.observed, r.ID, criterion) {
			articles = append(words.Listed(articles), level.Sources[:min(len(level.Sources), 1)]...)
		}
	}
	return articles
}

// worthOfAll adds up what the answers are worth in points, the largest first, towards the role that is ahead.
func (w *pairWriter) worthOfAll() string {
	ahead, behind, sign := w.pair.A, w.pair.B, 1
	if w.pair.Gap() < 0 {
		ahead, behind, sign = w.pair.B, w.pair.A, -1
	}
	size := func(a words.Answered) int {
		points, _ := pointsOn(w.pair, a.Question.Criterion)
		return max(points, -points)
	}
	var some, none []string
	for _, a := range slices.SortedStableFunc(slices.Values(w.answers), func(a, b words.Answered) int { return size(b) - size(a) }) {
		switch points, ok := pointsOn(w.pair, a.Question.Criterion); {
		case !ok:
		case points == 0:
			none = append(none, words.Lower(a.Question.Title))
		default:
			some = append(some, fmt.Sprintf("%s %+d", words.Lower(a.Question.Title), sign*points))
		}
	}
	text := w.sum(ahead, behind, some)
	if len(none) > 0 {
		text += w.Say(" Worth the same in both: %s.", w.And(none...))
	}
	return text
}

// sum says how far one is ahead, and what that is made of.
func (w *pairWriter) sum(ahead, behind scoring.Standing, parts []string) string {
	gap, made := ahead.Points-behind.Points, strings.Join(parts, ", ")
	switch {
	case len(parts) == 0:
		return w.Say("By your answers the two have the same points, %d of %d.", ahead.Points, ahead.MaxPoints)
	case gap == 0:
		return w.Say("By your answers the two have the same points, %d of %d. For %s: %s.",
			ahead.Points, ahead.MaxPoints, w.Name(ahead.ID), made)
	}
	return w.Plural(gap, "By your answers %[2]s is %[1]d point of %[3]d ahead: %[4]s. Fit: %[5]d against %[6]d.",
		"By your answers %[2]s is %[1]d points of %[3]d ahead: %[4]s. Fit: %[5]d against %[6]d.",
		gap, w.Name(ahead.ID), ahead.MaxPoints, made, words.WholeFit(ahead), words.WholeFit(behind))
}
