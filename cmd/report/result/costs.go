package result

import (
	"careerfit/cmd/report/doc"
	"careerfit/scoring"
)

// costs says where the leader misses what the person asked for. It leaves out what is all but met: nobody decides by it.
func costs(w *writer) doc.Section {
	var list []scoring.Contribution
	for _, c := range w.result.Reasons.TradeOffs {
		if w.cell(w.result.Leader, c.Criterion).Partial < nearlyMet {
			list = append(list, c)
		}
	}
	for _, c := range w.result.Reasons.Strengths {
		if isCost(w, c) {
			list = append(list, c)
		}
	}
	return doc.Listed(w.Say("What it costs you"), reasons(w, "-", list)...)
}
