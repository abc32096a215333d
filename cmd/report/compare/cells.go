package compare

import (
	"fmt"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// statementCell is a statement unless the profile leaves it out.
func statementCell(w *words.Writer, s profiles.Statement) []doc.Prose {
	if !s.Known() {
		return nil
	}
	return []doc.Prose{w.Statement(&s)}
}

// monthsOn is how long something takes, by the level on its criterion.
func monthsOn(w *words.Writer, r *profiles.Role, criterion string) []doc.Prose {
	level, _ := r.Levels.On(criterion)
	if !level.Known() {
		return nil
	}
	text := w.Say("about %s months, %s to %s", words.Number(level.Level), words.Number(level.Low), words.Number(level.High))
	if level.Level == 1 {
		text = w.Say("about a month, %s to %s months", words.Number(level.Low), words.Number(level.High))
	}
	return []doc.Prose{w.Cited(text, level.Sources...)}
}

func credentials(w *words.Writer, r *profiles.Role) []doc.Prose {
	var lines []doc.Prose
	for _, c := range r.Credentials {
		lines = append(lines, w.Cited(w.Kind(c.Kind)+": "+c.Name, c.Sources...))
	}
	return lines
}

func where(w *words.Writer, r *profiles.Role) []doc.Prose {
	if !r.Settings.Known() {
		return nil
	}
	var parts []string
	shares := words.LargestShares(r)
	for _, share := range shares[:min(len(shares), words.MostReasons)] {
		parts = append(parts, w.Say("%s %d percent", w.Category(share.Category), share.Percent))
	}
	text := words.Upper(strings.Join(parts, ", ")) + " (" + w.Basis(r.Settings.Basis) + ")"
	return []doc.Prose{w.Cited(text, r.Settings.Source)}
}

func jobs(w *words.Writer, r *profiles.Role) []doc.Prose {
	var lines []doc.Prose
	if r.Jobs.Known() {
		lines = append(lines, w.Cited(w.Say("%s in %s", words.Grouped(r.Jobs.Count), r.Jobs.Period), r.Jobs.Source))
	}
	if r.Openings.Known() {
		lines = append(lines, w.Cited(w.Say("about %s openings a year, %s", words.Grouped(r.Openings.PerYear), r.Openings.Period), r.Openings.Source))
	}
	return lines
}

func growth(w *words.Writer, r *profiles.Role) []doc.Prose {
	if !r.Growth.Known() {
		return nil
	}
	return []doc.Prose{w.Cited(w.Say("%s percent, %s", words.Number(r.Growth.Percent), r.Growth.Period), r.Growth.Source)}
}

// steps are the ladder, numbered, with the sources of all at its end.
func steps(w *words.Writer, r *profiles.Role) []doc.Prose {
	var lines []doc.Prose
	var sources []string
	for i, s := range r.Ladder {
		lines, sources = append(lines, doc.Plain(fmt.Sprintf("%d. %s%s", i+1, s.Step, w.Years(s)))), append(sources, s.Sources...)
	}
	if last := len(lines) - 1; last >= 0 {
		lines[last] = words.Fill("%s%s", lines[last], w.Cite(sources...))
	}
	return lines
}

func hardParts(w *words.Writer, r *profiles.Role) []doc.Prose {
	return w.Statements(r.HardParts[:min(len(r.HardParts), words.MostHard)])
}
