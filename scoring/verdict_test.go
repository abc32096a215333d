package scoring

import (
	"slices"
	"testing"
)

func TestVerdictOf(t *testing.T) {
	for ahead, want := range map[float64]Verdict{
		.4: TooClose, .7499: TooClose, .75: Leaning, .8999: Leaning, .9: Clear, 1: Clear,
	} {
		if got := verdictOf(ahead); got != want {
			t.Errorf("ahead %v: %v, want %v", ahead, got, want)
		}
	}
}

// Clear is 90 percent of a normal distribution, which is at 1.2815516 deviations.
func TestIsClear(t *testing.T) {
	for deviations, want := range map[float64]bool{0: false, 1.28: false, 1.28154: false, 1.28156: true, 1.3: true, 9: true} {
		if isClear(deviations) != want {
			t.Errorf("%v deviations: clear is %v", deviations, !want)
		}
	}
}

// sure and even are differences of many deviations and of none.
var (
	even = moments{0, 1}
	near = moments{1, 1}
	sure = moments{20, 1}
)

func TestJudgment(t *testing.T) {
	type met struct {
		place int
		by    moments
	}
	for name, tt := range map[string]struct {
		points                  []int32
		out                     []bool
		met                     []met
		leader, runnerUp, rival int
		verdict                 Verdict
		shortlist               []int
	}{
		"the nearest rival need not be the runner-up": {
			[]int32{9, 5, 7}, nil, []met{{2, sure}, {1, near}}, 0, 2, 1, Leaning, []int{0, 1}},
		"of equally near rivals the one with more points": {
			[]int32{5, 9, 7}, nil, []met{{0, near}, {2, near}}, 1, 2, 2, Leaning, []int{0, 1, 2}},
		"of equally near rivals with the same points the first": {
			[]int32{9, 7, 7}, nil, []met{{1, near}, {2, near}}, 0, 1, 1, Leaning, []int{0, 1, 2}},
		"where nobody is near the runner-up": { // however much nearer another one is
			[]int32{9, 5, 7}, nil, []met{{1, moments{10, 1}}, {2, sure}}, 0, 2, 2, Clear, []int{0}},
		"equal points are a tie and shortlisted, however sure": {
			[]int32{9, 5, 9}, nil, []met{{1, sure}, {2, sure}}, 0, 2, 2, Tie, []int{0, 2}},
		"whoever breaks a must is out": {
			[]int32{9, 5, 7}, []bool{true, false, false}, []met{{1, even}}, 2, 1, 1, TooClose, []int{1, 2}},
		"one alone": {
			[]int32{9, 5}, []bool{false, true}, nil, 0, -1, -1, Clear, []int{0}},
		"nobody": {
			[]int32{9, 5}, []bool{true, true}, nil, -1, -1, -1, NoneEligible, nil},
		"no points": {
			[]int32{0, 0}, nil, []met{{1, even}}, 0, 1, 1, Tie, []int{0, 1}},
	} {
		r := Judgment{Shortlist: []int{7}, Ahead: .3}
		r.lead(tt.points, tt.out)
		for _, m := range tt.met {
			r.meet(m.place, m.by)
		}
		r.conclude()
		if r.Leader != tt.leader || r.RunnerUp != tt.runnerUp || r.Rival != tt.rival || r.Verdict != tt.verdict || !slices.Equal(r.Shortlist, tt.shortlist) {
			t.Errorf("%s: %+v", name, r)
		}
		if (r.Ahead == 0) != (r.Leader < 0) {
			t.Errorf("%s: ahead with %v", name, r.Ahead)
		}
	}
}
