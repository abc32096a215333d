package report

import (
	"slices"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// roleColumn is one figure of each role.
type roleColumn struct {
	title string
	note  string   // what it is, and where it comes from
	cells []string // in the order of the roles; "" where it is not known
}

// column has the figures that cell makes of the roles.
func (r *roleTable) column(title, note string, cell func(*profiles.Role) string) roleColumn {
	cells := make([]string, len(r.in.Said.Roles))
	for i := range cells {
		cells[i] = cell(&r.in.Said.Roles[i])
	}
	return roleColumn{title, note, cells}
}

// possible are the columns there can be.
func (r *roleTable) possible() []roleColumn {
	pay := r.column(r.Say("median pay"), r.Say("median pay a year")+r.from(paySource), func(role *profiles.Role) string {
		if !role.Pay.Known() {
			return ""
		}
		return "$" + words.Grouped(role.Pay.P50)
	})
	growth := r.column(r.Say("growth"), r.Say("projected growth")+r.from(growthSource), func(role *profiles.Role) string {
		if !role.Growth.Known() {
			return ""
		}
		return words.Number(role.Growth.Percent) + " %"
	})
	jobs := r.column(r.Say("jobs"), r.Say("number of jobs")+r.from(jobsSource), func(role *profiles.Role) string {
		if !role.Jobs.Known() {
			return ""
		}
		return words.Grouped(role.Jobs.Count)
	})
	return slices.Concat([]roleColumn{pay, growth}, r.monthsColumn(), []roleColumn{jobs})
}

// monthsColumn is that of the first criterion that is counted in months; none without one.
func (r *roleTable) monthsColumn() []roleColumn {
	i := slices.IndexFunc(r.in.Said.Criteria, func(c profiles.Criterion) bool { return c.Measure == "months" && c.Rule != "share" })
	if i < 0 {
		return nil
	}
	c := r.in.Said.Criteria[i]
	return []roleColumn{r.column(words.Lower(c.Title), r.Say("%s in months", words.Lower(c.Title)), func(role *profiles.Role) string {
		level, ok := role.Levels.On(c.ID)
		if !ok || !level.Known() {
			return ""
		}
		return r.Say("%s mo", words.Number(level.Level))
	})}
}

// Where the figures of a role come from, and from when they are.
func paySource(r *profiles.Role) (source, period string)    { return r.Pay.Source, "" }
func growthSource(r *profiles.Role) (source, period string) { return r.Growth.Source, r.Growth.Period }
func jobsSource(r *profiles.Role) (source, period string)   { return r.Jobs.Source, r.Jobs.Period }

// from names period and source in parentheses, each where all roles that have one have the same.
func (r *roleTable) from(of func(*profiles.Role) (source, period string)) string {
	var sources, periods []string
	for i := range r.in.Said.Roles {
		id, period := of(&r.in.Said.Roles[i])
		sources, periods = append(sources, r.SourceName(id)), append(periods, period)
	}
	period, said := only(periods), only(sources)
	if !strings.Contains(said, period) {
		said = words.Joined(period, said)
	}
	if said == "" {
		return ""
	}
	return " (" + said + ")"
}

// only is the one text there is besides "", or "".
func only(texts []string) string {
	slices.Sort(texts)
	texts = slices.DeleteFunc(slices.Compact(texts), isEmpty)
	if len(texts) != 1 {
		return ""
	}
	return texts[0]
}
