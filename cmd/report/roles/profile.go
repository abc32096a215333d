package roles

import (
	"strings"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// ProfileDocument is one role in full, every statement with its note. The role is one of the pack, which is in the language
// of the words.
func ProfileDocument(l *lang.Words, pack *profiles.Pack, role *profiles.Role, from words.Origin) *doc.Document {
	w := words.New(l, pack)
	d := &doc.Document{Lang: l.Lang, Title: role.Title, Lead: profileLead(w, role), Sources: l.Say("Sources")}
	if role.SOC != "" {
		d.Remark = "SOC " + role.SOC
	}
	if len(role.AlsoKnownAs) > 0 {
		d.Byline = w.Compose("Also known as: %s", strings.Join(role.AlsoKnownAs, ", "))
	}
	for _, s := range profileSections(w, role) {
		d.Add(s)
	}
	d.Add(originOf(w, from))
	d.Notes = w.Notes()
	return d
}

func profileLead(w *words.Writer, role *profiles.Role) []doc.Block {
	lead := []doc.Block{doc.Paragraphs{doc.Plain(role.Summary)}}
	if role.Caveat != nil {
		lead = append(lead, doc.Paragraphs{w.Compose("Keep in mind: %s", w.Statement(role.Caveat))})
	}
	return lead
}

// profileSections are all that is known of a role, in the order in which sources are numbered.
func profileSections(w *words.Writer, role *profiles.Role) []doc.Section {
	return []doc.Section{
		listed(w.Say("What they do"), w.Statements(role.Duties)),
		listed(w.Say("Skills"), w.Statements(role.Skills)),
		listed(w.Say("Technology"), w.Statements(role.Technology)),
		listed(w.Say("What is hard about it"), w.Statements(role.HardParts)),
		listed(w.Say("Who it suits"), w.Statements(role.Suits)),
		listed(w.Say("Figures"), w.Figures(role)),
		listed(w.Say("Getting in"), w.Entry(role)),
		listed(w.Say("Moving up"), w.Ladder(role)),
		listed(w.Say("Moving on"), w.Transitions(role)),
		listed(w.Say("Levels, with the range they plausibly lie in"), levels(w, role)),
		listed(w.Say("Also reported, never scored"), w.AlsoReported(role)),
	}
}

func listed(title string, entries []doc.Prose) doc.Section {
	return doc.Listed(title, doc.Items(doc.Bullet, entries...)...)
}

// levels are how the role stands on each criterion, with the range and what it rests on.
func levels(w *words.Writer, r *profiles.Role) []doc.Prose {
	var list []doc.Prose
	for _, c := range w.Pack.Criteria {
		l, ok := r.Levels.On(c.ID)
		if !ok {
			continue
		}
		stands := w.Say("%s: unknown", c.Title)
		if l.Known() {
			stands = w.Say("%s: %s (%s to %s), %s", c.Title, words.InUnit(words.Number(l.Level), c.Unit), words.Number(l.Low), words.Number(l.High), w.Basis(l.Basis))
		}
		list = append(list, w.Cited(words.Sentences(stands, words.EvidenceOf(l)), l.Sources...))
	}
	return list
}

// originOf says on a page, which may be kept, what made it and from which data.
func originOf(w *words.Writer, from words.Origin) doc.Section {
	return doc.Section{Depth: doc.Details, Blocks: []doc.Block{doc.Paragraphs{doc.Plain(w.MadeBy(from))}}}
}
