package result

import (
	"fmt"
	"strconv"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// arithmetic is how the points of each role that is shown came about, as far as a person can redo it by hand.
func arithmetic(w *writer) doc.Section {
	s := doc.Section{Title: w.Say("The arithmetic"), Blocks: []doc.Block{howToRead(w)}}
	for _, role := range w.first(words.MostBars) {
		s.Blocks = append(s.Blocks, accountOf(w, role).grid(w))
	}
	return s
}

type account struct {
	standing scoring.Standing
	rows     []entry
	total    entry
	isBehind bool // the role is compared with the leader; gap and fit of the entries are filled
}

// entry is one criterion: how well the role meets the answer, times the weight. The gap is how many points the leader gains
// on it, fit the same in points of fit, rounded such that the entries add up to the total.
type entry struct {
	title, asked, stands string
	met, weight, points  int
	gap, fit             int
}

func accountOf(w *writer, s scoring.Standing) account {
	a := account{standing: s, isBehind: s.ID != w.result.Leader && s.Rank > 0}
	a.total = entry{title: w.Say("Sum"), weight: s.MaxPoints / 100, points: s.Points}
	for _, q := range w.answers {
		if c, ok := words.CellOf(s, q.Question.Criterion); ok {
			a.rows = append(a.rows, entry{
				title: q.Question.Title, asked: askedFor(w, q), stands: inTable(w, c),
				met: c.Partial, weight: c.Weight, points: c.Points,
			})
		}
	}
	if a.isBehind {
		a.compare(w)
	}
	return a
}

// compare fills in what each criterion adds to the gap behind the leader.
func (a *account) compare(w *writer) {
	leader := w.result.Ranking[0]
	var points []int
	for _, q := range w.answers {
		if c, ok := words.CellOf(leader, q.Question.Criterion); ok {
			row := &a.rows[len(points)]
			row.gap = c.Points - row.points
			points = append(points, row.gap)
		}
	}
	a.total.gap = leader.Points - a.standing.Points
	a.total.fit = words.WholeFit(leader) - words.WholeFit(a.standing)
	for i, n := range scoring.Apportion(points, 100, a.standing.MaxPoints, a.total.fit) {
		a.rows[i].fit = n
	}
}

// grid is the account as a table, the sum in its last row.
func (a account) grid(w *writer) doc.Grid {
	s := a.standing
	g := doc.Grid{
		Caption: doc.Plain(w.Role(s.ID).Title + ": " + w.Say("%d of %d points, fit %.2f", s.Points, s.MaxPoints, words.Fit(s))),
		Columns: []string{w.Say("answer"), w.Say("asked"), w.Say("role (range)"), w.Say("met"), w.Say("w"), w.Say("points")},
		Right:   []bool{false, false, false, true, true, true, true, true},
		Notes:   payNotes(w, s.ID),
	}
	if a.isBehind {
		g.Columns = append(g.Columns, w.Say("behind"), w.Say("fit"))
	}
	for _, e := range a.rows {
		line := w.Say("%s: asked %s, role %s, met %d x weight %d = %d", e.title, e.asked, e.stands, e.met, e.weight, e.points)
		a.addRow(w, &g, e, strconv.Itoa(e.met), line)
	}
	a.addRow(w, &g, a.total, "", fmt.Sprintf("%s: %d", a.total.title, a.total.points))
	return g
}

// addRow adds an entry as a row, and as a sentence for where the table is too wide.
func (a account) addRow(w *writer, g *doc.Grid, e entry, met, line string) {
	row := []string{e.title, e.asked, e.stands, met, strconv.Itoa(e.weight), strconv.Itoa(e.points)}
	if a.isBehind {
		row = append(row, signed(e.gap), signed(e.fit))
		line += w.Say(", behind %s, fit %s", signed(e.gap), signed(e.fit))
	}
	g.Rows, g.Narrow = append(g.Rows, row), append(g.Narrow, line)
}

// signed writes a number with its sign; 0 has none.
func signed(n int) string {
	if n == 0 {
		return "0"
	}
	return fmt.Sprintf("%+d", n)
}

// askedFor is the answer with the side on which a miss counts.
func askedFor(w *writer, a words.Answered) string {
	sign := ""
	switch w.Criterion(a.Question.Criterion).Scored() {
	case scoring.PayShare:
		return "$" + words.Grouped(int(*a.Value()))
	case scoring.CategoryShare:
		return chosen(w, a)
	case scoring.Closest:
		sign = "="
	case scoring.AtLeast:
		sign = "≥"
	case scoring.AtMost:
		sign = "≤"
	}
	return sign + " " + words.Number(*a.Value())
}
