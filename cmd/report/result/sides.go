package result

import (
	"careerfit/cmd/report/compare"
	"careerfit/cmd/report/doc"
)

// sideBySide puts the first two roles side by side, or tells what there is to know of the only one.
func sideBySide(w *writer) []doc.Section {
	if w.in.Pair == nil {
		return alone(w)
	}
	return []doc.Section{{Title: w.Say("Side by side"), Blocks: compare.SideBySide(w.Writer, w.in.Pair, w.answers, w.in.LocalPay)}}
}

func alone(w *writer) []doc.Section {
	role := w.Role(w.result.Ranking[0].ID)
	return []doc.Section{
		doc.Listed(w.Say("Figures"), doc.Items("", w.Figures(role)...)...),
		doc.Listed(w.Say("Getting in"), doc.Items("", w.Entry(role)...)...),
		doc.Listed(w.Say("Moving up"), doc.Items("", w.Ladder(role)...)...),
		doc.Listed(w.Say("What is hard"), doc.Items("", w.Statements(role.HardParts)...)...),
	}
}
