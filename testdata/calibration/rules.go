package calibration

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// Surely is how sure the quiz is when it stops asking once more.
const Surely = .93

// inFull is for rules that never stop before the end.
const inFull = 2

// rule says what is asked in a second look, and how sure it must be to stop before.
type rule struct {
	name  string
	steps []Remedy
	stop  float64
}

// usualRule is the place of the rule that README.md speaks of.
const usualRule = 3

func rules() []rule {
	three, seen := slices.Repeat([]Remedy{FollowUp}, 3), slices.Repeat([]Remedy{Observation}, 6)
	return []rule{
		{"3 follow-ups", three, inFull},
		{"3 observations", seen[:3], inFull},
		{"3 follow-ups, then 3 observations", slices.Concat(three, seen[:3]), inFull},
		{"the same, stopping at .93", slices.Concat(three, seen[:3]), Surely},
		{"6 of either kind, stopping at .93", slices.Repeat([]Remedy{FollowUp | Observation}, 6), Surely},
		{"3 follow-ups, then 6 observations", slices.Concat(three, seen), inFull},
		{"the same, stopping at .93", slices.Concat(three, seen), Surely},
		{"3 follow-ups, then a visit to one role", append(slices.Clone(three), Visit), inFull},
		{"the same, stopping at .93", append(slices.Clone(three), Visit), Surely},
	}
}

// follow takes a person through the steps of the rule.
func (r *rule) follow(l *Look) {
	for _, allowed := range r.steps {
		if l.Ahead >= r.stop || !l.Step(allowed) {
			return
		}
	}
}

// clear reports whether the verdict is clear by now.
func (l *Look) clear() bool { return l.Points != 0 && l.Ahead >= clearAt }

// clearAt is where a verdict is clear.
const clearAt = .90

// tally counts the person as it stands.
func (l *Look) tally() ruleTally {
	var t ruleTally
	for _, q := range l.Asked {
		if q.Role == noRole {
			t.followUps++
		} else {
			t.observations++
		}
	}
	if l.clear() {
		truth := make([]int, l.second.world.roles)
		l.second.world.TruePoints(l.person, truth)
		t.clear, t.right = 1, (leaders(1) << l.Leader()).match(first(truth))
	}
	return t
}

// standardError is the largest there is among the shares; those right of the few who turn clear are the least certain.
func (l *looked) standardError() float64 {
	worst := 0.0
	for _, t := range l.tallies {
		clear, right := t.clear/l.people, t.right/t.clear
		worst = max(worst, math.Sqrt(clear*(1-clear)/l.people), math.Sqrt(right*(1-right)/t.clear))
	}
	return worst
}

// write writes the section on the second look.
func (l *looked) write(b *strings.Builder) {
	var rows [][]string
	for i, r := range rules() {
		t := l.tallies[i]
		used := fmt.Sprintf("%.1f + %.1f", t.followUps/l.people, t.observations/l.people)
		rows = append(rows, append([]string{r.name}, append(tenths(t.clear/l.people, t.right/t.clear), used)...))
	}
	fmt.Fprintf(b, "\n## A second look\n\n%.0f of %s usual people, those whose verdict is not clear; standard error up to %.1f points.\n\n",
		l.people, thousands(people), 100*l.standardError())
	table(b, []string{"rule", "turn clear", "of those right", "follow-ups + observations"}, rows)
}
