package report

import (
	"fmt"
	"math"
	"slices"

	"careerfit/profiles"
)

// asksPart shows what people ask for on each question, and what the roles offer.
func (p *cohortPage) asksPart() Part {
	part := Part{Title: p.Say("What they ask for, and what the roles offer")}
	var few []string
	for i, q := range p.open.questions {
		switch kind := kindOf(p.criterion(p.asks[i].Criterion).Of); {
		case kind == amountKind:
		case kind == categoriesKind && slices.ContainsFunc(q.chosen, func(n int) bool { return n > 0 }):
			part.Charts = append(part.Charts, p.categories(p.asks[i], q.chosen))
		case kind == scaleKind && len(q.cells) > 1:
			part.Charts = append(part.Charts, p.scale(p.asks[i], q))
		default:
			few = append(few, lower(p.asks[i].Title))
		}
	}
	if len(part.Charts) > 0 {
		part.Prose = append(part.Prose, prose(p.Say("A bar is the percent of the people who gave an answer. A mark at its right is a role that stands nearest to that answer.")))
	}
	if len(few) > 0 {
		part.Prose = append(part.Prose, prose(p.Say("Too few people differ for a picture of %s.", p.And(few...))))
	}
	return part
}

// Where bars of answers end, and the marks of roles beside them begin and follow each other.
const (
	barRoom  Place = 820
	firstOf  Place = 870
	nextMark Place = 50
)

// scale shows the answers to a scale from low to high, with the roles beside where they stand.
func (p *cohortPage) scale(a Asked, q opened) Chart {
	chart := p.askChart(a)
	stands := p.standingOn(a)
	for _, c := range q.cells {
		name := p.answers(a, c)
		row := p.row(name, c.people, 1)
		row.Drawing = p.bar(name, c.people, placeOf(c.people, p.mostOnScales(), barRoom))
		stands.mark(p, &row, name, c)
		chart.Rows = append(chart.Rows, row)
	}
	chart.Key = stands.key(p)
	if q.unmet > 0 {
		chart.Notes = append(chart.Notes, prose(p.Say("No role of the pack meets even half way what %s percent ask for.", p.percent(q.unmet))))
	}
	if note := stands.note(p, a); note != "" {
		chart.Notes = append(chart.Notes, prose(note))
	}
	return chart
}

func (p *cohortPage) askChart(a Asked) Chart {
	return Chart{Caption: a.Title, Columns: []string{p.Say("Answer"), p.Say("People"), p.Say("Percent")}}
}

// mostOnScales is the largest group of all scales, which all are drawn by.
func (p *cohortPage) mostOnScales() int {
	most := 0
	for _, q := range p.open.questions {
		for _, c := range q.cells {
			most = max(most, c.people)
		}
	}
	return most
}

// answers names the options of a group; the place after the last is no answer.
func (p *cohortPage) answers(a Asked, c crowd) string {
	var names []string
	last := min(c.to, len(a.Options)-1)
	switch {
	case c.from < last-1:
		names = append(names, p.Say("from %s to %s", a.Options[c.from].Label, a.Options[last].Label))
	case c.from <= last:
		for _, o := range a.Options[c.from : last+1] {
			names = append(names, o.Label)
		}
	}
	if c.to > last {
		names = append(names, p.Say("no answer"))
	}
	return upper(p.Or(names...))
}

// rolesOnScale are the roles by where they stand on a scale.
type rolesOnScale struct {
	roles   []roleOnScale
	unknown []string
	asRange bool // they are too many for a mark each
}

// roleOnScale is a role, its place among the roles, and the option nearest to its level.
type roleOnScale struct {
	name   string
	role   int
	option int
	level  profiles.Level
}

func (p *cohortPage) standingOn(a Asked) rolesOnScale {
	var s rolesOnScale
	for i, id := range p.open.roleIDs {
		level, ok := p.role(id).Levels.On(a.Criterion)
		switch {
		case !ok:
		case !level.Known():
			s.unknown = append(s.unknown, p.name(id))
		default:
			s.roles = append(s.roles, roleOnScale{p.name(id), i, nearest(a.Options, level.Level), level})
		}
	}
	s.asRange = len(p.open.roleIDs) > mostMarked
	return s
}

// nearest is the option that stands nearest to a level, the first of equals.
func nearest(options []Option, level float64) int {
	best := 0
	for i, o := range options {
		if math.Abs(o.Value-level) < math.Abs(options[best].Value-level) {
			best = i
		}
	}
	return best
}

// mark marks the roles that stand at a group of options, and names them.
func (s *rolesOnScale) mark(p *cohortPage, row *ChartRow, name string, c crowd) {
	var here []string
	first, last := math.MaxInt, -1
	for _, r := range s.roles {
		first, last = min(first, r.option), max(last, r.option)
		if c.from <= r.option && r.option <= c.to && !s.asRange {
			here = append(here, fmt.Sprintf("%s %s", r.name, number(r.level.Level)))
			row.Drawing.Shapes = append(row.Drawing.Shapes, roleMark(r.role, firstOf+nextMark*Place(r.role)))
		}
	}
	if s.asRange && first <= c.to && c.from <= last {
		row.Drawing.Shapes = append(row.Drawing.Shapes, Shape{Kind: "box", Class: "range", Left: firstOf, Right: firstOf + 2*nextMark, Bottom: barHeight})
	}
	if len(here) > 0 {
		row.Name = prose(name + " – " + p.And(here...))
		row.Drawing.Desc += "; " + p.And(here...)
	}
}

// roleMark is the mark of one of the first roles.
func roleMark(role int, at Place) Shape {
	return Shape{Kind: marks()[role], Class: fmt.Sprintf("role%d", role+1), Left: at, Top: barHeight / 2}
}

// key says what the marks stand for.
func (s *rolesOnScale) key(p *cohortPage) []KeyEntry {
	if s.asRange {
		if len(s.roles) == 0 {
			return nil
		}
		return []KeyEntry{keyBox("range", p.Say("The range of the roles, from %s to %s", s.end(false), s.end(true)))}
	}
	var list []KeyEntry
	for _, r := range s.roles {
		list = append(list, p.keyMark(roleMark(r.role, 500), r.name))
	}
	return list
}

func (p *cohortPage) keyMark(mark Shape, name string) KeyEntry {
	return KeyEntry{Drawing{Height: barHeight, Shapes: []Shape{mark}}, upper(name)}
}

// end is the level at one end of the range, with its role.
func (s *rolesOnScale) end(high bool) string {
	at := s.roles[0]
	for _, r := range s.roles {
		if high && r.level.Level > at.level.Level || !high && r.level.Level < at.level.Level {
			at = r
		}
	}
	return fmt.Sprintf("%s (%s)", number(at.level.Level), at.name)
}

// note says what the levels are, and rest on.
func (s *rolesOnScale) note(p *cohortPage, a Asked) string {
	var sources []string
	for _, r := range s.roles {
		if len(r.level.Sources) == 0 {
			sources = append(sources, profiles.Judgement)
		}
		sources = append(sources, r.level.Sources...)
	}
	text := p.unknownOf(s.unknown)
	if len(s.roles) > 0 {
		criterion := p.criterion(a.Criterion)
		ends := p.Say("Levels go from %s (%s) to %s (%s).", number(criterion.Min), criterion.Low, number(criterion.Max), criterion.High)
		text = sentences(ends, text) + p.cite(sources...)
	}
	return text
}

// categories shows which categories people chose, and the percent of the jobs of roles there.
func (p *cohortPage) categories(a Asked, chosen []int) Chart {
	chart := p.askChart(a)
	chart.Caption = p.Say("%s: people who chose it, and where the jobs are", a.Title)
	of := p.alike(func(r *profiles.Role) bool { return r.Settings.Known() },
		func(a, b *profiles.Role) bool { return slices.Equal(a.Settings.Percent, b.Settings.Percent) })
	for _, roles := range of[:min(len(of), mostMarked)] {
		chart.Columns = append(chart.Columns, p.Say("Percent of the jobs: %s", roles.name))
		chart.Key = append(chart.Key, p.keyMark(roles.mark(500), roles.name))
	}
	var sources []string
	left := false
	for i, o := range a.Options {
		n := chosen[i]
		row := ChartRow{Name: prose(upper(o.Label)), Cells: []string{"–", "–"}, Drawing: Drawing{Title: upper(o.Label), Desc: p.Say("not shown"), Height: barHeight}}
		if n != untold {
			row = p.row(upper(o.Label), n, p.open.people)
		}
		left = left || n == untold
		for _, roles := range of[:min(len(of), mostMarked)] {
			percent := roles.first.Settings.Percent.Map()[o.ID]
			row.Cells = append(row.Cells, fmt.Sprint(percent))
			row.Drawing.Desc += "; " + p.Say("%d percent of the jobs: %s", percent, roles.name)
			row.Drawing.Shapes = append(row.Drawing.Shapes, roles.mark(atPercent(percent)))
		}
		chart.Rows = append(chart.Rows, row)
	}
	for _, roles := range of[:min(len(of), mostMarked)] {
		sources = append(sources, roles.first.Settings.Source)
	}
	if left {
		chart.Notes = append(chart.Notes, prose(p.Say("–: chosen by too few people to be shown, or by all but too few.")))
	}
	chart.Notes = append(chart.Notes, prose(p.Say("People could choose several. Bars and marks are percents from 0 to 100.")+p.cite(sources...)))
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
	if a.role >= 0 && a.role < mostMarked {
		return roleMark(a.role, at)
	}
	return Shape{Kind: "diamond", Class: "roles", Left: at, Top: barHeight / 2}
}

// alike puts roles together of which the same is published.
func (p *cohortPage) alike(isKnown func(*profiles.Role) bool, same func(a, b *profiles.Role) bool) []alike {
	var list []alike
	for i, id := range p.open.roleIDs {
		role := p.role(id)
		if !isKnown(role) {
			continue
		}
		at := slices.IndexFunc(list, func(a alike) bool { return same(a.first, role) })
		if at < 0 {
			list = append(list, alike{InSentence(role.Title), role, i})
			continue
		}
		list[at].name, list[at].role = p.And(list[at].name, InSentence(role.Title)), -1
	}
	return list
}
