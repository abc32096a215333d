package report

import (
	"fmt"
	"slices"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// notKnown says, as a sentence without its period, that nobody knows where the role stands, and what is made of that.
func (w *writer) notKnown(c *profiles.Criterion) string {
	switch c.Of {
	case "amounts":
		return w.Say("What this role pays is not known and counts as the middle")
	case "categories":
		return w.Say("Where this role has its jobs is not known and counts as the middle")
	}
	return w.Say("Where this role stands is not known and counts as the middle")
}

// isUnknown reports whether nobody knows where a role of the focus stands on an answered criterion.
func (w *writer) isUnknown(role, criterion string) bool { return w.cell(role, criterion).Level.Unknown }

// hasUnknown reports whether an answered criterion of a role of the focus is unknown.
func (w *writer) hasUnknown(role string) bool {
	return slices.ContainsFunc(w.in.Asked, func(a words.Answered) bool { return w.isUnknown(role, a.Question.Criterion) })
}

// unknowns is what is not known of one role, though the person answered it.
type unknowns struct {
	role  string
	asked words.Answers
}

// unknownRoles lists what is not known of the roles that the result is about: those of the shortlist, the runner-up, and the
// nearest one where none is eligible. They come as they are ranked.
func unknownRoles(in Input) []unknowns {
	var list []unknowns
	for i, s := range in.Result.Ranking {
		about := i == 0 || s.ID == in.Result.RunnerUp || slices.Contains(in.Result.Shortlist, s.ID)
		if asked := unknownCells(in, s); about && len(asked) > 0 {
			list = append(list, unknowns{s.ID, asked})
		}
	}
	return list
}

// unknownCells are the answers on which nobody knows where a role stands, in the order of the bank.
func unknownCells(in Input, s scoring.Standing) words.Answers {
	var list words.Answers
	for _, a := range in.Asked {
		if c, ok := words.CellOf(s, a.Question.Criterion); ok && c.Level.Unknown {
			list = append(list, a)
		}
	}
	return list
}

// unknownWarnings say the same to scripts.
func unknownWarnings(in Input) []string {
	var list []string
	for _, u := range unknownRoles(in) {
		for _, a := range u.asked {
			list = append(list, fmt.Sprintf("%s:%s is unknown; it counts as the middle of what is possible", u.role, a.Question.Criterion))
		}
	}
	return list
}

// unknownItems say what is not known, and what is made of it.
func (w *writer) unknownItems() []Item {
	list := unknownRoles(w.in)
	if len(list) == 0 {
		return nil
	}
	var items []Item
	for _, u := range list[:min(len(list), words.MostNamed)] {
		items = append(items, Item{Text: w.Say("%s: %s.", words.Upper(w.Name(u.role)), w.And(u.asked.Titles()...))})
	}
	if n := len(list) - words.MostNamed; n > 0 {
		items = append(items, Item{Text: w.Plural(n, "So it is with %d more role of the shortlist.", "So it is with %d more roles of the shortlist.", n)})
	}
	items = append(items, Item{Text: w.Say("Each counts as the middle of what is possible, with the doubt that goes with it.")})
	return append(items, w.unknownMusts(list)...)
}

// unknownMusts says which roles pass a deal-breaker only because nobody knows better.
func (w *writer) unknownMusts(list []unknowns) []Item {
	var roles []string
	for _, u := range list[:min(len(list), words.MostNamed)] {
		if slices.ContainsFunc(u.asked, isMust) {
			roles = append(roles, w.Name(u.role))
		}
	}
	if len(roles) == 0 {
		return nil
	}
	return []Item{{Text: w.Say("It includes a deal-breaker: nobody knows whether that is met by %s.", w.Or(roles...))}}
}

func isMust(a words.Answered) bool { return a.Must }
