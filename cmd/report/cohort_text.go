package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/scoring"
)

// CohortText writes a picture of many people for a terminal. asked are the titles of the questions, by id.
func CohortText(w io.Writer, l *lang.Words, c *Cohort, pack *profiles.Pack, asked map[string]string, style TextStyle) error {
	p := &cohortPrinter{&printer{Words: l, style: style}, c, pack, asked}
	if c.People > 0 {
		p.line("")
		p.headline(p.Say("Recommended to"), p.Plural(c.People, "%s person", "%s people", words.Grouped(c.People)))
		p.picture()
		p.line("")
		p.wrap("", "", p.fit())
		p.wrap("", "", p.sure())
		p.list(p.Say("What decided most often"), p.decisive())
		p.list(p.Say("Asked for, but no role meets it even half way"), p.unmet())
	}
	_, err := io.WriteString(w, p.b.String())
	return err
}

// cohortPrinter puts a cohort into words.
type cohortPrinter struct {
	*printer
	cohort *Cohort
	pack   *profiles.Pack
	asked  map[string]string
}

// portion is a number of people and what they have in common.
type portion struct {
	name   string
	people int
}

// percent is a share of the people, in whole percent.
func (p *cohortPrinter) percent(people int) int {
	return (200*people + p.cohort.People) / (2 * p.cohort.People)
}

func (p *cohortPrinter) fit() string {
	fit := Median(p.cohort.Fits)
	if fit < 0 {
		return ""
	}
	return p.Say("Median fit of the role that fits best: %d of 100.", fit)
}

// sure says how many verdicts are clear.
func (p *cohortPrinter) sure() string {
	v := p.cohort.Verdicts
	parts := []int{v.Clear, v.Leaning, v.TooClose + v.Tie, v.NoneEligible}
	percent := scoring.Apportion(parts, 100, p.cohort.People, 100)
	return p.Say("How sure: clear for %d %%, leaning for %d %%, too close to call for %d %%.", percent[0], percent[1], percent[2])
}

// decisive are the criteria that put the recommended role ahead most, by people.
func (p *cohortPrinter) decisive() []portion {
	var list []portion
	for _, d := range p.cohort.Decisive {
		name := diag.Visible(d.Criterion)
		if c, ok := p.pack.Criterion(d.Criterion); ok {
			name = words.Lower(c.Title)
		}
		list = append(list, portion{name, d.People})
	}
	return list
}

// unmet are the questions whose answers no role meets, by people.
func (p *cohortPrinter) unmet() []portion {
	var list []portion
	for _, q := range p.cohort.Questions {
		name := diag.Visible(q.Question)
		if title, ok := p.asked[q.Question]; ok {
			name = words.Lower(title)
		}
		list = append(list, portion{name, q.Unmet})
	}
	return list
}

// mostShares is how many criteria are named.
const mostShares = 5

// list names the largest shares.
func (p *cohortPrinter) list(title string, shares []portion) {
	slices.SortStableFunc(shares, func(a, b portion) int { return cmp.Compare(b.people, a.people) })
	var parts []string
	for _, s := range shares[:min(len(shares), mostShares)] {
		if s.people > 0 {
			parts = append(parts, fmt.Sprintf("%s %d %%", s.name, p.percent(s.people)))
		}
	}
	if len(parts) == 0 {
		parts = []string{p.Say("nothing")}
	}
	p.wrap("", "  ", title+": "+strings.Join(parts, ", ")+".")
}
