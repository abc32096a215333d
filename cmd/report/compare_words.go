package report

import (
	"fmt"
	"strings"

	"careerfit/profiles"
	"careerfit/scoring"
)

// list joins words by commas.
func (c *contrast) list(parts []string) string { return strings.Join(parts, ", ") }

// sameInBoth names what both roles meet equally well.
func (c *contrast) sameInBoth(titles []string) string {
	if len(titles) == 0 {
		return ""
	}
	return c.Say(" Worth the same in both: %s.", c.And(titles...))
}

// picture shows where the two stand on a criterion, what the difference is worth, and what it rests on.
func (c *contrast) picture(d scoring.Difference) Picture {
	criterion := c.criterion(d.Criterion)
	p := Picture{Title: criterion.Title, Remark: c.remark(d)}
	if criterion.Measure != "points" {
		p.Title += ", " + criterion.Unit
	}
	for i, level := range []scoring.Level{d.A, d.B} {
		value, low, high := level.Value.Float(), level.Low.Float(), level.High.Float()
		p.Lines = append(p.Lines, PictureLine{
			Name:   c.name(c.ids[i]),
			Figure: levelFigure(level),
			Track:  newTrack(low, value, high, criterion.Min, criterion.Max),
		})
	}
	if said := c.answer(d.Criterion); said != "" {
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
	return fmt.Sprintf("%s (%s-%s)", number(level.Value.Float()), number(level.Low.Float()), number(level.High.Float()))
}

// remark says by how much the two differ, and whether that is more than the uncertainty.
func (c *contrast) remark(d scoring.Difference) string {
	by := number(max(d.By, -d.By).Float())
	if d.Sure() {
		return c.Say("differs by %s, sure", by)
	}
	return c.Say("differs by %s, less than its uncertainty of %s", by, number(d.Uncertainty.Float()))
}

// ends says what the ends of the scale mean.
func (c *contrast) ends(criterion *profiles.Criterion) string {
	return c.Say("From %s (%s) to %s (%s).", number(criterion.Min), criterion.Low, number(criterion.Max), criterion.High)
}

// answer says what was asked for, and what that is worth; "" without an answer that counts.
func (c *contrast) answer(criterion string) string {
	points, ok := c.points(criterion)
	if !ok {
		return ""
	}
	a := c.asked[criterion]
	wish := strings.ReplaceAll(c.wish(a)+c.emphasis(a), ") (", ", ")
	switch {
	case points == 0:
		return upper(c.Say("you %s: worth the same in both.", wish))
	case points < 0:
		return upper(c.Plural(-points, "you %[2]s: worth %[1]d point, for %[3]s.", "you %[2]s: worth %[1]d points, for %[3]s.",
			-points, wish, c.name(c.ids[1])))
	}
	return upper(c.Plural(points, "you %[2]s: worth %[1]d point, for %[3]s.", "you %[2]s: worth %[1]d points, for %[3]s.",
		points, wish, c.name(c.ids[0])))
}

// restsOn is the evidence for both levels, once where it is the same.
func (c *contrast) restsOn(criterion string) string {
	var texts, sources []string
	for _, id := range c.ids {
		level, _ := c.role(id).Levels.On(criterion)
		text := c.evidence(id, criterion)
		switch {
		case !level.Known():
			text = c.Say("That is what you saw; nothing is published.")
		case len(level.Sources) == 0:
			text = strings.TrimSuffix(text, ".") + " (" + c.basis(level.Basis) + ")."
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
