package cohort

import (
	"fmt"
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/questions"
)

// marks says and draws where each role stands on a scale.
func (c *levelsChart) marks(q *questions.Question) (text string, cells []string, lanes []doc.Lane) {
	for i, id := range c.roleIDs {
		cell := c.Say("not known")
		if level, ok := c.level(id, q.Criterion); ok {
			cell = fmt.Sprintf("%s (%s–%s)", words.Number(level.Level), words.Number(level.Low), words.Number(level.High))
			lanes = append(lanes, doc.Lane{
				Range: &doc.Span{Low: onOptions(q.Options, level.Low), High: onOptions(q.Options, level.High)},
				Mark:  &doc.Mark{At: onOptions(q.Options, level.Level), Form: doc.Form(i)},
			})
		}
		cells = append(cells, cell)
		text += fmt.Sprintf("%s: %s. ", c.Role(id).Title, cell)
	}
	return text, cells, lanes
}

func (c *levelsChart) level(role, criterion string) (profiles.Level, bool) {
	level, ok := c.Role(role).Levels.On(criterion)
	return level, ok && level.Known()
}

type standing struct {
	name  string
	level float64
}

// span says and draws the lowest and the highest role on a scale.
func (c *levelsChart) span(q *questions.Question) (text string, cells []string, lanes []doc.Lane) {
	var known []standing
	for _, id := range c.roleIDs {
		if level, ok := c.level(id, q.Criterion); ok {
			known = append(known, standing{c.Name(id), level.Level})
		}
	}
	if len(known) == 0 {
		return c.Say("not known"), []string{c.Say("not known")}, nil
	}
	order := func(a, b standing) int { return int(1000 * (a.level - b.level)) }
	low, high := slices.MinFunc(known, order), slices.MaxFunc(known, order)
	text = fmt.Sprintf("%s (%s) – %s (%s)", words.Number(low.level), low.name, words.Number(high.level), high.name)
	from, to := onOptions(q.Options, low.level), onOptions(q.Options, high.level)
	extent := doc.Bar{Span: doc.Span{Low: from, High: to + 8}, Shade: doc.Extent} // of one level, too, something is seen
	return text, []string{text}, []doc.Lane{{Bars: []doc.Bar{extent}}}
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

func (c *levelsChart) sources(criterion string) []string {
	var ids []string
	for _, id := range c.roleIDs {
		level, ok := c.Role(id).Levels.On(criterion)
		if ok && level.Known() && len(level.Sources) == 0 {
			ids = append(ids, profiles.Judgement)
		}
		ids = append(ids, level.Sources...)
	}
	return ids
}
