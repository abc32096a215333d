package result

import (
	"cmp"
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// why says what speaks for the leader: what sets it apart before what the runner-up offers as well.
func why(w *writer) doc.Section {
	list := slices.DeleteFunc(slices.Clone(w.result.Reasons.Strengths), func(c scoring.Contribution) bool { return isCost(w, c) })
	slices.SortStableFunc(list, func(a, b scoring.Contribution) int {
		return cmp.Compare(sharedLast(w, a.Criterion), sharedLast(w, b.Criterion))
	})
	return doc.Listed(w.Say("Why"), reasons(w, "+", list)...)
}

// isCost reports whether a strength is none for people: without another role to compare it with, what is not met is a cost.
func isCost(w *writer, c scoring.Contribution) bool {
	return w.result.RunnerUp == "" && w.cell(w.result.Leader, c.Criterion).Partial < nearlyMet
}

// nearlyMet is the partial value from which a miss is not worth a sentence.
const nearlyMet = 90

// sharedLast orders criteria on which leader and runner-up hardly differ after the others.
func sharedLast(w *writer, criterion string) int {
	if isShared(w, criterion) {
		return 1
	}
	return 0
}

// isShared reports whether leader and runner-up hardly differ on a criterion.
func isShared(w *writer, criterion string) bool {
	return slices.Contains(w.result.Reasons.Shared, criterion)
}

// reasons are an entry for each criterion: what the person asked for, where the leader stands, and the evidence.
func reasons(w *writer, mark string, list []scoring.Contribution) []doc.Item {
	items := make([]doc.Item, len(list))
	for i, c := range list {
		text := comparison(w, c.Criterion, w.result.Leader, w.result.RunnerUp)
		seen := words.IsSeen(w.in.Observed, w.result.Leader, c.Criterion)
		if evidence := w.Evidence(w.result.Leader, c.Criterion, seen); evidence != "" {
			text += " " + evidence
		}
		items[i] = doc.Item{Mark: mark, Text: words.Fill("%s%s", text, w.citeBoth(c.Criterion))}
	}
	return items
}

// speaksForEach says what speaks for each of the first two roles where neither is recommended.
func speaksForEach(w *writer) []doc.Section {
	first, second := w.result.Leader, w.result.RunnerUp
	return []doc.Section{
		doc.Listed(w.Say("For %s", w.Name(first)), speaksFor(w, first, second, w.result.Reasons.For)...),
		doc.Listed(w.Say("For %s", w.Name(second)), speaksFor(w, second, first, w.result.Reasons.Against)...),
	}
}

// speaksFor lists the answers that speak for a role against the other one, the weightiest first. What the two share has a
// place of its own.
func speaksFor(w *writer, role, other string, list []scoring.Contribution) []doc.Item {
	var items []doc.Item
	for _, c := range list {
		if len(items) < words.MostReasons && !isShared(w, c.Criterion) {
			text := comparison(w, c.Criterion, role, other)
			items = append(items, doc.Item{Mark: "+", Text: words.Fill("%s%s", text, w.citeBoth(c.Criterion))})
		}
	}
	return items
}

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
