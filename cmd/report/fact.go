package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/profiles"
	"careerfit/scoring"
)

// maxInFact is how many roles are named one by one.
const maxInFact = 3

// Fact is what the profiles of the roles say on a criterion, in one or two sentences with their sources: the fact behind
// a question. With more than a few roles it names the lowest and the highest. It is "" where there are no levels.
func Fact(words *lang.Words, pack *profiles.Pack, criterion string, roles []string) string {
	w := &writer{Words: words, in: Input{Said: pack}}
	known, unknown := w.onLevel(criterion, roles)
	switch {
	case len(known) == 0 && len(unknown) == 0:
		return ""
	case len(known) == 0:
		return words.Say("Published: unknown.")
	}
	return sentences(w.publishedFact(w.criterion(criterion), known), w.unknownOf(unknown))
}

// unknownOf says of which roles a figure is unknown; "" of none.
func (w *writer) unknownOf(names []string) string {
	switch n := len(names); {
	case n == 0:
		return ""
	case n > maxInFact:
		return w.Say("Of %d roles it is unknown.", n)
	}
	return w.Say("Of %s it is unknown.", w.And(names...))
}

// standsAtLevel is a role, by name, and where it stands.
type standsAtLevel struct {
	name string
	profiles.Level
}

// onLevel tells the roles whose level on a criterion is known from the names of the others.
func (w *writer) onLevel(criterion string, roles []string) (known []standsAtLevel, unknown []string) {
	for _, id := range roles {
		switch level, ok := w.role(id).Levels.On(criterion); {
		case !ok:
		case level.Known():
			known = append(known, standsAtLevel{w.name(id), level})
		default:
			unknown = append(unknown, w.name(id))
		}
	}
	return known, unknown
}

// publishedFact says where the roles stand.
func (w *writer) publishedFact(c *profiles.Criterion, known []standsAtLevel) string {
	if len(known) > maxInFact {
		slices.SortStableFunc(known, func(a, b standsAtLevel) int { return cmp.Compare(a.Level.Level, b.Level.Level) })
		known = []standsAtLevel{known[0], known[len(known)-1]}
	}
	var parts, sources []string
	for _, s := range known {
		parts = append(parts, s.name+" "+number(s.Level.Level))
		for _, id := range s.Sources {
			if note := source(w.in.Said, id); note != "" && !slices.Contains(sources, note) {
				sources = append(sources, note)
			}
		}
	}
	said := inUnit(w.And(parts...), c.Unit)
	if len(sources) > 0 {
		said += " (" + strings.Join(sources, "; ") + ")"
	}
	return w.Say("Published: %s.", said)
}

// Meaning says what share of the jobs of the roles pay an amount, in dollars a year, where local pay is the given percent
// of national pay. With more than a few roles it names the lowest share and the highest.
func Meaning(words *lang.Words, pack *profiles.Pack, roles []string, local, dollars int) string {
	w := &writer{Words: words, in: Input{Said: pack}}
	known, unknown := w.paying(roles, local, dollars)
	if len(known) == 0 {
		return words.Say("What these jobs pay is not known.")
	}
	shares := make([]string, len(known))
	parts := make([]string, len(known))
	for i, p := range known {
		shares[i] = inTen(words, p.percent)
		parts[i] = fmt.Sprintf("%s: %s", p.name, shares[i])
	}
	text := words.Say("How many earn that or more: %s.", words.And(parts...))
	if len(slices.Compact(shares)) == 1 && len(unknown) == 0 {
		text = words.Say("In these roles %s earn that or more.", shares[0])
	}
	return sentences(text, w.unknownOf(unknown))
}

// paid is a role, by name, and the percent of its jobs that pay an amount.
type paid struct {
	name    string
	percent int
}

// paying tells the roles whose pay is known, or of many the lowest and the highest, from the names of the others.
func (w *writer) paying(roles []string, local, dollars int) (known []paid, unknown []string) {
	for _, id := range roles {
		if role := w.role(id); role.Pay.Known() {
			known = append(known, paid{w.name(id), role.Scored().PercentAtLeast(scoring.Whole(dollars), local)})
		} else {
			unknown = append(unknown, w.name(id))
		}
	}
	if len(known) > maxInFact {
		slices.SortStableFunc(known, func(a, b paid) int { return cmp.Compare(a.percent, b.percent) })
		known = []paid{known[0], known[len(known)-1]}
	}
	return known, unknown
}
