package cohort

import (
	"cmp"
	"slices"
)

const minGroup = 5 // people; no smaller group is published

// isSmall reports whether a group can be read as single people.
func isSmall(people int) bool { return people > 0 && people < minGroup }

// canPublish reports whether a part of a whole is small neither itself nor as what it leaves.
func canPublish(part, whole int) bool { return !isSmall(part) && !isSmall(whole-part) }

type group struct{ from, to, people int } // at places that lie side by side

// mergeNeighbors puts groups in an order together until each has nobody or enough people. It goes from the first to the
// last and closes a group as soon as it has enough, so that the first of a group can have been any number from 1 to 4, and
// the last whatever is missing: which, nobody can tell.
func mergeNeighbors(counts []int) []group {
	var list []group
	for i, n := range counts {
		if last := len(list) - 1; last >= 0 && isSmall(list[last].people) {
			list[last].to, list[last].people = i, list[last].people+n
		} else {
			list = append(list, group{i, i, n})
		}
	}
	for last := len(list) - 1; last > 0 && isSmall(list[last].people); last-- {
		list[last-1].to, list[last-1].people = list[last].to, list[last-1].people+list[last].people
		list = list[:last]
	}
	return list
}

// suppressed are groups in no order, some of which are published as one only.
type suppressed struct {
	alone  []group // published by themselves: largest first, one place each
	rest   []int   // the places of the others, which are published as one
	people int     // of the rest
	large  int     // how many of the rest were large enough to stand alone
}

// isPublished reports whether there is more to publish than how many people there are.
func (s *suppressed) isPublished() bool { return len(s.alone) > 0 }

// suppressSmall puts together the groups in no order that are small, and the one that is hidden, the place of somebody or -1. With them
// go the smallest of the others, and those as large, where the sum of the rest would tell them still (secondary
// suppression), and whatever comes after the first most.
func suppressSmall(counts []int, hidden, most int) suppressed {
	var s suppressed
	inhabited := 0 // groups of the rest that have somebody
	for i, n := range counts {
		if n >= minGroup && i != hidden {
			s.alone = append(s.alone, group{i, i, n})
			continue
		}
		s.rest, s.people = append(s.rest, i), s.people+n
		if n > 0 {
			inhabited++
		}
	}
	slices.SortStableFunc(s.alone, func(a, b group) int { return cmp.Compare(b.people, a.people) })
	if isSmall(s.people) || s.people > 0 && (s.people == (minGroup-1)*inhabited || hidden >= 0) {
		s.suppressAfter(s.aboveSmallest())
	}
	s.suppressAfter(most)
	if hidden >= 0 && s.tellsHidden() {
		s.suppressAfter(0)
	}
	slices.Sort(s.rest)
	return s
}

// aboveSmallest is how many groups that stand alone are larger than the smallest of them.
func (s *suppressed) aboveSmallest() int {
	if len(s.alone) == 0 {
		return 0
	}
	smallest := s.alone[len(s.alone)-1].people
	return slices.IndexFunc(s.alone, func(g group) bool { return g.people == smallest })
}

// tellsHidden reports whether the rest can be made up in one way only: of what is hidden, which has 1 to 4 people; of other
// small groups of up to 4, one of which somebody may know to have nobody; and of the large ones, of 5 or more, but fewer
// than the smallest alone has.
func (s *suppressed) tellsHidden() bool {
	if len(s.alone) == 0 {
		return false // nothing is published
	}
	small := max(len(s.rest)-s.large-2, 0)
	from := s.people - (minGroup-1)*small - (s.alone[len(s.alone)-1].people-1)*s.large
	to := s.people - minGroup*s.large
	return max(from, 1) >= min(to, minGroup-1)
}

// suppressAfter leaves the first groups alone, and puts the others with the rest.
func (s *suppressed) suppressAfter(first int) {
	first = min(first, len(s.alone))
	for _, g := range s.alone[first:] {
		s.rest, s.people = append(s.rest, g.from), s.people+g.people
	}
	s.large += len(s.alone) - first
	s.alone = s.alone[:first]
}
