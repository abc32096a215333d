package report

import (
	"fmt"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// Picture draws a track for each role, under a title with a remark at its right, and says what it rests on.
type Picture struct {
	Title, Remark string
	Lines         []PictureLine
	Notes         []string
}

// PictureLine is one track, with the name of the role and the figure.
type PictureLine struct {
	Name, Figure string
	Track        Track
}

// Track is a level with its range on a scale, in thousandths of the scale from its low end.
type Track struct{ Low, At, High int }

// newTrack places a level on a scale from min to max.
func newTrack(low, at, high, min, max float64) Track {
	return Track{words.OnScale(low, min, max), words.OnScale(at, min, max), words.OnScale(high, min, max)}
}

// picture shows where the two stand on a criterion, what the difference is worth, and what it rests on.
func (c *contrast) picture(d scoring.Difference) Picture {
	criterion := c.Criterion(d.Criterion)
	p := Picture{Title: criterion.Title, Remark: c.remark(d)}
	if criterion.Measure != "points" {
		p.Title += ", " + criterion.Unit
	}
	for i, level := range []scoring.Level{d.A, d.B} {
		value, low, high := level.Value.Float(), level.Low.Float(), level.High.Float()
		p.Lines = append(p.Lines, PictureLine{
			Name:   c.Name(c.ids[i]),
			Figure: levelFigure(level),
			Track:  newTrack(low, value, high, criterion.Min, criterion.Max),
		})
	}
	if said := c.worthOf(d.Criterion); said != "" {
		p.Notes = append(p.Notes, said)
	}
	note := c.restsOn(d.Criterion)
	if d.Sure() { // what tells nothing apart takes fewer words
		note = c.ends(criterion) + " " + note
	}
	p.Notes = append(p.Notes, note)
	return p
}

// levelFigure is a level with its range.
func levelFigure(level scoring.Level) string {
	return fmt.Sprintf("%s (%s-%s)", words.Number(level.Value.Float()), words.Number(level.Low.Float()), words.Number(level.High.Float()))
}

// remark says by how much the two differ, and whether that is more than the uncertainty.
func (c *contrast) remark(d scoring.Difference) string {
	by := words.Number(d.Apart().Float())
	if d.Sure() {
		return c.Say("differs by %s, sure", by)
	}
	return c.Say("differs by %s, less than its uncertainty of %s", by, words.Number(d.Uncertainty.Float()))
}

// ends says what the ends of the scale mean.
func (c *contrast) ends(criterion *profiles.Criterion) string {
	return c.Say("From %s (%s) to %s (%s).", words.Number(criterion.Min), criterion.Low, words.Number(criterion.Max), criterion.High)
}

// worthOf says what was asked for, and what that is worth; "" without an answer that counts.
func (c *contrast) worthOf(criterion string) string {
	points, ok := c.points(criterion)
	if !ok {
		return ""
	}
	a := c.in.Asked.On(criterion)
	wish := strings.ReplaceAll(c.Wish(a, c.in.LocalPay)+c.Emphasis(a), ") (", ", ")
	if points == 0 {
		return words.Upper(c.Say("you %s: worth the same in both.", wish))
	}
	role := c.ids[0]
	if points < 0 {
		points, role = -points, c.ids[1]
	}
	return words.Upper(c.Plural(points, "you %[2]s: worth %[1]d point, for %[3]s.", "you %[2]s: worth %[1]d points, for %[3]s.",
		points, wish, c.Name(role)))
}

// restsOn is the evidence for both levels, once where it is the same.
func (c *contrast) restsOn(criterion string) string {
	var texts, sources []string
	for _, id := range c.ids {
		level, _ := c.Role(id).Levels.On(criterion)
		text := c.Evidence(id, criterion, c.isSeen(id, criterion))
		switch {
		case !level.Known():
			text = c.Say("That is what you saw; nothing is published.")
		case len(level.Sources) == 0:
			text = strings.TrimSuffix(text, ".") + " (" + c.Basis(level.Basis) + ")."
		}
		texts, sources = append(texts, text), append(sources, level.Sources...)
	}
	if texts[0] == texts[1] {
		return texts[0] + c.cite(sources...)
	}
	for i := range texts {
		texts[i] = c.title(i) + ": " + texts[i]
	}
	return strings.Join(texts, " ") + c.cite(sources...)
}
