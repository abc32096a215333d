package result

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// look is a criterion worth looking at, in one job or in both.
type look struct {
	criterion string
	roles     []string
}

func looks(w *writer, most int) []look {
	var list []look
	if w.in.Doubt == nil {
		return nil
	}
	for _, r := range w.in.Doubt.Observations {
		i := slices.IndexFunc(list, func(l look) bool { return l.criterion == r.Criterion })
		switch {
		case i >= 0:
			list[i].roles = []string{w.result.Leader, w.in.Doubt.Rival}
		case len(list) < most:
			list = append(list, look{r.Criterion, []string{r.Role}})
		}
	}
	return list
}

// settle are the questions to take to a school or a shadow day, those that would tell most first, and where to put what was
// seen.
func settle(w *writer) doc.Section {
	items := withRoom(w, looks(w, words.MostReasons))
	if len(items) > 0 {
		items = append(items, plain(w.Say("After a visit, tell what you saw: %s", w.Command("visit", w.in.Doubt.Observations[0].Role)))...)
	}
	return doc.Listed(w.Say("To settle it, ask at a school or on a shadow day"), items...)
}

// toAsk does the same in the details, where nothing in short does: without any doubt, about what the roles differ in most.
func toAsk(w *writer) doc.Section {
	if asksAtLength(w) {
		return doc.Section{}
	}
	list := looks(w, words.MostReasons)
	if len(list) == 0 {
		list = widest(w)
	}
	return doc.Listed(w.Say("Questions to ask at a school or on a shadow day"), withRoom(w, list)...)
}

// widest are the answered criteria on which the first two roles stand furthest apart.
func widest(w *writer) []look {
	if w.in.Pair == nil {
		return nil
	}
	differences := slices.Clone(w.in.Pair.Differences)
	slices.SortStableFunc(differences, scoring.Wider)
	var list []look
	for _, d := range differences {
		if w.answers.On(d.Criterion).Counts() && len(list) < words.MostReasons {
			list = append(list, look{d.Criterion, []string{w.in.Pair.A.ID, w.in.Pair.B.ID}})
		}
	}
	return list
}

// withRoom are numbered questions, with what the person wants, what is published, and room to write.
func withRoom(w *writer, list []look) []doc.Item {
	items := make([]doc.Item, len(list))
	for i, l := range list {
		published, sources := published(w, l)
		text := w.Compose("%s You %s. Published: %s.%s",
			w.Criterion(l.criterion).Ask, w.answers.On(l.criterion).InWords(w.Words), published, w.Cite(sources...))
		items[i] = doc.Item{Mark: fmt.Sprintf("%d.", i+1), Text: text, Blank: true}
	}
	return items
}

// published is the range in which the roles stand, and its sources. What is not known comes first, since the unit ends it.
func published(w *writer, l look) (text string, sources []string) {
	var unknown, ranges []string
	for _, role := range l.roles {
		level, _ := w.Role(role).Levels.On(l.criterion)
		sources = append(sources, level.Sources...)
		if level.Known() {
			ranges = append(ranges, w.Say("%s %s to %s", w.Name(role), words.Number(level.Low), words.Number(level.High)))
		} else {
			unknown = append(unknown, w.Say("%s unknown", w.Name(role)))
		}
	}
	if len(ranges) == 0 {
		return w.Say("unknown"), sources
	}
	return words.InUnit(w.And(append(unknown, ranges...)...), w.Criterion(l.criterion).Unit), sources
}

// askInShort is the line that stands in for a list of questions to ask.
func askInShort(w *writer) []string {
	var questions []string
	for _, l := range looks(w, 2) {
		questions = append(questions, w.Criterion(l.criterion).Ask)
	}
	if asksAtLength(w) || len(questions) == 0 {
		return nil
	}
	return []string{w.Say("Ask at a school or on a shadow day: %s Then: %s",
		strings.Join(questions, " "), w.Command("visit", worthAVisit(w)))}
}

// worthAVisit is the role to visit: the leader, unless only the rival's levels are in doubt.
func worthAVisit(w *writer) string {
	first := w.in.Doubt.Observations[0].Role
	for _, r := range w.in.Doubt.Observations {
		if r.Role == w.result.Leader {
			return r.Role
		}
	}
	return first
}
