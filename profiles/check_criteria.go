package profiles

import (
	"fmt"
	"strconv"
	"strings"

	"careerfit/profiles/diag"
)

// largest is the largest number on a scale; with it the arithmetic stays exact.
const largest = 1_000_000

func (c *checker) checkCriteria() {
	seen := map[string]bool{}
	for i, criterion := range c.pack.Criteria {
		key := fmt.Sprintf("criteria[%d]", i)
		c.unlike(seen, key+".id", criterion.ID, diag.Say("criterion %q is there twice", diag.Cut(criterion.ID)))
		c.filled(key+".title", criterion.Title)
		c.filled(key+".unit", criterion.Unit)
		c.filled(key+".low", criterion.Low)
		c.filled(key+".high", criterion.High)
		c.filled(key+".ask", criterion.Ask)
		if criterion.Measure != "" {
			oneOf(c, key+".measure", criterion.Measure, Points, Months, Percent, Dollars)
		}
		oneOf(c, key+".rule", criterion.Rule, Closest, AtLeast, AtMost, ShareOfJobs)
		if criterion.Rule == ShareOfJobs {
			c.checkShare(key, criterion)
			continue
		}
		c.checkScale(key, criterion)
		if criterion.ONET != nil {
			c.checkDerivation(key+".onet", criterion)
		}
	}
	if len(c.pack.Criteria) == 0 {
		c.problem("empty", "", diag.Say("the pack has no criterion"))
	}
}

// checkShare checks a criterion that is a share of the role's jobs.
func (c *checker) checkShare(key string, criterion Criterion) {
	oneOf(c, key+".of", criterion.Of, Amounts, Categories)
	if criterion.Of == Categories && len(criterion.Categories) == 0 {
		c.problem("empty", key+".categories", diag.Say("a share of categories has none"))
	}
	for i, first := range c.pack.Criteria {
		if first.Rule == ShareOfJobs && first.Of == criterion.Of && first.ID != criterion.ID && key > fmt.Sprintf("criteria[%d]", i) {
			c.problem("twice", key+".of", diag.Say("there is a share of %s already: %s", criterion.Of, first.ID))
			break
		}
	}
	seen := map[string]bool{}
	for i, category := range criterion.Categories {
		at := fmt.Sprintf("%s.categories[%d]", key, i)
		c.unlike(seen, at+".id", category.ID, diag.Say("category %q is there twice", diag.Cut(category.ID)))
		c.filled(at+".title", category.Title)
	}
}

// checkScale checks a criterion that roles have a level on.
func (c *checker) checkScale(key string, criterion Criterion) {
	if !strings.Contains(criterion.Stands, "{}") {
		c.problem("no-place", key+".stands", diag.Say("%q has no {} where the level goes", diag.Cut(criterion.Stands)))
	}
	for name, number := range map[string]float64{"min": criterion.Min, "max": criterion.Max, "span": criterion.Span} {
		if number < -largest || number > largest {
			c.problem("out-of-range", key+"."+name, diag.Say("%v is outside %d to %d", number, -largest, largest))
		}
	}
	if criterion.Span < .001 {
		c.problem("out-of-range", key+".span", diag.Say("span %v is not above 0", criterion.Span),
			diag.Say("span is the distance at which nothing of the wish is met"))
	}
	if criterion.Min >= criterion.Max {
		c.problem("out-of-range", key+".max", diag.Say("max %v is not above min %v", criterion.Max, criterion.Min))
	}
}

// checkDerivation checks how levels follow from published figures.
func (c *checker) checkDerivation(key string, criterion Criterion) {
	d := criterion.ONET
	if (len(d.Figures) > 0) == (len(d.Zones) > 0) {
		c.problem("missing", key, diag.Say("expected figures or zones, and not both"))
	}
	for i, f := range d.Figures {
		at := fmt.Sprintf("%s.figures[%d]", key, i)
		if (f.Element == "") == (f.Skill == "") {
			c.problem("missing", at, diag.Say("expected an element or a skill, and not both"))
		}
		c.filled(at+".as", f.As)
	}
	if len(d.Figures) > 0 && d.Zero >= d.Full {
		c.problem("not-in-order", key+".full", diag.Say("full %v is not above zero %v", d.Full, d.Zero))
	}
	if d.Margin < 0 {
		c.problem("out-of-range", key+".margin", diag.Say("margin %v is below 0", d.Margin))
	}
	for i, z := range d.Zones {
		at := fmt.Sprintf("%s.zones[%d]", key, i)
		c.within(at+".zone", z.Zone, 1, 5)
		c.checkNumbers(at, &criterion, Level{Level: z.Level, Low: z.Low, High: z.High})
		c.filled(at+".as", z.As)
	}
}

// staleYears is how old figures can be before they are warned of.
const staleYears = 3

// undated is the date of a source whose page gives none.
const undated = "undated"

// checkSources checks the sources of a file; used are those that figures of roles rest on.
func (c *checker) checkSources(used map[string]bool) {
	seen := map[string]bool{}
	for i, source := range c.list {
		key := fmt.Sprintf("sources[%d]", i)
		c.unlike(seen, key+".id", source.ID, diag.Say("source %q is there twice", diag.Cut(source.ID)))
		c.filled(key+".title", source.Title)
		c.filled(key+".publisher", source.Publisher)
		c.filled(key+".short", source.Short)
		if source.Date != undated {
			c.dated(key+".date", source.Date)
		}
		web := strings.HasPrefix(source.URL, "https://") || strings.HasPrefix(source.URL, "http://")
		switch {
		case source.URL != "" && !web:
			c.problem("not-an-address", key+".url", diag.Say("%q is no address", diag.Cut(source.URL)), diag.Say("expected http:// or https://"))
		case source.URL == "" && source.Note == "":
			c.problem("empty", key+".url", diag.Say("there is no url, and no note that says where to look"))
		}
		if used[source.ID] {
			c.stale(key+".date", source)
		}
	}
}

// stale warns of figures that are older than they should be.
func (c *checker) stale(key string, source Source) {
	if c.day.IsZero() {
		return
	}
	if source.Date == undated {
		c.warn("stale", key, diag.Say("figures rest on this source, and nobody knows how old it is"))
		return
	}
	if last := c.lastYear(source.Date); last > 0 && c.day.Year()-last > staleYears {
		c.warn("stale", key, diag.Say("figures rest on this source of %s, which is more than %d years old", source.Date, staleYears),
			diag.Say("look for newer figures, and change levels and date together"))
	}
}

// lastYear is the year figures of a period were published in at the latest: 2025 for "2014 to 2025". Of a projection
// such as "2024-34" it is the first year; of the two years of "2022-23" nobody can tell which it is from the outside.
func (c *checker) lastYear(period string) (last int) {
	for _, year := range c.year.FindAllString(period, -1) {
		n, _ := strconv.Atoi(year)
		last = max(last, n)
	}
	return last
}
