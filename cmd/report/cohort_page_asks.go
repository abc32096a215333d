package report

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/questions"
)

// asksPart shows what people ask for on each question, and what the roles offer.
func (p *cohortPage) asksPart() Part {
	part := Part{Title: p.Say("What they ask for, and what the roles offer")}
	scales := p.scales()
	if len(scales.Rows) > 0 {
		part.Charts = append(part.Charts, scales)
	}
	for i, q := range p.open.questions {
		if p.kind(i) == categoriesKind && q.isTold() {
			part.Charts = append(part.Charts, p.categories(p.asks[i], q.chosen))
		}
	}
	part.Prose = proses(p.notTold())
	return part
}

// notTold names the questions there is no picture of.
func (p *cohortPage) notTold() []string {
	var few, nobody, texts []string
	for i, q := range p.open.questions {
		switch {
		case q.isTold():
		case q.isUnanswered():
			nobody = append(nobody, words.Lower(p.asks[i].Question.Title))
		default:
			few = append(few, words.Lower(p.asks[i].Question.Title))
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

// kind is that of a question of the cohort.
func (p *cohortPage) kind(i int) kind { return kindOf(p.Criterion(p.asks[i].Question.Criterion).Of) }

// isTold reports whether there is anything to tell of the answers.
func (q *opened) isTold() bool {
	return len(q.cells) > 1 && !q.isUnanswered() || slices.ContainsFunc(q.chosen, func(n int) bool { return n > 0 })
}

// isUnanswered reports whether everybody gave no answer, or nobody any of several.
func (q *opened) isUnanswered() bool {
	last := len(q.cells) - 1
	for _, c := range q.cells[:max(last, 0)] {
		if c.people > 0 {
			return false
		}
	}
	if last >= 0 {
		return q.cells[last].from == q.cells[last].to
	}
	return !slices.ContainsFunc(q.chosen, func(n int) bool { return n != 0 })
}

// isJoined reports whether some answers are told together.
func (q *opened) isJoined() bool {
	return slices.ContainsFunc(q.cells, func(c crowd) bool { return c.from < c.to })
}

// scales shows the answers to each scale as columns, and below them where the roles stand.
func (p *cohortPage) scales() Chart {
	chart := Chart{
		Caption: p.Say("Each scale runs from its first answer, at the left, to its last. The higher a column, the " +
			"more people gave that " +
			"answer. Below it is where the roles stand, and the range a job of that role plausibly lies in."),
		Columns: []string{p.Say("Question"), p.Say("Percent of the people, by answer")},
	}
	if p.hasMarks() {
		for i, id := range p.open.roleIDs {
			chart.Columns = append(chart.Columns, p.Role(id).Title)
			chart.Key = append(chart.Key, KeyEntry{Drawing{Height: barHeight, Shapes: lane(i, Track{50, 500, 950}, barHeight/2)}, p.Role(id).Title})
		}
	} else {
		chart.Caption = p.Say("Each scale runs from its first answer, at the left, to its last. The higher a column, " +
			"the more people gave that " +
			"answer. Below it is where the roles stand, from the lowest to the highest.")
		chart.Columns = append(chart.Columns, p.Say("Roles"))
		chart.Key = append(chart.Key, keyBox("range", p.Say("From the lowest level of a role to the highest")))
	}
	for i, q := range p.open.questions {
		if p.kind(i) == scaleKind && q.isTold() {
			chart.Rows = append(chart.Rows, p.scale(p.asks[i], q))
		}
	}
	if slices.ContainsFunc(p.open.questions, func(q opened) bool { return q.isJoined() }) {
		chart.Notes = proses([]string{p.Say("Before a colon stand the numbers of answers, from the left, where small " +
			"groups are told together.")})
	}
	return chart
}

// hasMarks reports whether the roles are few enough for a mark each.
func (p *cohortPage) hasMarks() bool { return len(p.open.roleIDs) <= words.MostMarked }

// scale shows the answers to a scale from low to high, and where the roles stand.
func (p *cohortPage) scale(a words.Answered, q opened) ChartRow {
	last := len(a.Question.Options) - 1
	stands, cells, shapes := p.standsOn(a)
	row := ChartRow{Low: a.Question.Options[0].Label, High: a.Question.Options[last].Label, Name: prose(a.Question.Title + p.citeLevels(a.Question.Criterion))}
	row.Cells = append([]string{p.percents(a, q)}, cells...)
	row.Drawing = Drawing{Title: a.Question.Title, Desc: row.Cells[0] + ". " + stands, Height: columnsHeight + laneHeight*p.lanes() + 3}
	row.Drawing.Shapes = append(p.columns(a, q.cells), shapes...)
	if q.unmet > 0 {
		row.Notes = proses([]string{p.Say("No role of the pack meets even half way what %s percent ask for.", p.percent(q.unmet))})
	}
	return row
}

// lanes is how many lanes the roles take.
func (p *cohortPage) lanes() int {
	if p.hasMarks() {
		return len(p.open.roleIDs)
	}
	return 1
}

// percents are the shares of the answers in order, and of no answer. Places are named where several are told together.
func (p *cohortPage) percents(a words.Answered, q opened) string {
	last, between, none, parts := len(a.Question.Options)-1, ", ", "", []string{}
	if q.isJoined() {
		between = "; "
	}
	for _, c := range q.cells {
		percent := p.percent(c.people)
		switch {
		case c.from > last:
			none = "; " + p.Say("no answer: %s", percent)
		case !q.isJoined():
			parts = append(parts, percent)
		default:
			parts = append(parts, p.places(c, last)+": "+percent)
		}
	}
	return strings.Join(parts, between) + none
}

// places names answers by number from 1, and no answer where that goes with them.
func (p *cohortPage) places(c crowd, last int) string {
	text := fmt.Sprint(c.from + 1)
	if to := min(c.to, last); to > c.from {
		text += fmt.Sprintf("–%d", to+1)
	}
	if c.to > last {
		text = p.Or(text, p.Say("no answer"))
	}
	return text
}

// answers names the options of a group; the place after the last is no answer.
func (p *cohortPage) answers(a words.Answered, c crowd) string {
	var names []string
	last := min(c.to, len(a.Question.Options)-1)
	switch {
	case c.from < last-1:
		names = append(names, p.Say("from %s to %s", a.Question.Options[c.from].Label, a.Question.Options[last].Label))
	case c.from <= last:
		for _, o := range a.Question.Options[c.from : last+1] {
			names = append(names, o.Label)
		}
	}
	if c.to > last {
		names = append(names, p.Say("no answer"))
	}
	return words.Upper(p.Or(names...))
}

// columnGap is what is left free between columns, in thousandths of the width.
const columnGap Place = 6

// columns draws a column for each group of answers, as high as the mean of its answers.
func (p *cohortPage) columns(a words.Answered, cells []crowd) []Shape {
	options := len(a.Question.Options)
	shapes := []Shape{{"line", "base", 0, 1000, columnsHeight, columnsHeight}}
	for _, c := range cells {
		if c.from >= options || c.people == 0 {
			continue
		}
		high := int(placeOf(c.people, p.highest()*(c.to-c.from+1), columnsHeight-2))
		shapes = append(shapes, Shape{"box", "bar", placeOf(c.from, options, 1000) + columnGap,
			placeOf(min(c.to+1, options), options, 1000) - columnGap, columnsHeight - max(high, 1), columnsHeight})
	}
	return shapes
}

// highest is the highest column of all scales.
func (p *cohortPage) highest() int {
	highest := 1
	for i, q := range p.open.questions {
		for _, c := range q.cells {
			if p.kind(i) == scaleKind && c.from < len(p.asks[i].Question.Options) {
				highest = max(highest, (c.people+c.to-c.from)/(c.to-c.from+1))
			}
		}
	}
	return highest
}

// standsAtLevel is a role, by name, and where it stands.
type standsAtLevel struct {
	name string
	profiles.Level
}

// standsOn says and draws where the roles stand on a scale.
func (p *cohortPage) standsOn(a words.Answered) (said string, cells []string, shapes []Shape) {
	var known []standsAtLevel
	for i, id := range p.open.roleIDs {
		level, ok := p.Role(id).Levels.On(a.Question.Criterion)
		if !ok || !level.Known() {
			cells = append(cells, p.Say("not known"))
			said += fmt.Sprintf("%s: %s. ", p.Role(id).Title, cells[i])
			continue
		}
		known = append(known, standsAtLevel{p.Name(id), level})
		cells = append(cells, fmt.Sprintf("%s (%s–%s)", words.Number(level.Level), words.Number(level.Low), words.Number(level.High)))
		said += fmt.Sprintf("%s: %s. ", p.Role(id).Title, cells[i])
		if p.hasMarks() {
			track := Track{onOptions(a.Question.Options, level.Low), onOptions(a.Question.Options, level.Level), onOptions(a.Question.Options, level.High)}
			shapes = append(shapes, lane(i, track, columnsHeight+laneMiddle(i))...)
		}
	}
	if p.hasMarks() {
		return said, cells, shapes
	}
	if len(known) == 0 {
		return p.Say("not known"), []string{p.Say("not known")}, nil
	}
	order := func(a, b standsAtLevel) int { return int(1000 * (a.Level.Level - b.Level.Level)) }
	low, high := slices.MinFunc(known, order), slices.MaxFunc(known, order)
	said = fmt.Sprintf("%s (%s) – %s (%s)", words.Number(low.Level.Level), low.name, words.Number(high.Level.Level), high.name)
	from, to := onOptions(a.Question.Options, low.Level.Level), onOptions(a.Question.Options, high.Level.Level)
	return said, []string{said}, []Shape{{"box", "range", Place(from), Place(to + 8), columnsHeight + 4, columnsHeight + laneHeight}}
}

// onOptions is the place of a level where options have the same room each, with their values in the middle.
func onOptions(options []questions.Option, level float64) int {
	last := len(options) - 1
	at := 0
	for at < last-1 && options[at+1].Value <= level {
		at++
	}
	beyond := 0.0
	if last > 0 {
		from, to := options[at].Value, options[at+1].Value
		beyond = (level - from) / (to - from)
	}
	place := (float64(at) + .5 + beyond) / float64(len(options))
	return int(1000*min(max(place, 0), 1) + .5)
}

// citeLevels cites what the levels of the roles rest on.
func (p *cohortPage) citeLevels(criterion string) string {
	var sources []string
	for _, id := range p.open.roleIDs {
		level, ok := p.Role(id).Levels.On(criterion)
		if ok && level.Known() && len(level.Sources) == 0 {
			sources = append(sources, profiles.Judgement)
		}
		sources = append(sources, level.Sources...)
	}
	return p.cite(sources...)
}

// answersPart has all answers to scales as a table.
func (p *cohortPage) answersPart() Part {
	grid := &Grid{Columns: []string{p.Say("Question"), p.Say("Answer"), p.Say("People"), p.Say("Percent")}}
	for i, q := range p.open.questions {
		for k, c := range q.cells {
			if p.kind(i) != scaleKind || !q.isTold() {
				break
			}
			title := ""
			if k == 0 {
				title = p.asks[i].Question.Title
			}
			grid.Rows = append(grid.Rows, append([]string{title, p.answers(p.asks[i], c)}, p.counted(c.people)...))
		}
	}
	if len(grid.Rows) == 0 {
		return Part{}
	}
	return Part{Title: p.Say("All answers, as a table"), Grid: grid, Folded: true}
}
