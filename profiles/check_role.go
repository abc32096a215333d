package profiles

import (
	"fmt"
	"slices"

	"careerfit/profiles/diag"
)

// reservedRole is what --roles takes for every role.
const reservedRole = "all"

func (c *checker) checkRole(r *Role) {
	c.named("id", r.ID)
	if r.ID == reservedRole {
		c.problem("not-an-id", "id", diag.Say("%q stands for every role on the command line", r.ID))
	}
	c.filled("title", r.Title)
	c.filled("summary", r.Summary)
	if r.SOC != "" && !c.soc.MatchString(r.SOC) {
		c.problem("not-a-code", "soc", diag.Say("%q is no occupation code", diag.Cut(r.SOC)), diag.Say("expected a SOC code such as 31-9092, or none"))
	}
	for i, name := range r.AlsoKnownAs {
		c.filled(fmt.Sprintf("also-known-as[%d]", i), name)
	}
	c.statement("caveat", r.Caveat)
	c.statements("duties", r.Duties)
	c.statements("skills", r.Skills)
	c.statements("technology", r.Technology)
	c.statements("hard-parts", r.HardParts)
	c.statements("suits", r.Suits)
	for _, entry := range []struct {
		key string
		of  *Statement
	}{{"education", &r.Entry.Education}, {"experience", &r.Entry.Experience}, {"training", &r.Entry.Training}, {"license", &r.Entry.License}} {
		if key := "entry." + entry.key; c.has(key) {
			c.statement(key, entry.of)
		}
	}
	c.checkCareer(r)
	c.checkFigures(r)
	c.checkLevels(r)
}

// statement checks a statement; packs may leave it out.
func (c *checker) statement(key string, s *Statement) {
	if s != nil {
		c.filled(key+".text", s.Text)
		c.sourced(key, s.Sources)
	}
}

func (c *checker) statements(key string, list []Statement) {
	for i := range list {
		c.statement(fmt.Sprintf("%s[%d]", key, i), &list[i])
	}
}

// checkCareer checks credentials, ladder, transitions and what is also reported.
func (c *checker) checkCareer(r *Role) {
	for i, credential := range r.Credentials {
		key := fmt.Sprintf("credentials[%d]", i)
		c.filled(key+".name", credential.Name)
		c.filled(key+".body", credential.Body)
		oneOf(c, key+".kind", credential.Kind, "certification", "license", "registry")
		c.sourced(key, credential.Sources)
	}
	for i, step := range r.Ladder {
		key := fmt.Sprintf("ladder[%d]", i)
		c.filled(key+".step", step.Step)
		c.sourced(key, step.Sources)
		c.within(key+".years-from", step.YearsFrom, 0, maxYears)
		c.within(key+".years-to", step.YearsTo, 0, maxYears)
		if step.YearsTo != 0 && step.YearsTo < step.YearsFrom {
			c.problem("not-in-order", key+".years-to", diag.Say("years-to %d is below years-from %d", step.YearsTo, step.YearsFrom))
		}
	}
	for i, move := range r.Transitions {
		c.checkTransition(fmt.Sprintf("transitions[%d]", i), r.ID, move)
	}
	for i, claim := range r.AlsoReported {
		key := fmt.Sprintf("also-reported[%d]", i)
		c.filled(key+".topic", claim.Topic)
		c.filled(key+".reported", claim.Reported)
		c.sourced(key, claim.Sources)
		if claim.Official != "" {
			c.source(key+".official-source", claim.OfficialSource)
		}
	}
}

// maxYears and maxMonths are more than any career or training takes.
const (
	maxYears  = 80
	maxMonths = 600
)

func (c *checker) checkTransition(key, from string, move Transition) {
	c.filled(key+".takes", move.Takes)
	c.sourced(key, move.Sources)
	c.within(key+".months", move.Months, 0, maxMonths)
	switch {
	case move.To == from:
		c.problem("unknown-role", key+".to", diag.Say("leads to the role itself"))
	case !slices.Contains(c.roles, move.To):
		c.problem("unknown-role", key+".to", diag.Say("leads to %q, which is no role of the pack", diag.Cut(move.To)), diag.Suggest(move.To, c.roles)...)
	}
}

// source reports the one source of a figure when it is none.
func (c *checker) source(key, id string) {
	if id == "" {
		c.problem("not-sourced", key, diag.Say("no source is named"))
		return
	}
	c.checkKnown(key, id)
	c.used[id] = true
}

// figure reports a figure without a known source or without a year.
func (c *checker) figure(key, source, period string) {
	c.source(key+".source", source)
	c.dated(key+".period", period)
}

// checkFigures checks pay, jobs, openings, growth and settings.
func (c *checker) checkFigures(r *Role) {
	c.checkPay(r)
	c.checkSettings(r)
	if c.has("jobs") && (r.Jobs != Jobs{}) {
		c.figure("jobs", r.Jobs.Source, r.Jobs.Period)
		c.within("jobs.count", r.Jobs.Count, 0, maxPeople)
	}
	if c.has("openings") && (r.Openings != Openings{}) {
		c.figure("openings", r.Openings.Source, r.Openings.Period)
		c.within("openings.per-year", r.Openings.PerYear, 0, maxPeople)
	}
	if c.has("growth") && (r.Growth != Growth{}) {
		c.figure("growth", r.Growth.Source, r.Growth.Period)
		c.statement("growth.drivers", r.Growth.Drivers)
		if r.Growth.Percent < -100 || r.Growth.Percent > 1000 {
			c.problem("out-of-range", "growth.percent", diag.Say("%v is outside %d to %d", r.Growth.Percent, -100, 1000))
		}
	}
}

// maxPeople is more than there are, and maxPay more than any job pays a year.
const (
	maxPeople = 1_000_000_000
	maxPay    = 10_000_000
)

// checkPay wants percentiles in order, or the word that they are unknown, where the pack asks for pay.
func (c *checker) checkPay(r *Role) {
	p := r.Pay
	c.statement("pay.note", p.Note)
	switch {
	case p == (Pay{}):
		if c.asksFor(Amounts) {
			c.problem("missing", "pay", diag.Say("pay is missing"), diag.Say("where nobody knows it, write [pay] and basis = %q", Unknown))
		}
		return
	case p.Basis == Unknown:
		if p.scored() != (Pay{}).scored() {
			c.problem("not-unknown", "pay.basis", diag.Say("pay is said to be unknown, and yet has figures"))
		}
		return
	}
	c.figure("pay", p.Source, p.Period)
	c.basis("pay.basis", p.Basis)
	before := 0
	for _, q := range []struct {
		key     string
		dollars int
		needed  bool
	}{{"p10", p.P10, true}, {"p25", p.P25, false}, {"p50", p.P50, true}, {"p75", p.P75, false}, {"p90", p.P90, true}} {
		key := "pay." + q.key
		switch {
		case q.dollars == 0 && !q.needed:
			continue
		case q.dollars == 0:
			c.problem("missing", key, diag.Say("%s is missing", q.key), diag.Say("pay needs p10, p50 and p90"))
			continue
		case q.dollars < 0 || q.dollars > maxPay:
			c.problem("out-of-range", key, diag.Say("%d is outside %d to %d", q.dollars, 1, maxPay))
		case q.dollars <= before:
			c.problem("not-in-order", key, diag.Say("%s, %d, is not above the percentile before it, %d", q.key, q.dollars, before))
		}
		before = q.dollars
	}
}

// asksFor reports whether a criterion of the pack is a share of amounts or categories.
func (c *checker) asksFor(of ShareOf) bool {
	return slices.ContainsFunc(c.pack.Criteria, func(c Criterion) bool { return c.Rule == ShareOfJobs && c.Of == of })
}

// checkSettings wants shares that add up to 100 at most, or the word that they are unknown, where the pack asks for them.
func (c *checker) checkSettings(r *Role) {
	s := r.Settings
	c.statement("settings.note", s.Note)
	switch {
	case s.Basis == Unknown:
		if s.Known() {
			c.problem("not-unknown", "settings.basis", diag.Say("settings are said to be unknown, and yet have figures"))
		}
		return
	case !s.Known() && s.Source == "" && s.Basis == "":
		if c.asksFor(Categories) {
			c.problem("missing", "settings", diag.Say("settings are missing"), diag.Say("where nobody knows them, write [settings] and basis = %q", Unknown))
		}
		return
	}
	c.figure("settings", s.Source, s.Period)
	c.basis("settings.basis", s.Basis)
	sum := 0
	for _, share := range s.Percent {
		key := "settings.percent." + share.Category
		c.within(key, share.Percent, 1, 100)
		if _, ok := c.pack.Category(share.Category); !ok {
			c.problem("unknown-category", key, diag.Say("%q is no category of %s", diag.Cut(share.Category), CriteriaFile), diag.Suggest(share.Category, c.categories())...)
		}
		sum += min(max(share.Percent, 0), 100)
	}
	if sum > 100 {
		c.problem("out-of-range", "settings.percent", diag.Say("the shares add up to %d, more than 100", sum))
	}
	if len(s.Percent) == 0 {
		c.problem("missing", "settings.percent", diag.Say("percent is missing"))
	}
}

func (c *checker) categories() (ids []string) {
	for _, criterion := range c.pack.Criteria {
		for _, category := range criterion.Categories {
			ids = append(ids, category.ID)
		}
	}
	return ids
}

func (c *checker) basis(key string, basis Basis) {
	oneOf(c, key, basis, Measured, Rubric, Article, Judgement, Unknown)
}
