package words

import (
	"cmp"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/profiles"
)

// Entry is what it takes to start in a role, and its credentials.
func (w *Writer) Entry(r *profiles.Role) []doc.Prose {
	var list []doc.Prose
	for _, e := range []struct {
		format string
		profiles.Statement
	}{
		{w.Say("Education: %s"), r.Entry.Education}, {w.Say("Experience: %s"), r.Entry.Experience},
		{w.Say("Training: %s"), r.Entry.Training}, {w.Say("License: %s"), r.Entry.License},
	} {
		if e.Known() {
			list = append(list, Fill(e.format, w.Statement(&e.Statement)))
		}
	}
	for _, c := range r.Credentials {
		list = append(list, Fill("%s: %s%s", w.Kind(c.Kind), Sentences(Joined(c.Name, c.Body), c.Note), w.Cite(c.Sources...)))
	}
	return list
}

// Kind is what sort of credential it is, with a large letter.
func (w *Writer) Kind(kind profiles.CredentialKind) string {
	names := map[profiles.CredentialKind]string{
		profiles.Certification: w.Say("Certification"), profiles.License: w.Say("License"), profiles.Registry: w.Say("Registry"),
	}
	return cmp.Or(names[kind], Upper(string(kind)))
}

// Ladder is the steps of the ladder of a role.
func (w *Writer) Ladder(r *profiles.Role) []doc.Prose {
	var list []doc.Prose
	for _, s := range r.Ladder {
		list = append(list, w.Rung(s))
	}
	return list
}

// Rung is a step of the ladder.
func (w *Writer) Rung(s profiles.Step) doc.Prose {
	return w.Cited(Sentences(s.Step+w.Years(s), s.Note), s.Sources...)
}

// Years says in parentheses, after a blank, after how many years a step comes; "" where that is not known.
func (w *Writer) Years(s profiles.Step) string {
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

// Transitions are the steps from a role to other ones.
func (w *Writer) Transitions(r *profiles.Role) []doc.Prose {
	var list []doc.Prose
	for _, t := range r.Transitions {
		to := w.Say("To %s%s", w.Name(t.To), w.AndMonths(t))
		list = append(list, w.Cited(Sentences(to, t.Takes), t.Sources...))
	}
	return list
}

// AndMonths says after a comma how long a transition takes; "" where that is not known.
func (w *Writer) AndMonths(t profiles.Transition) string {
	if !t.Known() {
		return ""
	}
	return w.Plural(t.Months, ", about %d month", ", about %d months", t.Months)
}

// AlsoReported are the claims that are kept beside the official figures of a role.
func (w *Writer) AlsoReported(r *profiles.Role) []doc.Prose {
	var list []doc.Prose
	for i := range r.AlsoReported {
		list = append(list, w.Claim(&r.AlsoReported[i]))
	}
	return list
}

// Claim is what is also reported, with the official figure.
func (w *Writer) Claim(c *profiles.AlsoReported) doc.Prose {
	p := Fill("%s: %s%s.", Upper(c.Topic), strings.TrimSuffix(c.Reported, "."), w.Cite(c.Sources...))
	if c.Official != "" {
		official := w.Cited(strings.TrimSuffix(c.Official, "."), c.OfficialSource)
		p = Fill("%s%s", p, w.Compose(" Official: %s.", official))
	}
	if c.Note != "" {
		p = Fill("%s %s", p, c.Note)
	}
	return p
}
