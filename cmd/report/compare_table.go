package report

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// rows are what both profiles say in short.
func (c *contrast) rows() []Row {
	return c.lay(slices.Concat(c.months(), []rowOf{
		{c.Say("Education"), func(r *profiles.Role) []string { return c.statement(r.Entry.Education) }},
		c.training(),
		{c.Say("License"), func(r *profiles.Role) []string { return c.statement(r.Entry.License) }},
	}, c.work()))
}

// rowOf is a row that is still to be filled from a profile.
type rowOf struct {
	title string
	cell  func(*profiles.Role) []string
}

// lay fills rows, and leaves out those of which neither profile says anything.
func (c *contrast) lay(list []rowOf) []Row {
	var rows []Row
	for _, of := range list {
		if row := c.row(of.title, of.cell); row != nil {
			rows = append(rows, *row)
		}
	}
	return rows
}

// months are the criteria that are counted in months, such as the time of training.
func (c *contrast) months() []rowOf {
	var rows []rowOf
	for _, criterion := range c.in.Said.Criteria {
		if criterion.Measure == "months" {
			rows = append(rows, rowOf{criterion.Title, func(r *profiles.Role) []string { return c.monthsCell(r, criterion.ID) }})
		}
	}
	return rows
}

func (c *contrast) training() rowOf {
	return rowOf{c.Say("Training"), func(r *profiles.Role) []string { return c.statement(r.Entry.Training) }}
}

// work are the rows about the job once a person has it.
func (c *contrast) work() []rowOf {
	return []rowOf{
		{c.Say("Credentials"), c.credentials}, {c.Say("Where"), c.where}, {c.Say("Jobs"), c.jobsCell}, {c.Say("Growth"), c.growthCell},
		{c.Say("Moving up"), c.steps},
	}
}

// row is nil where neither profile says anything.
func (c *contrast) row(title string, cell func(*profiles.Role) []string) *Row {
	a, b := cell(c.Role(c.ids[0])), cell(c.Role(c.ids[1]))
	switch {
	case len(a)+len(b) == 0:
		return nil
	case slices.Equal(a, b):
		return &Row{title, [][]string{a}}
	}
	row := &Row{title, [][]string{a, b}}
	for i, lines := range row.Cells {
		if len(lines) == 0 {
			row.Cells[i] = []string{c.Say("not known")}
		}
	}
	return row
}

func (c *contrast) statement(s profiles.Statement) []string {
	if !s.Known() {
		return nil
	}
	return []string{c.said(&s)}
}

func (c *contrast) monthsCell(r *profiles.Role, criterion string) []string {
	level, _ := r.Levels.On(criterion)
	if !level.Known() {
		return nil
	}
	text := c.Say("about %s months, %s to %s", words.Number(level.Level), words.Number(level.Low), words.Number(level.High))
	if level.Level == 1 {
		text = c.Say("about a month, %s to %s months", words.Number(level.Low), words.Number(level.High))
	}
	return []string{text + c.cite(level.Sources...)}
}

func (c *contrast) credentials(r *profiles.Role) []string {
	var lines []string
	for _, credential := range r.Credentials {
		lines = append(lines, c.Kind(credential.Kind)+": "+credential.Name+c.cite(credential.Sources...))
	}
	return lines
}

// where are the three places with most jobs.
func (c *contrast) where(r *profiles.Role) []string {
	if !r.Settings.Known() {
		return nil
	}
	var parts []string
	shares := words.LargestShares(r)
	for _, share := range shares[:min(len(shares), words.MostReasons)] {
		parts = append(parts, c.Say("%s %d percent", c.Category(share.Category), share.Percent))
	}
	return []string{words.Upper(strings.Join(parts, ", ")) + " (" + c.Basis(r.Settings.Basis) + ")" + c.cite(r.Settings.Source)}
}

func (c *contrast) jobsCell(r *profiles.Role) []string {
	var lines []string
	if r.Jobs.Known() {
		lines = append(lines, c.Say("%s in %s", words.Grouped(r.Jobs.Count), r.Jobs.Period)+c.cite(r.Jobs.Source))
	}
	if r.Openings.Known() {
		lines = append(lines, c.Say("about %s openings a year, %s", words.Grouped(r.Openings.PerYear), r.Openings.Period)+c.cite(r.Openings.Source))
	}
	return lines
}

func (c *contrast) growthCell(r *profiles.Role) []string {
	if !r.Growth.Known() {
		return nil
	}
	return []string{c.Say("%s percent, %s", words.Number(r.Growth.Percent), r.Growth.Period) + c.cite(r.Growth.Source)}
}

// steps are the ladder, numbered, with the sources of all at its end.
func (c *contrast) steps(r *profiles.Role) []string {
	var lines, sources []string
	for i, s := range r.Ladder {
		lines, sources = append(lines, fmt.Sprintf("%d. %s%s", i+1, s.Step, c.Years(s))), append(sources, s.Sources...)
	}
	if len(lines) > 0 {
		lines[len(lines)-1] += c.cite(sources...)
	}
	return lines
}

// movesAndMore tells how to get from one to the other, and where more is told.
func (c *contrast) movesAndMore() []Section {
	l := Letter{}
	var items []Item
	for _, m := range c.moves(c.in.Said) {
		items = append(items, Item{Text: c.Say("From %s to %s%s: %s%s", c.Name(m.From), c.Name(m.To), c.AndMonths(m.Transition),
			words.Lower(m.Takes), c.cite(m.Sources...))})
	}
	l.add(c.Say("From one to the other"), items...)
	l.add(c.Say("Read more"), Item{Text: c.Say("Each in full, with all its sources: %s; %s",
		c.Command("roles", "show", c.ids[0]), c.Command("roles", "show", c.ids[1]))})
	return l.Sections
}
