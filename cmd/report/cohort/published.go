package cohort

import (
	"careerfit/cmd/report/words"
	"careerfit/questions"
)

// published is what may be said of people to anybody. The page is made of it alone, never of the counts.
//
// No group of 1 to 4 people is in it, nor can one be computed from it by somebody who knows how many people there are and
// how this package works. Whoever knows that "two people said never" often knows which two; and a report for a board or a
// web page is read by people who know the others. The rules, and why each is there:
//
//   - Of fewer than 5 people nothing is published, not even how many they are.
//   - Groups in an order, such as the answers to a scale, pay goals and verdicts: neighbors are put together until each
//     group has nobody or at least 5 (see mergeNeighbors). Who gave no answer is one of the groups, since the total minus
//     the rest would tell it.
//   - Groups in no order, such as roles and criteria: those of fewer than 5 are put together, and where that tells them
//     still, the smallest larger one goes with them (see suppressSmall). One small group alone is the total minus the rest;
//     a few that must all be fours are told by their sum.
//   - Where people can choose several answers, an answer that 1 to 4 chose is withheld, and one that all but 1 to 4 chose.
//     How many gave an answer at all is not published: with it, what is withheld could be computed.
//   - Verdicts by role: a role is split by verdict only where each part is nobody or at least 5, and only as long as the
//     same holds for what the roles that are not split leave of each verdict (see splitRoles). A tie and no eligible role
//     stand for themselves, or are mixed into the rest in every picture: to be shown in one and hidden in another, they
//     would give away what they were put together with (see withoutRole).
//   - What decided: those whom nothing decided for are mostly ties and people without a role. Where these are hidden, so
//     are those (see publishDecisive).
//   - Answers that no role meets: published only of scales, and only as the sum of groups that are published anyway. Of
//     other questions the number would cut through groups.
//   - The median of the fits is the fit of one person: published is a range that at least 5 people's fits are in.
//   - How many rows were wrong, the fits by role, and the criteria of a role are not published at all.
//
// This does not help against two reports on almost the same people, whose difference is a few of them.
type published struct {
	people    int
	fit       group         // the median's, in places of fitSpan percent; of no people where it is withheld
	without   []withoutRole // who was recommended no single role, where that can be published
	isMixed   bool          // they are among the last of the verdicts, and among the rest of the roles
	verdicts  []group       // places: clear, leaning, too close, and who is mixed in
	roles     suppressed    // places: roles, people who chose other roles, and who is mixed in
	hasOthers bool          // some people chose other roles
	split     split         // the verdicts of roles
	decisive  suppressed    // places: criteria, and nothing
	answers   []answers     // in the order of the questions of the counts

	roleIDs, criterionIDs []string
}

// Unmet reports whether no role of the pack meets an option of a scale, by its place, to at least UnmetBelow percent.
type Unmet func(question string, option int) bool

// publish finds what may be published; nil where that is nothing. kinds are those of the questions.
func publish(c *Counts, kinds []questions.Kind, isUnmet Unmet) *published {
	if c.People < minGroup {
		return nil
	}
	p := &published{people: c.People, fit: medianRange(c.Fits)}
	p.without, p.isMixed = publishWithoutRole(c)
	p.verdicts = mergeNeighbors(c.withMixed(c.Verdicts.ofOneRole(), p.isMixed))
	p.roles, p.hasOthers = publishRoles(c, p.isMixed)
	p.split = splitVerdicts(c.Roles, p.roles.alone, p.verdicts)
	p.decisive = publishDecisive(c, p.isMixed)
	for i := range c.Roles {
		p.roleIDs = append(p.roleIDs, c.Roles[i].Role)
	}
	for _, d := range c.Decisive {
		p.criterionIDs = append(p.criterionIDs, d.Criterion)
	}
	for i := range c.Questions {
		p.answers = append(p.answers, publishAnswers(&c.Questions[i], kinds[i], c.People, isUnmet))
	}
	return p
}

// fitSpan is how many percent of fit are one place.
const fitSpan = 5

func medianRange(fits []int) group {
	places := make([]int, 100/fitSpan)
	for fit, n := range fits {
		places[min(fit/fitSpan, len(places)-1)] += n // the last has 100 too
	}
	at := min(Median(fits)/fitSpan, len(places)-1)
	for _, g := range mergeNeighbors(places) {
		if g.from <= at && at <= g.to && g.people >= minGroup && g.to-g.from < len(places)-1 {
			return g
		}
	}
	return group{}
}

type withoutRole struct {
	isTie, isNone bool
	people        int
}

// publishWithoutRole finds those who were recommended no single role: a tie and no role each, or both together, or mixed
// into the rest.
func publishWithoutRole(c *Counts) (list []withoutRole, isMixed bool) {
	tie, none := c.Verdicts.Tie, c.Verdicts.NoneEligible
	switch {
	case !canPublish(tie+none, c.People):
		return nil, true
	case isSmall(tie) || isSmall(none):
		return []withoutRole{{true, true, tie + none}}, false
	}
	for _, w := range []withoutRole{{isTie: true, people: tie}, {isNone: true, people: none}} {
		if w.people > 0 {
			list = append(list, w)
		}
	}
	return list, false
}

// withMixed adds those who were recommended no single role, where they are mixed in.
func (c *Counts) withMixed(counts []int, isMixed bool) []int {
	if isMixed {
		return append(counts, c.Verdicts.withoutRole())
	}
	return counts
}

// publishRoles are the people by role, those who chose other roles, and those who are mixed in.
func publishRoles(c *Counts, isMixed bool) (s suppressed, hasOthers bool) {
	var counts []int
	for i := range c.Roles {
		counts = append(counts, c.Roles[i].People)
	}
	others := sum(c.Verdicts.ofOneRole()) - sum(counts)
	counts = append(counts, others)
	hidden := -1
	if isMixed {
		hidden = len(counts)
	}
	return suppressSmall(c.withMixed(counts, isMixed), hidden, words.MostBars), others > 0
}

// publishDecisive is what decided, of all people; of those who were recommended a single role where the others are
// published apart.
func publishDecisive(c *Counts, isMixed bool) suppressed {
	var counts []int
	for _, d := range c.Decisive {
		counts = append(counts, d.People)
	}
	nothing, hidden := c.People-sum(counts), len(counts)
	if !isMixed {
		nothing, hidden = nothing-c.Verdicts.withoutRole(), -1
	}
	return suppressSmall(append(counts, nothing), hidden, words.MostBars)
}
