package report

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// doubtSentence says where most of the doubt comes from.
func (w *writer) doubtSentence() string {
	d := w.in.Doubt
	if d == nil {
		return ""
	}
	percent := func(share float64) int { return int(100*share + .5) }
	switch source, share := w.source(); {
	case source == fromAnswers && percent(share) > 50:
		return w.Say("Most of the doubt (%d percent) is about your answers.", percent(share))
	case source == fromAnswers:
		return w.Say("The largest part of the doubt (%d percent) is about your answers.", percent(share))
	case source == fromImportance && percent(share) > 50:
		return w.Say("Most of the doubt (%d percent) is about how much each answer matters to you.", percent(share))
	case source == fromImportance:
		return w.Say("The largest part of the doubt (%d percent) is about how much each answer matters to you.", percent(share))
	case percent(share) > 50:
		return w.Say("Most of the doubt (%d percent) is about the jobs themselves.", percent(share))
	default:
		return w.Say("The largest part of the doubt (%d percent) is about the jobs themselves.", percent(share))
	}
}

// doubtFrom is a source of doubt.
type doubtFrom int

const (
	fromLevels doubtFrom = iota
	fromAnswers
	fromImportance
)

// source returns the largest source of doubt, and its share.
func (w *writer) source() (doubtFrom, float64) {
	switch d := w.in.Doubt; {
	case d.Levels >= d.Answers && d.Levels >= d.Importance:
		return fromLevels, d.Levels
	case d.Answers >= d.Importance:
		return fromAnswers, d.Answers
	default:
		return fromImportance, d.Importance
	}
}

// remedies add what would lessen the doubt: what helps most first. What helps less follows only where the doubt is
// large; a short line in "Next" stands in for it otherwise.
func (w *writer) remedies(l *Letter) {
	if w.in.Doubt == nil {
		return
	}
	look := w.toObserve()
	answer := w.toAnswer()
	large := w.result.Verdict != scoring.Leaning
	first, _ := w.source()
	lookAtJobs, answerAgain := w.lookAtJobs(), w.Say("To be surer of your answers, answer again in other words")
	if first == fromImportance {
		l.add(w.Say("To be surer"), Item{Text: w.Say("Say what matters most to you and what little: --importance QUESTION=3, or 1.")})
	}
	if first == fromAnswers {
		l.add(answerAgain, answer...)
	}
	if first == fromLevels || large || len(answer) == 0 {
		l.add(lookAtJobs, look...)
	}
	if first != fromAnswers && large && w.in.Doubt.Answers >= worthAsking {
		l.add(answerAgain, answer...)
	}
}

func (w *writer) lookAtJobs() string {
	return w.Say("To settle it, ask at a school or on a shadow day")
}

// worthAsking is the share of the doubt from which answers are worth giving twice.
const worthAsking = .25

// sight is a criterion worth looking at, in one job or in both.
type sight struct {
	criterion string
	roles     []string
}

// sights are the criteria whose observation would tell most.
func (w *writer) sights(most int) []sight {
	var list []sight
	if w.in.Doubt == nil {
		return nil
	}
	for _, r := range w.in.Doubt.Observations {
		i := slices.IndexFunc(list, func(s sight) bool { return s.criterion == r.Criterion })
		switch {
		case i >= 0:
			list[i].roles = []string{w.result.Leader, w.in.Doubt.Rival}
		case len(list) < most:
			list = append(list, sight{r.Criterion, []string{r.Role}})
		}
	}
	return list
}

// toObserve are the questions to take to a school or a shadow day, those that would tell most first, and where to put
// what was seen.
func (w *writer) toObserve() []Item {
	var items []Item
	for _, s := range w.sights(words.MostReasons) {
		c := w.Criterion(s.criterion)
		published, sources := w.published(s)
		items = append(items, Item{fmt.Sprintf("%d.", len(items)+1), w.Say("%s You %s. Published: %s.%s",
			c.Ask, w.in.Asked.On(s.criterion).InWords(w.Words), published, w.cite(sources...))})
	}
	if len(items) > 0 {
		items = append(items, Item{Text: w.Say("After a visit, tell what you saw: %s", w.Command("visit", w.in.Doubt.Observations[0].Role))})
	}
	return items
}

// published is the range in which the roles stand, and its sources. What is not known comes first, since the unit ends it.
func (w *writer) published(s sight) (text string, sources []string) {
	var unknown, ranges []string
	for _, role := range s.roles {
		level, _ := w.Role(role).Levels.On(s.criterion)
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
	return words.InUnit(w.And(append(unknown, ranges...)...), w.Criterion(s.criterion).Unit), sources
}

// asksInShort is the line that stands in for a list of questions to ask.
func (w *writer) asksInShort(l *Letter) []Item {
	listed := slices.ContainsFunc(l.Sections, func(s Section) bool { return s.Title == w.lookAtJobs() })
	var questions []string
	for _, s := range w.sights(2) {
		questions = append(questions, w.Criterion(s.criterion).Ask)
	}
	if listed || len(questions) == 0 {
		return nil
	}
	return []Item{{Text: w.Say("Ask at a school or on a shadow day: %s Then: %s",
		strings.Join(questions, " "), w.Command("visit", w.visited()))}}
}

// visited is the role to visit: the leader, unless only the rival's levels are in doubt.
func (w *writer) visited() string {
	first := w.in.Doubt.Observations[0].Role
	for _, r := range w.in.Doubt.Observations {
		if r.Role == w.result.Leader {
			return r.Role
		}
	}
	return first
}

// toAnswer are the questions whose second answer would tell most.
func (w *writer) toAnswer() []Item {
	var items []Item
	for _, r := range w.in.Doubt.FollowUps {
		if a := w.in.Asked.On(r.Criterion); a.Question.Again != "" && len(items) < words.MostReasons {
			mark := fmt.Sprintf("%d.", len(items)+1)
			items = append(items, Item{mark, w.Say("%s (--again %s=ANSWER)", a.Question.Again, a.Question.ID)})
		}
	}
	return items
}

// seen tells which levels are what the person saw.
func (w *writer) seen() []Item {
	var items []Item
	for _, o := range observed(w.in) {
		c := w.Criterion(o.Criterion)
		published := w.Say("unknown")
		if o.Published != nil {
			published = words.Number(*o.Published)
		}
		items = append(items, Item{Text: w.Say("%s, %s: you saw %s; published is %s. This result counts what you saw.",
			words.Upper(w.Name(o.Role)), words.Lower(c.Title), words.InUnit(words.Number(o.Level), c.Unit), published)})
	}
	for _, o := range idle(w.in) {
		items = append(items, Item{Text: w.idle(o)})
	}
	return items
}

// idle says why what was seen does not count.
func (w *writer) idle(o scoring.Observation) string {
	role, a := words.Upper(w.Name(o.Role)), w.in.Asked.On(o.Criterion)
	if a.Question.ID == "" {
		return w.Say("%s, %s: what you saw does not count, since no question is about it.", role, words.Lower(w.Criterion(o.Criterion).Title))
	}
	return w.Say("%s, %s: what you saw counts once you answer --%s.", role, words.Lower(a.Question.Title), a.Question.ID)
}
