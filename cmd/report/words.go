package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// strengthItems tells what sets the leader apart before what the runner-up offers as well.
func (w *writer) strengthItems() []Item {
	reasons := slices.DeleteFunc(slices.Clone(w.result.Reasons.Strengths), w.isCost)
	slices.SortStableFunc(reasons, func(a, b scoring.Contribution) int {
		return cmp.Compare(w.isShared(a.Criterion), w.isShared(b.Criterion))
	})
	return w.reasonItems("+", reasons)
}

// isCost reports whether a strength is none for people: without another role to compare it with, what is not met is a cost.
func (w *writer) isCost(c scoring.Contribution) bool {
	return w.result.RunnerUp == "" && w.cell(w.result.Leader, c.Criterion).Partial < nearlyMet
}

// isShared is 1 for a criterion on which leader and runner-up hardly differ, else 0.
func (w *writer) isShared(criterion string) int {
	if slices.Contains(w.result.Reasons.Shared, criterion) {
		return 1
	}
	return 0
}

// tradeOffItems leaves out what is all but met: nobody decides by it.
func (w *writer) tradeOffItems() []Item {
	var reasons []scoring.Contribution
	for _, c := range w.result.Reasons.TradeOffs {
		if w.cell(w.result.Leader, c.Criterion).Partial < nearlyMet {
			reasons = append(reasons, c)
		}
	}
	for _, c := range w.result.Reasons.Strengths {
		if w.isCost(c) {
			reasons = append(reasons, c)
		}
	}
	return w.reasonItems("-", reasons)
}

// nearlyMet is the partial value from which a miss is not worth a sentence.
const nearlyMet = 90

// reasonItems writes one sentence pair for each criterion.
func (w *writer) reasonItems(mark string, reasons []scoring.Contribution) []Item {
	items := make([]Item, len(reasons))
	for i, c := range reasons {
		items[i] = Item{mark, w.reason(c.Criterion)}
	}
	return items
}

// reason names what the person asked for, where the leader stands, and the evidence.
func (w *writer) reason(id string) string {
	text := w.comparison(id, w.result.Leader, w.result.RunnerUp)
	if evidence := w.Evidence(w.result.Leader, id, w.isSeen(w.result.Leader, id)); evidence != "" {
		text += " " + evidence
	}
	return text + w.sources(id)
}

// comparison names what the person asked for, where a role stands, and where the other one does.
func (w *writer) comparison(id, role, other string) string {
	a := w.in.Asked.On(id)
	stands := w.standing(w.cell(role, id))
	if other != "" {
		stands += fmt.Sprintf(" (%s: %s)", w.Name(other), w.figure(w.cell(other, id)))
	}
	return w.Say("%s%s: you %s. %s.", a.Question.Title, w.Emphasis(a), w.Wish(a, w.in.LocalPay), stands)
}

// standing says where a role stands.
func (w *writer) standing(c scoring.Cell) string {
	criterion := w.Criterion(c.Criterion)
	switch {
	case c.Level.Unknown:
		return w.notKnown(criterion)
	case criterion.Of == "amounts":
		return w.Say("In this role %s earn that or more", w.figure(c))
	case criterion.Of == "categories":
		return w.Say("This role has %s of its jobs there", w.figure(c))
	}
	text := w.Say("This role %s", words.StandsAt(criterion, c.Has.Float()))
	asked := *w.in.Asked.On(c.Criterion).Value()
	switch level := c.Has.Float(); {
	case criterion.Rule == "at-most" && level <= asked, criterion.Rule == "at-least" && level >= asked:
		return w.Say("%s, which meets that", text)
	case criterion.Rule == "at-most":
		return w.Say("%s, which is more", text)
	case criterion.Rule == "at-least":
		return w.Say("%s, which is less", text)
	}
	return text
}

// figure is where a role stands, as a bare figure.
func (w *writer) figure(c scoring.Cell) string {
	switch of := w.Criterion(c.Criterion).Of; {
	case c.Level.Unknown:
		return w.Say("not known")
	case of == "amounts":
		return w.InTen(c.Partial)
	case of == "categories":
		return w.Say("%d percent", c.Partial)
	}
	return words.Number(c.Has.Float())
}

func (w *writer) cell(role, criterion string) scoring.Cell {
	i := slices.IndexFunc(w.result.Ranking, func(s scoring.Standing) bool { return s.ID == role })
	if i < 0 {
		return scoring.Cell{}
	}
	c, _ := words.CellOf(w.result.Ranking[i], criterion)
	return c
}

// versus says what the gap to the runner-up is made of, in points of fit that add up.
func (w *writer) versus() string {
	leader, rival := w.result.Ranking[0], w.result.Ranking[1]
	gap := words.WholeFit(leader) - words.WholeFit(rival)
	all := slices.Concat(w.result.Reasons.For, w.result.Reasons.Against)
	parts := make([]int, len(all))
	for i, c := range all {
		parts[i] = c.Points
	}
	var plus, minus []string
	for i, n := range scoring.Apportion(parts, 100, leader.MaxPoints, gap) {
		name := words.Lower(w.in.Asked.On(all[i].Criterion).Question.Title)
		switch {
		case n > 0:
			plus = append(plus, fmt.Sprintf("%s +%d", name, n))
		case n < 0:
			minus = append(minus, fmt.Sprintf("%s %d", name, n))
		}
	}
	if len(plus)+len(minus) == 0 {
		return w.Say("Less than a point of fit lies between them.")
	}
	made := strings.Join(slices.Concat(plus, minus), ", ")
	return w.Plural(gap, "%d point of fit lies between them: %s.", "%d points of fit lie between them: %s.", gap, made)
}

// sharedItems names the answers on which leader and runner-up hardly differ.
func (w *writer) sharedItems() []Item {
	var items []Item
	var names []string
	for _, a := range w.in.Asked {
		if w.isShared(a.Question.Criterion) == 1 && !w.isUnknown(w.result.Leader, a.Question.Criterion) && !w.isUnknown(w.result.RunnerUp, a.Question.Criterion) {
			names = append(names, words.Lower(a.Question.Title))
		}
	}
	if len(names) > 0 {
		items = append(items, Item{Text: w.Say("%s: hardly any difference on what you asked for.", words.Upper(w.And(names...)))})
	}
	leader, rival := w.Role(w.result.Leader), w.Role(w.result.RunnerUp)
	if leader.Caveat != nil && leader.SOC == rival.SOC && leader.SOC != "" { // statistics count them as one
		items = append(items, Item{Text: leader.Caveat.Text + w.cite(leader.Caveat.Sources...)})
	}
	return items
}
