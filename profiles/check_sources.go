package profiles

import (
	"fmt"
	"strconv"
	"strings"

	"careerfit/profiles/diag"
)

// staleYears is how old figures can be before they are warned of.
const staleYears = 3

// undated is the date of a source whose page gives none.
const undated = "undated"

// checkSources checks the sources of the file; used are those that figures of roles rest on.
func (c *checker) checkSources(list []Source, used map[string]bool) {
	seen := map[string]bool{}
	for i, source := range list {
		key := fmt.Sprintf("sources[%d]", i)
		c.named(key+".id", source.ID)
		if seen[source.ID] {
			c.problem("twice", key+".id", diag.Say("source %q is there twice", diag.Cut(source.ID)))
		}
		seen[source.ID] = true
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
func (c *checker) lastYear(period string) int {
	last := 0
	for _, year := range c.year.FindAllString(period, -1) {
		n, _ := strconv.Atoi(year)
		last = max(last, n)
	}
	return last
}
