package report

import (
	"cmp"
	"math"
	"slices"

	"careerfit/profiles"
	"careerfit/scoring"
)

// broken says which deal-breaker a role breaks, and the smallest easing that would let it back in.
func (w *writer) broken(role string, b scoring.BrokenMust, others bool) string {
	a := w.asked[b.Criterion]
	criterion := w.criterion(b.Criterion)
	name := w.role(role).Title
	switch criterion.Of {
	case "amounts":
		pays := Grouped(int(b.Has.Float()))
		text := w.Say("%s: you %s; half of its jobs pay $%s or less.", name, w.wish(a), pays)
		if others {
			text += w.Say(" A goal of $%s would meet this one.", pays)
		} else {
			text += w.Say(" A goal of $%s would let it back in.", pays)
		}
		return text + w.cite(w.role(role).Pay.Source)
	case "categories":
		return w.Say("%s: you %s; none of its jobs are counted there. It is found in %s.%s",
			name, a.Said, w.places(role), w.cite(w.role(role).Settings.Source))
	}
	text := w.Say("%s: you %s; it %s.", name, w.wish(a), standsAt(criterion, b.Has.Float()))
	switch eased := easing(a, criterion.Rule, b.Has.Float()); {
	case eased == "":
	case others:
		text += w.Say(" The answer %q would meet this one.", eased)
	default:
		text += w.Say(" The answer %q would let it back in.", eased)
	}
	level, _ := w.role(role).Levels.On(b.Criterion)
	return text + w.cite(level.Sources...)
}

// easing returns the label of the nearest answer that the level has passes; "" when none does.
func easing(a Asked, rule string, has float64) string {
	if rule == "at-most" {
		for _, o := range a.Options {
			if o.Value >= has {
				return o.Label
			}
		}
		return ""
	}
	for _, o := range slices.Backward(a.Options) {
		if o.Value <= has {
			return o.Label
		}
	}
	return ""
}

// places names the two places where most jobs of a role are.
func (w *writer) places(role string) string {
	var names []string
	for _, share := range largestShares(w.role(role)) {
		names = append(names, w.category(share.Category))
	}
	return w.And(names[:min(len(names), 2)]...)
}

// speaksFor lists the answers that speak for a role against the other one, the weightiest first. What the two share
// has a place of its own.
func (w *writer) speaksFor(role, other string, list []scoring.Contribution) []Item {
	var items []Item
	for _, c := range list {
		if len(items) < mostReasons && w.isShared(c.Criterion) == 0 {
			items = append(items, Item{"+", w.comparison(c.Criterion, role, other) + w.sources(c.Criterion)})
		}
	}
	return items
}

// mostReasons is how many reasons a person takes in at a glance.
const mostReasons = 3

// next says what to do with the result: credential, training, first step of the ladder.
func (w *writer) next(id string) []Item {
	role := w.role(id)
	var items []Item
	switch license := role.Entry.License; {
	case len(role.Credentials) > 0:
		c := role.Credentials[0]
		items = append(items, Item{Text: w.Say("Credential: %s", ended(joined(c.Name, c.Body))) + w.cite(c.Sources...)})
	case license.Known():
		items = append(items, Item{Text: w.Say("License: %s", lower(license.Text)) + w.cite(license.Sources...)})
	}
	items = append(items, w.months(role)...)
	if len(role.Ladder) > 1 {
		step := role.Ladder[1]
		items = append(items, Item{Text: w.Say("First step up: %s", ended(lower(step.Step))) + w.cite(step.Sources...)})
	}
	return items
}

// months says how long it takes, on every criterion that is counted in months.
func (w *writer) months(role *profiles.Role) []Item {
	var items []Item
	for _, c := range w.in.Said.Criteria {
		level, ok := role.Levels.On(c.ID)
		switch {
		case !ok || c.Measure != "months":
		case !level.Known():
			items = append(items, Item{Text: w.Say("%s: unknown.", c.Title) + w.cite(level.Sources...)})
		default:
			items = append(items, Item{Text: w.Say("%s: about %s months, %s to %s.%s",
				c.Title, number(level.Level), number(level.Low), number(level.High), w.cite(level.Sources...))})
		}
	}
	return items
}

func (w *writer) readMore() []Item {
	items := []Item{{Text: w.Say("Read more: %s", w.Command("roles", "show", w.result.Leader))}}
	if w.result.RunnerUp != "" {
		items = append(items, Item{Text: w.Say("Side by side: %s", w.Command("compare", w.result.Leader, w.result.RunnerUp))})
	}
	return items
}

// stillOpen names the questions without an answer on which the first two roles stand furthest apart.
func (w *writer) stillOpen() []Item {
	type question struct {
		title string
		apart float64 // share of the criterion's span
	}
	var open []question
	a, b := w.role(w.result.Ranking[0].ID), w.role(w.result.Ranking[1].ID)
	for _, q := range w.in.Asked {
		c := w.criterion(q.Criterion)
		level, rated := a.Levels.On(c.ID)
		other, _ := b.Levels.On(c.ID)
		if rated && !q.Counts() && level.Known() && other.Known() {
			if apart := math.Abs(level.Level-other.Level) / c.Span; apart >= furtherApart {
				open = append(open, question{lower(q.Title), apart})
			}
		}
	}
	if len(open) == 0 {
		return nil
	}
	slices.SortStableFunc(open, func(a, b question) int { return cmp.Compare(b.apart, a.apart) })
	var titles []string
	for _, q := range open[:min(len(open), 3)] {
		titles = append(titles, q.title)
	}
	return []Item{{Text: w.Say("Questions without an answer that could tell them apart: %s.", w.And(titles...))}}
}

// furtherApart is the distance from which a question can tell two roles apart.
const furtherApart = .1
