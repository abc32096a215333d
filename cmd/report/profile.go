package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"careerfit/profiles"
)

// ProfileText writes one role in full for a terminal, every statement with its footnote.
func ProfileText(out io.Writer, pack *profiles.Pack, role *profiles.Role, style TextStyle) error {
	w := &writer{in: Input{Pack: pack}}
	p := &printer{style: style}
	p.headline(role.Title, "SOC "+role.SOC)
	p.wrap("", "", "Also known as: "+strings.Join(role.AlsoKnownAs, ", "))
	p.line("")
	p.wrap("", "", role.Summary)
	if role.Caveat != nil {
		p.line("")
		p.wrap("", "", "Keep in mind: "+w.said(role.Caveat))
	}
	p.statements(w, "What they do", role.Duties)
	p.statements(w, "Skills", role.Skills)
	p.statements(w, "Technology", role.Technology)
	p.statements(w, "What is hard about it", role.HardParts)
	p.statements(w, "Who it suits", role.Suits)
	p.section("Figures", w.figures(role))
	p.section("Getting in", w.entry(role))
	p.section("Moving up", w.ladder(role))
	p.section("Moving on", w.transitions(role))
	p.levels(w, role)
	p.section("Also reported, never scored", w.alsoReported(role))
	p.line("")
	p.footnotes(w.footnotes())
	_, err := io.WriteString(out, strings.TrimRight(p.b.String(), "\n")+"\n")
	return err
}

func (w *writer) said(s *profiles.Statement) string { return s.Text + w.cite(s.Sources...) }

// optional is a note after a figure, where there is one.
func (w *writer) optional(s *profiles.Statement) string {
	if s == nil {
		return ""
	}
	return " " + w.said(s)
}

func (p *printer) section(title string, items []string) {
	if len(items) == 0 {
		return
	}
	p.line("")
	p.title(title)
	for _, item := range items {
		p.wrap("  - ", "    ", item)
	}
}

func (p *printer) statements(w *writer, title string, list []profiles.Statement) {
	var items []string
	for i := range list {
		items = append(items, w.said(&list[i]))
	}
	p.section(title, items)
}

// figures are pay, jobs, growth and settings.
func (w *writer) figures(r *profiles.Role) []string {
	pay := fmt.Sprintf("Pay a year: half earn $%s or more; the lowest tenth earns up to $%s, the highest tenth $%s or more, %s.%s",
		grouped(r.Pay.P50), grouped(r.Pay.P10), grouped(r.Pay.P90), r.Pay.Period, w.cite(r.Pay.Source))
	jobs := fmt.Sprintf("Jobs: %s in %s, about %s openings a year in %s.%s",
		grouped(r.Jobs.Count), r.Jobs.Period, grouped(r.Openings.PerYear), r.Openings.Period, w.cite(r.Jobs.Source, r.Openings.Source))
	growth := fmt.Sprintf("Growth: %s percent, %s.%s", number(r.Growth.Percent), r.Growth.Period, w.cite(r.Growth.Source))
	return []string{pay + w.optional(r.Pay.Note), jobs, growth + w.optional(r.Growth.Drivers), w.settings(r)}
}

// settings are where the jobs are, most first.
func (w *writer) settings(r *profiles.Role) string {
	var parts []string
	for _, share := range largestShares(r) {
		parts = append(parts, fmt.Sprintf("%s %d percent", w.category(share.Category), share.Percent))
	}
	return fmt.Sprintf("Where: %s (%s).%s", strings.Join(parts, ", "), r.Settings.Basis, w.cite(r.Settings.Source)) + w.optional(r.Settings.Note)
}

// largestShares are the settings of a role, most jobs first.
func largestShares(r *profiles.Role) []profiles.Share {
	return slices.SortedStableFunc(slices.Values(r.Settings.Percent), func(a, b profiles.Share) int {
		return cmp.Compare(b.Percent, a.Percent)
	})
}

// category is the title of a category.
func (w *writer) category(id string) string {
	category, _ := w.in.Pack.Category(id)
	return category.Title
}

func (w *writer) entry(r *profiles.Role) []string {
	items := []string{
		"Education: " + w.said(&r.Entry.Education),
		"Experience: " + w.said(&r.Entry.Experience),
		"Training: " + w.said(&r.Entry.Training),
		"License: " + w.said(&r.Entry.License),
	}
	for _, c := range r.Credentials {
		items = append(items, fmt.Sprintf("%s: %s, %s. %s%s", upper(c.Kind), c.Name, c.Body, c.Note, w.cite(c.Sources...)))
	}
	return items
}

func (w *writer) ladder(r *profiles.Role) []string {
	var items []string
	for _, s := range r.Ladder {
		items = append(items, s.Step+years(s)+". "+s.Note+w.cite(s.Sources...))
	}
	return items
}

// years says after how many years a step comes, where that is known.
func years(s profiles.Step) string {
	switch {
	case s.YearsFrom == 0:
		return ""
	case s.YearsTo == 0:
		return fmt.Sprintf(" (%d years or more)", s.YearsFrom)
	}
	return fmt.Sprintf(" (after %d to %d years)", s.YearsFrom, s.YearsTo)
}

func (w *writer) transitions(r *profiles.Role) []string {
	var items []string
	for _, t := range r.Transitions {
		months := ""
		if t.Months > 0 {
			months = ", about " + count(t.Months, "month")
		}
		items = append(items, fmt.Sprintf("To %s%s. %s%s", w.name(t.To), months, t.Takes, w.cite(t.Sources...)))
	}
	return items
}

// levels writes how the role stands on each criterion, with its range and what it rests on.
func (p *printer) levels(w *writer, r *profiles.Role) {
	p.line("")
	p.title("Levels, with the range they plausibly lie in")
	for _, c := range w.in.Pack.Criteria {
		l, ok := r.Levels.On(c.ID)
		if !ok {
			continue
		}
		p.wrap("  - ", "    ", fmt.Sprintf("%s: %s %s (%s to %s), %s. %s%s", c.Title, number(l.Level), c.Unit,
			number(l.Low), number(l.High), l.Basis, w.evidenceOf(l), w.cite(l.Sources...)))
	}
}

func (w *writer) evidenceOf(l profiles.Level) string {
	return upper(strings.TrimSuffix(l.Evidence, ".")) + "."
}

// alsoReported are claims kept beside the official figures.
func (w *writer) alsoReported(r *profiles.Role) []string {
	var items []string
	for _, c := range r.AlsoReported {
		text := upper(c.Topic) + ": " + c.Reported + w.cite(c.Sources...) + "."
		if c.Official != "" {
			text += " Official: " + c.Official + w.cite(c.OfficialSource) + "."
		}
		if c.Note != "" {
			text += " " + c.Note
		}
		items = append(items, text)
	}
	return items
}
