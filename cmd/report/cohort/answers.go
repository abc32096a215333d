package cohort

import (
	"slices"

	"careerfit/questions"
)

// answers is what is published of the answers to a question.
type answers struct {
	groups []group // places: the options, for amounts above, and no answer; none where several can be chosen
	chosen []int   // by option, where several can be chosen; or withheld
	unmet  int     // people whose answer no role meets; or withheld
}

// withheld stands for a number that is not published.
const withheld = -1

// publishAnswers finds what may be published of the answers of some people to a question.
func publishAnswers(q *QuestionCounts, kind questions.Kind, people int, isUnmet Unmet) answers {
	counts := q.people()
	if kind == questions.Categories {
		return answers{chosen: withholdSmall(counts, people), unmet: withheld}
	}
	if kind == questions.Amount {
		counts = append(counts, q.Above)
	}
	a := answers{groups: mergeNeighbors(append(counts, people-q.Answered)), unmet: withheld}
	if kind == questions.Scale {
		a.unmet = publishUnmet(q, a.groups, isUnmet)
	}
	return a
}

// withholdSmall withholds the counts that are small, or leave few of the people.
func withholdSmall(counts []int, people int) []int {
	for i, n := range counts {
		if !canPublish(n, people) {
			counts[i] = withheld
		}
	}
	return counts
}

// publishUnmet is how many people ask for what no role meets, where these are whole groups.
func publishUnmet(q *QuestionCounts, groups []group, isUnmet Unmet) int {
	people := 0
	for _, g := range groups {
		unmet := 0
		for i := g.from; i <= g.to; i++ {
			if i < len(q.Options) && isUnmet(q.Question, i) {
				unmet++
			}
		}
		switch unmet {
		case 0:
		case g.to - g.from + 1:
			people += g.people
		default:
			return withheld
		}
	}
	return people
}

func (a *answers) isPublished() bool {
	return len(a.groups) > 1 && !a.isUnanswered() || slices.ContainsFunc(a.chosen, func(n int) bool { return n > 0 })
}

// isUnanswered reports whether everybody gave no answer, or nobody any of several.
func (a *answers) isUnanswered() bool {
	last := len(a.groups) - 1
	if last < 0 {
		return !slices.ContainsFunc(a.chosen, func(n int) bool { return n != 0 })
	}
	return a.groups[last].from == a.groups[last].to && !slices.ContainsFunc(a.groups[:last], func(g group) bool { return g.people > 0 })
}

func (a *answers) isJoined() bool {
	return slices.ContainsFunc(a.groups, func(g group) bool { return g.from < g.to })
}
