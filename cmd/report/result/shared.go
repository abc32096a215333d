package result

import (
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
)

// shared names the answers on which leader and runner-up hardly differ, and what statistics count as one.
func shared(w *writer) doc.Section {
	if w.result.RunnerUp == "" {
		return doc.Section{}
	}
	var items []doc.Item
	var names []string
	for _, a := range w.answers {
		criterion := a.Question.Criterion
		if isShared(w, criterion) && !w.isUnknown(w.result.Leader, criterion) && !w.isUnknown(w.result.RunnerUp, criterion) {
			names = append(names, words.Lower(a.Question.Title))
		}
	}
	if len(names) > 0 {
		items = plain(w.Say("%s: hardly any difference on what you asked for.", words.Upper(w.And(names...))))
	}
	leader, rival := w.Role(w.result.Leader), w.Role(w.result.RunnerUp)
	if leader.Caveat != nil && leader.SOC == rival.SOC && leader.SOC != "" { // statistics count them as one
		items = append(items, doc.Item{Text: w.Statement(leader.Caveat)})
	}
	return doc.Listed(w.Say("What they share"), items...)
}
