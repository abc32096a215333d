package report

import (
	"io"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// ProfileText writes one role in full for a terminal, every statement with its footnote.
func ProfileText(out io.Writer, l *lang.Words, pack *profiles.Pack, role *profiles.Role, style TextStyle) error {
	w := newWriter(Input{Words: l, Said: pack})
	p := &printer{Words: l, style: style}
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
	p.section(w.Say("Figures"), w.flats(w.Figures(role)))
	p.section(w.Say("Getting in"), w.flats(w.Entry(role)))
	p.section(w.Say("Moving up"), w.flats(w.Ladder(role)))
	p.section(w.Say("Moving on"), w.flats(w.Transitions(role)))
	p.levels(w, role)
	p.section(w.Say("Also reported, never scored"), w.flats(w.AlsoReported(role)))
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
	p.section(title, w.flats(w.Statements(list)))
}

// levels writes how the role stands on each criterion, with its range and what it rests on.
func (p *printer) levels(w *writer, r *profiles.Role) {
	var items []string
	for _, c := range w.in.Said.Criteria {
		l, ok := r.Levels.On(c.ID)
		switch {
		case !ok:
		case !l.Known():
			items = append(items, words.Sentences(w.Say("%s: unknown", c.Title), words.EvidenceOf(l))+w.cite(l.Sources...))
		default:
			stands := w.Say("%s: %s (%s to %s), %s", c.Title, words.InUnit(words.Number(l.Level), c.Unit), words.Number(l.Low), words.Number(l.High), w.Basis(l.Basis))
			items = append(items, words.Sentences(stands, words.EvidenceOf(l))+w.cite(l.Sources...))
		}
	}
	p.section(w.Say("Levels, with the range they plausibly lie in"), items)
}
