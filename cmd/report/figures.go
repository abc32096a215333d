package report

import (
	"cmp"
	"slices"
	"strings"

	"careerfit/profiles"
)

// figures are pay, jobs, growth and settings, as far as they are known; what a question is held against is said to be
// unknown otherwise.
func (w *writer) figures(r *profiles.Role) []string {
	return slices.DeleteFunc([]string{w.pay(r), w.jobs(r), w.growth(r), w.settings(r)}, isEmpty)
}

func (w *writer) pay(r *profiles.Role) string {
	switch {
	case r.Pay.Known():
		return w.Say("Pay a year: half earn $%s or more; the lowest tenth earns up to $%s, the highest tenth $%s or more%s.%s",
			Grouped(r.Pay.P50), Grouped(r.Pay.P10), Grouped(r.Pay.P90), after(r.Pay.Period), w.cite(r.Pay.Source)) + w.optional(r.Pay.Note)
	case w.saysUnknown(r.Pay.Basis, "amounts"):
		return w.Say("Pay a year: unknown.") + w.cite(r.Pay.Source) + w.optional(r.Pay.Note)
	}
	return ""
}

// saysUnknown reports whether it is worth saying that a figure is not known: its profile says so, or a criterion is a share
// of it.
func (w *writer) saysUnknown(basis, of string) bool {
	return basis == profiles.Unknown || slices.ContainsFunc(w.in.Said.Criteria, func(c profiles.Criterion) bool { return c.Of == of })
}

// after sets a period of time after a figure, where there is one.
func after(period string) string {
	if period == "" {
		return ""
	}
	return ", " + period
}

// jobs are how many there are, and how many open in a year.
func (w *writer) jobs(r *profiles.Role) string {
	jobs, openings := "", ""
	if r.Jobs.Known() {
		jobs = w.Say("%s in %s", Grouped(r.Jobs.Count), r.Jobs.Period)
	}
	if r.Openings.Known() {
		openings = w.Say("about %s openings a year in %s", Grouped(r.Openings.PerYear), r.Openings.Period)
	}
	if jobs == "" && openings == "" {
		return ""
	}
	return w.Say("Jobs: %s.%s", joined(jobs, openings), w.cite(r.Jobs.Source, r.Openings.Source))
}

func (w *writer) growth(r *profiles.Role) string {
	if !r.Growth.Known() {
		return ""
	}
	return w.Say("Growth: %s percent, %s.%s", number(r.Growth.Percent), r.Growth.Period, w.cite(r.Growth.Source)) + w.optional(r.Growth.Drivers)
}

// settings are where the jobs are, most first.
func (w *writer) settings(r *profiles.Role) string {
	var parts []string
	for _, share := range largestShares(r) {
		parts = append(parts, w.Say("%s %d percent", w.category(share.Category), share.Percent))
	}
	switch {
	case len(parts) > 0:
		return w.Say("Where: %s (%s).%s", strings.Join(parts, ", "), w.basis(r.Settings.Basis), w.cite(r.Settings.Source)) + w.optional(r.Settings.Note)
	case w.saysUnknown(r.Settings.Basis, "categories"):
		return w.Say("Where: unknown.") + w.cite(r.Settings.Source) + w.optional(r.Settings.Note)
	}
	return ""
}

// largestShares are the settings of a role, most jobs first.
func largestShares(r *profiles.Role) []profiles.Share {
	return slices.SortedStableFunc(slices.Values(r.Settings.Percent), func(a, b profiles.Share) int {
		return cmp.Compare(b.Percent, a.Percent)
	})
}
