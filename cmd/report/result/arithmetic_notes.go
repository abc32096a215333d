package result

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

func howToRead(w *writer) doc.Paragraphs {
	texts := []string{w.Say("Met is 100 minus the miss in percent of the span, which is 100 unless named here%s. = asks for that "+
		"level, ≤ for no more, ≥ for no less: only a miss on that side counts. Points are met times w, the weight (2 is "+
		"normal); fit is points in percent of 100 times all weights. Behind is what the leader has more, in points and in "+
		"points of fit.", spans(w))}
	for _, a := range w.answers {
		switch rule := w.Criterion(a.Question.Criterion).Scored(); {
		case !a.Counts():
		case rule == scoring.PayShare:
			texts = append(texts, w.Say("For pay, met is the percent of jobs that pay that much, in a straight line between the percentiles."))
		case rule == scoring.CategoryShare:
			texts = append(texts, w.Say("For %s, met is the percent of jobs there.", words.Lower(a.Question.Title)))
		}
	}
	if slices.ContainsFunc(w.first(words.MostBars), func(s scoring.Standing) bool { return len(w.in.unknownOf(s)) > 0 }) {
		texts = append(texts, w.Say("Where a role is unknown, met is the middle of the least and the most it could be."))
	}
	return doc.Proses(texts...)
}

func spans(w *writer) string {
	text := ""
	for _, a := range w.answers {
		if c := w.Criterion(a.Question.Criterion); a.Counts() && c.Span > 0 && c.Span != 100 {
			text += fmt.Sprintf("; %s: %s", words.Lower(a.Question.Title), words.Number(c.Span))
		}
	}
	return text
}

// payNotes give the percentiles that the share of jobs is read from, where an answer is about pay.
func payNotes(w *writer, role string) []doc.Prose {
	var notes []doc.Prose
	for _, a := range w.answers {
		if a.Counts() && w.Criterion(a.Question.Criterion).Scored() == scoring.PayShare {
			notes = append(notes, payNote(w, role))
		}
	}
	return notes
}

func payNote(w *writer, role string) doc.Prose {
	pay := w.Role(role).Pay
	if !pay.Known() {
		return w.Cited(w.Say("What its jobs pay is unknown."), pay.Source)
	}
	var parts []string
	for _, p := range []struct{ percent, dollars int }{{10, pay.P10}, {25, pay.P25}, {50, pay.P50}, {75, pay.P75}, {90, pay.P90}} {
		if p.dollars > 0 {
			local := float64(p.dollars) * float64(w.in.LocalPay) / 100
			parts = append(parts, fmt.Sprintf("%d %% $%s", p.percent, words.Grouped(int(local+.5))))
		}
	}
	return w.Compose("Pay below which the given percent of its jobs lie: %s.%s", strings.Join(parts, ", "), w.Cite(pay.Source))
}
