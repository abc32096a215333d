package report

import (
	"slices"
	"strconv"

	"careerfit/cmd/report/words"
)

// NewCohortPage makes a page of what may be told of a cohort; see openCohort. The input has the questions, nobody's
// answers. isUnmet says which options of scales no role of the pack meets at least half way.
func NewCohortPage(in Input, c *Cohort, isUnmet func(question string, option int) bool) *Page {
	p := &cohortPage{writer: newWriter(in)}
	p.marked = true
	var kinds []kind
	for _, q := range c.Questions {
		a := in.Asked[slices.IndexFunc(in.Asked, func(a words.Answered) bool { return a.Question.ID == q.Question })]
		p.asks = append(p.asks, a)
		kinds = append(kinds, kindOf(p.Criterion(a.Question.Criterion).Of))
	}
	p.open = c.open(kinds, isUnmet)
	page := &Page{Lang: in.Words.Lang, Title: p.Say("A group of people, and the roles that fit them")}
	if p.open == nil {
		page.Lead = proses([]string{p.Say("Fewer than %d people were scored. Of so few nothing is shown, since single "+
			"people could be recognized.", fewestShown)})
	} else {
		p.fill(page)
	}
	p.endPage(page, p.closing()...)
	return page
}

// cohortPage puts into words and pictures what is told of a cohort.
type cohortPage struct {
	*writer
	open *openCohort
	asks []words.Answered // by question of the cohort
}

// kindOf is the kind of the questions on a criterion.
func kindOf(of string) kind {
	switch of {
	case "amounts":
		return amountKind
	case "categories":
		return categoriesKind
	}
	return scaleKind
}

func (p *cohortPage) fill(page *Page) {
	page.Remark = p.Plural(p.open.people, "%s person", "%s people", words.Grouped(p.open.people))
	page.Lead = proses(slices.DeleteFunc([]string{p.sure(), p.fit()}, isEmpty))
	page.add(p.rolesPart())
	page.add(p.asksPart())
	page.add(p.payPart())
	page.add(p.decisivePart())
	page.add(p.answersPart())
}

// sure says how sure the recommendations are, where that may be told.
func (p *cohortPage) sure() string {
	var parts []string
	if len(p.open.verdicts) > 1 {
		for _, v := range p.open.verdicts {
			parts = append(parts, p.Say("%s for %s %%", words.Lower(p.verdict(v)), p.percent(v.people)))
		}
	}
	for _, a := range p.open.apart {
		parts = append(parts, p.Say("%s for %s %%", words.Lower(p.apart(a)), p.percent(a.people)))
	}
	if len(parts) == 0 {
		return ""
	}
	return p.Say("How sure the recommendations are: %s.", words.Joined(parts...))
}

func (p *cohortPage) fit() string {
	if p.open.fit.people == 0 {
		return ""
	}
	to := (p.open.fit.to+1)*fitSpan - 1
	if to == 99 {
		to = 100
	}
	return p.Say("Median fit of the role that fits best: between %d and %d of 100.", p.open.fit.from*fitSpan, to)
}

// verdict is a group of verdicts as a heading.
func (p *cohortPage) verdict(v crowd) string {
	names := []string{p.Say("clear"), p.Say("leaning"), p.Say("too close to call"), p.Say("no single role")}
	return words.Upper(p.Or(names[v.from : v.to+1]...))
}

// apart names those who were told no single role.
func (p *cohortPage) apart(a apart) string {
	switch {
	case a.tie && a.none:
		return p.Say("A tie, or no role passes the deal-breakers")
	case a.tie:
		return p.Say("A tie")
	}
	return p.Say("No role passes the deal-breakers")
}

// percent is a share of the people, in whole percent.
func (p *cohortPage) percent(people int) string {
	percent := p.share(people)
	if percent == 0 && people > 0 {
		return "<1"
	}
	return strconv.Itoa(percent)
}

func (p *cohortPage) share(people int) int { return (200*people + p.open.people) / (2 * p.open.people) }

// said is a number of people in words.
func (p *cohortPage) said(people int) string {
	return p.Say("%s people, %s percent", words.Grouped(people), p.percent(people))
}

// counted are a number of people and their share, as cells of a table.
func (p *cohortPage) counted(people int) []string {
	return []string{words.Grouped(people), p.percent(people)}
}

// bar is a drawing of a number of people, with the name of what they have in common.
func (p *cohortPage) bar(name string, people int, length Place) Drawing {
	return Drawing{Title: name, Desc: p.said(people), Height: barHeight, Shapes: []Shape{
		{Kind: "box", Class: "bar", Right: length, Top: barTop, Bottom: barHeight - barTop},
	}}
}

// The sizes of a bar, in pixels.
const (
	barHeight = 16
	barTop    = 2
)

// placeOf is how far a part of a whole reaches.
func placeOf(part, whole int, room Place) Place {
	return Place((2*part*int(room) + whole) / (2 * max(whole, 1)))
}

// decisivePart shows which criteria put the recommended role ahead most often.
func (p *cohortPage) decisivePart() Part {
	part, d := Part{Title: p.Say("What decided")}, &p.open.decisive
	if !d.isTold() || d.alone[0].from == len(p.open.criterionIDs) {
		return part
	}
	chart := Chart{
		Caption: p.Say("People by the question that put the recommended role ahead most"),
		Columns: []string{p.Say("Question"), p.Say("People"), p.Say("Percent")},
	}
	name := func(at int) string {
		if at == len(p.open.criterionIDs) {
			return p.Say("No question")
		}
		return p.Criterion(p.open.criterionIDs[at]).Title
	}
	for _, c := range d.alone {
		chart.Rows = append(chart.Rows, p.row(name(c.from), c.people, d.alone[0].people))
	}
	if d.people > 0 {
		chart.Rows = append(chart.Rows, p.row(p.Say("Other questions, or none"), d.people, max(d.people, d.alone[0].people)))
	}
	part.Charts = []Chart{chart}
	return part
}

// row is a bar with its numbers, in a chart whose largest group has the given number of people.
func (p *cohortPage) row(name string, people, most int) ChartRow {
	return ChartRow{Name: prose(name), Cells: p.counted(people), Drawing: p.bar(name, people, placeOf(people, most, 1000))}
}

// closing says what this is not, and how people are protected.
func (p *cohortPage) closing() []string {
	return []string{
		p.Say("This counts what people answered, and what the comparison of their answers with published figures " +
			"said. It cannot know which role is right for anybody, nor what other people would say."),
		p.Say("A group of 1 to %d people is never shown: small groups are put together with others, and figures from "+
			"which they could be reckoned are left out. Two reports on almost the same people can still be held "+
			"against each other: give away only one of them.", fewestShown-1),
	}
}
