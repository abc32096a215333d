package words

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"careerfit/profiles"
	"careerfit/scoring"
)

// Fact is what the profiles of the roles say on a criterion, in one or two sentences with their sources: the fact behind
// a question. With more than a few roles it names the lowest and the highest. It is "" where there are no levels.
func (w *Writer) Fact(criterion string, roles []string) string {
	known, unknown := onLevel(w, criterion, roles)
	switch {
	case len(known) == 0 && len(unknown) == 0:
		return ""
	case len(known) == 0:
		return w.Say("Published: unknown.")
	}
	return Sentences(publishedFact(w, w.Criterion(criterion), known), unknownOf(w, unknown))
}

// unknownOf says of which roles a figure is unknown; "" of none.
func unknownOf(w *Writer, names []string) string {
	switch n := len(names); {
	case n == 0:
		return ""
	case n > MostInFact:
		return w.Say("Of %d roles it is unknown.", n)
	}
	return w.Say("Of %s it is unknown.", w.And(names...))
}

type standsAtLevel struct {
	name string
	profiles.Level
}

// onLevel tells the roles whose level on a criterion is known from the names of the others.
func onLevel(w *Writer, criterion string, roles []string) (known []standsAtLevel, unknown []string) {
	for _, id := range roles {
		switch level, ok := w.Role(id).Levels.On(criterion); {
		case !ok:
		case level.Known():
			known = append(known, standsAtLevel{w.Name(id), level})
		default:
			unknown = append(unknown, w.Name(id))
		}
	}
	return known, unknown
}

func publishedFact(w *Writer, c *profiles.Criterion, known []standsAtLevel) string {
	known = ends(known, func(a, b standsAtLevel) int { return cmp.Compare(a.Level.Level, b.Level.Level) })
	var parts, sources []string
	for _, s := range known {
		parts = append(parts, s.name+" "+Number(s.Level.Level))
		for _, id := range s.Sources {
			if name := w.SourceName(id); name != "" && !slices.Contains(sources, name) {
				sources = append(sources, name)
			}
		}
	}
	published := InUnit(w.And(parts...), c.Unit)
	if len(sources) > 0 {
		published += " (" + strings.Join(sources, "; ") + ")"
	}
	return w.Say("Published: %s.", published)
}

// ends are the least and the greatest of more than can be named.
func ends[T any](list []T, compare func(a, b T) int) []T {
	if len(list) <= MostInFact {
		return list
	}
	slices.SortStableFunc(list, compare)
	return []T{list[0], list[len(list)-1]}
}

// Meaning says what share of the jobs of the roles pay an amount, in dollars a year, where local pay is the given percent
// of national pay. With more than a few roles it names the lowest share and the highest.
func (w *Writer) Meaning(roles []string, localPay, dollars int) string {
	known, unknown := paying(w, roles, localPay, dollars)
	if len(known) == 0 {
		return w.Say("What these jobs pay is not known.")
	}
	shares := make([]string, len(known))
	parts := make([]string, len(known))
	for i, p := range known {
		shares[i] = w.InTen(p.percent)
		parts[i] = fmt.Sprintf("%s: %s", p.name, shares[i])
	}
	text := w.Say("How many earn that or more: %s.", w.And(parts...))
	if len(slices.Compact(shares)) == 1 && len(unknown) == 0 {
		text = w.Say("In these roles %s earn that or more.", shares[0])
	}
	return Sentences(text, unknownOf(w, unknown))
}

// paid is a role, by name, and the percent of its jobs that pay an amount.
type paid struct {
	name    string
	percent int
}

// paying tells the roles whose pay is known, or of many the lowest and the highest, from the names of the others.
func paying(w *Writer, roles []string, localPay, dollars int) (known []paid, unknown []string) {
	for _, id := range roles {
		if role := w.Role(id); role.Pay.Known() {
			known = append(known, paid{w.Name(id), role.Scored().PercentAtLeast(scoring.Whole(dollars), localPay)})
		} else {
			unknown = append(unknown, w.Name(id))
		}
	}
	return ends(known, func(a, b paid) int { return cmp.Compare(a.percent, b.percent) }), unknown
}
