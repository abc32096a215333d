package cohort

import (
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/questions"
)

func answersSection(p *page) doc.Section {
	grid := doc.Grid{
		Columns: []string{p.Say("Question"), p.Say("Answer"), p.Say("People"), p.Say("Percent")},
		Right:   []bool{false, true, true, true},
	}
	for i, a := range p.answers {
		if q := p.questions[i]; q.Kind == questions.Scale && a.isPublished() {
			grid.Rows = append(grid.Rows, answerRows(p, q, a.groups)...)
		}
	}
	s := doc.Section{Title: p.Say("All answers, as a table"), Folded: true}
	if len(grid.Rows) > 0 {
		s.Blocks = []doc.Block{grid}
	}
	return s
}

func answerRows(p *page, q *questions.Question, groups []group) [][]string {
	rows := make([][]string, len(groups))
	for i, g := range groups {
		title := ""
		if i == 0 {
			title = q.Title
		}
		rows[i] = append([]string{title, answerNames(p, q, g)}, p.cells(g.people)...)
	}
	return rows
}

// answerNames names the options of a group; the place after the last is no answer.
func answerNames(p *page, q *questions.Question, g group) string {
	var names []string
	last := min(g.to, len(q.Options)-1)
	switch {
	case g.from < last-1:
		names = append(names, p.Say("from %s to %s", q.Options[g.from].Label, q.Options[last].Label))
	case g.from <= last:
		for _, o := range q.Options[g.from : last+1] {
			names = append(names, o.Label)
		}
	}
	if g.to > last {
		names = append(names, p.Say("no answer"))
	}
	return words.Upper(p.Or(names...))
}
