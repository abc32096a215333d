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
	columns := slices.Concat([]column{payColumn(w), growthColumn(w)}, monthsColumn(w), []column{jobsColumn(w)})
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

func payColumn(w *words.Writer) column {
	from := provenance(w, func(r *profiles.Role) (source, period string) { return r.Pay.Source, "" })
	return newColumn(w, w.Say("median pay"), w.Say("median pay a year")+from, func(r *profiles.Role) string {
		if !r.Pay.Known() {
			return ""
		}
		return "$" + words.Grouped(r.Pay.P50)
	})
}

func growthColumn(w *words.Writer) column {
	from := provenance(w, func(r *profiles.Role) (source, period string) { return r.Growth.Source, r.Growth.Period })
	return newColumn(w, w.Say("growth"), w.Say("projected growth")+from, func(r *profiles.Role) string {
		if !r.Growth.Known() {
			return ""
		}
		return words.Number(r.Growth.Percent) + " %"
	})
}

func jobsColumn(w *words.Writer) column {
	from := provenance(w, func(r *profiles.Role) (source, period string) { return r.Jobs.Source, r.Jobs.Period })
	return newColumn(w, w.Say("jobs"), w.Say("number of jobs")+from, func(r *profiles.Role) string {
		if !r.Jobs.Known() {
			return ""
		}
		return words.Grouped(r.Jobs.Count)
	})
}

// monthsColumn is that of the first criterion that is counted in months; none without one.
func monthsColumn(w *words.Writer) []column {
	i := slices.IndexFunc(w.Pack.Criteria, func(c profiles.Criterion) bool { return c.Measure == "months" && isRated(&c) })
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
func provenance(w *words.Writer, of func(*profiles.Role) (source, period string)) string {
	var sources, periods []string
	for i := range w.Pack.Roles {
		id, period := of(&w.Pack.Roles[i])
		sources, periods = append(sources, w.SourceName(id)), append(periods, period)
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
