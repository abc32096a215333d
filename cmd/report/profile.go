package report

import (
	"fmt"
	"io"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/profiles"
)

// ProfileText writes one role in full for a terminal, every statement with its footnote.
func ProfileText(out io.Writer, words *lang.Words, pack *profiles.Pack, role *profiles.Role, style TextStyle) error {
	w := &writer{Words: words, in: Input{Words: words, Said: pack}}
	p := &printer{Words: words, style: style}
	p.profileHead(role)
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

// profileHead writes what the role is called, and what it is.
func (p *printer) profileHead(role *profiles.Role) {
	code := ""
	if role.SOC != "" {
		code = "SOC " + role.SOC
	}
	p.headline(role.Title, code)
	if len(role.AlsoKnownAs) > 0 {
		p.wrap("", "", p.Say("Also known as: %s", strings.Join(role.AlsoKnownAs, ", ")))
	}
	p.line("")
	p.wrap("", "", role.Summary)
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

// category is the title of a category.
func (w *writer) category(id string) string {
	category, _ := w.in.Said.Category(id)
	return category.Title
}

func (w *writer) entry(r *profiles.Role) []string {
	var items []string
	for _, e := range []struct {
		format string
		profiles.Statement
	}{
		{w.Say("Education: %s"), r.Entry.Education}, {w.Say("Experience: %s"), r.Entry.Experience},
		{w.Say("Training: %s"), r.Entry.Training}, {w.Say("License: %s"), r.Entry.License},
	} {
		if e.Known() {
			items = append(items, fmt.Sprintf(e.format, w.said(&e.Statement)))
		}
	}
	for _, c := range r.Credentials {
		items = append(items, w.kind(c.Kind)+": "+sentences(joined(c.Name, c.Body), c.Note)+w.cite(c.Sources...))
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
	case profiles.Unknown:
		return w.Say("unknown")
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

// rung is a step of the ladder.
func (w *writer) rung(s profiles.Step) string {
	return sentences(s.Step+w.years(s), s.Note) + w.cite(s.Sources...)
}

func (w *writer) ladder(r *profiles.Role) []string {
	var items []string
	for _, s := range r.Ladder {
		items = append(items, w.rung(s))
	}
	return items
}

// years says after how many years a step comes, where that is known.
func (w *writer) years(s profiles.Step) string {
	switch {
	case s.YearsFrom == 0 && s.YearsTo == 0:
		return ""
	case s.YearsFrom == 0:
		return w.Plural(s.YearsTo, " (within %d year)", " (within %d years)", s.YearsTo)
	case s.YearsTo == 0:
		return w.Plural(s.YearsFrom, " (%d year or more)", " (%d years or more)", s.YearsFrom)
	}
	return w.Say(" (after %d to %d years)", s.YearsFrom, s.YearsTo)
}

func (w *writer) transitions(r *profiles.Role) []string {
	var items []string
	for _, t := range r.Transitions {
		items = append(items, sentences(w.Say("To %s%s", w.name(t.To), w.andMonths(t)), t.Takes)+w.cite(t.Sources...))
	}
	return items
}

// andMonths says after a comma how long a transition takes, where that is known.
func (w *writer) andMonths(t profiles.Transition) string {
	if !t.Known() {
		return ""
	}
	return w.Plural(t.Months, ", about %d month", ", about %d months", t.Months)
}

// levels writes how the role stands on each criterion, with its range and what it rests on.
func (p *printer) levels(w *writer, r *profiles.Role) {
	var items []string
	for _, c := range w.in.Said.Criteria {
		l, ok := r.Levels.On(c.ID)
		switch {
		case !ok:
		case !l.Known():
			items = append(items, sentences(w.Say("%s: unknown", c.Title), w.evidenceOf(l))+w.cite(l.Sources...))
		default:
			stands := w.Say("%s: %s (%s to %s), %s", c.Title, inUnit(number(l.Level), c.Unit), number(l.Low), number(l.High), w.basis(l.Basis))
			items = append(items, sentences(stands, w.evidenceOf(l))+w.cite(l.Sources...))
		}
	}
	p.section(w.Say("Levels, with the range they plausibly lie in"), items)
}

// inUnit is a figure with its unit, where that has a name.
func inUnit(figure, unit string) string { return strings.TrimSpace(figure + " " + unit) }

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
	text := upper(c.Topic) + ": " + strings.TrimSuffix(c.Reported, ".") + w.cite(c.Sources...) + "."
	if c.Official != "" {
		text += w.Say(" Official: %s.", strings.TrimSuffix(c.Official, ".")+w.cite(c.OfficialSource))
	}
	if c.Note != "" {
		text += " " + c.Note
	}
	return text
}
