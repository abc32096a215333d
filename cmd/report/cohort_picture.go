package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/profiles/diag"
	"careerfit/scoring"

	"github.com/jedib0t/go-pretty/v6/text"
)

// recommended is people who were told the same role, or that there is none.
type recommended struct {
	name     string
	people   int
	verdicts Verdicts
}

// The shades of a bar, by how sure the recommendation is.
const (
	clearShade    = "█"
	leaningShade  = "▓"
	tooCloseShade = "░"
)

// picture draws a bar for each role, which is longest for the one recommended most, with a part for each verdict.
func (p *cohortPrinter) picture() {
	list := p.recommended()
	longest, most := 0, 0
	for _, r := range list {
		longest, most = max(longest, text.StringWidthWithoutEscSequences(r.name)), max(most, r.people)
	}
	p.line("")
	room := min(barWidth, p.style.Width-longest-9)
	for _, r := range list {
		if room < minBar {
			p.wrap("  ", "  ", fmt.Sprintf("%s %d", r.name, p.percent(r.people)))
			continue
		}
		p.line(fmt.Sprintf("  %s  %s  %3d", text.Pad(r.name, longest, ' '), text.Pad(shades(r, room, most), room, ' '), p.percent(r.people)))
	}
	reading := p.Say("in percent of these people")
	if room >= minBar {
		reading += p.Say("; %s clear, %s leaning, %s too close to call", clearShade, leaningShade, tooCloseShade)
	}
	p.wrap("  ", "  ", reading)
}

// shades is the bar of some people where the largest number of them fills the room.
func shades(r recommended, room, most int) string {
	v := r.verdicts
	parts := []int{v.Clear, v.Leaning, v.TooClose + v.Tie}
	people := parts[0] + parts[1] + parts[2]
	if people == 0 {
		return ""
	}
	length := (2*people*room + most) / (2 * most)
	bar := ""
	for i, n := range scoring.Apportion(parts, length, people, length) {
		bar += strings.Repeat([]string{clearShade, leaningShade, tooCloseShade}[i], n)
	}
	return bar
}

// recommended lists the roles that were recommended, most first, the rest of very many together, and those who were told
// no role.
func (p *cohortPrinter) recommended() []recommended {
	var list []recommended
	for _, r := range p.cohort.Roles {
		if r.People > 0 {
			list = append(list, recommended{p.role(r.Role), r.People, r.Verdicts})
		}
	}
	slices.SortStableFunc(list, func(a, b recommended) int { return cmp.Compare(b.people, a.people) })
	if len(list) > mostItems {
		rest := recommended{name: p.Say("(other roles)")}
		for _, r := range list[mostItems:] {
			rest.people += r.people
			rest.verdicts.add(r.verdicts)
		}
		list = append(list[:mostItems], rest)
	}
	v := p.cohort.Verdicts
	if v.Tie > 0 {
		list = append(list, recommended{p.Say("(a tie)"), v.Tie, Verdicts{Tie: v.Tie}})
	}
	if v.NoneEligible > 0 {
		list = append(list, recommended{p.Say("(no role passes)"), v.NoneEligible, Verdicts{}})
	}
	return list
}

// role is the name of a role. The summary may be of another pack than the one in use.
func (p *cohortPrinter) role(id string) string {
	if role, ok := p.pack.Role(id); ok {
		return words.InSentence(role.Title)
	}
	return diag.Visible(id)
}
