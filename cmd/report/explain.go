package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// Account is the arithmetic of one role, as far as a person can redo it by hand.
type Account struct {
	Role   string
	Sum    string // "1083 of 1300 points, fit 83.31"
	Rows   []AccountRow
	Total  AccountRow
	Behind bool // the role is compared with the leader; Gap and Fit of the rows are filled
	Notes  []string
}

// AccountRow is one criterion: how well the role meets the answer, times the weight. Gap is how many points the leader
// gains on it, Fit the same in points of fit, rounded such that the rows add up to the total.
type AccountRow struct {
	Criterion, Asked, Stands string
	Met, Weight, Points      int
	Gap, Fit                 int
}

// grid is the account as a table, the sum in its last row.
func (a Account) grid(words *lang.Words) *Grid {
	g := &Grid{Columns: []string{words.Say("answer"), words.Say("asked"), words.Say("role (range)"), words.Say("met"), words.Say("w"), words.Say("points")}}
	if a.Behind {
		g.Columns = append(g.Columns, words.Say("behind"), words.Say("fit"))
	}
	for _, r := range a.Rows {
		g.Rows = append(g.Rows, r.cells(strconv.Itoa(r.Met), a.Behind))
	}
	g.Rows = append(g.Rows, a.Total.cells("", a.Behind))
	return g
}

func (r AccountRow) cells(met string, behind bool) []string {
	row := []string{r.Criterion, r.Asked, r.Stands, met, strconv.Itoa(r.Weight), strconv.Itoa(r.Points)}
	if behind {
		row = append(row, signed(r.Gap), signed(r.Fit))
	}
	return row
}

// signed writes a number with its sign; 0 has none.
func signed(n int) string {
	if n == 0 {
		return "0"
	}
	return fmt.Sprintf("%+d", n)
}

// accounts explain every role that is shown.
func (w *writer) accounts() []Account {
	var list []Account
	for _, s := range w.shown() {
		list = append(list, w.account(s))
	}
	return list
}

func (w *writer) account(s scoring.Standing) Account {
	a := Account{
		Role:   w.Role(s.ID).Title,
		Sum:    w.Say("%d of %d points, fit %.2f", s.Points, s.MaxPoints, words.Fit(s)),
		Behind: s.ID != w.result.Leader && s.Rank > 0,
	}
	a.Total = AccountRow{Criterion: w.Say("Sum"), Weight: s.MaxPoints / 100, Points: s.Points}
	for _, q := range w.in.Asked {
		if c, ok := words.CellOf(s, q.Question.Criterion); ok {
			a.Rows = append(a.Rows, AccountRow{
				Criterion: q.Question.Title, Asked: w.askedFor(q), Stands: w.stands(c),
				Met: c.Partial, Weight: c.Weight, Points: c.Points,
			})
			if w.Criterion(q.Question.Criterion).Of == "amounts" {
				a.Notes = append(a.Notes, w.payNote(s.ID))
			}
		}
	}
	if a.Behind {
		w.gaps(&a, s)
	}
	return a
}

// gaps fills in what each criterion adds to the gap behind the leader.
func (w *writer) gaps(a *Account, s scoring.Standing) {
	leader := w.result.Ranking[0]
	i := 0
	var points []int
	for _, q := range w.in.Asked {
		if c, ok := words.CellOf(leader, q.Question.Criterion); ok {
			a.Rows[i].Gap = c.Points - a.Rows[i].Points
			points = append(points, a.Rows[i].Gap)
			i++
		}
	}
	a.Total.Gap, a.Total.Fit = leader.Points-s.Points, words.WholeFit(leader)-words.WholeFit(s)
	for i, n := range scoring.Apportion(points, 100, s.MaxPoints, a.Total.Fit) {
		a.Rows[i].Fit = n
	}
}

// askedFor is the answer with the side on which a miss counts.
func (w *writer) askedFor(a words.Answered) string {
	c := w.Criterion(a.Question.Criterion)
	switch {
	case c.Of == "amounts":
		return "$" + words.Grouped(int(*a.Value()))
	case c.Of == "categories":
		return w.chosen(a)
	}
	sign := map[string]string{"closest": "=", "at-least": "≥", "at-most": "≤"}[c.Rule]
	return sign + " " + words.Number(*a.Value())
}

// chosen says how many categories were chosen.
func (w *writer) chosen(a words.Answered) string {
	n := strings.Count(a.Response(), ",") + 1
	return w.Plural(n, "%d place", "%d places", n)
}

// stands is where a role stands, with the range it lies in.
func (w *writer) stands(c scoring.Cell) string {
	switch criterion := w.Criterion(c.Criterion); {
	case c.Level.Unknown:
		return w.Say("unknown")
	case criterion.Of != "":
		return w.Say("%d %% of jobs", c.Partial)
	}
	return fmt.Sprintf("%s (%s-%s)", words.Number(c.Has.Float()), words.Number(c.Level.Low.Float()), words.Number(c.Level.High.Float()))
}

// payNote gives the percentiles that the share of jobs is read from.
func (w *writer) payNote(role string) string {
	pay := w.Role(role).Pay
	if !pay.Known() {
		return w.Say("What its jobs pay is unknown.") + w.cite(pay.Source)
	}
	var parts []string
	for _, p := range []struct{ percent, dollars int }{{10, pay.P10}, {25, pay.P25}, {50, pay.P50}, {75, pay.P75}, {90, pay.P90}} {
		if p.dollars > 0 {
			local := float64(p.dollars) * float64(w.in.LocalPay) / 100
			parts = append(parts, fmt.Sprintf("%d %% $%s", p.percent, words.Grouped(int(local+.5))))
		}
	}
	return w.Say("Pay below which the given percent of its jobs lie: %s.%s", strings.Join(parts, ", "), w.cite(pay.Source))
}

// howToRead explains the columns.
func (w *writer) howToRead() []string {
	lines := []string{w.Say("Met is 100 minus the miss in percent of the span, which is 100 unless named here%s. = asks for that "+
		"level, ≤ for no more, ≥ for no less: only a miss on that side counts. Points are met times w, the weight (2 is "+
		"normal); fit is points in percent of 100 times all weights. Behind is what the leader has more, in points and in "+
		"points of fit.", w.spans())}
	for _, a := range w.in.Asked {
		switch c := w.Criterion(a.Question.Criterion); {
		case !a.Counts():
		case c.Of == "amounts":
			lines = append(lines, w.Say("For pay, met is the percent of jobs that pay that much, in a straight line between the percentiles."))
		case c.Of == "categories":
			lines = append(lines, w.Say("For %s, met is the percent of jobs there.", words.Lower(a.Question.Title)))
		}
	}
	if slices.ContainsFunc(w.shown(), func(s scoring.Standing) bool { return len(unknownCells(w.in, s)) > 0 }) {
		lines = append(lines, w.Say("Where a role is unknown, met is the middle of the least and the most it could be."))
	}
	return lines
}

// spans names the spans of what was answered, where they are not 100.
func (w *writer) spans() string {
	text := ""
	for _, a := range w.in.Asked {
		if c := w.Criterion(a.Question.Criterion); a.Counts() && c.Span > 0 && c.Span != 100 {
			text += fmt.Sprintf("; %s: %s", words.Lower(a.Question.Title), words.Number(c.Span))
		}
	}
	return text
}
