package cohort

import (
	"fmt"
	"testing"

	"careerfit/questions"
	"careerfit/scoring"

	"pgregory.net/rapid"
)

// everyWay calls see with each way to part people among places.
func everyWay(people, places int, see func([]int)) {
	counts := make([]int, places)
	var part func(at, left int)
	part = func(at, left int) {
		if at == places-1 {
			counts[at] = left
			see(counts)
			return
		}
		for n := range left + 1 {
			counts[at] = n
			part(at+1, left-n)
		}
	}
	part(0, people)
}

// learned is what somebody knows of numbers who sees the same in all cases: for each number the one value it always has, or
// that it differs.
type learned struct {
	values  []int
	differs []bool
}

// readers find out what can be known. They know the number of people and the rules, and see what is told.
type readers map[string]*learned

// see lets a reader see a case, with the numbers that must not be known where they are few.
func (r readers) see(told string, numbers []int) {
	k, ok := r[told]
	if !ok {
		r[told] = &learned{append([]int{}, numbers...), make([]bool, len(numbers))}
		return
	}
	for i, n := range numbers {
		k.differs[i] = k.differs[i] || n != k.values[i]
	}
}

// check fails where a number is known, and it or what it leaves of the people is few.
func (r readers) check(t *testing.T, people int) {
	t.Helper()
	for told, k := range r {
		for i, n := range k.values {
			if !k.differs[i] && !canPublish(n, people) {
				t.Fatalf("of %d people, number %d is known to be %d from %s", people, i, n, told)
			}
		}
	}
}

// told is what a page tells of groups.
func told(l suppressed) string {
	if !l.isPublished() {
		return "nothing"
	}
	return fmt.Sprint(l.alone, l.rest, l.people)
}

// unions are the sums of all sets of the counts.
func unions(counts []int) []int {
	list := []int{0}
	for _, n := range counts {
		for _, before := range list {
			list = append(list, before+n)
		}
	}
	return list
}

// Whoever knows how groups are put together, and sees the sums, does not know any that is small: not the groups, not their
// complements, and no union of them. This tries all ways there are.
func TestNobodyReckonsSmallGroups(t *testing.T) {
	for people := minGroup; people <= 14; people++ {
		for places := 2; places <= 5; places++ {
			inOrder, inNoOrder, hiding := readers{}, readers{}, readers{}
			everyWay(people, places, func(counts []int) {
				inOrder.see(fmt.Sprint(mergeNeighbors(counts)), unions(counts))
				inNoOrder.see(told(suppressSmall(counts, -1, 3)), unions(counts))
				if n := counts[places-1]; isSmall(n) {
					hiding.see(told(suppressSmall(counts, places-1, 3)), counts)
				}
			})
			inOrder.check(t, people)
			inNoOrder.check(t, people)
			hiding.check(t, people)
		}
	}
}

// outcomes are the numbers of people of one cohort by role and verdict, in the order of numbers below.
func outcomes(counts []int) *Counts {
	c := nobody()
	c.Questions = nil
	verdicts := []scoring.Verdict{scoring.Clear, scoring.Leaning, scoring.TooClose}
	add := func(n int, role int, verdict scoring.Verdict) {
		for range n {
			c.Rows, c.People = c.Rows+1, c.People+1
			c.Verdicts.Count(verdict)
			if role >= 0 {
				c.Roles[role].People++
				c.Roles[role].Verdicts.Count(verdict)
			}
		}
	}
	add(counts[0], -1, scoring.Tie)
	add(counts[1], -1, scoring.NoneEligible)
	for i, n := range counts[2:8] {
		add(n, i/3, verdicts[i%3])
	}
	for i, n := range counts[8:] { // other roles
		add(n, -1, verdicts[i])
	}
	return c
}

// The same of roles and verdicts together, with what decided: each number, each role, each verdict, and who got no role.
func TestNobodyReckonsSmallOutcomes(t *testing.T) {
	t.Parallel()
	for people := minGroup; people <= 11; people++ {
		checkOutcomes(t, people, 8)
	}
	if testing.Short() {
		return
	}
	checkOutcomes(t, 12, 8)
	checkOutcomes(t, 9, 11) // with other roles
}

// checkOutcomes tries all ways to part people among outcomes.
func checkOutcomes(t *testing.T, people, places int) {
	t.Helper()
	all := readers{}
	everyWay(people, places, func(counts []int) {
		c := outcomes(counts)
		recommended := sum(counts[2:])
		for nothing := range min(recommended, 2) + 1 { // most decide by something
			c.Decisive[0].People, c.Decisive[1].People = recommended-nothing, 0
			p := publish(c, nil, nil)
			numbers := append([]int{}, counts...)
			for i := range 3 {
				numbers = append(numbers, counts[2+i]+counts[5+i], c.Verdicts.list()[i])
			}
			numbers = append(numbers, sum(counts[2:5]), sum(counts[5:8]), sum(counts[8:]), recommended, nothing,
				counts[0]+c.Verdicts.TooClose, counts[0]+counts[1]+nothing)
			all.see(fmt.Sprint(p.without, p.isMixed, p.verdicts, p.split, p.hasOthers, told(p.roles), told(p.decisive)), numbers)
		}
	})
	all.check(t, people)
}

// Whatever is published of people is nobody or enough of them, and so is what it leaves of the whole.
func TestWhatIsPublishedIsEnoughPeople(t *testing.T) {
	kinds := []questions.Kind{questions.Scale, questions.Amount, questions.Categories}
	rapid.Check(t, func(t *rapid.T) {
		c := genCounts(t, 60)
		unmet := rapid.IntRange(-1, 1).Draw(t, "option that no role meets")
		p := publish(c, kinds, func(_ string, option int) bool { return option == unmet })
		if p == nil {
			if c.People >= 5 {
				t.Fatal("nothing is published")
			}
			return
		}
		if n := p.fit.people; 0 < n && n < 5 {
			t.Fatalf("the median is that of %d people", n)
		}
		for _, part := range p.parts() {
			for _, n := range part {
				if left := c.People - n; n != withheld && (0 < n && n < 5 || 0 < left && left < 5) {
					t.Fatalf("%d of %d in %v", n, c.People, part)
				}
			}
		}
		checkSplit(t, p.split)
		for i, a := range p.answers[:2] {
			if total := sum(peopleOf(a.groups)); total != c.People {
				t.Fatalf("question %d: %d of %d people", i, total, c.People)
			}
		}
	})
}

// checkSplit checks that the roles that are not split are nobody or enough people by verdict.
func checkSplit(t *rapid.T, s split) {
	for i, v := range s.verdicts {
		left := v.people
		for _, parts := range s.byRole {
			if parts != nil {
				left -= parts[i]
			}
		}
		if 0 < left && left < 5 {
			t.Fatalf("%d left of verdict %d", left, i)
		}
	}
}

func peopleOf(groups []group) (counts []int) {
	for _, g := range groups {
		counts = append(counts, g.people)
	}
	return counts
}

// parts are the numbers of people that are published, by what they are parts of.
func (p *published) parts() [][]int {
	var without []int
	for _, w := range p.without {
		without = append(without, w.people)
	}
	list := [][]int{without, peopleOf(p.verdicts), append(peopleOf(p.roles.alone), p.roles.people),
		append(peopleOf(p.decisive.alone), p.decisive.people)}
	list = append(list, p.split.byRole...)
	for _, a := range p.answers {
		list = append(list, peopleOf(a.groups), a.chosen, []int{a.unmet})
	}
	return list
}
