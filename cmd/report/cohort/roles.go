package cohort

import (
	"fmt"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
)

// rolesSection shows how many people were recommended each role, and how sure that is.
func rolesSection(p *page) doc.Section {
	s := doc.Section{Title: p.Say("Recommended roles")}
	switch {
	case p.roles.isPublished() || len(p.without) > 0:
		s.Blocks = []doc.Block{newRolesChart(p).chart()}
	case len(p.verdicts) > 1:
		s.Blocks = []doc.Block{doc.Paragraphs{doc.Plain(p.Say("By role the groups are too small to be shown."))}}
	}
	return s
}

// rolesChart has a row for each role, with a part of the bar for each verdict where these are published.
type rolesChart struct {
	*page
	verdicts []group // a column each; none where no role is split
	most     int     // people of the longest bar
}

func newRolesChart(p *page) *rolesChart {
	c := &rolesChart{page: p, most: p.roles.people}
	if p.split.isPublished() {
		c.verdicts = p.split.verdicts
	}
	if p.roles.isPublished() {
		c.most = max(c.most, p.roles.alone[0].people)
	}
	for _, w := range p.without {
		c.most = max(c.most, w.people)
	}
	return c
}

func (c *rolesChart) chart() doc.Chart {
	chart := doc.Chart{
		Caption: c.Say("People by the role recommended to them, and how sure that is"),
		Columns: []string{c.Say("Role"), c.Say("People (percent)")},
	}
	short := []string{c.Say("clear"), c.Say("leaning"), c.Say("close"), c.Say("no role")}
	for i, v := range c.verdicts {
		chart.Columns = append(chart.Columns, words.Upper(c.Or(short[v.from:v.to+1]...)))
		chart.Key = append(chart.Key, doc.ShadeKey(c.shade(i), c.verdictNames(v)))
	}
	isWhole := false // for some row
	add := func(row doc.ChartRow, whole bool) { chart.Rows, isWhole = append(chart.Rows, row), isWhole || whole }
	for _, g := range c.roles.alone {
		if parts := c.parts(g.from); parts != nil {
			add(c.splitRow(g, parts), false)
		} else {
			add(c.wholeRow(c.roleTitle(g.from), g.people), true)
		}
	}
	if c.roles.people > 0 {
		add(c.wholeRow(words.Upper(c.Or(c.restOfRoles()...)), c.roles.people), true)
	}
	for _, w := range c.without {
		add(c.wholeRow(c.withoutRoleName(w), w.people), true)
	}
	if c.verdicts != nil && isWhole {
		chart.Key = append(chart.Key, doc.ShadeKey(doc.Outline, c.Say("Not told by verdict")))
	}
	return chart
}

// shade is that of a group of verdicts, the one of the least sure of them.
func (c *rolesChart) shade(i int) doc.Shade {
	return []doc.Shade{doc.Dark, doc.Medium, doc.Light, doc.Light}[c.verdicts[i].to]
}

// roleTitle names a role by its place; after the last come other roles.
func (c *rolesChart) roleTitle(at int) string {
	if at == len(c.roleIDs) {
		return c.Say("Another role")
	}
	return c.Role(c.roleIDs[at]).Title
}

// parts are the people of a role by verdict; nil where that is withheld.
func (c *rolesChart) parts(role int) []int {
	if role == len(c.roleIDs) {
		return nil
	}
	return c.split.byRole[role]
}

func (c *rolesChart) oneCell(name string, people int) doc.ChartRow {
	row := c.row(name, people, c.most)
	row.Cells = []string{fmt.Sprintf("%s (%s)", words.Grouped(people), c.percent(people))}
	return row
}

// wholeRow is a row that is not split by verdict. Beside rows that are it has an outline.
func (c *rolesChart) wholeRow(name string, people int) doc.ChartRow {
	row := c.oneCell(name, people)
	if c.verdicts == nil {
		return row
	}
	row.Picture.Lanes[0].Bars[0].Shade = doc.Outline
	row.Picture.Desc += "; " + c.Say("by verdict: –")
	for range c.verdicts {
		row.Cells = append(row.Cells, "–")
	}
	return row
}

func (c *rolesChart) splitRow(g group, parts []int) doc.ChartRow {
	row := c.oneCell(c.roleTitle(g.from), g.people)
	var bars []doc.Bar
	before := 0
	for i, n := range parts {
		row.Cells = append(row.Cells, words.Grouped(n))
		row.Picture.Desc += "; " + words.Lower(c.verdictNames(c.verdicts[i])) + ": " + words.Grouped(n)
		if n > 0 {
			span := doc.Span{Low: thousandths(before, c.most), High: thousandths(before+n, c.most)}
			bars = append(bars, doc.Bar{Span: span, Shade: c.shade(i)})
		}
		before += n
	}
	row.Picture.Lanes = []doc.Lane{{Bars: bars}}
	return row
}

func (c *rolesChart) restOfRoles() []string {
	var roles, others []string
	for _, at := range c.roles.rest {
		switch {
		case at < len(c.roleIDs):
			roles = append(roles, c.Name(c.roleIDs[at]))
		case at > len(c.roleIDs):
			others = append(others, c.Say("no single role"))
		case c.hasOthers:
			others = append(others, c.Say("another role"))
		}
	}
	if len(roles) > words.MostInFact {
		roles = []string{c.Say("one of %d other roles", len(roles))}
	}
	return append(roles, others...)
}
