package report

import (
	"strings"

	"careerfit/scoring"
)

// NewContrastPage makes the comparison of two roles as a document; in.Result is not used.
func NewContrastPage(in Input, pair *scoring.Pair) *Page {
	c := newContrast(in, pair)
	c.marked = true
	p := &Page{Lang: c.Lang, Title: c.headline(), Remark: c.count(), Lead: proses(c.summary()), Again: c.next(), Command: in.Again}
	p.add(c.apartPart())
	p.addSections(c.about())
	p.add(c.sidePart(c.rows(), c.payClaims()...))
	p.addSections(c.movesAndMore())
	c.endPage(p, c.closing())
	return p
}

// apartPart shows where the two differ, the widest difference first.
func (c *contrast) apartPart() Part {
	chart := Chart{
		Columns: []string{c.Say("Criterion"), c.title(0), c.title(1), c.Say("Difference")},
		Notes: proses([]string{c.Say("A line is the range a job of that role plausibly lies in (5th to 95th percentile, also in " +
			"brackets). A difference is sure when by these ranges there is at most a 1 in 20 chance that there is none, or that it " +
			"goes the other way.")}),
	}
	for i, id := range c.ids {
		chart.Key = append(chart.Key, KeyEntry{Drawing{Height: 20, Shapes: lane(i, Track{50, 500, 950}, 10)}, c.Name(id)})
	}
	if len(c.pair.Contributions) > 0 {
		chart.Key = append(chart.Key, KeyEntry{Drawing{Height: 20, Shapes: goal(500, 20)}, c.Say("you")})
	}
	for _, d := range c.groups.differ {
		chart.Rows = append(chart.Rows, c.apartRow(d))
	}
	if len(chart.Rows) == 0 {
		return Part{}
	}
	return Part{Title: c.Say("Where they differ, widest first"), Charts: []Chart{chart}}
}

func (c *contrast) apartRow(d scoring.Difference) ChartRow {
	criterion, picture := c.Criterion(d.Criterion), c.picture(d)
	row := ChartRow{Name: prose(picture.Title), Low: criterion.Low, High: criterion.High, Notes: proses(c.apartNotes(d))}
	drawing := Drawing{Title: picture.Title, Height: 6 + laneHeight*len(picture.Lines)}
	if a := c.in.Asked.On(d.Criterion); a.Counts() {
		drawing.Shapes = append(drawing.Shapes, asked(*a.Value(), criterion, drawing.Height)...)
	}
	var said []string
	for i, line := range picture.Lines {
		row.Cells, said = append(row.Cells, line.Figure), append(said, line.Name+": "+line.Figure)
		drawing.Shapes = append(drawing.Shapes, lane(i, line.Track, laneMiddle(i))...)
	}
	row.Cells = append(row.Cells, picture.Remark)
	drawing.Desc = strings.Join(append(said, picture.Remark), "; ")
	row.Drawing = drawing
	return row
}

// apartNotes say what a difference is worth to the person, and what it rests on.
func (c *contrast) apartNotes(d scoring.Difference) []string {
	var notes []string
	if worth := c.worthOf(d.Criterion); worth != "" {
		notes = append(notes, worth)
	}
	return append(notes, c.restsOn(d.Criterion))
}
