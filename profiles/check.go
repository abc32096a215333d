package profiles

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"careerfit/profiles/input"
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
	c.problems = append(shape, c.problems.Without(shape)...)
	return c
}

// idPattern is what ids of packs, roles, criteria, questions and sources look like.
const idPattern = `^[a-z0-9][a-z0-9-]{0,63}$`

// IsID reports whether a text can be an id.
func IsID(id string) bool { return regexp.MustCompile(idPattern).MatchString(id) }

// problem notes what is wrong with a key of the file.
func (c *checker) problem(rule, key string, message input.Text, hints ...input.Text) {
	c.problems = append(c.problems, c.parsed().Problem(rule, key, message, hints...))
}

// warn notes what does not keep the pack from being used.
func (c *checker) warn(rule, key string, message input.Text, hints ...input.Text) {
	c.problem(rule, key, message, hints...)
	c.problems[len(c.problems)-1].Warning = true
}

// parsed is the file for places. A built-in role was not parsed for the pack; it is once something is wrong with it.
func (c *checker) parsed() *input.File {
	if c.file == nil {
		c.file, _ = input.Read(c.Shown(), c.Data)
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
func (c *checker) emptyOr(key string) input.Text {
	name := key[strings.LastIndex(key, ".")+1:]
	if c.parsed().Has(key) {
		return input.Say("%s is empty", name)
	}
	return input.Say("%s is missing", name)
}

// oneOf reports a value outside a closed set.
func (c *checker) oneOf(key, value string, allowed ...string) {
	if slices.Contains(allowed, value) {
		return
	}
	hints := []input.Text{input.Say("expected %s", strings.Join(allowed, ", "))}
	if meant := input.Closest(value, allowed); meant != "" && value != "" {
		hints = append([]input.Text{input.DidYouMean(meant)}, hints...)
	}
	message := input.Say("%q is not one of its values", input.Cut(value))
	if value == "" {
		message = c.emptyOr(key)
	}
	c.problem("not-a-value", key, message, hints...)
}

// within reports a number outside its bounds.
func (c *checker) within(key string, n, low, high int) {
	if n < low || n > high {
		c.problem("out-of-range", key, input.Say("%d is outside %d to %d", n, low, high))
	}
}

// named reports an id that is none.
func (c *checker) named(key, id string) {
	if !c.id.MatchString(id) {
		c.problem("not-an-id", key, input.Say("%q is no id", input.Cut(id)),
			input.Say("an id is made of lower-case letters, digits and hyphens, at most 64"))
	}
}

func (c *checker) checkPack() {
	c.named("id", c.pack.ID)
	c.filled("title", c.pack.Title)
	if _, err := time.Parse(time.DateOnly, c.pack.Date); err != nil {
		c.problem("no-date", "date", input.Say("%q is no day", input.Cut(c.pack.Date)), input.Say("expected a day such as 2026-11-26"))
	}
	for i, id := range c.pack.Focus {
		key := "focus[" + strconv.Itoa(i) + "]"
		if slices.Contains(c.pack.Focus[:i], id) {
			c.problem("twice", key, input.Say("%q is named twice", id))
		} else if !slices.Contains(c.roles, id) {
			c.problem("unknown-role", key, input.Say("%q is no role of the pack", input.Cut(id)), c.meant(id, c.roles)...)
		}
	}
	if len(c.pack.Focus) == 1 {
		c.warn("focus-of-one", "focus", input.Say("one role is in focus, and nothing to choose between"),
			input.Say("name another one, or leave focus out to choose between all"))
	}
	if len(c.roles) == 0 {
		c.problem("no-role", "", input.Say("the pack has no role"), input.Say("a role is a file in %s", RolesFolder))
	}
}

// meant is the hint that names what may have been meant, where something is near.
func (c *checker) meant(id string, ids []string) []input.Text {
	if meant := input.Closest(id, ids); meant != "" {
		return []input.Text{input.DidYouMean(meant)}
	}
	return nil
}

// sourced reports sources that are missing or unknown.
func (c *checker) sourced(key string, ids []string) {
	if len(ids) == 0 {
		c.problem("not-sourced", key+".sources", input.Say("no source is named"),
			input.Say("sources lists ids of %s; judgement can be one, too", SourcesFile))
	}
	c.known(key+".sources", ids)
}

// known reports sources that are none.
func (c *checker) known(key string, ids []string) {
	for i, id := range ids {
		if !c.sources[id] {
			hints := c.meant(id, slices.Sorted(maps.Keys(c.sources)))
			if hints == nil {
				hints = []input.Text{input.Say("add [[sources]] with id, title, publisher, short, date, and url or note")}
			}
			c.problem("unknown-source", key+"["+strconv.Itoa(i)+"]", input.Say("source %q is not in %s", input.Cut(id), SourcesFile), hints...)
		}
	}
}

// dated reports a period without a year.
func (c *checker) dated(key, period string) {
	if !c.year.MatchString(period) {
		c.problem("no-date", key, input.Say("%q names no year", input.Cut(period)), input.Say("expected a period such as May 2024 or 2024-34"))
	}
}
