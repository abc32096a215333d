package report

import (
	"fmt"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/questions"
)

// payPart shows the pay people ask for, and what the roles pay.
func (p *cohortPage) payPart() Part {
	part := Part{Title: p.Say("Pay goals, and what the roles pay")}
	for i, q := range p.open.questions {
		if kindOf(p.Criterion(p.asks[i].Question.Criterion).Of) == amountKind && q.isTold() {
			part.Charts = append(part.Charts, p.goals(p.asks[i], q.cells))
			part.Grid = p.goalTable(p.asks[i], q.cells)
		}
	}
	return part
}

// goalTable is the people by what they ask for.
func (p *cohortPage) goalTable(a words.Answered, cells []crowd) *Grid {
	grid := &Grid{Columns: []string{p.Say("Goal"), p.Say("People"), p.Say("Percent")}}
	for _, c := range cells {
		grid.Rows = append(grid.Rows, append([]string{p.goal(a, c)}, p.counted(c.people)...))
	}
	return grid
}

// goal names a group of goals; after the options come more, and no answer.
func (p *cohortPage) goal(a words.Answered, c crowd) string {
	last := len(a.Question.Options) - 1
	var names []string
	switch {
	case c.from > last+1:
	case c.to <= last && c.from == 0:
		names = []string{p.Say("up to $%s", words.Grouped(int(a.Question.Options[c.to].Value)))}
	case c.to <= last:
		names = []string{fmt.Sprintf("$%s–$%s", words.Grouped(int(a.Question.Options[c.from-1].Value)+1), words.Grouped(int(a.Question.Options[c.to].Value)))}
	case c.from == 0:
		names = []string{p.Say("any goal")}
	default:
		names = []string{p.Say("over $%s", words.Grouped(int(a.Question.Options[c.from-1].Value)))}
	}
	if c.to > last+1 {
		names = append(names, p.Say("no answer"))
	}
	return words.Upper(p.Or(names...))
}

// mostPaid is how many roles are drawn.
const mostPaid = words.MostBars

// goals draws goals and pay on one scale.
func (p *cohortPage) goals(a words.Answered, cells []crowd) Chart {
	paid := p.alike(func(r *profiles.Role) bool { return r.Pay.Known() }, func(a, b *profiles.Role) bool { return a.Scored() == b.Scored() })
	paid = paid[:min(len(paid), mostPaid)]
	scale := newDollars(a.Question.Options, paid)
	chart := Chart{
		Caption: p.Say("Dollars a year: what people ask for, and what the roles pay"),
		Columns: []string{p.Say("Whose"), p.Say("Half (a tenth to nine tenths)")},
		Rows:    []ChartRow{p.goalColumns(a, cells, scale)},
	}
	var sources, periods []string
	for _, roles := range paid {
		chart.Rows = append(chart.Rows, p.paidRow(roles, scale))
		sources, periods = append(sources, roles.first.Pay.Source), append(periods, roles.first.Pay.Period)
	}
	if len(paid) > 0 {
		chart.Notes = []Prose{prose(p.Say("Of the jobs of a role, half pay the first figure or more; in brackets is "+
			"what the lowest tenth pays at most and the highest tenth at least (%s). This is national "+
			"pay.", p.And(unique(periods)...)) + p.cite(sources...))}
	}
	return chart
}

// dollars is a scale of pay.
type dollars struct{ from, to int }

// newDollars reaches from below the first goal to above the last, and over all pay.
func newDollars(options []questions.Option, paid []alike) dollars {
	last := len(options) - 1
	step := int(options[last].Value - options[max(last-1, 0)].Value)
	s := dollars{int(options[0].Value) - firstStep(options), int(options[last].Value) + step}
	for _, roles := range paid {
		s.from, s.to = min(s.from, roles.first.Pay.P10), max(s.to, roles.first.Pay.P90)
	}
	const round = 5000
	return dollars{max(s.from, 0) / round * round, (s.to + round - 1) / round * round}
}

// firstStep is how far apart the first two goals are.
func firstStep(options []questions.Option) int {
	return int(options[min(1, len(options)-1)].Value - options[0].Value)
}

func (s dollars) at(amount int) Place {
	return placeOf(min(max(amount, s.from), s.to)-s.from, s.to-s.from, 1000)
}

// columnsHeight is that of the highest column of goals, in pixels.
const columnsHeight = 48

// goalColumns draws a column for each group of goals, whose area is the number of people.
func (p *cohortPage) goalColumns(a words.Answered, cells []crowd, scale dollars) ChartRow {
	name := p.Say("What people ask for")
	row := ChartRow{Name: prose(name), Cells: []string{p.middleGoal(a, cells)}, Low: "$" + words.Grouped(scale.from), High: "$" + words.Grouped(scale.to),
		Drawing: Drawing{Title: name, Height: columnsHeight}}
	highest := 0
	for _, c := range cells {
		if left, right, ok := goalEnds(a, c, scale); ok {
			highest = max(highest, c.people*1000/int(right-left))
		}
	}
	for _, c := range cells {
		row.Drawing.Desc += p.Say("%s: %s percent", p.goal(a, c), p.percent(c.people)) + ". "
		if left, right, ok := goalEnds(a, c, scale); ok && c.people > 0 {
			high := int(placeOf(c.people*1000/int(right-left), highest, columnsHeight))
			row.Drawing.Shapes = append(row.Drawing.Shapes, Shape{Kind: "box", Class: "bar column", Left: left, Right: right,
				Top: columnsHeight - max(high, 1), Bottom: columnsHeight})
		}
	}
	return row
}

// middleGoal is the group of goals that the middle one of all is in.
func (p *cohortPage) middleGoal(a words.Answered, cells []crowd) string {
	answered, seen := 0, 0
	for _, c := range cells {
		if c.from <= len(a.Question.Options) {
			answered += c.people
		}
	}
	for _, c := range cells {
		if seen += c.people; 2*seen >= answered && c.people > 0 {
			return p.goal(a, c)
		}
	}
	return ""
}

// goalEnds are the ends of a group of goals on the scale; none where no answer is among them.
func goalEnds(a words.Answered, c crowd, scale dollars) (left, right Place, ok bool) {
	last := len(a.Question.Options) - 1
	if c.to > last+1 {
		return 0, 0, false
	}
	from, to := int(a.Question.Options[0].Value)-firstStep(a.Question.Options), scale.to
	if c.from > 0 {
		from = int(a.Question.Options[c.from-1].Value)
	}
	if c.to <= last {
		to = int(a.Question.Options[c.to].Value)
	}
	left, right = scale.at(from), scale.at(to)
	return left, right, right > left
}

// paidRow is what roles pay: from what a tenth earns at most, by the half, to what a tenth earns at least.
func (p *cohortPage) paidRow(roles alike, scale dollars) ChartRow {
	pay, name := roles.first.Pay, words.Upper(roles.name)
	mark := roles.mark(scale.at(pay.P50))
	text := fmt.Sprintf("$%s ($%s–$%s)", words.Grouped(pay.P50), words.Grouped(pay.P10), words.Grouped(pay.P90))
	return ChartRow{Name: prose(name), Cells: []string{text}, Drawing: Drawing{Title: name, Desc: text, Height: barHeight, Shapes: []Shape{
		{Kind: "line", Class: mark.Class, Left: scale.at(pay.P10), Right: scale.at(pay.P90), Top: barHeight / 2, Bottom: barHeight / 2}, mark,
	}}}
}

// unique are texts in their order, each once.
func unique(list []string) []string {
	var out []string
	for _, text := range list {
		if len(out) == 0 || out[len(out)-1] != text {
			out = append(out, text)
		}
	}
	return out
}
