package report

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// ContrastLetter is a comparison in words, in reading order: what sets the two apart, by how much and how surely; what
// they share; what each is like; how to get into each, and from one to the other.
type ContrastLetter struct {
	Words    *lang.Words
	Headline string
	Count    string   // how many criteria differ
	Summary  []string // paragraphs
	Apart    []Picture
	Legend   string    // how to read the pictures; empty without any
	About    []Section // the work
	Pay      *Picture  // nil where nothing is known
	Table    Table
	Moves    []Section
	Sources  []string // footnotes, in order of their numbers
	Closing  string
	Next     string   // what the command is for
	Command  []string // its words
}

// Table puts what is short side by side.
type Table struct {
	Title string
	Names []string // of the two roles
	Both  string   // names them both
	Rows  []Row
}

// Row is a row of the table: a list for each role, or one for both where they are the same.
type Row struct {
	Title string
	Cells [][]string
}

// inWords is the comparison for people.
func (c *contrast) inWords() ContrastLetter {
	l := ContrastLetter{
		Words:    c.Words,
		Headline: c.headline(),
		Count:    c.count(),
		Summary:  c.summary(),
		Closing:  c.closing(),
		Command:  c.in.Again,
	}
	for _, d := range c.groups.differ {
		l.Apart = append(l.Apart, c.picture(d))
	}
	if len(l.Apart) > 0 {
		l.Legend = c.Say("● is where a job stands, ├──┤ the range it plausibly lies in (5th to 95th percentile, in brackets too). " +
			"A difference is sure when by these ranges there is at most a 1 in 20 chance that there is none, or that it goes the " +
			"other way.")
	}
	l.About = c.about()
	l.Pay = c.payPicture()
	l.Table = Table{c.Say("Side by side"), []string{c.title(0), c.title(1)}, c.Say("both"), c.rows()}
	l.Moves = c.movesAndMore()
	l.Sources = c.footnotes()
	l.Next = c.next()
	return l
}

func (c *contrast) headline() string { return c.Or(c.title(0), c.Name(c.ids[1])) }

// count says how many criteria differ, of those that are known of both.
func (c *contrast) count() string {
	return c.Say("%d of %d criteria differ", len(c.groups.differ), len(c.groups.differ)+len(c.groups.shared))
}

// next is what the command at the end is for.
func (c *contrast) next() string { return c.Say("Which of the two fits you: ") }

func (c *contrast) title(i int) string { return c.Role(c.ids[i]).Title }

func (c *contrast) closing() string {
	if len(c.pair.Contributions) == 0 {
		return c.Say("This compares what is published about these jobs. It cannot know which is right for you.")
	}
	return c.Say("This compares your answers with what is published about these jobs. It cannot know which is right for you.")
}

// summary says what surely sets the two apart, what that rests on, and what it is worth to the person.
func (c *contrast) summary() []string {
	text, sure := "", 0
	for i, sign := range []scoring.Number{1, -1} {
		var titles []string
		for _, d := range c.groups.differ {
			if d.Sure() && d.By*sign > 0 {
				titles = append(titles, words.Lower(c.Criterion(d.Criterion).Title))
			}
		}
		if len(titles) > 0 {
			text += c.Say("%s stands higher on %s.", c.title(i), c.And(titles...)) + " "
			sure += len(titles)
		}
	}
	paragraphs := []string{text + c.hearsay() + c.rest(len(c.groups.differ)-sure, sure)}
	if len(c.pair.Contributions) > 0 {
		paragraphs = append(paragraphs, c.worthOfAll())
	}
	return paragraphs
}

// rest says how many differences are none to rely on.
func (c *contrast) rest(unsure, sure int) string {
	switch {
	case unsure == 0 && sure == 0:
		return c.Say("They hardly differ on anything that is known of both.")
	case unsure == 0:
		return c.Say("Each of these differences is larger than its uncertainty.")
	case sure == 0:
		return c.Say("No difference between them is larger than its uncertainty: what is published cannot tell them apart.")
	}
	return c.Plural(unsure, "%d more difference is smaller than its uncertainty.",
		"%d more differences are smaller than their uncertainty.", unsure)
}

// hearsay says when no sure difference is measured in both roles.
func (c *contrast) hearsay() string {
	var sources []string
	for _, d := range c.groups.differ {
		if !d.Sure() {
			continue
		}
		told := false
		for _, id := range c.ids {
			level, _ := c.Role(id).Levels.On(d.Criterion)
			if level.Basis == "article" && !c.isSeen(id, d.Criterion) {
				told, sources = true, append(sources, level.Sources[:min(len(level.Sources), 1)]...)
			}
		}
		if !told {
			return ""
		}
	}
	if len(sources) == 0 {
		return ""
	}
	return c.Say("These rest on the word of an article, not on measurements.%s", c.cite(sources...)) + " "
}

// worthOfAll adds up what the answers are worth in points, the largest first, towards the role that is ahead.
func (c *contrast) worthOfAll() string {
	ahead, behind, sign := c.pair.A, c.pair.B, 1
	if c.pair.Gap() < 0 {
		ahead, behind, sign = c.pair.B, c.pair.A, -1
	}
	size := func(a words.Answered) int {
		points, _ := c.points(a.Question.Criterion)
		return max(points, -points)
	}
	var some, none []string
	for _, a := range slices.SortedStableFunc(slices.Values(c.in.Asked), func(a, b words.Answered) int { return size(b) - size(a) }) {
		switch points, ok := c.points(a.Question.Criterion); {
		case !ok:
		case points == 0:
			none = append(none, words.Lower(a.Question.Title))
		default:
			some = append(some, fmt.Sprintf("%s %+d", words.Lower(a.Question.Title), sign*points))
		}
	}
	text := c.sum(ahead, behind, some)
	if len(none) > 0 {
		text += c.Say(" Worth the same in both: %s.", c.And(none...))
	}
	return text
}

// sum says how far one is ahead, and what that is made of.
func (c *contrast) sum(ahead, behind scoring.Standing, parts []string) string {
	gap, made := ahead.Points-behind.Points, strings.Join(parts, ", ")
	switch {
	case len(parts) == 0:
		return c.Say("By your answers the two have the same points, %d of %d.", ahead.Points, ahead.MaxPoints)
	case gap == 0:
		return c.Say("By your answers the two have the same points, %d of %d. For %s: %s.",
			ahead.Points, ahead.MaxPoints, c.Name(ahead.ID), made)
	}
	return c.Plural(gap, "By your answers %[2]s is %[1]d point of %[3]d ahead: %[4]s. Fit: %[5]d against %[6]d.",
		"By your answers %[2]s is %[1]d points of %[3]d ahead: %[4]s. Fit: %[5]d against %[6]d.",
		gap, c.Name(ahead.ID), ahead.MaxPoints, made, words.WholeFit(ahead), words.WholeFit(behind))
}
