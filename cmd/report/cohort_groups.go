package report

import (
	"cmp"
	"slices"
)

// fewestShown is the size of the smallest group that is shown.
const fewestShown = 5

// isSmall reports whether a group can be read as single people.
func isSmall(people int) bool { return people > 0 && people < fewestShown }

// canShow reports whether a part of a whole is small neither itself nor as what it leaves.
func canShow(part, whole int) bool { return !isSmall(part) && !isSmall(whole-part) }

// crowd is the people at some places that lie side by side.
type crowd struct{ from, to, people int }

// lumps are groups in no order, some of which are told together only.
type lumps struct {
	alone  []crowd // largest first, one place each
	rest   []int   // places
	people int     // of the rest
	went   int     // how many of the rest could have been told alone
}

// isTold reports whether there is more to tell than how many there are.
func (l *lumps) isTold() bool { return len(l.alone) > 0 }

// neighbors puts groups in an order together until each has nobody or enough people. It goes from the first to the last
// and closes a group as soon as it has enough, so that the first of a group can have been any number from 1 to 4, and the
// last whatever is missing: which, nobody can tell.
func neighbors(counts []int) []crowd {
	var cells []crowd
	for i, n := range counts {
		if last := len(cells) - 1; last >= 0 && isSmall(cells[last].people) {
			cells[last].to, cells[last].people = i, cells[last].people+n
		} else {
			cells = append(cells, crowd{i, i, n})
		}
	}
	for last := len(cells) - 1; last > 0 && isSmall(cells[last].people); last-- {
		cells[last-1].to, cells[last-1].people = cells[last].to, cells[last-1].people+cells[last].people
		cells = cells[:last]
	}
	return cells
}

// together tells groups in no order from those that are told as one: the small ones and what is hidden, a place or -1;
// with them the smallest of the others, and those as large, where their sum would tell them still; and whatever comes
// after the first most.
func together(counts []int, hidden, most int) lumps {
	var l lumps
	few := 0 // groups that have somebody
	for i, n := range counts {
		if n >= fewestShown && i != hidden {
			l.alone = append(l.alone, crowd{i, i, n})
			continue
		}
		l.rest, l.people = append(l.rest, i), l.people+n
		if n > 0 {
			few++
		}
	}
	slices.SortStableFunc(l.alone, func(a, b crowd) int { return cmp.Compare(b.people, a.people) })
	if isSmall(l.people) || l.people > 0 && (l.people == (fewestShown-1)*few || hidden >= 0) {
		l.keep(l.larger())
	}
	l.keep(most)
	if hidden >= 0 && l.tellsHidden() {
		l.keep(0)
	}
	slices.Sort(l.rest)
	return l
}

// larger is how many groups are larger than the smallest.
func (l *lumps) larger() int {
	if len(l.alone) == 0 {
		return 0
	}
	last := len(l.alone) - 1
	return slices.IndexFunc(l.alone, func(c crowd) bool { return c.people == l.alone[last].people })
}

// tellsHidden reports whether the rest can be made up in one way only: of what is hidden, which has 1 to 4 people; of other
// small groups of up to 4, one of which somebody may know to have nobody; and of those that went with them, of 5 or more,
// but fewer than the smallest alone has.
func (l *lumps) tellsHidden() bool {
	if len(l.alone) == 0 {
		return false // nothing is told
	}
	small := max(len(l.rest)-l.went-2, 0)
	from := l.people - (fewestShown-1)*small - (l.alone[len(l.alone)-1].people-1)*l.went
	to := l.people - fewestShown*l.went
	return max(from, 1) >= min(to, fewestShown-1)
}

// keep tells the first groups alone, and the others with the rest.
func (l *lumps) keep(most int) {
	for _, c := range l.alone[min(most, len(l.alone)):] {
		l.rest, l.people = append(l.rest, c.from), l.people+c.people
	}
	l.went += len(l.alone) - min(most, len(l.alone))
	l.alone = l.alone[:min(most, len(l.alone))]
}
