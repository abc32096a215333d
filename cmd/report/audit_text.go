package report

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/profiles"

	"github.com/jedib0t/go-pretty/v6/text"
)

// AuditText writes an audit for a terminal.
func AuditText(w io.Writer, words *lang.Words, a *Audit, pack *profiles.Pack, style TextStyle) error {
	p := &auditPrinter{&printer{Words: words, style: style}, a, pack}
	p.wrap("", "", p.done())
	for _, f := range p.fields() {
		p.section(p.Say("Who leads among %s, in percent of these people", f.name))
		p.leaders(f)
	}
	p.section(p.Say("Roles that can never lead"))
	p.each(p.never)
	p.section(p.Say("Pairs of roles that no answer tells apart"))
	p.twins()
	p.section(p.Say("Questions that tell no roles apart"))
	p.each(p.indifferent)
	p.section(p.Say("What people are told who always choose the first, middle or last option"))
	for _, f := range p.fields() {
		p.straightLiners(f)
	}
	p.section(p.Say("How many leaders another method would change, in percent of these people"))
	for _, f := range p.fields() {
		p.designEffect(f)
	}
	p.section(p.Say("How to read this"))
	p.wrap("  ", "  ", p.reading())
	_, err := io.WriteString(w, p.b.String())
	return err
}

// reading says what an audit is good for.
func (p *auditPrinter) reading() string {
	return p.Say("These people are made up and want nothing. The shares show how the questions and profiles are built, not " +
		"what real people are told. Equal shares are no goal: a role that asks little, or stands near the middle of the scales, " +
		"meets random answers more often than one that stands out. Warning signs are a role that can never lead, a pair that " +
		"nothing tells apart, and a clear result for people who always choose the same option. The more leaders another method " +
		"would change, the more a recommendation is one view among several.")
}

// auditPrinter puts an audit into words.
type auditPrinter struct {
	*printer
	audit *Audit
	pack  *profiles.Pack
}

// namedField is roles compared with each other, and what they are called.
type namedField struct {
	*AuditField
	name string
}

// fields are the focus and all roles, or only one when they are the same.
func (p *auditPrinter) fields() []namedField {
	all := namedField{&p.audit.All, p.Say("all %d roles", len(p.audit.All.Roles))}
	if n := len(p.audit.Focus.Roles); n < len(p.audit.All.Roles) {
		return []namedField{{&p.audit.Focus, p.Say("the %d roles in focus", n)}, all}
	}
	return []namedField{all}
}

// each writes what there is to say of every field.
func (p *auditPrinter) each(items func(namedField) []Item) {
	for _, f := range p.fields() {
		p.items(items(f))
	}
}

// mostItems and mostRows are how much of a long list a person is shown.
const (
	mostItems = 12
	mostRows  = 50
)

// items writes the first, and how many more there are.
func (p *auditPrinter) items(list []Item) {
	for _, item := range list[:min(len(list), mostItems)] {
		p.item(item)
	}
	if n := len(list) - mostItems; n > 0 {
		p.item(Item{Text: words.AndMore(p.Words, n)})
	}
}

func (p *auditPrinter) section(title string) {
	p.line("")
	p.title(title)
}

func (p *auditPrinter) name(role string) string {
	r, _ := p.pack.Role(role)
	return words.InSentence(r.Title)
}

// done says what was done.
func (p *auditPrinter) done() string {
	if p.audit.Exact {
		return p.Say("Every way to answer all %d questions and to give each an importance (1, 2 or 3) was tried once, by %s made-up people. The figures are exact.",
			p.audit.Questions, words.Grouped(p.audit.People))
	}
	return p.Say("%s made-up people answered all %d questions at random and gave each a random importance (1, 2 or 3). "+
		"The standard error follows after ±: a figure is rarely off by more than twice that. Seed %d.", words.Grouped(p.audit.People), p.audit.Questions, *p.audit.Seed)
}

// percent is a share of the people, aligned.
func percent(s Share) string {
	figure := fmt.Sprintf("%6.2f", 100*s.Share)
	if s.StandardError != nil {
		figure += fmt.Sprintf(" ± %.2f", 100**s.StandardError)
	}
	return figure
}

// row writes words after a figure.
func (p *auditPrinter) row(figure, words string) {
	first := "  " + figure + "  "
	p.wrap(first, strings.Repeat(" ", utf8.RuneCountInString(first)), words)
}

// leaders writes a row for each role; where there is room, with a bar that is longest for the largest share.
func (p *auditPrinter) leaders(f namedField) {
	longest, shown := 0, f.Roles[:min(len(f.Roles), mostRows)]
	for _, r := range shown {
		longest = max(longest, utf8.RuneCountInString(p.name(r.Role)))
	}
	room := min(barWidth, p.style.Width-longest-utf8.RuneCountInString("  "+percent(f.Ties)+"    "))
	for _, r := range shown {
		figure, words := percent(r.Share), p.name(r.Role)
		if r.Wins == 0 {
			figure = text.Pad("  "+p.Say("none"), utf8.RuneCountInString(figure), ' ')
		}
		if room < minBar {
			p.row(figure, words)
			continue
		}
		p.line("  " + figure + "  " + text.Pad(words, longest, ' ') + "  " + blocks(100*r.Wins/max(f.Roles[0].Wins, 1), room))
	}
	if n := len(f.Roles) - len(shown); n > 0 {
		p.item(Item{Text: words.AndMore(p.Words, n)})
	}
	p.row(percent(f.Ties), p.Say("a tie at the top"))
}

// minBar is the width from which bars are worth drawing.
const minBar = 10

// never says which roles cannot lead alone, and which only might not.
func (p *auditPrinter) never(f namedField) []Item {
	var items []Item
	for _, r := range f.Roles {
		switch {
		case r.NeverAheadOf != nil:
			items = append(items, Item{"x", p.Say("Among %s: %s. Whatever the answers, %s does at least as well on each of them.",
				f.name, p.name(r.Role), p.name(*r.NeverAheadOf))})
		case r.Example == nil:
			items = append(items, Item{"?", p.Say("Among %s: perhaps %s. No answers were found that put it first; that is no proof that there are none.",
				f.name, p.name(r.Role))})
		}
	}
	if len(items) == 0 {
		return []Item{{Text: p.Say("Among %s: none. For each there are answers that put it first; --format json shows them.", f.name)}}
	}
	return items
}

func (p *auditPrinter) twins() {
	var items []Item
	for _, pair := range p.audit.Twins {
		items = append(items, Item{"=", p.Say("%s and %s: every answer suits both equally well.", words.Upper(p.name(pair[0])), p.name(pair[1]))})
	}
	if len(items) == 0 {
		items = []Item{{Text: p.Say("None. Any two roles differ on some answer.")}}
	}
	p.items(items)
}

// indifferent names the criteria on which all roles do equally well.
func (p *auditPrinter) indifferent(f namedField) []Item {
	var names []string
	for _, id := range f.Indifferent {
		c, _ := p.pack.Criterion(id)
		names = append(names, words.Lower(c.Title))
	}
	if len(names) == 0 {
		return []Item{{Text: p.Say("Among %s: none.", f.name)}}
	}
	return []Item{{Text: p.Say("Among %s: %s. Whatever the answer, it suits all of them equally well; that is as it should be "+
		"where their published figures are the same, or where nobody knows them.", f.name, p.And(names...))}}
}

// straightLiners says what people are told who choose the option in the same place throughout.
func (p *auditPrinter) straightLiners(f namedField) {
	p.wrap("  ", "  ", p.Say("Among %s", f.name))
	for _, s := range p.audit.StraightLiners {
		r := s.All
		if f.AuditField == &p.audit.Focus {
			r = s.Focus
		}
		option := map[string]string{"first": p.Say("first"), "middle": p.Say("middle"), "last": p.Say("last")}[s.Option]
		p.wrap(fmt.Sprintf("    %-6s  ", option), strings.Repeat(" ", 12), p.told(r))
	}
}

// told is what recommend says in short.
func (p *auditPrinter) told(r StraightResult) string {
	names := make([]string, len(r.Leaders))
	for i, id := range r.Leaders {
		names[i] = p.name(id)
	}
	who := p.Say("%s, fit %.0f", p.And(names...), r.Fit)
	if len(names) > 1 {
		return p.Say("%s: a tie", who)
	}
	verdict := map[string]string{"clear": p.Say("clear"), "leaning": p.Say("leaning"), "too-close": p.Say("too close to call")}[r.Verdict]
	return p.Say("%s: %s, ahead in %s plausible readings", who, verdict, words.OfHundred(p.Words, *r.Ahead))
}

// designEffect says how many leaders each other method would change.
func (p *auditPrinter) designEffect(f namedField) {
	p.wrap("  ", "  ", p.Say("Among %s", f.name))
	for _, d := range f.DesignEffect {
		p.row(percent(d.Share), map[string]string{
			"equal-weights": p.Say("if every question counted the same"),
			"euclidean":     p.Say("if the nearest profile led (Euclidean distance)"),
			"pearson":       p.Say("if the most similar pattern led (Pearson correlation)"),
		}[d.Method])
	}
}
