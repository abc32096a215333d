package words

import (
	"cmp"
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/profiles"
	"careerfit/scoring"
)

// Figures are pay, jobs, growth and settings of a role, as far as they are known; what a question is held against is said
// to be unknown otherwise.
func (w *Writer) Figures(r *profiles.Role) []doc.Prose {
	list := []doc.Prose{pay(w, r), jobs(w, r), growth(w, r), settings(w, r)}
	return slices.DeleteFunc(list, func(p doc.Prose) bool { return p == nil })
}

func pay(w *Writer, r *profiles.Role) doc.Prose {
	switch {
	case r.Pay.Known():
		return w.withNote(w.Compose("Pay a year: half earn $%s or more; the lowest tenth earns up to $%s, the highest tenth $%s or more%s.%s",
			Grouped(r.Pay.P50), Grouped(r.Pay.P10), Grouped(r.Pay.P90), CommaPeriod(r.Pay.Period), w.Cite(r.Pay.Source)), r.Pay.Note)
	case saysUnknown(w, r.Pay.Basis, scoring.PayShare):
		return w.withNote(w.Cited(w.Say("Pay a year: unknown."), r.Pay.Source), r.Pay.Note)
	}
	return nil
}

// saysUnknown reports whether it is worth saying that a figure is not known: its profile says so, or a criterion is a share
// of it.
func saysUnknown(w *Writer, basis profiles.Basis, rule scoring.Rule) bool {
	return basis == profiles.Unknown || slices.ContainsFunc(w.Pack.Criteria, func(c profiles.Criterion) bool { return c.Scored() == rule })
}

func jobs(w *Writer, r *profiles.Role) doc.Prose {
	jobs, openings := "", ""
	if r.Jobs.Known() {
		jobs = w.Say("%s in %s", Grouped(r.Jobs.Count), r.Jobs.Period)
	}
	if r.Openings.Known() {
		openings = w.Say("about %s openings a year in %s", Grouped(r.Openings.PerYear), r.Openings.Period)
	}
	if jobs == "" && openings == "" {
		return nil
	}
	return w.Compose("Jobs: %s.%s", Joined(jobs, openings), w.Cite(r.Jobs.Source, r.Openings.Source))
}

func growth(w *Writer, r *profiles.Role) doc.Prose {
	if !r.Growth.Known() {
		return nil
	}
	return w.withNote(w.Compose("Growth: %s percent, %s.%s", Number(r.Growth.Percent), r.Growth.Period, w.Cite(r.Growth.Source)), r.Growth.Drivers)
}

func settings(w *Writer, r *profiles.Role) doc.Prose {
	var parts []string
	for _, share := range LargestShares(r) {
		parts = append(parts, w.Say("%s %d percent", w.Category(share.Category), share.Percent))
	}
	switch {
	case len(parts) > 0:
		return w.withNote(w.Compose("Where: %s (%s).%s", strings.Join(parts, ", "), w.Basis(r.Settings.Basis), w.Cite(r.Settings.Source)), r.Settings.Note)
	case saysUnknown(w, r.Settings.Basis, scoring.CategoryShare):
		return w.withNote(w.Cited(w.Say("Where: unknown."), r.Settings.Source), r.Settings.Note)
	}
	return nil
}

// LargestShares are the settings of a role, most jobs first.
func LargestShares(r *profiles.Role) []profiles.Share {
	return slices.SortedStableFunc(slices.Values(r.Settings.Percent), func(a, b profiles.Share) int {
		return cmp.Compare(b.Percent, a.Percent)
	})
}

// Months says how long it takes, on every criterion that is counted in months.
func (w *Writer) Months(r *profiles.Role) []doc.Prose {
	var list []doc.Prose
	for _, c := range w.Pack.Criteria {
		level, ok := r.Levels.On(c.ID)
		switch {
		case !ok || c.Measure != profiles.Months:
		case !level.Known():
			list = append(list, w.Cited(w.Say("%s: unknown.", c.Title), level.Sources...))
		default:
			list = append(list, w.Compose("%s: about %s months, %s to %s.%s",
				c.Title, Number(level.Level), Number(level.Low), Number(level.High), w.Cite(level.Sources...)))
		}
	}
	return list
}
