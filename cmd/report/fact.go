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

// Fact is what the profiles of the roles say on a criterion, in one sentence with its sources: the fact behind a
// question. With more than a few roles it names the lowest and the highest.
func Fact(words *lang.Words, pack *profiles.Pack, criterion string, roles []string) string {
	w := &writer{Words: words, in: Input{Said: pack}}
	c := w.criterion(criterion)
	var list []standsAtLevel
	for _, id := range roles {
		if level, ok := w.role(id).Levels.On(criterion); ok {
			list = append(list, standsAtLevel{w.name(id), level})
		}
	}
	if len(list) == 0 {
		return ""
	}
	if len(list) > maxInFact {
		slices.SortStableFunc(list, func(a, b standsAtLevel) int { return cmp.Compare(a.Level.Level, b.Level.Level) })
		list = []standsAtLevel{list[0], list[len(list)-1]}
	}
	var parts, sources []string
	for _, s := range list {
		parts = append(parts, s.name+" "+number(s.Level.Level))
		for _, id := range s.Sources {
			if note := source(pack, id); !slices.Contains(sources, note) {
				sources = append(sources, note)
			}
		}
	}
	return words.Say("Published: %s %s (%s).", words.And(parts...), c.Unit, strings.Join(sources, "; "))
}

// standsAtLevel is a role, by name, and where it stands.
type standsAtLevel struct {
	name string
	profiles.Level
}

// maxInFact is how many roles are named one by one.
const maxInFact = 3

// Meaning says what share of the jobs of the roles pay an amount, in dollars a year, where local pay is the given percent
// of national pay.
func Meaning(words *lang.Words, pack *profiles.Pack, roles []string, local, dollars int) string {
	var shares, parts []string
	for _, id := range roles[:min(len(roles), maxInFact)] {
		role, _ := pack.Role(id)
		share := inTen(words, role.Scored().PercentAtLeast(scoring.Whole(dollars), local))
		if !slices.Contains(shares, share) {
			shares = append(shares, share)
		}
		parts = append(parts, fmt.Sprintf("%s: %s", lower(role.Title), share))
	}
	if len(shares) == 1 {
		return words.Say("In these roles %s earn that or more.", shares[0])
	}
	return words.Say("How many earn that or more: %s.", words.And(parts...))
}
