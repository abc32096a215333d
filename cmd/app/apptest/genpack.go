package apptest

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"careerfit/profiles"
	"careerfit/questions"

	"pgregory.net/rapid"
)

// GenPack draws roles and questions of no field: criteria of every rule, scale and unit, roles with any part missing that
// may be missing, levels that nobody knows.
func GenPack(t *rapid.T) (*profiles.Pack, *questions.Bank) {
	g := &packs{t}
	pack := &profiles.Pack{ID: "any", Title: g.phrase("pack", 3), Date: "2026-01-02", SHA256: "0", License: "MIT"}
	for i := range g.number("sources", 0, 3) {
		pack.Sources = append(pack.Sources, profiles.Source{ID: fmt.Sprintf("source-%d", i), Short: g.phrase("source", 2), Date: "2024", Title: "x", Publisher: "y"})
	}
	for i := range g.number("criteria", 3, 8) {
		pack.Criteria = append(pack.Criteria, g.criterion(i))
	}
	for i := range g.number("roles", 1, rapid.SampledFrom([]int{1, 2, 3, 8, 20}).Draw(t, "most roles")) {
		pack.Roles = append(pack.Roles, g.role(pack, i))
	}
	slices.SortFunc(pack.Roles, func(a, b profiles.Role) int { return strings.Compare(a.ID, b.ID) })
	for i := range pack.Roles {
		g.moves(pack, &pack.Roles[i])
	}
	if most := len(pack.Roles); g.maybe("focus") {
		pack.Focus = rapid.SliceOfNDistinct(rapid.SampledFrom(pack.RoleIDs()), min(most, 2), min(most, 3), rapid.ID[string]).Draw(t, "in focus")
	}
	return pack, g.bank(pack)
}

// packs draws the parts of a pack.
type packs struct{ t *rapid.T }

func (g *packs) maybe(what string) bool { return rapid.Bool().Draw(g.t, what) }

func (g *packs) number(what string, low, high int) int {
	return rapid.IntRange(low, high).Draw(g.t, what)
}

// syllables are words of no language, long ones and with accents among them.
var syllables = []string{"bo", "lora", "ímpeto", "quünd", "a", "XYZ", "garanimolutesque", "ñandú", "tak", "1900s", "o'mel", "hyphen-ated", "verschiebungsaufsichtsrat"}

func (g *packs) phrase(what string, most int) string {
	words := rapid.SliceOfN(rapid.SampledFrom(syllables), 1, most).Draw(g.t, what)
	text := strings.Join(words, " ")
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

func (g *packs) sentence(what string) string { return g.phrase(what, 12) + "." }

func (g *packs) sources(pack *profiles.Pack) []string {
	if len(pack.Sources) == 0 {
		return nil
	}
	return []string{rapid.SampledFrom(pack.Sources).Draw(g.t, "cited").ID}
}

func (g *packs) source(pack *profiles.Pack) string { return strings.Join(g.sources(pack), "") }

// scales are the scales of rated criteria.
var scales = []profiles.Criterion{
	{Unit: "of 100", Measure: "points", Span: 100, Max: 100, Stands: "stands at {} of 100"},
	{Unit: "months", Measure: "months", Span: 24, Max: 72, Stands: "takes about {} months"},
	{Unit: "percent a year", Measure: "percent", Span: 10, Min: -20, Max: 40, Stands: "grows by {} percent"},
	{Unit: "dollars a day", Measure: "dollars", Span: 50, Min: 10, Max: 900, Stands: "costs {} dollars"},
	{Unit: "zorks", Span: 1.5, Max: 7.5, Stands: "has {} zorks"},
	{Span: 3, Max: 9, Stands: "is at {}"},
}

func (g *packs) criterion(i int) profiles.Criterion {
	rule := rapid.SampledFrom([]string{"closest", "at-least", "at-most", "amounts", "categories"}).Draw(g.t, "rule")
	c := profiles.Criterion{Rule: "share", Of: profiles.ShareOf(rule), Unit: "percent of jobs", Measure: "percent"}
	switch rule {
	case "categories":
		for k := range g.number("categories", 1, 12) {
			c.Categories = append(c.Categories, profiles.Category{ID: fmt.Sprintf("place-%d-%d", i, k), Title: g.phrase("place", 2)})
		}
	case "amounts":
	default:
		c = rapid.SampledFrom(scales).Draw(g.t, "scale")
		c.Rule = profiles.Rule(rule)
	}
	c.ID, c.Title, c.Ask = fmt.Sprintf("criterion-%d", i), g.phrase("criterion", 3), g.phrase("ask", 6)+"?"
	c.Low, c.High = "low", "high"
	return c
}

func (g *packs) role(pack *profiles.Pack, i int) profiles.Role {
	title := g.phrase("title", 5)
	if len(title) > 60 {
		title = strings.ToValidUTF8(title[:60], "")
	}
	r := profiles.Role{ID: fmt.Sprintf("role-%d", i), Title: strings.TrimSpace(title), Summary: g.sentence("summary")}
	if g.maybe("long id") {
		r.ID += strings.Repeat("-long", 11)
	}
	if g.maybe("known as") {
		r.AlsoKnownAs, r.SOC = []string{g.phrase("name", 2)}, "11-1111"
	}
	statements := func(what string) (list []profiles.Statement) {
		for range g.number(what, 0, 2) {
			list = append(list, profiles.Statement{Text: g.sentence(what), Sources: g.sources(pack)})
		}
		return list
	}
	r.Duties, r.Skills, r.Technology, r.HardParts, r.Suits = statements("duties"), statements("skills"), statements("technology"), statements("hard"), statements("suits")
	for _, s := range []*profiles.Statement{&r.Entry.Education, &r.Entry.Experience, &r.Entry.Training, &r.Entry.License} {
		if list := statements("entry"); len(list) > 0 {
			*s = list[0]
		}
	}
	if list := statements("caveat"); len(list) > 0 {
		r.Caveat = &list[0]
	}
	g.figures(pack, &r)
	for _, c := range pack.Criteria {
		if c.Rule != profiles.ShareOfJobs {
			r.Levels = append(r.Levels, g.level(pack, c))
		}
	}
	return r
}

func (g *packs) figures(pack *profiles.Pack, r *profiles.Role) {
	if r.Pay.Basis = profiles.Unknown; g.maybe("pay") {
		low := g.number("p10", 15_000, 60_000)
		r.Pay = profiles.Pay{P10: low, P50: low + g.number("p50", 1, 20_000), Basis: "measured", Source: g.source(pack), Period: "May 2024"}
		r.Pay.P90 = r.Pay.P50 + g.number("p90", 1, 50_000)
	}
	if r.Settings.Basis = profiles.Unknown; g.maybe("settings") {
		r.Settings = profiles.Settings{Basis: "rubric", Source: g.source(pack)}
		for _, c := range pack.Criteria {
			if len(c.Categories) > 0 && len(r.Settings.Percent) == 0 {
				r.Settings.Percent = profiles.Shares{{Category: c.Categories[0].ID, Percent: g.number("share", 1, 100)}}
			}
		}
	}
	source := g.source(pack)
	if g.maybe("jobs") {
		r.Jobs = profiles.Jobs{Count: g.number("count", 0, 9_000_000), Source: source, Period: "2024"}
	}
	if g.maybe("openings") {
		r.Openings = profiles.Openings{PerYear: g.number("a year", 0, 90_000), Source: source, Period: "2024-34"}
	}
	if g.maybe("growth") {
		r.Growth = profiles.Growth{Percent: float64(g.number("percent", -20, 40)), Source: source, Period: "2024-34"}
	}
}

func (g *packs) level(pack *profiles.Pack, c profiles.Criterion) profiles.Level {
	l := profiles.Level{Criterion: c.ID, Basis: profiles.Unknown, Sources: g.sources(pack)}
	if g.maybe("evidence") {
		l.Evidence = g.phrase("evidence", 4)
	}
	if g.number("known", 0, 3) > 0 {
		at := []float64{g.on(c), g.on(c), g.on(c)}
		slices.Sort(at)
		l.Low, l.Level, l.High, l.Basis, l.Evidence = at[0], at[1], at[2], "judgement", g.phrase("evidence", 4)
	}
	return l
}

// on draws a level on a criterion's scale.
func (g *packs) on(c profiles.Criterion) float64 {
	return c.Min + (c.Max-c.Min)*float64(g.number("level", 0, 40))/40
}

// moves draws credentials, steps and moves to other roles.
func (g *packs) moves(pack *profiles.Pack, r *profiles.Role) {
	note := func() string {
		if g.maybe("note") {
			return g.sentence("note")
		}
		return ""
	}
	if g.maybe("credential") {
		r.Credentials = []profiles.Credential{{Name: g.phrase("credential", 3), Body: strings.TrimSuffix(note(), "."), Kind: "license", Note: note(), Sources: g.sources(pack)}}
	}
	for range g.number("steps", 0, 3) {
		r.Ladder = append(r.Ladder, profiles.Step{Step: g.phrase("step", 3), YearsTo: g.number("years", 0, 2), Note: note(), Sources: g.sources(pack)})
	}
	for _, other := range pack.Roles {
		if other.ID != r.ID && len(r.Transitions) < 2 && g.maybe("move") {
			r.Transitions = append(r.Transitions, profiles.Transition{To: other.ID, Takes: note(), Months: g.number("months", 0, 2), Sources: g.sources(pack)})
		}
	}
	if g.maybe("also reported") {
		r.AlsoReported = []profiles.AlsoReported{{Topic: g.phrase("topic", 2), Reported: g.phrase("reported", 3), Official: strings.TrimSuffix(note(), "."), Note: note(), Sources: g.sources(pack)}}
	}
}

// bank draws a question about most of the criteria, which may be called otherwise.
func (g *packs) bank(pack *profiles.Pack) *questions.Bank {
	bank := &questions.Bank{SHA256: "1"}
	for i, c := range pack.Criteria {
		if i > 2 && g.number("unasked", 0, 4) == 0 {
			continue
		}
		bank.Questions = append(bank.Questions, g.question(i, c))
	}
	return bank
}

func (g *packs) question(i int, c profiles.Criterion) questions.Question {
	q := questions.Question{ID: c.ID, Criterion: c.ID, Kind: questions.Scale, Title: g.phrase("question", 3), Stem: g.phrase("stem", 8) + "?",
		Why: g.sentence("why"), NoPreference: "no preference", Quick: g.maybe("quick")}
	if g.maybe("another id") {
		q.ID = fmt.Sprintf("question-%d", i)
	}
	switch c.Of {
	case "amounts":
		q.Kind, q.Said = questions.Amount, "ask for ${} a year"
		for k := range g.number("options", 2, 9) {
			value := 30_000 + 2_500*k
			q.Options = append(q.Options, questions.Option{ID: fmt.Sprint(value), Label: "$" + questions.Dollars(value), Value: float64(value), Said: "x"})
		}
	case "categories":
		q.Kind, q.Said = questions.Categories, "want to work {}"
		for _, category := range c.Categories {
			q.Options = append(q.Options, questions.Option{ID: category.ID, Label: category.Title, Said: "in " + category.Title})
		}
	default:
		if g.maybe("again") {
			q.Again = g.phrase("again", 8) + "?"
		}
		if g.maybe("visit") {
			q.Visit = g.phrase("visit", 8) + "?"
		}
		n := g.number("options", 2, 9)
		for k := range n {
			value := c.Min + (c.Max-c.Min)*float64(k)/float64(n-1)
			q.Options = append(q.Options, questions.Option{ID: fmt.Sprintf("option-%d", k), Label: g.phrase("label", 3), Value: value, Said: "want " + g.phrase("said", 3)})
		}
	}
	return q
}
