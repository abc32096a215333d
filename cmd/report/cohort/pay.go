package cohort

import (
	"fmt"
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/questions"
)

func paySection(p *page) doc.Section {
	s := doc.Section{Title: p.Say("Pay goals, and what the roles pay")}
	for i, a := range p.answers {
		if q := p.questions[i]; q.Kind == questions.Amount && a.isPublished() {
			s.Blocks = append(s.Blocks, payChart(p, q, a.groups), goalTable(p, q, a.groups))
		}
	}
	return s
}

func goalTable(p *page, q *questions.Question, groups []group) doc.Grid {
	grid := doc.Grid{Columns: []string{p.Say("Goal"), p.Say("People"), p.Say("Percent")}, Right: []bool{false, true, true}}
	for _, g := range groups {
		grid.Rows = append(grid.Rows, append([]string{goalName(p, q, g)}, p.cells(g.people)...))
	}
	return grid
}

// goalName names a group of goals; after the options come more, and no answer.
func goalName(p *page, q *questions.Question, g group) string {
	last := len(q.Options) - 1
	dollars := func(option, more int) string { return words.Grouped(int(q.Options[option].Value) + more) }
	var names []string
	switch {
	case g.from > last+1:
	case g.to <= last && g.from == 0:
		names = []string{p.Say("up to $%s", dollars(g.to, 0))}
	case g.to <= last:
		names = []string{fmt.Sprintf("$%s–$%s", dollars(g.from-1, 1), dollars(g.to, 0))}
	case g.from == 0:
		names = []string{p.Say("any goal")}
	default:
		names = []string{p.Say("over $%s", dollars(g.from-1, 0))}
	}
	if g.to > last+1 {
		names = append(names, p.Say("no answer"))
	}
	return words.Upper(p.Or(names...))
}

func payChart(p *page, q *questions.Question, groups []group) doc.Chart {
	paid := rolesAlike(p, func(r *profiles.Role) bool { return r.Pay.Known() }, func(a, b *profiles.Role) bool { return a.Scored() == b.Scored() })
	paid = paid[:min(len(paid), words.MostBars)]
	scale := newPayScale(q.Options, paid)
	chart := doc.Chart{
		Caption: p.Say("Dollars a year: what people ask for, and what the roles pay"),
		Columns: []string{p.Say("Whose"), p.Say("Half (a tenth to nine tenths)")},
		Rows:    []doc.ChartRow{goalsRow(p, q, groups, scale)},
	}
	var sources, periods []string
	for _, roles := range paid {
		chart.Rows = append(chart.Rows, paidRow(roles, scale))
		sources, periods = append(sources, roles.first.Pay.Source), append(periods, roles.first.Pay.Period)
	}
	if len(paid) > 0 {
		chart.Notes = []doc.Prose{p.Cited(p.Say("Of the jobs of a role, half pay the first figure or more; in brackets is "+
			"what the lowest tenth pays at most and the highest tenth at least (%s). This is national "+
			"pay.", p.And(slices.Compact(periods)...)), sources...)}
	}
	return chart
}

// goalsRow draws a column for each group of goals, whose area is the number of people.
func goalsRow(p *page, q *questions.Question, groups []group, scale payScale) doc.ChartRow {
	name := p.Say("What people ask for")
	picture := doc.Picture{Title: name, Low: "$" + words.Grouped(scale.from), High: "$" + words.Grouped(scale.to)}
	var dense []int // by column: people in a part of the scale
	highest := 0
	for _, g := range groups {
		picture.Desc += p.Say("%s: %s percent", goalName(p, q, g), p.percent(g.people)) + ". "
		if span, ok := scale.goals(q.Options, g); ok && g.people > 0 {
			picture.Columns = append(picture.Columns, doc.Column{Span: span})
			dense = append(dense, g.people*1000/(span.High-span.Low))
			highest = max(highest, dense[len(dense)-1])
		}
	}
	for i := range picture.Columns {
		picture.Columns[i].Height = max(thousandths(dense[i], highest), 1)
	}
	return doc.ChartRow{Name: doc.Plain(name), Cells: []string{medianGoal(p, q, groups)}, Picture: picture}
}

func medianGoal(p *page, q *questions.Question, groups []group) string {
	answered, seen := 0, 0
	for _, g := range groups {
		if g.from <= len(q.Options) {
			answered += g.people
		}
	}
	for _, g := range groups {
		if seen += g.people; 2*seen >= answered && g.people > 0 {
			return goalName(p, q, g)
		}
	}
	return ""
}

// paidRow is what roles pay: from what a tenth earns at most, by the half, to what a tenth earns at least.
func paidRow(roles alike, scale payScale) doc.ChartRow {
	pay, name := roles.first.Pay, words.Upper(roles.name)
	text := fmt.Sprintf("$%s ($%s–$%s)", words.Grouped(pay.P50), words.Grouped(pay.P10), words.Grouped(pay.P90))
	lane := doc.Lane{Range: &doc.Span{Low: scale.at(pay.P10), High: scale.at(pay.P90)}, Mark: roles.mark(scale.at(pay.P50))}
	return doc.ChartRow{Name: doc.Plain(name), Cells: []string{text}, Picture: doc.Picture{Title: name, Desc: text, Lanes: []doc.Lane{lane}}}
}
