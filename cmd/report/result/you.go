package result

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// you shows for each answer what was asked for and where the first roles stand, the widest disagreement first.
func you(w *writer) doc.Section {
	roles := w.first(words.MostMarked)
	chart := doc.Chart{
		Caption: w.Say("What you asked for, and where each role stands, with the range it plausibly lies in"),
		Key:     yourKey(w, roles),
		Columns: []string{w.Say("Question"), w.Say("You")},
	}
	for _, s := range roles {
		chart.Columns = append(chart.Columns, w.Role(s.ID).Title)
	}
	for _, a := range byDisagreement(w) {
		chart.Rows = append(chart.Rows, yourRow(w, a, roles))
	}
	return doc.Section{Title: w.Say("You and the roles"), Blocks: []doc.Block{chart}}
}

func yourKey(w *writer, roles []scoring.Standing) []doc.KeyEntry {
	key := []doc.KeyEntry{doc.YouKey(w.Say("you"))}
	acceptsMore := func(a words.Answered) bool {
		rule := w.Criterion(a.Question.Criterion).Scored()
		return a.Counts() && (rule == scoring.AtMost || rule == scoring.AtLeast)
	}
	if slices.ContainsFunc(w.answers, acceptsMore) {
		key = append(key, doc.KeyEntry{Picture: doc.Picture{Fine: &doc.Span{High: 1000}}, Text: w.Say("also fine with you")})
	}
	for i, s := range roles {
		key = append(key, doc.MarkKey(doc.Form(i), w.Name(s.ID)))
	}
	return key
}

// byDisagreement are the answers that count, those on which the first two roles stand furthest apart first: by the share
// of the span between their levels, or between their shares of jobs. What is unknown comes last.
func byDisagreement(w *writer) []words.Answered {
	list := slices.DeleteFunc(slices.Clone(w.answers), func(a words.Answered) bool { return !a.Counts() })
	slices.SortStableFunc(list, func(a, b words.Answered) int {
		return cmp.Compare(distanceOn(w, b.Question.Criterion), distanceOn(w, a.Question.Criterion))
	})
	return list
}

// distanceOn is how far the first two roles stand apart, in percent of the span; below 0 where that is not known.
func distanceOn(w *writer, criterion string) float64 {
	if w.in.Pair == nil {
		return 0
	}
	first, second := w.cell(w.in.Pair.A.ID, criterion), w.cell(w.in.Pair.B.ID, criterion)
	switch {
	case first.Level.Unknown || second.Level.Unknown:
		return -1
	case !w.Criterion(criterion).Scored().Rated():
		return math.Abs(float64(first.Partial - second.Partial))
	}
	i := slices.IndexFunc(w.in.Pair.Differences, func(d scoring.Difference) bool { return d.Criterion == criterion })
	return math.Abs(w.in.Pair.Differences[i].OfSpan())
}

func yourRow(w *writer, a words.Answered, roles []scoring.Standing) doc.ChartRow {
	asked := asFigure(w, a)
	row := doc.ChartRow{Remark: w.Say("you: %s", asked), Cells: []string{asked}, Picture: yourScale(w, a), Notes: asides(w, a)}
	described := []string{row.Remark}
	var sources []string
	for i, s := range roles {
		c := w.cell(s.ID, a.Question.Criterion)
		figure := inTable(w, c)
		if !c.Level.Unknown {
			row.Picture.Lanes = append(row.Picture.Lanes, yourLane(w, i, s.ID, figure, c))
		}
		row.Cells, described = append(row.Cells, figure), append(described, w.Name(s.ID)+": "+figure)
		sources = append(sources, w.SourcesOf(s.ID, a.Question.Criterion)...)
	}
	row.Picture.Desc = strings.Join(described, "; ")
	row.Name = w.Cited(scaleName(w, a), sources...)
	return row
}

func yourScale(w *writer, a words.Answered) doc.Picture {
	criterion := w.Criterion(a.Question.Criterion)
	p := doc.Picture{Title: a.Question.Title, Low: criterion.Low, High: criterion.High}
	if !criterion.Scored().Rated() {
		p.Low, p.High = w.Say("no job"), w.Say("every job")
		return p
	}
	at, fine := words.Goal(*a.Value(), criterion)
	p.You, p.Fine = []int{at}, fine
	return p
}

// yourLane is where the i-th role stands: a level with its range, or a share of jobs.
func yourLane(w *writer, i int, role, figure string, c scoring.Cell) doc.Lane {
	criterion := w.Criterion(c.Criterion)
	if criterion.Scored().Rated() {
		return words.Lane(i, w.Name(role), figure, c.Level, criterion)
	}
	at := 10 * c.Partial
	return doc.Lane{Name: w.Name(role), Figure: figure, Range: &doc.Span{Low: at, High: at}, Mark: &doc.Mark{At: at, Form: doc.Form(i)}}
}

// scaleName is the title of a question with the unit of its scale, where that is not points.
func scaleName(w *writer, a words.Answered) string {
	if c := w.Criterion(a.Question.Criterion); c.Scored().Rated() && c.Measure != profiles.Points {
		return a.Question.Title + ", " + c.Unit
	}
	return a.Question.Title
}

// asides are what a figure does not say of an answer: which categories were chosen, and how much it counts.
func asides(w *writer, a words.Answered) []doc.Prose {
	var list []string
	if w.Criterion(a.Question.Criterion).Scored() == scoring.CategoryShare {
		list = append(list, words.WithFullStop(w.Say("You %s", a.InWords(w.Words))))
	}
	if emphasis := strings.Trim(w.Emphasis(a), " ()"); emphasis != "" {
		list = append(list, words.WithFullStop(words.Upper(emphasis)))
	}
	return doc.Proses(list...)
}

func asFigure(w *writer, a words.Answered) string {
	switch w.Criterion(a.Question.Criterion).Scored() {
	case scoring.PayShare:
		return "$" + words.Grouped(int(*a.Value()))
	case scoring.CategoryShare:
		return chosen(w, a)
	case scoring.AtMost:
		return w.Say("up to %s", words.Number(*a.Value()))
	case scoring.AtLeast:
		return w.Say("%s or more", words.Number(*a.Value()))
	}
	return words.Number(*a.Value())
}
