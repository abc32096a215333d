package compare

import (
	"fmt"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

func (w *pairWriter) whereTheyDiffer(list []scoring.Difference) doc.Chart {
	chart := doc.Chart{
		Columns: []string{w.Say("Criterion"), w.title(0), w.title(1), w.Say("Difference")},
		Legend: doc.Proses(w.Say("● is where a job stands, ├──┤ the range it plausibly lies in (5th to 95th percentile, in brackets too). " +
			"A difference is sure when by these ranges there is at most a 1 in 20 chance that there is none, or that it goes the " +
			"other way.")),
		Key: []doc.KeyEntry{doc.MarkKey(doc.Circle, w.name(0)), doc.MarkKey(doc.Square, w.name(1))},
	}
	if len(w.pair.Contributions) > 0 {
		chart.Key = append(chart.Key, doc.YouKey(w.Say("you")))
	}
	for _, d := range list {
		chart.Rows = append(chart.Rows, w.differenceRow(d))
	}
	return chart
}

// differenceRow shows where the two stand on a criterion, what the difference is worth, and what it rests on.
func (w *pairWriter) differenceRow(d scoring.Difference) doc.ChartRow {
	c, remark := w.Criterion(d.Criterion), w.differsBy(d)
	title := c.Title
	if c.Measure != profiles.Points {
		title += ", " + c.Unit
	}
	picture := doc.Picture{Title: title, Low: c.Low, High: c.High}
	var cells []string
	for i, level := range []scoring.Level{d.A, d.B} {
		figure := levelFigure(level)
		cells, picture.Lanes = append(cells, figure), append(picture.Lanes, words.Lane(i, w.name(i), figure, level, c))
	}
	if a := w.answers.On(d.Criterion); a.Counts() {
		you, fine := words.Goal(*a.Value(), c)
		picture.You, picture.Fine = []int{you}, fine
	}
	picture.Desc = inWords(picture.Lanes, remark)
	return doc.ChartRow{Name: doc.Plain(title), Remark: remark, Cells: append(cells, remark), Picture: picture, Notes: w.differenceNotes(d, c)}
}

// differenceNotes say what a difference is worth, and what it rests on; what tells nothing apart takes fewer words.
func (w *pairWriter) differenceNotes(d scoring.Difference, c *profiles.Criterion) []doc.Prose {
	var notes []doc.Prose
	if worth := w.worth(d.Criterion); worth != "" {
		notes = append(notes, doc.Plain(worth))
	}
	evidence := w.evidence(d.Criterion)
	if d.Sure() {
		ends := w.Say("From %s (%s) to %s (%s).", words.Number(c.Min), c.Low, words.Number(c.Max), c.High)
		evidence = words.Fill("%s %s", ends, evidence)
	}
	return append(notes, evidence)
}

// inWords says what lanes show, and what they come to.
func inWords(lanes []doc.Lane, remark string) string {
	var parts []string
	for _, l := range lanes {
		parts = append(parts, l.Name+": "+l.Figure)
	}
	if remark != "" {
		parts = append(parts, remark)
	}
	return strings.Join(parts, "; ")
}

func levelFigure(level scoring.Level) string {
	return fmt.Sprintf("%s (%s-%s)", words.Number(level.Value.Float()), words.Number(level.Low.Float()), words.Number(level.High.Float()))
}

// differsBy says by how much the two differ, and whether that is more than the uncertainty.
func (w *pairWriter) differsBy(d scoring.Difference) string {
	by := words.Number(d.Apart().Float())
	if d.Sure() {
		return w.Say("differs by %s, sure", by)
	}
	return w.Say("differs by %s, less than its uncertainty of %s", by, words.Number(d.Uncertainty.Float()))
}

// evidence is that for both levels, once where it is the same.
func (w *pairWriter) evidence(criterion string) doc.Prose {
	var texts, sources []string
	for _, r := range w.roles {
		level, _ := r.Levels.On(criterion)
		text := w.Evidence(r.ID, criterion, words.IsSeen(w.observed, r.ID, criterion))
		switch {
		case !level.Known():
			text = w.Say("That is what you saw; nothing is published.")
		case len(level.Sources) == 0:
			text = strings.TrimSuffix(text, ".") + " (" + w.Basis(level.Basis) + ")."
		}
		texts, sources = append(texts, text), append(sources, level.Sources...)
	}
	if texts[0] == texts[1] {
		return w.Cited(texts[0], sources...)
	}
	return w.Cited(fmt.Sprintf("%s: %s %s: %s", w.title(0), texts[0], w.title(1), texts[1]), sources...)
}
