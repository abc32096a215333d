package report

import (
	"fmt"
	"slices"

	"careerfit/cmd/report/words"
)

// rolesPart shows how many people were recommended each role, and how sure that is.
func (p *cohortPage) rolesPart() Part {
	part := Part{Title: p.Say("Recommended roles")}
	if !p.open.roles.isTold() && len(p.open.apart) == 0 {
		if len(p.open.verdicts) > 1 {
			part.Prose = proses([]string{p.Say("By role the groups are too small to be shown.")})
		}
		return part
	}
	chart := Chart{
		Caption: p.Say("People by the role recommended to them, and how sure that is"),
		Columns: []string{p.Say("Role"), p.Say("People (percent)")},
		Rows:    p.roleRows(),
	}
	if slices.ContainsFunc(p.open.splits, func(split []int) bool { return split != nil }) {
		for i := range p.open.sides {
			chart.Columns = append(chart.Columns, p.shortVerdict(i))
			chart.Key = append(chart.Key, keyBox(p.verdictClass(i), p.verdict(p.open.sides[i])))
		}
		if p.outline(chart.Rows) {
			chart.Key = append(chart.Key, keyBox("whole", p.Say("Not told by verdict")))
		}
	}
	for i := range chart.Rows {
		row := &chart.Rows[i]
		if len(row.Cells) < len(chart.Columns)-1 {
			row.Drawing.Desc += "; " + p.Say("by verdict: –")
		}
		for len(row.Cells) < len(chart.Columns)-1 {
			row.Cells = append(row.Cells, "–")
		}
	}
	part.Charts = []Chart{chart}
	return part
}

// outline draws rows that are not split by an outline, and reports whether there are any.
func (p *cohortPage) outline(rows []ChartRow) bool {
	any := false
	for _, row := range rows {
		if len(row.Cells) == 1 {
			row.Drawing.Shapes[0].Class, any = "whole", true
		}
	}
	return any
}

// keyBox says what a shade stands for.
func keyBox(class, text string) KeyEntry {
	return KeyEntry{Drawing{Height: barHeight, Shapes: []Shape{
		{Kind: "box", Class: class, Right: 1000, Top: barTop, Bottom: barHeight - barTop},
	}}, text}
}

// verdictClass is the shade of a group of verdicts, that of the least sure of them.
func (p *cohortPage) verdictClass(i int) string {
	return []string{"clear", "leaning", "close", "close"}[p.open.sides[i].to]
}

// roleRows are the roles that are told alone, the rest of them, and those who were told no single role.
func (p *cohortPage) roleRows() []ChartRow {
	r := &p.open.roles
	most := r.people
	if len(r.alone) > 0 {
		most = max(most, r.alone[0].people)
	}
	for _, a := range p.open.apart {
		most = max(most, a.people)
	}
	var rows []ChartRow
	for _, c := range r.alone {
		rows = append(rows, p.roleRow(c, most))
	}
	if r.people > 0 {
		rows = append(rows, p.wholeRow(words.Upper(p.Or(p.restOfRoles()...)), r.people, most))
	}
	for _, a := range p.open.apart {
		rows = append(rows, p.wholeRow(p.apart(a), a.people, most))
	}
	return rows
}

// wholeRow is a row with one cell for people and percent.
func (p *cohortPage) wholeRow(name string, people, most int) ChartRow {
	row := p.row(name, people, most)
	row.Cells = []string{fmt.Sprintf("%s (%s)", words.Grouped(people), p.percent(people))}
	return row
}

// shortVerdict is a group of verdicts as the heading of a narrow column.
func (p *cohortPage) shortVerdict(i int) string {
	names := []string{p.Say("clear"), p.Say("leaning"), p.Say("close"), p.Say("no role")}
	v := p.open.sides[i]
	return words.Upper(p.Or(names[v.from : v.to+1]...))
}

// roleRow is a role with its verdicts, as far as they are told.
func (p *cohortPage) roleRow(c crowd, most int) ChartRow {
	if c.from == len(p.open.roleIDs) {
		return p.wholeRow(p.Say("Another role"), c.people, most)
	}
	row := p.wholeRow(p.Role(p.open.roleIDs[c.from]).Title, c.people, most)
	split := p.open.splits[c.from]
	if split == nil {
		return row
	}
	row.Drawing.Shapes = nil
	people := 0
	for i, n := range split {
		row.Cells = append(row.Cells, words.Grouped(n))
		row.Drawing.Desc += "; " + words.Lower(p.verdict(p.open.sides[i])) + ": " + words.Grouped(n)
		if n > 0 {
			row.Drawing.Shapes = append(row.Drawing.Shapes, Shape{Kind: "box", Class: p.verdictClass(i), Top: barTop, Bottom: barHeight - barTop,
				Left: placeOf(people, most, 1000), Right: placeOf(people+n, most, 1000)})
		}
		people += n
	}
	return row
}

// restOfRoles names what is told together only.
func (p *cohortPage) restOfRoles() []string {
	var names []string
	roles := 0
	for _, at := range p.open.roles.rest {
		switch {
		case at < len(p.open.roleIDs):
			roles++
			names = append(names, p.Name(p.open.roleIDs[at]))
		case at == len(p.open.roleIDs) && !p.open.others:
		case at == len(p.open.roleIDs):
			names = append(names, p.Say("another role"))
		default:
			names = append(names, p.Say("no single role"))
		}
	}
	if roles > words.MostInFact {
		names = append([]string{p.Say("one of %d other roles", roles)}, names[roles:]...)
	}
	return names
}
