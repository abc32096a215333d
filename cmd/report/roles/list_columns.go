package roles

import (
	"slices"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// column is one figure of each role.
type column struct {
	title string
	note  string   // what it is, and where it comes from
	cells []string // in the order of the roles; "" where it is not known
}

func knownColumns(w *words.Writer) []column {
	columns := []column{
		figureColumn(w, w.Say("median pay"), w.Say("median pay a year"), func(r *profiles.Role) figure {
			return figure{r.Pay.Known(), "$" + words.Grouped(r.Pay.P50), r.Pay.Source, ""}
		}),
		figureColumn(w, w.Say("growth"), w.Say("projected growth"), func(r *profiles.Role) figure {
			return figure{r.Growth.Known(), words.Number(r.Growth.Percent) + " %", r.Growth.Source, r.Growth.Period}
		}),
	}
	columns = append(append(columns, monthsColumn(w)...), figureColumn(w, w.Say("jobs"), w.Say("number of jobs"), func(r *profiles.Role) figure {
		return figure{r.Jobs.Known(), words.Grouped(r.Jobs.Count), r.Jobs.Source, r.Jobs.Period}
	}))
	return slices.DeleteFunc(columns, func(c column) bool {
		return !slices.ContainsFunc(c.cells, func(cell string) bool { return cell != "" })
	})
}

// newColumn has the figures that cell makes of the roles.
func newColumn(w *words.Writer, title, note string, cell func(*profiles.Role) string) column {
	cells := make([]string, len(w.Pack.Roles))
	for i := range cells {
		cells[i] = cell(&w.Pack.Roles[i])
	}
	return column{title, note, cells}
}

// figure is what a profile says of a role, where that is known.
type figure struct {
	known                bool
	text, source, period string
}

func figureColumn(w *words.Writer, title, note string, of func(*profiles.Role) figure) column {
	return newColumn(w, title, note+provenance(w, of), func(r *profiles.Role) string {
		if f := of(r); f.known {
			return f.text
		}
		return ""
	})
}

// monthsColumn is that of the first criterion that is counted in months; none without one.
func monthsColumn(w *words.Writer) []column {
	i := slices.IndexFunc(w.Pack.Criteria, func(c profiles.Criterion) bool { return c.Measure == profiles.Months && isRated(&c) })
	if i < 0 {
		return nil
	}
	c := &w.Pack.Criteria[i]
	return []column{newColumn(w, words.Lower(c.Title), w.Say("%s in months", words.Lower(c.Title)), func(r *profiles.Role) string {
		level, ok := r.Levels.On(c.ID)
		if !ok || !level.Known() {
			return ""
		}
		return w.Say("%s mo", words.Number(level.Level))
	})}
}

// isRated is whether roles have a level on a criterion, rather than a share of jobs.
func isRated(c *profiles.Criterion) bool {
	rule := c.Scored()
	return rule != scoring.PayShare && rule != scoring.CategoryShare
}

// provenance names period and source of a figure in parentheses, each where all roles that have one have the same.
func provenance(w *words.Writer, of func(*profiles.Role) figure) string {
	var sources, periods []string
	for i := range w.Pack.Roles {
		f := of(&w.Pack.Roles[i])
		sources, periods = append(sources, w.SourceName(f.source)), append(periods, f.period)
	}
	source, period := onlyText(sources), onlyText(periods)
	if !strings.Contains(source, period) {
		source = words.Joined(period, source)
	}
	if source == "" {
		return ""
	}
	return " (" + source + ")"
}

// onlyText is the one text there is besides "", or "".
func onlyText(texts []string) string {
	slices.Sort(texts)
	texts = slices.DeleteFunc(slices.Compact(texts), func(text string) bool { return text == "" })
	if len(texts) != 1 {
		return ""
	}
	return texts[0]
}
