package cohort

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/questions"
)

// levelsSection shows what people ask for on each question, and what the roles offer.
func levelsSection(p *page) doc.Section {
	s := doc.Section{Title: p.Say("What they ask for, and what the roles offer")}
	if texts := withheldQuestions(p); len(texts) > 0 {
		s.Blocks = append(s.Blocks, doc.Paragraphs(doc.Proses(texts...)))
	}
	if chart := newLevelsChart(p).chart(); len(chart.Rows) > 0 {
		s.Blocks = append(s.Blocks, chart)
	}
	for i, a := range p.answers {
		if p.questions[i].Kind == questions.Categories && a.isPublished() {
			s.Blocks = append(s.Blocks, settingsChart(p, p.questions[i], a.chosen))
		}
	}
	return s
}

func withheldQuestions(p *page) (texts []string) {
	var few, nobody []string
	for i, a := range p.answers {
		title := words.Lower(p.questions[i].Title)
		switch {
		case a.isPublished():
		case a.isUnanswered():
			nobody = append(nobody, title)
		default:
			few = append(few, title)
		}
	}
	if len(few) > 0 {
		texts = append(texts, p.Say("Too few people differ for a picture of %s.", p.And(few...)))
	}
	if len(nobody) > 0 {
		texts = append(texts, p.Say("Nobody answered: %s.", words.Joined(nobody...)))
	}
	return texts
}

// levelsChart has a row for each scale: the answers as columns, and below them where the roles stand.
type levelsChart struct {
	*page
	isMarked bool // the roles are few enough for a mark each
	highest  int  // people of the highest column
}

func newLevelsChart(p *page) *levelsChart {
	c := &levelsChart{page: p, isMarked: len(p.roleIDs) <= words.MostMarked, highest: 1}
	for i, a := range p.answers {
		for _, g := range a.groups {
			if p.questions[i].Kind == questions.Scale && g.from < len(p.questions[i].Options) {
				c.highest = max(c.highest, (g.people+g.to-g.from)/(g.to-g.from+1))
			}
		}
	}
	return c
}

func (c *levelsChart) chart() doc.Chart {
	chart := doc.Chart{Columns: []string{c.Say("Question"), c.Say("Percent of the people, by answer")}}
	if c.isMarked {
		c.markRoles(&chart)
	} else {
		c.spanRoles(&chart)
	}
	for i, a := range c.answers {
		if c.questions[i].Kind == questions.Scale && a.isPublished() {
			chart.Rows = append(chart.Rows, c.scale(c.questions[i], a))
		}
	}
	if slices.ContainsFunc(c.answers, func(a answers) bool { return a.isJoined() }) {
		chart.Notes = doc.Proses(c.Say("Before a colon stand the numbers of answers, from the left, where small " +
			"groups are told together."))
	}
	return chart
}

func (c *levelsChart) markRoles(chart *doc.Chart) {
	chart.Caption = c.Say("Each scale runs from its first answer, at the left, to its last. The higher a column, the " +
		"more people gave that " +
		"answer. Below it is where the roles stand, and the range a job of that role plausibly lies in.")
	for i, id := range c.roleIDs {
		title := c.Role(id).Title
		chart.Columns, chart.Key = append(chart.Columns, title), append(chart.Key, doc.MarkKey(doc.Form(i), title))
	}
}

func (c *levelsChart) spanRoles(chart *doc.Chart) {
	chart.Caption = c.Say("Each scale runs from its first answer, at the left, to its last. The higher a column, " +
		"the more people gave that " +
		"answer. Below it is where the roles stand, from the lowest to the highest.")
	chart.Columns = append(chart.Columns, c.Say("Roles"))
	chart.Key = append(chart.Key, doc.ShadeKey(doc.Extent, c.Say("From the lowest level of a role to the highest")))
}

// scale shows the answers to a question from low to high, and where the roles stand.
func (c *levelsChart) scale(q *questions.Question, a answers) doc.ChartRow {
	stand := c.span
	if c.isMarked {
		stand = c.marks
	}
	text, cells, lanes := stand(q)
	percents := c.percents(q, a)
	row := doc.ChartRow{
		Name: c.Cited(q.Title, c.sources(q.Criterion)...), Cells: append([]string{percents}, cells...),
		Picture: doc.Picture{
			Title: q.Title, Desc: percents + ". " + text, Low: q.Options[0].Label, High: q.Options[len(q.Options)-1].Label,
			Columns: c.columns(q, a.groups), Lanes: lanes,
		},
	}
	if a.unmet > 0 {
		row.Notes = doc.Proses(c.Say("No role of the pack meets even half way what %s percent ask for.", c.percent(a.unmet)))
	}
	return row
}

// percents are the shares of the answers in order, and of no answer. Places are named where several are published together.
func (c *levelsChart) percents(q *questions.Question, a answers) string {
	last, between, none, parts := len(q.Options)-1, ", ", "", []string{}
	if a.isJoined() {
		between = "; "
	}
	for _, g := range a.groups {
		percent := c.percent(g.people)
		switch {
		case g.from > last:
			none = "; " + c.Say("no answer: %s", percent)
		case !a.isJoined():
			parts = append(parts, percent)
		default:
			parts = append(parts, c.places(g, last)+": "+percent)
		}
	}
	return strings.Join(parts, between) + none
}

// places names answers by number from 1, and no answer where that goes with them.
func (c *levelsChart) places(g group, last int) string {
	text := fmt.Sprint(g.from + 1)
	if to := min(g.to, last); to > g.from {
		text += fmt.Sprintf("–%d", to+1)
	}
	if g.to > last {
		text = c.Or(text, c.Say("no answer"))
	}
	return text
}

// columnGap is what is left free at both sides of a column, in thousandths of the width.
const columnGap = 6

// columns are a column for each group of answers, as high as the mean of its answers.
func (c *levelsChart) columns(q *questions.Question, groups []group) []doc.Column {
	options := len(q.Options)
	var list []doc.Column
	for _, g := range groups {
		if g.from >= options || g.people == 0 {
			continue
		}
		span := doc.Span{Low: thousandths(g.from, options) + columnGap, High: thousandths(min(g.to+1, options), options) - columnGap}
		list = append(list, doc.Column{Span: span, Height: max(thousandths(g.people, c.highest*(g.to-g.from+1)), 1)})
	}
	return list
}
