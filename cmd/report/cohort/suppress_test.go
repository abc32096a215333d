package cohort

import (
	"fmt"
	"testing"
)

// Neighbors are put together up to 4 people, and stand alone from 5 on.
func TestMergeNeighbors(t *testing.T) {
	for _, c := range []struct {
		counts []int
		want   string
	}{
		{[]int{5, 5, 5}, "[{0 0 5} {1 1 5} {2 2 5}]"},
		{[]int{5, 0, 5}, "[{0 0 5} {1 1 0} {2 2 5}]"},
		{[]int{4, 5, 5}, "[{0 1 9} {2 2 5}]"},
		{[]int{5, 4, 5}, "[{0 0 5} {1 2 9}]"},
		{[]int{5, 5, 4}, "[{0 0 5} {1 2 9}]"},
		{[]int{4, 1, 5}, "[{0 1 5} {2 2 5}]"},
		{[]int{1, 0, 3, 5}, "[{0 3 9}]"},
		{[]int{5, 1, 0}, "[{0 2 6}]"},
		{[]int{0, 0, 5}, "[{0 0 0} {1 1 0} {2 2 5}]"},
		{[]int{0, 4, 0}, "[{0 2 4}]"},
	} {
		if got := fmt.Sprint(mergeNeighbors(c.counts)); got != c.want {
			t.Errorf("%v: %s; want %s", c.counts, got, c.want)
		}
	}
}

// Of groups in no order those of up to 4 people are one, with as few others as hide them.
func TestSuppressSmall(t *testing.T) {
	const none, all = -1, 9
	for _, c := range []struct {
		counts       []int
		hidden, most int
		want         string // alone, then the places and the people of the rest
	}{
		{[]int{5, 20, 6}, none, all, "[{1 1 20} {2 2 6} {0 0 5}] [] 0"},
		{[]int{5, 20, 0}, none, all, "[{1 1 20} {0 0 5}] [2] 0"},
		{[]int{4, 6, 20}, none, all, "[{2 2 20}] [0 1] 10"},           // 4 alone are the total minus the rest
		{[]int{4, 6, 20, 6}, none, all, "[{2 2 20}] [0 1 3] 16"},      // who is as large goes, too
		{[]int{4, 1, 20, 6}, none, all, "[{2 2 20} {3 3 6}] [0 1] 5"}, // 4 and 1, or 2 and 3
		{[]int{2, 2, 20, 6}, none, all, "[{2 2 20}] [0 1 3] 10"},
		{[]int{4, 4, 20, 6}, none, all, "[{2 2 20}] [0 1 3] 14"}, // 8 are two fours
		{[]int{4, 3, 20, 6}, none, all, "[{2 2 20} {3 3 6}] [0 1] 7"},
		{[]int{4, 4, 20}, none, all, "[] [0 1 2] 28"},
		{[]int{4, 4, 0, 20, 6}, none, all, "[{3 3 20}] [0 1 2 4] 14"},
		{[]int{5, 7, 20, 6}, none, 3, "[{2 2 20} {1 1 7} {3 3 6}] [0] 5"},
		{[]int{5, 7, 20, 6}, none, 4, "[{2 2 20} {1 1 7} {3 3 6} {0 0 5}] [] 0"},
		{[]int{3, 30, 20}, 0, all, "[{1 1 30}] [0 2] 23"},
		{[]int{2, 30, 6, 5}, 0, all, "[] [0 1 2 3] 43"},
		{[]int{30, 20, 3}, 2, all, "[{0 0 30}] [1 2] 23"},
		{[]int{30, 20, 8, 3}, 3, all, "[{0 0 30} {1 1 20}] [2 3] 11"},
		{[]int{30, 20, 5, 3}, 3, all, "[{0 0 30} {1 1 20}] [2 3] 8"},
		{[]int{30, 6, 5, 2}, 3, all, "[] [0 1 2 3] 43"}, // of 7 people, 5 can only be the group that is smaller than 6
	} {
		s := suppressSmall(c.counts, c.hidden, c.most)
		if got := fmt.Sprint(s.alone, s.rest, s.people); got != c.want {
			t.Errorf("%v, hidden %d, at most %d: %s; want %s", c.counts, c.hidden, c.most, got, c.want)
		}
	}
}

// A part is published from 5 people on that leaves nobody or 5.
func TestCanPublish(t *testing.T) {
	for part, want := range []bool{true, false, false, false, false, true, false, false, false, false, true} {
		if got := canPublish(part, 10); got != want {
			t.Errorf("%d of 10: %v", part, got)
		}
	}
}
