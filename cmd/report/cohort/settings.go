package cohort

import (
	"fmt"
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/questions"
)

// settingsChart shows which categories people chose, and the percent of the jobs of roles there. chosen are people by
// category.
func settingsChart(p *page, q *questions.Question, chosen []int) doc.Chart {
	chart := doc.Chart{
		Caption: p.Say("%s: people who chose it, and where the jobs are", q.Title),
		Columns: []string{p.Say("Answer"), p.Say("People"), p.Say("Percent")},
	}
	list := rolesAlike(p, func(r *profiles.Role) bool { return r.Settings.Known() },
		func(a, b *profiles.Role) bool { return slices.Equal(a.Settings.Percent, b.Settings.Percent) })
	list = list[:min(len(list), words.MostMarked)]
	var sources []string
	for _, roles := range list {
		key := doc.Picture{Lanes: []doc.Lane{{Mark: roles.mark(500)}}}
		chart.Columns = append(chart.Columns, p.Say("Percent of the jobs: %s", roles.name))
		chart.Key = append(chart.Key, doc.KeyEntry{Picture: key, Text: words.Upper(roles.name)})
		sources = append(sources, roles.first.Settings.Source)
	}
	for i, o := range q.Options {
		chart.Rows = append(chart.Rows, settingRow(p, o, chosen[i], list))
	}
	if slices.Contains(chosen, withheld) {
		chart.Notes = doc.Proses(p.Say("–: chosen by too few people to be shown, or by all but too few."))
	}
	chart.Notes = append(chart.Notes, p.Cited(p.Say("People could choose several. Bars and marks are percents from 0 to "+
		"100."), sources...))
	return chart
}

func settingRow(p *page, o questions.Option, people int, list []alike) doc.ChartRow {
	name := words.Upper(o.Label)
	row := doc.ChartRow{Name: doc.Plain(name), Cells: []string{"–", "–"},
		Picture: doc.Picture{Title: name, Desc: p.Say("–, not shown"), Lanes: []doc.Lane{{}}}}
	if people != withheld {
		row = p.row(name, people, p.people)
	}
	for _, roles := range list {
		percent := roles.first.Settings.Percent.Map()[o.ID]
		row.Cells = append(row.Cells, fmt.Sprint(percent))
		row.Picture.Desc += "; " + p.Say("%d percent of the jobs: %s", percent, roles.name)
		if percent > 0 {
			row.Picture.Lanes = append(row.Picture.Lanes, doc.Lane{Mark: roles.mark(10 * percent)})
		}
	}
	return row
}
