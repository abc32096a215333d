package profiles

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// checker holds what the checks of one pack share.
type checker struct {
	*loader
	pack *Pack
	file string // the file the next problems are about
	id   *regexp.Regexp
	year *regexp.Regexp
	soc  *regexp.Regexp
}

// check adds a problem for everything in the pack that is not as it should be.
func (l *loader) check(p *Pack) {
	c := &checker{
		loader: l,
		pack:   p,
		id:     regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,63}$`),
		year:   regexp.MustCompile(`\b(19|20)\d\d\b`),
		soc:    regexp.MustCompile(`^\d\d-\d{4}$`),
	}
	c.checkPack()
	c.checkCriteria()
	c.checkSources()
	for i := range p.Roles {
		c.file = "roles/" + p.Roles[i].ID + ".toml"
		c.checkRole(&p.Roles[i])
	}
}

func (c *checker) problem(key, format string, args ...any) { c.add(c.file, key, format, args...) }

// filled reports an empty text.
func (c *checker) filled(key, text string) {
	if strings.TrimSpace(text) == "" {
		c.problem(key, "is empty")
	}
}

// oneOf reports a value outside a closed set.
func (c *checker) oneOf(key, value string, allowed ...string) {
	if !slices.Contains(allowed, value) {
		c.problem(key, "is %q; expected %s", value, strings.Join(allowed, ", "))
	}
}

func (c *checker) checkPack() {
	c.file = "pack.toml"
	if !c.id.MatchString(c.pack.ID) {
		c.problem("id", "is %q; expected lower-case letters, digits and hyphens", c.pack.ID)
	}
	c.filled("title", c.pack.Title)
	c.dated("date", c.pack.Date)
	for i, id := range c.pack.Focus {
		if _, ok := c.pack.Role(id); !ok {
			c.problem("focus", "names %q, which is no role of the pack", id)
		}
		if slices.Contains(c.pack.Focus[:i], id) {
			c.problem("focus", "names %q twice", id)
		}
	}
	if len(c.pack.Roles) == 0 {
		c.problem("", "the pack has no role")
	}
}

func (c *checker) checkCriteria() {
	c.file = "criteria.toml"
	seen := map[string]bool{}
	for _, criterion := range c.pack.Criteria {
		key := "criteria." + criterion.ID
		if !c.id.MatchString(criterion.ID) {
			c.problem(key, "id is %q; expected lower-case letters, digits and hyphens", criterion.ID)
		}
		if seen[criterion.ID] {
			c.problem(key, "is there twice")
		}
		seen[criterion.ID] = true
		for name, text := range map[string]string{
			"title": criterion.Title, "unit": criterion.Unit, "low": criterion.Low, "high": criterion.High,
			"ask": criterion.Ask,
		} {
			c.filled(key+"."+name, text)
		}
		c.oneOf(key+".rule", criterion.Rule, "closest", "at-least", "at-most", "share")
		if criterion.Rule == "share" {
			c.oneOf(key+".of", criterion.Of, "amounts", "categories")
			continue
		}
		if !strings.Contains(criterion.Stands, "{}") {
			c.problem(key+".stands", "is %q; expected {} where the level goes", criterion.Stands)
		}
		if !(criterion.Span > 0) {
			c.problem(key+".span", "is %v; expected more than 0", criterion.Span)
		}
		if !(criterion.Min < criterion.Max) {
			c.problem(key+".min", "%v is not below max, %v", criterion.Min, criterion.Max)
		}
	}
}

func (c *checker) checkSources() {
	c.file = "sources.toml"
	seen := map[string]bool{}
	for _, source := range c.pack.Sources {
		id := source.ID
		if !c.id.MatchString(id) || seen[id] {
			c.problem(id+".id", "is %q; expected lower-case letters, digits and hyphens, and only once", id)
		}
		seen[id] = true
		for name, text := range map[string]string{
			"title": source.Title, "publisher": source.Publisher, "short": source.Short, "date": source.Date,
		} {
			c.filled(id+"."+name, text)
		}
		web := strings.HasPrefix(source.URL, "https://") || strings.HasPrefix(source.URL, "http://")
		if source.URL != "" && !web {
			c.problem(id+".url", "is %q; expected http or https", source.URL)
		}
		if source.URL == "" && source.Note == "" {
			c.problem(id+".url", "is empty, and no note says where to look")
		}
	}
}

// dated reports a period without a year.
func (c *checker) dated(key, period string) {
	if !c.year.MatchString(period) {
		c.problem(key, "is %q; expected a period with a year, such as 2024-34", period)
	}
}

// sourced reports sources that are missing or unknown.
func (c *checker) sourced(key string, ids []string) {
	if len(ids) == 0 {
		c.problem(key+".sources", "is empty; judgement is a source too")
	}
	c.known(key+".sources", ids)
}

func (c *checker) known(key string, ids []string) {
	for _, id := range ids {
		if _, ok := c.pack.Source(id); !ok {
			c.problem(key, "names %q, which is not in sources.toml", id)
		}
	}
}

// figure reports a figure without a known source or without a year.
func (c *checker) figure(key, source, period string) {
	c.known(key+".source", []string{source})
	c.dated(key+".period", period)
}

func (c *checker) statement(key string, s *Statement) {
	if s == nil {
		return
	}
	c.filled(key+".text", s.Text)
	c.sourced(key, s.Sources)
}

func (c *checker) statements(key string, list []Statement) {
	if len(list) == 0 {
		c.problem(key, "is empty")
	}
	for i := range list {
		c.statement(fmt.Sprintf("%s[%d]", key, i), &list[i])
	}
}
