package report

import (
	"fmt"
	"slices"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// categories shows which categories people chose, and the percent of the jobs of roles there.
func (p *cohortPage) categories(a words.Answered, chosen []int) Chart {
	chart := Chart{
		Caption: p.Say("%s: people who chose it, and where the jobs are", a.Question.Title),
		Columns: []string{p.Say("Answer"), p.Say("People"), p.Say("Percent")},
	}
	of := p.alike(func(r *profiles.Role) bool { return r.Settings.Known() },
		func(a, b *profiles.Role) bool { return slices.Equal(a.Settings.Percent, b.Settings.Percent) })
	for _, roles := range of[:min(len(of), words.MostMarked)] {
		chart.Columns = append(chart.Columns, p.Say("Percent of the jobs: %s", roles.name))
		chart.Key = append(chart.Key, KeyEntry{Drawing{Height: barHeight, Shapes: []Shape{roles.mark(500)}}, words.Upper(roles.name)})
	}
	var sources []string
	left := false
	for i, o := range a.Question.Options {
		n := chosen[i]
		row := ChartRow{Name: prose(words.Upper(o.Label)), Cells: []string{"–", "–"}, Drawing: Drawing{Title: words.Upper(o.Label), Desc: p.Say("–, not shown"), Height: barHeight}}
		if n != untold {
			row = p.row(words.Upper(o.Label), n, p.open.people)
		}
		left = left || n == untold
		for _, roles := range of[:min(len(of), words.MostMarked)] {
			percent := roles.first.Settings.Percent.Map()[o.ID]
			row.Cells = append(row.Cells, fmt.Sprint(percent))
			row.Drawing.Desc += "; " + p.Say("%d percent of the jobs: %s", percent, roles.name)
			if percent > 0 {
				mark := roles.mark(atPercent(percent))
				mark.Top = row.Drawing.Height + laneHeight/2
				row.Drawing.Height += laneHeight
				row.Drawing.Shapes = append(row.Drawing.Shapes, mark)
			}
		}
		chart.Rows = append(chart.Rows, row)
	}
	for _, roles := range of[:min(len(of), words.MostMarked)] {
		sources = append(sources, roles.first.Settings.Source)
	}
	if left {
		chart.Notes = append(chart.Notes, prose(p.Say("–: chosen by too few people to be shown, or by all but too few.")))
	}
	chart.Notes = append(chart.Notes, prose(p.Say("People could choose several. Bars and marks are percents from 0 to "+
		"100.")+p.cite(sources...)))
	return chart
}

// alike are roles of which the same figures are published.
type alike struct {
	name  string
	first *profiles.Role
	role  int // place of the only one; -1 for several
}

// mark is that of the only role, or the one of several.
func (a alike) mark(at Place) Shape {
	if a.role >= 0 && a.role < words.MostMarked {
		return lane(a.role, Track{At: int(at)}, barHeight/2)[1]
	}
	return Shape{Kind: "diamond", Class: "roles", Left: at, Top: barHeight / 2}
}

// alike puts roles together of which the same is published.
func (p *cohortPage) alike(isKnown func(*profiles.Role) bool, same func(a, b *profiles.Role) bool) []alike {
	var list []alike
	for i, id := range p.open.roleIDs {
		role := p.Role(id)
		if !isKnown(role) {
			continue
		}
		at := slices.IndexFunc(list, func(a alike) bool { return same(a.first, role) })
		if at < 0 {
			list = append(list, alike{words.InSentence(role.Title), role, i})
			continue
		}
		list[at].name, list[at].role = p.And(list[at].name, words.InSentence(role.Title)), -1
	}
	return list
}
