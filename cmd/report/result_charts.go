package report

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// fitPart shows the fit of each role as a bar, with the range in which it plausibly lies.
func (w *writer) fitPart() Part {
	chart := Chart{
		Caption: w.Say("How much of what you asked for each role meets, of 100"),
		Columns: []string{w.Say("Role"), w.Say("Fit"), w.Say("Plausible range")},
		Notes: []Prose{prose(w.Say("The range holds 90 of 100 plausible readings of your answers and of these jobs. Where an answer " +
			"moves, the roles move together; so ranges may overlap even where one role clearly stays ahead."))},
	}
	for i, s := range w.shown() {
		name := w.Role(s.ID).Title
		if s.Rank == 0 {
			name = w.Say("%s (ruled out)", name)
		}
		fit, in := words.WholeFit(s), w.in.Ranges[i]
		chart.Rows = append(chart.Rows, ChartRow{
			Name:  prose(name),
			Cells: []string{fmt.Sprint(fit), w.Say("%d to %d", in.Low, in.High)},
			Drawing: Drawing{
				Title: name, Desc: w.Say("Fit %d of 100, plausibly %d to %d", fit, in.Low, in.High),
				Height: 20, Shapes: bar(atPercent(fit), atPercent(in.Low), atPercent(in.High)),
			},
		})
	}
	chart.Key = []KeyEntry{
		{Drawing{Height: 20, Shapes: []Shape{{"box", "bar", 0, 1000, 4, 16}}}, w.Say("Fit")},
		{Drawing{Height: 20, Shapes: whisker(50, 950, 10)}, w.Say("Plausible range")},
	}
	return Part{Title: w.Say("How well each role fits"), Charts: []Chart{chart}}
}

// inPictures are the roles that are shown together in pictures.
func (w *writer) inPictures() []scoring.Standing {
	return w.result.Ranking[:min(len(w.result.Ranking), words.MostMarked)]
}

// profilePart shows for each answer what was asked for and where the first roles stand, the widest disagreement first.
func (w *writer) profilePart() Part {
	roles := w.inPictures()
	chart := Chart{
		Caption: w.Say("What you asked for, and where each role stands, with the range it plausibly lies in"),
		Columns: []string{w.Say("Question"), w.Say("You")},
	}
	chart.Key = append(chart.Key, KeyEntry{Drawing{Height: 20, Shapes: goal(500, 20)}, w.Say("you")})
	if slices.ContainsFunc(w.in.Asked, w.acceptsMore) {
		chart.Key = append(chart.Key, KeyEntry{Drawing{Height: 20, Shapes: []Shape{{"box", "accept", 0, 1000, 2, 18}}}, w.Say("also fine with you")})
	}
	for i, s := range roles {
		chart.Columns = append(chart.Columns, w.Role(s.ID).Title)
		chart.Key = append(chart.Key, KeyEntry{Drawing{Height: 20, Shapes: lane(i, Track{50, 500, 950}, 10)}, w.Name(s.ID)})
	}
	for _, a := range w.byDisagreement() {
		chart.Rows = append(chart.Rows, w.profileRow(a, roles))
	}
	return Part{Title: w.Say("You and the roles"), Charts: []Chart{chart}}
}

// acceptsMore reports whether a whole side of what was asked for is fine.
func (w *writer) acceptsMore(a words.Answered) bool {
	rule := w.Criterion(a.Question.Criterion).Rule
	return a.Counts() && (rule == "at-most" || rule == "at-least")
}

// byDisagreement are the answers that count, those on which the first two roles stand furthest apart first: by the share
// of the span between their levels, or between their shares of jobs. What is unknown comes last.
func (w *writer) byDisagreement() []words.Answered {
	list := slices.DeleteFunc(slices.Clone(w.in.Asked), func(a words.Answered) bool { return !a.Counts() })
	slices.SortStableFunc(list, func(a, b words.Answered) int {
		return cmp.Compare(w.apart(b.Question.Criterion), w.apart(a.Question.Criterion))
	})
	return list
}

// apart is how far the first two roles stand apart, in percent of the span; below 0 where that is not known.
func (w *writer) apart(criterion string) float64 {
	if w.in.Pair == nil {
		return 0
	}
	first, second := w.cell(w.in.Pair.A.ID, criterion), w.cell(w.in.Pair.B.ID, criterion)
	if first.Level.Unknown || second.Level.Unknown {
		return -1
	}
	if w.Criterion(criterion).Of != "" {
		return math.Abs(float64(first.Partial - second.Partial))
	}
	i := slices.IndexFunc(w.in.Pair.Differences, func(d scoring.Difference) bool { return d.Criterion == criterion })
	return math.Abs(w.in.Pair.Differences[i].OfSpan())
}

// profileRow shows one answer and where the roles stand.
func (w *writer) profileRow(a words.Answered, roles []scoring.Standing) ChartRow {
	criterion := w.Criterion(a.Question.Criterion)
	row := ChartRow{Cells: []string{w.wished(a)}, Low: criterion.Low, High: criterion.High}
	d := Drawing{Title: a.Question.Title, Height: 6 + laneHeight*len(roles)}
	said := []string{w.Say("you: %s", w.wished(a))}
	if criterion.Of == "" {
		d.Shapes = append(d.Shapes, asked(*a.Value(), criterion, d.Height)...)
	} else {
		row.Low, row.High = w.Say("no job"), w.Say("every job")
	}
	var sources []string
	for i, s := range roles {
		cell := w.cell(s.ID, a.Question.Criterion)
		figure := w.stands(cell)
		if track, ok := w.track(cell, criterion); ok {
			d.Shapes = append(d.Shapes, lane(i, track, laneMiddle(i))...)
		}
		row.Cells, said = append(row.Cells, figure), append(said, w.Name(s.ID)+": "+figure)
		sources = append(sources, w.SourcesOf(s.ID, a.Question.Criterion)...)
	}
	d.Desc = strings.Join(said, "; ")
	row.Drawing = d
	row.Name = prose(w.scaleName(a) + w.cite(sources...))
	row.Notes = proses(w.asides(a))
	return row
}

// scaleName is the title of a question with the unit of its scale, where that is not points.
func (w *writer) scaleName(a words.Answered) string {
	if c := w.Criterion(a.Question.Criterion); c.Of == "" && c.Measure != "points" {
		return a.Question.Title + ", " + c.Unit
	}
	return a.Question.Title
}

// asides are what a figure does not say of an answer: which categories were chosen, and how much it counts.
func (w *writer) asides(a words.Answered) []string {
	var list []string
	if w.Criterion(a.Question.Criterion).Of == "categories" {
		list = append(list, words.WithFullStop(w.Say("You %s", a.InWords(w.Words))))
	}
	if emphasis := strings.Trim(w.Emphasis(a), " ()"); emphasis != "" {
		list = append(list, words.WithFullStop(words.Upper(emphasis)))
	}
	return list
}

// wished is what was asked for, as a figure.
func (w *writer) wished(a words.Answered) string {
	switch c := w.Criterion(a.Question.Criterion); {
	case c.Of == "amounts":
		return "$" + words.Grouped(int(*a.Value()))
	case c.Of == "categories":
		return w.chosen(a)
	case c.Rule == "at-most":
		return w.Say("up to %s", words.Number(*a.Value()))
	case c.Rule == "at-least":
		return w.Say("%s or more", words.Number(*a.Value()))
	}
	return words.Number(*a.Value())
}

// track is where a role stands on the scale of a criterion; false where nobody knows.
func (w *writer) track(cell scoring.Cell, c *profiles.Criterion) (Track, bool) {
	switch {
	case cell.Level.Unknown:
		return Track{}, false
	case c.Of != "":
		return Track{10 * cell.Partial, 10 * cell.Partial, 10 * cell.Partial}, true
	}
	level := cell.Level
	return newTrack(level.Low.Float(), level.Value.Float(), level.High.Float(), c.Min, c.Max), true
}
