package profiles

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"careerfit/profiles/input"
)

// checker holds what the checks of one pack share.
type checker struct {
	*loader
	pack *Pack
	day  time.Time // of the check; zero where nothing is too old
	file string    // the file the next problems are about, as it is shown
	id   *regexp.Regexp
	year *regexp.Regexp
	soc  *regexp.Regexp
	used map[string]bool // ids of the sources that figures rest on
}

// idPattern is what ids of packs, roles, criteria, questions and sources look like.
const idPattern = `^[a-z0-9][a-z0-9-]{0,63}$`

// IsID reports whether a text can be an id.
func IsID(id string) bool { return regexp.MustCompile(idPattern).MatchString(id) }

// check adds a problem for everything in the pack that is not as it should be.
func (l *loader) check(p *Pack, day time.Time) {
	c := &checker{
		loader: l, pack: p, day: day,
		id:   regexp.MustCompile(idPattern),
		year: regexp.MustCompile(`\b(19|20)\d\d\b`),
		soc:  regexp.MustCompile(`^\d\d-\d{4}(\.\d\d)?$`),
		used: map[string]bool{},
	}
	if c.about(c.files.Named(packFile)[0].Shown()) {
		c.checkPack()
	}
	for _, f := range c.files.Named(SourcesFile) {
		if !c.about(f.Shown()) {
			return // what is wrong with roles could follow from that
		}
	}
	if !c.about(c.files.Named(CriteriaFile)[0].Shown()) {
		return
	}
	c.checkCriteria()
	for i := range p.Roles {
		if c.about(c.roleFiles[p.Roles[i].ID]) {
			c.checkRole(&p.Roles[i])
		}
	}
	c.checkSources()
}

// about makes the next problems those of a file. It reports whether the file was TOML: otherwise everything else that is
// wrong with it would follow from that.
func (c *checker) about(shown string) bool {
	c.file = shown
	file := c.read[shown]
	return file == nil || file.IsTOML()
}

// problem notes what is wrong with a key of the present file.
func (c *checker) problem(rule, key string, message input.Text, hints ...input.Text) {
	c.problems = append(c.problems, c.parsed(c.file).Problem(rule, key, message, hints...))
}

// warn notes what does not keep the pack from being used.
func (c *checker) warn(rule, key string, message input.Text, hints ...input.Text) {
	c.problem(rule, key, message, hints...)
	c.problems[len(c.problems)-1].Warning = true
}

// parsed is the file of the name shown. The built-in roles were not parsed for the pack; they are once one is wrong.
func (c *checker) parsed(shown string) *input.File {
	if file, ok := c.read[shown]; ok && file != nil {
		return file
	}
	i := slices.IndexFunc(c.files, func(f PackFile) bool { return f.Shown() == shown })
	c.read[shown], _ = input.Read(shown, c.files[i].Data)
	return c.read[shown]
}

// has reports whether the present file has a key. What was built in has all it needs.
func (c *checker) has(key string) bool {
	file, ok := c.read[c.file]
	return !ok || file == nil || file.Has(key)
}

// filled reports an empty text.
func (c *checker) filled(key, text string) {
	if strings.TrimSpace(text) == "" {
		c.problem("empty", key, c.emptyOr(key))
	}
}

// emptyOr says whether a text is empty or not there at all.
func (c *checker) emptyOr(key string) input.Text {
	name := key[strings.LastIndex(key, ".")+1:]
	if c.parsed(c.file).Has(key) {
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
		} else if _, ok := c.pack.Role(id); !ok {
			c.problem("unknown-role", key, input.Say("%q is no role of the pack", input.Cut(id)), c.meant(id, c.pack.RoleIDs())...)
		}
	}
	if len(c.pack.Roles) == 0 {
		c.problem("no-role", "", input.Say("the pack has no role"), input.Say("a role is a file in %s", rolesFolder))
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
		if _, ok := c.pack.Source(id); !ok {
			var all []string
			for _, s := range c.pack.Sources {
				all = append(all, s.ID)
			}
			c.problem("unknown-source", key+"["+strconv.Itoa(i)+"]", input.Say("source %q is not in %s", input.Cut(id), SourcesFile), c.meant(id, all)...)
		}
	}
}

// dated reports a period without a year.
func (c *checker) dated(key, period string) {
	if !c.year.MatchString(period) {
		c.problem("no-date", key, input.Say("%q names no year", input.Cut(period)), input.Say("expected a period such as May 2024 or 2024-34"))
	}
}
