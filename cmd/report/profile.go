package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/profiles"
)

// ProfileText writes one role in full for a terminal, every statement with its footnote.
func ProfileText(out io.Writer, words *lang.Words, pack *profiles.Pack, role *profiles.Role, style TextStyle) error {
	w := &writer{Words: words, in: Input{Words: words, Said: pack}}
	p := &printer{Words: words, style: style}
	p.headline(role.Title, "SOC "+role.SOC)
	p.wrap("", "", p.Say("Also known as: %s", strings.Join(role.AlsoKnownAs, ", ")))
	p.line("")
	p.wrap("", "", role.Summary)
	if role.Caveat != nil {
		p.line("")
		p.wrap("", "", p.Say("Keep in mind: %s", w.said(role.Caveat)))
	}
	p.statements(w, w.Say("What they do"), role.Duties)
	p.statements(w, w.Say("Skills"), role.Skills)
	p.statements(w, w.Say("Technology"), role.Technology)
	p.statements(w, w.Say("What is hard about it"), role.HardParts)
	p.statements(w, w.Say("Who it suits"), role.Suits)
	p.section(w.Say("Figures"), w.figures(role))
	p.section(w.Say("Getting in"), w.entry(role))
	p.section(w.Say("Moving up"), w.ladder(role))
	p.section(w.Say("Moving on"), w.transitions(role))
	p.levels(w, role)
	p.section(w.Say("Also reported, never scored"), w.alsoReported(role))
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
	pay := w.Say("Pay a year: half earn $%s or more; the lowest tenth earns up to $%s, the highest tenth $%s or more, %s.%s",
		grouped(r.Pay.P50), grouped(r.Pay.P10), grouped(r.Pay.P90), r.Pay.Period, w.cite(r.Pay.Source))
	jobs := w.Say("Jobs: %s in %s, about %s openings a year in %s.%s",
		grouped(r.Jobs.Count), r.Jobs.Period, grouped(r.Openings.PerYear), r.Openings.Period, w.cite(r.Jobs.Source, r.Openings.Source))
	growth := w.Say("Growth: %s percent, %s.%s", number(r.Growth.Percent), r.Growth.Period, w.cite(r.Growth.Source))
	return []string{pay + w.optional(r.Pay.Note), jobs, growth + w.optional(r.Growth.Drivers), w.settings(r)}
}

// settings are where the jobs are, most first.
func (w *writer) settings(r *profiles.Role) string {
	var parts []string
	for _, share := range largestShares(r) {
		parts = append(parts, w.Say("%s %d percent", w.category(share.Category), share.Percent))
	}
	return w.Say("Where: %s (%s).%s", strings.Join(parts, ", "), w.basis(r.Settings.Basis), w.cite(r.Settings.Source)) + w.optional(r.Settings.Note)
}

// largestShares are the settings of a role, most jobs first.
func largestShares(r *profiles.Role) []profiles.Share {
	return slices.SortedStableFunc(slices.Values(r.Settings.Percent), func(a, b profiles.Share) int {
		return cmp.Compare(b.Percent, a.Percent)
	})
}

// category is the title of a category.
func (w *writer) category(id string) string {
	category, _ := w.in.Said.Category(id)
	return category.Title
}

func (w *writer) entry(r *profiles.Role) []string {
	items := []string{
		w.Say("Education: %s", w.said(&r.Entry.Education)),
		w.Say("Experience: %s", w.said(&r.Entry.Experience)),
		w.Say("Training: %s", w.said(&r.Entry.Training)),
		w.Say("License: %s", w.said(&r.Entry.License)),
	}
	for _, c := range r.Credentials {
		items = append(items, fmt.Sprintf("%s: %s, %s. %s%s", w.kind(c.Kind), c.Name, c.Body, c.Note, w.cite(c.Sources...)))
	}
	return items
}

// basis is what a figure rests on.
func (w *writer) basis(basis string) string {
	switch basis {
	case "measured":
		return w.Say("measured")
	case "rubric":
		return w.Say("rubric")
	case "article":
		return w.Say("article")
	case "judgement":
		return w.Say("judgement")
	}
	return basis
}

// kind is what sort of credential it is.
func (w *writer) kind(kind string) string {
	switch kind {
	case "certification":
		return w.Say("Certification")
	case "license":
		return w.Say("License")
	case "registry":
		return w.Say("Registry")
	}
	return upper(kind)
}

func (w *writer) ladder(r *profiles.Role) []string {
	var items []string
	for _, s := range r.Ladder {
		items = append(items, s.Step+w.years(s)+". "+s.Note+w.cite(s.Sources...))
	}
	return items
}

// years says after how many years a step comes, where that is known.
func (w *writer) years(s profiles.Step) string {
	switch {
	case s.YearsFrom == 0:
		return ""
	case s.YearsTo == 0:
		return w.Say(" (%d years or more)", s.YearsFrom)
	}
	return w.Say(" (after %d to %d years)", s.YearsFrom, s.YearsTo)
}

func (w *writer) transitions(r *profiles.Role) []string {
	var items []string
	for _, t := range r.Transitions {
		months := ""
		if t.Months > 0 {
			months = w.Plural(t.Months, ", about %d month", ", about %d months", t.Months)
		}
		items = append(items, w.Say("To %s%s. %s%s", w.name(t.To), months, t.Takes, w.cite(t.Sources...)))
	}
	return items
}

// levels writes how the role stands on each criterion, with its range and what it rests on.
func (p *printer) levels(w *writer, r *profiles.Role) {
	p.line("")
	p.title(w.Say("Levels, with the range they plausibly lie in"))
	for _, c := range w.in.Said.Criteria {
		l, ok := r.Levels.On(c.ID)
		if !ok {
			continue
		}
		p.wrap("  - ", "    ", w.Say("%s: %s %s (%s to %s), %s. %s%s", c.Title, number(l.Level), c.Unit,
			number(l.Low), number(l.High), w.basis(l.Basis), w.evidenceOf(l), w.cite(l.Sources...)))
	}
}

func (w *writer) evidenceOf(l profiles.Level) string {
	return upper(strings.TrimSuffix(l.Evidence, ".")) + "."
}

// alsoReported are claims kept beside the official figures.
func (w *writer) alsoReported(r *profiles.Role) []string {
	var items []string
	for i := range r.AlsoReported {
		items = append(items, w.claim(&r.AlsoReported[i]))
	}
	return items
}

// claim is what is also reported, with the official figure.
func (w *writer) claim(c *profiles.AlsoReported) string {
	text := upper(c.Topic) + ": " + c.Reported + w.cite(c.Sources...) + "."
	if c.Official != "" {
		text += w.Say(" Official: %s.", c.Official+w.cite(c.OfficialSource))
	}
	if c.Note != "" {
		text += " " + c.Note
	}
	return text
}
