package cohort

import (
	"strconv"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/questions"
)

// page puts into words and pictures what is published. Each section of the document is made by a function of its own.
type page struct {
	*words.Writer
	*published
	questions []*questions.Question // by question of the counts
}

func share(people, all int) int { return (200*people + all) / (2 * all) }

func (p *page) percent(people int) string {
	percent := share(people, p.people)
	if percent == 0 && people > 0 {
		return "<1"
	}
	return strconv.Itoa(percent)
}

func (p *page) cells(people int) []string { return []string{words.Grouped(people), p.percent(people)} }

// row is a bar with its numbers, in a chart whose largest group has the given number of people.
func (p *page) row(name string, people, most int) doc.ChartRow {
	return doc.ChartRow{Name: doc.Plain(name), Cells: p.cells(people), Picture: doc.Picture{
		Title: name, Desc: p.Say("%s people, %s percent", words.Grouped(people), p.percent(people)), Lanes: []doc.Lane{doc.OneBar(doc.Solid, thousandths(people, most))},
	}}
}

// thousandths is a part of a whole, rounded; all of it where the whole is nothing.
func thousandths(part, whole int) int { return (2000*part + whole) / (2 * max(whole, 1)) }

func (p *page) verdictNames(v group) string {
	names := []string{p.Say("clear"), p.Say("leaning"), p.Say("too close to call"), p.Say("no single role")}
	return words.Upper(p.Or(names[v.from : v.to+1]...))
}

func (p *page) withoutRoleName(w withoutRole) string {
	switch {
	case w.isTie && w.isNone:
		return p.Say("A tie, or no role passes the deal-breakers")
	case w.isTie:
		return p.Say("A tie")
	}
	return p.Say("No role passes the deal-breakers")
}
