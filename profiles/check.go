package profiles

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"careerfit/profiles/diag"
	"careerfit/profiles/tomlfile"
)

// rules are what the files of a pack are held against. They do not change and are shared.
type rules struct {
	pack    *Pack // its roles may still be read
	roles   []string
	sources map[string]bool
	day     time.Time
	id      *regexp.Regexp
	year    *regexp.Regexp
	soc     *regexp.Regexp
}

func newRules(p *Pack, roles []string, day time.Time) *rules {
	r := &rules{
		pack: p, roles: roles, sources: map[string]bool{}, day: day,
		id:   regexp.MustCompile(idPattern),
		year: regexp.MustCompile(`\b(19|20)\d\d\b`),
		soc:  regexp.MustCompile(`^\d\d-\d{4}(\.\d\d)?$`),
	}
	for _, s := range p.Sources {
		r.sources[s.ID] = true
	}
	return r
}

// checker checks one file of a pack.
type checker struct {
	*rules
	readFile
	used map[string]bool // ids of the sources that figures rest on
}

// check checks a file. What is wrong with its shape comes first; what follows from that is left out.
func (r *rules) check(f readFile, check func(*checker)) *checker {
	c := &checker{r, f, map[string]bool{}}
	shape := c.problems
	c.problems = nil
	if c.file == nil || c.file.IsTOML() {
		check(c)
	}
	shape.Add(c.problems.Without(shape)...)
	c.problems = shape
	return c
}

// idPattern is what ids of packs, roles, criteria, questions and sources look like.
const idPattern = `^[a-z0-9][a-z0-9-]{0,63}$`

// IsID reports whether a text can be an id.
func IsID(id string) bool { return regexp.MustCompile(idPattern).MatchString(id) }

// problem notes what is wrong with a key of the file.
func (c *checker) problem(code, key string, what diag.Text, hints ...diag.Text) {
	c.problems.Add(c.parsed().Problem(code, key, what, hints...))
}

// warn notes what does not keep the pack from being used.
func (c *checker) warn(code, key string, what diag.Text, hints ...diag.Text) {
	c.problem(code, key, what, hints...)
	c.problems[len(c.problems)-1].Warning = true
}

// parsed is the file for places. A built-in role was not parsed for the pack; it is once something is wrong with it.
func (c *checker) parsed() *tomlfile.File {
	if c.file == nil {
		c.file, _ = tomlfile.Read(c.Shown(), c.Data)
	}
	return c.file
}

// has reports whether the file has a key. What was built in has all it needs.
func (c *checker) has(key string) bool { return c.file == nil || c.file.Has(key) }

// filled reports an empty text.
func (c *checker) filled(key, text string) {
	if strings.TrimSpace(text) == "" {
		c.problem("empty", key, c.emptyOr(key))
	}
}

// emptyOr says whether a text is empty or not there at all.
func (c *checker) emptyOr(key string) diag.Text {
	name := key[strings.LastIndex(key, ".")+1:]
	if c.parsed().Has(key) {
		return diag.Say("%s is empty", name)
	}
	return diag.Say("%s is missing", name)
}

// oneOf reports a value outside a closed set.
func oneOf[T ~string](c *checker, key string, value T, allowed ...T) {
	if slices.Contains(allowed, value) {
		return
	}
	names := make([]string, len(allowed))
	for i, name := range allowed {
		names[i] = string(name)
	}
	expected := diag.Say("expected %s", strings.Join(names, ", "))
	if value == "" {
		c.problem("not-a-value", key, c.emptyOr(key), expected)
		return
	}
	c.problem("not-a-value", key, diag.Say("%q is not one of its values", diag.Cut(string(value))), append(diag.Suggest(string(value), names), expected)...)
}

// within reports a number outside its bounds.
func (c *checker) within(key string, n, low, high int) {
	if n < low || n > high {
		c.problem("out-of-range", key, diag.Say("%d is outside %d to %d", n, low, high))
	}
}

// unlike reports an id that an entry before has, among those seen, and one that is none.
func (c *checker) unlike(seen map[string]bool, key, id string, twice diag.Text) {
	c.named(key, id)
	if seen[id] {
		c.problem("twice", key, twice)
	}
	seen[id] = true
}

// named reports an id that is none.
func (c *checker) named(key, id string) {
	if !c.id.MatchString(id) {
		c.problem("not-an-id", key, diag.Say("%q is no id", diag.Cut(id)),
			diag.Say("an id is made of lower-case letters, digits and hyphens, at most 64"))
	}
}

func (c *checker) checkPack() {
	c.named("id", c.pack.ID)
	c.filled("title", c.pack.Title)
	if _, err := time.Parse(time.DateOnly, c.pack.Date); err != nil {
		c.problem("no-date", "date", diag.Say("%q is no day", diag.Cut(c.pack.Date)), diag.Say("expected a day such as 2026-11-26"))
	}
	for i, id := range c.pack.Focus {
		key := "focus[" + strconv.Itoa(i) + "]"
		if slices.Contains(c.pack.Focus[:i], id) {
			c.problem("twice", key, diag.Say("%q is named twice", id))
		} else if !slices.Contains(c.roles, id) {
			c.problem("unknown-role", key, diag.Say("%q is no role of the pack", diag.Cut(id)), diag.Suggest(id, c.roles)...)
		}
	}
	if len(c.pack.Focus) == 1 {
		c.warn("focus-of-one", "focus", diag.Say("one role is in focus, and nothing to choose between"),
			diag.Say("name another one, or leave focus out to choose between all"))
	}
	if len(c.roles) == 0 {
		c.problem("no-role", "", diag.Say("the pack has no role"), diag.Say("a role is a file in %s", RolesFolder))
	}
}

// sourced reports sources that are missing or unknown.
func (c *checker) sourced(key string, ids []string) {
	if len(ids) == 0 {
		c.problem("not-sourced", key+".sources", diag.Say("no source is named"),
			diag.Say("sources lists ids of %s; judgement can be one, too", SourcesFile))
	}
	c.listed(key+".sources", ids)
}

// listed reports sources that are none.
func (c *checker) listed(key string, ids []string) {
	for i, id := range ids {
		c.checkKnown(key+"["+strconv.Itoa(i)+"]", id)
	}
}

// checkKnown reports a source that is none.
func (c *checker) checkKnown(key, id string) {
	if !c.sources[id] {
		c.problem("unknown-source", key, diag.Say("source %q is not in %s", diag.Cut(id), SourcesFile),
			diag.Suggest(id, slices.Sorted(maps.Keys(c.sources)),
				diag.Say("add [[sources]] with id, title, publisher, short, date, and url or note"))...)
	}
}

// dated reports a period without a year.
func (c *checker) dated(key, period string) {
	if !c.year.MatchString(period) {
		c.problem("no-date", key, diag.Say("%q names no year", diag.Cut(period)), diag.Say("expected a period such as May 2024 or 2024-34"))
	}
}
