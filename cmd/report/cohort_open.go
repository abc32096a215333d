package report

import (
	"slices"

	"careerfit/cmd/report/words"
)

// openCohort is what may be told of a cohort to anybody. A page is made of it alone, never of the Cohort.
//
// No group of 1 to 4 people is in it, nor can one be computed from it by somebody who knows how many people there are and
// how this file works. Whoever knows that "two people said never" often knows which two; and a report for a board or a web
// page is read by people who know the others. The rules, and why each is there:
//
//   - Of fewer than 5 people nothing is told, not even how many they are.
//   - Groups in an order, such as the answers to a scale, pay goals and verdicts: neighbors are put together until each
//     group has nobody or at least 5 (see neighbors). Who gave no answer is one of the groups, since the total minus the
//     rest would tell it.
//   - Groups in no order, such as roles and criteria: those of fewer than 5 are put together, and where that tells them
//     still, the smallest larger one goes with them (see together). One small group alone is the total minus the rest; a
//     few that must all be fours are told by their sum.
//   - Where people can choose several answers, an answer that 1 to 4 chose is left out, and one that all but 1 to 4 chose.
//     How many gave an answer at all is not told: with it, what is left out could be reckoned.
//   - Verdicts by role: a role is split by verdict only where each part is nobody or at least 5, and only as long as the
//     same holds for what the roles that are not split leave of each verdict (see split). A tie and no eligible role stand
//     for themselves, or are mixed into the rest in every picture: to be told in one and hidden in another, they would
//     give away what they were put together with (see apart).
//   - What decided: those whom nothing decided for are mostly ties and people without a role. Where these are hidden, so
//     are those (see decisive).
//   - Answers that no role meets: told only of scales, and only as the sum of groups that are told anyway. Of other
//     questions the number would cut through groups.
//   - The median of the fits is the fit of one person: told is a range that at least 5 people's fits are in.
//   - How many rows were wrong, the fits by role, and the criteria of a role are not told at all.
//
// This does not help against two reports on almost the same people, whose difference is a few of them.
type openCohort struct {
	people    int
	fit       crowd    // the median's, in places of fitSpan percent; of no people where it is not told
	apart     []apart  // who was told no single role, where that can be told
	mixed     bool     // they are among the last of the verdicts, and among the rest of the roles
	verdicts  []crowd  // places: clear, leaning, too close, and who is mixed in
	roles     lumps    // places: roles, people who chose other roles, and who is mixed in
	others    bool     // some people chose other roles
	sides     []crowd  // the verdicts that roles are split by: as above, or clear and leaning together
	splits    [][]int  // by role: people by verdict as in sides; nil where it is not told
	decisive  lumps    // places: criteria, and nothing
	questions []opened // in the order of the cohort

	roleIDs, criterionIDs, questionIDs []string
}

// apart is a group of people who were told no single role.
type apart struct {
	tie, none bool
	people    int
}

// opened is what is told of the answers to a question.
type opened struct {
	cells  []crowd // places: the options, for amounts above, and no answer; none where several can be chosen
	chosen []int   // by option, where several can be chosen; untold for what is left out
	unmet  int     // untold where it is not told
}

// untold stands for a number that is not told.
const untold = -1

// fitSpan is how many percent of fit are one place.
const fitSpan = 5

// open tells what may be told. kinds are those of the questions; isUnmet says which options of scales no role meets.
func (c *Cohort) open(kinds []kind, isUnmet func(question string, option int) bool) *openCohort {
	if c.People < fewestShown {
		return nil
	}
	o := &openCohort{people: c.People, fit: c.medianFit()}
	o.apart, o.mixed = c.apart()
	o.verdicts = neighbors(c.byVerdict(o.mixed))
	o.roles, o.others = c.roles(o.mixed)
	o.sides, o.splits = c.split(o)
	o.decisive = c.decisive(o.mixed)
	for _, r := range c.Roles {
		o.roleIDs = append(o.roleIDs, r.Role)
	}
	for _, d := range c.Decisive {
		o.criterionIDs = append(o.criterionIDs, d.Criterion)
	}
	for i := range c.Questions {
		o.questionIDs = append(o.questionIDs, c.Questions[i].Question)
		o.questions = append(o.questions, c.Questions[i].open(kinds[i], c.People, isUnmet))
	}
	return o
}

// medianFit is the range that the median is in.
func (c *Cohort) medianFit() crowd {
	places := make([]int, 100/fitSpan)
	for fit, n := range c.Fits {
		places[min(fit/fitSpan, len(places)-1)] += n // the last has 100 too
	}
	at := Median(c.Fits) / fitSpan
	for _, c := range neighbors(places) {
		if c.from <= at && at <= c.to && c.people >= fewestShown && c.to-c.from < len(places)-1 {
			return c
		}
	}
	return crowd{}
}

// apart are those who were told no single role: a tie and no role each, or both together, or mixed into the rest.
func (c *Cohort) apart() (list []apart, mixed bool) {
	tie, none := c.Verdicts.Tie, c.Verdicts.NoneEligible
	switch {
	case !canShow(tie+none, c.People):
		return nil, true
	case isSmall(tie) || isSmall(none):
		return []apart{{true, true, tie + none}}, false
	}
	for _, a := range []apart{{tie: true, people: tie}, {none: true, people: none}} {
		if a.people > 0 {
			list = append(list, a)
		}
	}
	return list, false
}

// withMixed adds those who were told no single role, where they are mixed in.
func (c *Cohort) withMixed(counts []int, mixed bool) []int {
	if mixed {
		return append(counts, c.Verdicts.Tie+c.Verdicts.NoneEligible)
	}
	return counts
}

func (c *Cohort) byVerdict(mixed bool) []int { return c.withMixed(c.Verdicts.list()[:3], mixed) }

// roles are the people by role, those who chose other roles, and those who are mixed in.
func (c *Cohort) roles(mixed bool) (l lumps, others bool) {
	var counts []int
	for i := range c.Roles {
		counts = append(counts, c.Roles[i].People)
	}
	other := sum(c.Verdicts.list()[:3]) - sum(counts)
	counts = append(counts, other)
	hidden := -1
	if mixed {
		hidden = len(counts)
	}
	return together(c.withMixed(counts, mixed), hidden, words.MostBars), other > 0
}

// split tells the verdicts of roles that are told alone: by the first two verdicts as one where more people are split that
// way, since often few are told clearly that a role fits.
func (c *Cohort) split(o *openCohort) (sides []crowd, splits [][]int) {
	sides = o.verdicts
	splits = c.splitRoles(o, sides)
	if len(sides) > 2 {
		joined := crowd{sides[0].from, sides[1].to, sides[0].people + sides[1].people}
		fewer := append([]crowd{joined}, sides[2:]...)
		if other := c.splitRoles(o, fewer); people(other) > people(splits) {
			return fewer, other
		}
	}
	return sides, splits
}

// people are all who are split.
func people(splits [][]int) (n int) {
	for _, split := range splits {
		n += sum(split)
	}
	return n
}

// splitRoles splits the roles that are told alone, as long as what is left of each verdict is not small.
func (c *Cohort) splitRoles(o *openCohort, verdicts []crowd) [][]int {
	splits := make([][]int, len(c.Roles))
	if len(verdicts) < 2 {
		return splits
	}
	for _, role := range o.roles.alone {
		if role.from < len(c.Roles) {
			splits[role.from] = c.Roles[role.from].splitBy(verdicts)
		}
	}
	for _, role := range slices.Backward(o.roles.alone) { // the smallest first
		if !leavesFew(verdicts, splits) {
			break
		}
		if role.from < len(c.Roles) {
			splits[role.from] = nil
		}
	}
	return splits
}

// splitBy is the people of a role by groups of verdicts; nil where one is small.
func (r *CohortRole) splitBy(verdicts []crowd) []int {
	list := append(r.Verdicts.list()[:3], 0) // nobody is mixed in
	var parts []int
	for _, v := range verdicts {
		parts = append(parts, sum(list[v.from:v.to+1]))
	}
	if slices.ContainsFunc(parts, isSmall) {
		return nil
	}
	return parts
}

// leavesFew reports whether the verdicts minus those of the roles that are split are few people somewhere.
func leavesFew(verdicts []crowd, splits [][]int) bool {
	for i, v := range verdicts {
		left := v.people
		for _, split := range splits {
			if split != nil {
				left -= split[i]
			}
		}
		if isSmall(left) {
			return true
		}
	}
	return false
}

// decisive is what decided, of all people; of those who were told a single role where the others are told apart.
func (c *Cohort) decisive(mixed bool) lumps {
	var counts []int
	for _, d := range c.Decisive {
		counts = append(counts, d.People)
	}
	nothing, hidden := c.People-sum(counts), len(counts)
	if !mixed {
		nothing, hidden = nothing-c.Verdicts.Tie-c.Verdicts.NoneEligible, -1
	}
	return together(append(counts, nothing), hidden, words.MostBars)
}

// open tells what may be told of the answers to a question.
func (q *CohortQuestion) open(kind kind, people int, isUnmet func(question string, option int) bool) opened {
	var counts []int
	for _, o := range q.Options {
		counts = append(counts, o.People)
	}
	if kind == categoriesKind {
		for i, n := range counts {
			if !canShow(n, people) {
				counts[i] = untold
			}
		}
		return opened{chosen: counts, unmet: untold}
	}
	if kind == amountKind {
		counts = append(counts, q.Above)
	}
	out := opened{cells: neighbors(append(counts, people-q.Answered)), unmet: untold}
	if kind == scaleKind {
		out.unmet = q.unmet(out.cells, isUnmet)
	}
	return out
}

// unmet is how many people ask for what no role meets, where these are whole groups.
func (q *CohortQuestion) unmet(cells []crowd, isUnmet func(question string, option int) bool) int {
	people := 0
	for _, c := range cells {
		unmet := 0
		for i := c.from; i <= c.to; i++ {
			if i < len(q.Options) && isUnmet(q.Question, i) {
				unmet++
			}
		}
		switch unmet {
		case 0:
		case c.to - c.from + 1:
			people += c.people
		default:
			return untold
		}
	}
	return people
}

// kind is what sort of answer a question takes.
type kind int

const (
	scaleKind kind = iota
	amountKind
	categoriesKind
)
