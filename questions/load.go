package questions

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"careerfit/profiles/diag"
	"careerfit/profiles/tomlfile"
)

// Load reads and checks a bank of questions on the criteria of a pack. The name is how problems name the file; reserved
// are the flags that no question can be named after. Everything that is wrong comes back at once, and then there is no
// bank.
func Load(name string, data []byte, criteria map[string]Criterion, reserved []string) (*Bank, diag.Problems) {
	b := &Bank{SHA256: fmt.Sprintf("%x", sha256.Sum256(data))}
	file, problems := tomlfile.Decode(name, data, b)
	if !file.IsTOML() {
		return nil, problems
	}
	c := &bankChecker{
		file: file, bank: b, criteria: criteria, reserved: reserved,
		id: regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,63}$`), asked: map[string]string{},
	}
	c.check()
	if problems.Add(c.problems.Without(problems)...); len(problems) > 0 {
		return nil, problems
	}
	return b, nil
}

// bankChecker collects what is wrong with a bank.
type bankChecker struct {
	file     *tomlfile.File
	bank     *Bank
	criteria map[string]Criterion
	reserved []string
	id       *regexp.Regexp
	asked    map[string]string // criterion to the question that asks for it
	problems diag.Problems
}

func (c *bankChecker) problem(code, key string, what diag.Text, hints ...diag.Text) {
	c.problems.Add(c.file.Problem(code, key, what, hints...))
}

// check looks at every question, and at what is not asked for.
func (c *bankChecker) check() {
	for i := range c.bank.Questions {
		q, key := &c.bank.Questions[i], fmt.Sprintf("questions[%d]", i)
		c.checkID(key, i)
		c.checkTexts(key, q)
		c.checkOptions(key, q)
		if other, twice := c.asked[q.Criterion]; twice {
			c.problem("twice", key+".criterion", diag.Say("criterion %q is asked for by %s already", diag.Cut(q.Criterion), other))
		}
		c.asked[q.Criterion] = q.ID
		c.checkCriterion(key, q)
	}
	for _, id := range slices.Sorted(maps.Keys(c.criteria)) {
		if _, ok := c.asked[id]; !ok {
			c.problem("not-asked", "", diag.Say("no question asks for the criterion %q", id), diag.Say("add a question with criterion = %q", id))
		}
	}
}

func (c *bankChecker) checkID(key string, i int) {
	id := c.bank.Questions[i].ID
	switch {
	case !c.id.MatchString(id):
		c.problem("not-an-id", key+".id", diag.Say("%q is no id", diag.Cut(id)),
			diag.Say("an id is made of lower-case letters, digits and hyphens, at most 64"))
	case slices.Contains(c.reserved, id):
		c.problem("not-an-id", key+".id", diag.Say("--%s is a flag of the program already", id), diag.Say("give the question another id"))
	case slices.Contains(c.bank.IDs()[:i], id):
		c.problem("twice", key+".id", diag.Say("question %q is there twice", id))
	}
}

// checkTexts reports texts that are missing.
func (c *bankChecker) checkTexts(key string, q *Question) {
	for _, text := range []struct{ key, text string }{
		{"title", q.Title}, {"stem", q.Stem}, {"why", q.Why}, {"no-preference", q.NoPreference},
	} {
		if strings.TrimSpace(text.text) == "" {
			c.problem("empty", key+"."+text.key, diag.Say("%s is missing or empty", text.key))
		}
	}
	if q.Kind != Scale && !strings.Contains(q.Said, "{}") {
		c.problem("no-place", key+".said", diag.Say("%q has no {} for what was chosen", diag.Cut(q.Said)))
	}
	if q.Kind != Scale && q.Again != "" {
		c.problem("not-a-scale", key+".again", diag.Say("only a scale is asked again"))
	}
	if q.Kind != Scale && q.Visit != "" {
		c.problem("not-a-scale", key+".visit", diag.Say("only a scale is asked about a visit"))
	}
}

// Kinds are the kinds of questions.
func Kinds() []string { return []string{string(Scale), string(Amount), string(Categories)} }

// checkCriterion holds a question against the criterion its answer is held against.
func (c *bankChecker) checkCriterion(key string, q *Question) {
	criterion, ok := c.criteria[q.Criterion]
	switch {
	case !ok:
		var hints []diag.Text
		if meant := diag.Closest(q.Criterion, slices.Sorted(maps.Keys(c.criteria))); meant != "" {
			hints = append(hints, diag.DidYouMean(meant))
			c.asked[meant] = q.ID // or it would count as not asked for, too
		}
		c.problem("unknown-criterion", key+".criterion", diag.Say("%q is no criterion of the pack", diag.Cut(q.Criterion)), hints...)
	case !slices.Contains(Kinds(), string(q.Kind)):
		c.problem("not-a-value", key+".kind", diag.Say("%q is not one of its values", diag.Cut(string(q.Kind))), diag.Say("expected %s", strings.Join(Kinds(), ", ")))
	case q.Kind != criterion.Kind:
		c.problem("not-a-value", key+".kind", diag.Say("kind %s does not fit the criterion %s; expected %s", q.Kind, q.Criterion, criterion.Kind))
	case q.Kind == Scale:
		c.checkValues(key, q, criterion.Min, criterion.Max)
	case q.Kind == Amount:
		c.checkValues(key, q, minAmount, maxAmount)
	case q.Kind == Categories:
		c.checkCategories(key, q, criterion.Categories)
	}
}

// checkValues reports values that do not rise, or are off the scale.
func (c *bankChecker) checkValues(key string, q *Question, low, high float64) {
	if low >= high {
		return // what is wrong with the criterion is known already
	}
	before := low
	for i, o := range q.Options {
		at := fmt.Sprintf("%s.options[%d].value", key, i)
		switch {
		case o.Value < low || o.Value > high:
			c.problem("out-of-range", at, diag.Say("value %v is outside %v to %v", o.Value, low, high))
		case i > 0 && o.Value <= before:
			c.problem("not-in-order", at, diag.Say("value %v is not above the one before it, %v", o.Value, before))
		}
		if o.Value <= high {
			before = o.Value
		}
	}
}

// checkCategories reports options that are no category of the criterion, and categories that cannot be chosen.
func (c *bankChecker) checkCategories(key string, q *Question, categories []string) {
	there := q.OptionIDs()
	for i, o := range q.Options {
		if slices.Contains(categories, o.ID) {
			continue
		}
		var hints []diag.Text
		if meant := diag.Closest(o.ID, categories); meant != "" {
			hints = append(hints, diag.DidYouMean(meant))
			there = append(there, meant) // or it would count as not to be chosen, too
		}
		c.problem("unknown-category", fmt.Sprintf("%s.options[%d].id", key, i), diag.Say("%q is no category of the criterion %s", diag.Cut(o.ID), q.Criterion), hints...)
	}
	for _, id := range categories {
		if !slices.Contains(there, id) {
			c.problem("not-asked", key+".options", diag.Say("the category %q cannot be chosen", id))
		}
	}
}

// A question has options for the keys 1 to 9; of categories there can be as many as the engine takes.
const (
	minOptions    = 2
	maxOptions    = 9
	maxCategories = 30
)

// checkOptions checks what every kind of option has.
func (c *bankChecker) checkOptions(key string, q *Question) {
	most := maxOptions
	if q.Kind == Categories {
		most = maxCategories
	}
	if n := len(q.Options); n < minOptions || n > most {
		c.problem("out-of-range", key+".options", diag.Say("expected %d to %d options, found %d", minOptions, most, n))
	}
	for i, o := range q.Options {
		at := fmt.Sprintf("%s.options[%d]", key, i)
		_, number := strconv.Atoi(o.ID)
		switch {
		case !c.id.MatchString(o.ID):
			c.problem("not-an-id", at+".id", diag.Say("%q is no id", diag.Cut(o.ID)),
				diag.Say("an id is made of lower-case letters, digits and hyphens, at most 64"))
		case o.ID == Skip || number == nil && q.Kind != Amount && c.criteria[q.Criterion].Kind != Amount:
			c.problem("not-an-id", at+".id", diag.Say("%q means something else as an answer", o.ID), diag.Say("numbers choose by place, and skip is no preference"))
		case slices.Contains(q.OptionIDs()[:i], o.ID):
			c.problem("twice", at+".id", diag.Say("option %q is there twice", o.ID))
		}
		for _, text := range []struct{ key, text string }{{"label", o.Label}, {"said", o.Said}} {
			if strings.TrimSpace(text.text) == "" {
				c.problem("empty", at+"."+text.key, diag.Say("%s is missing or empty", text.key))
			}
		}
	}
}
