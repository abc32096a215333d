package profiles

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// genPaths is a pack of a few roles with random transitions, some of unknown length, some to the same role.
func genPaths(t *rapid.T) *Pack {
	pack := &Pack{}
	n := rapid.IntRange(1, 6).Draw(t, "roles")
	for i := range n {
		role := Role{ID: fmt.Sprintf("r%d", i)}
		for range rapid.IntRange(0, 4).Draw(t, "moves") {
			to := rapid.IntRange(0, n-1).Draw(t, "to")
			months := rapid.IntRange(0, 3).Draw(t, "months")
			if to != i {
				role.Transitions = append(role.Transitions, Transition{To: fmt.Sprintf("r%d", to), Months: months})
			}
		}
		pack.Roles = append(pack.Roles, role)
	}
	return pack
}

// allWays are all ways between two roles that pass no role twice.
func allWays(p *Pack, from, to string, passed ...string) []Way {
	if from == to {
		return []Way{{}}
	}
	var ways []Way
	for _, move := range p.MovesFrom(from) {
		if slices.Contains(passed, move.To) || move.To == from {
			continue
		}
		for _, rest := range allWays(p, move.To, to, append(slices.Clone(passed), from)...) {
			ways = append(ways, append(Way{move}, rest...))
		}
	}
	return ways
}

// Of all ways that pass no role twice, the first in the order is found; and none only where there is none.
func TestShortestIsTheFirstOfAllWays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pack := genPaths(t)
		for _, from := range pack.RoleIDs() {
			for _, to := range pack.RoleIDs() {
				checkShortest(t, pack, from, to, Surest)
				checkShortest(t, pack, from, to, Fewest)
			}
		}
	})
}

func checkShortest(t *rapid.T, pack *Pack, from, to string, order func(a, b Way) int) {
	got, ways := pack.Shortest(from, to, order), allWays(pack, from, to)
	if (got == nil) != (len(ways) == 0) {
		t.Fatalf("%s to %s: found %v, there are %d ways", from, to, got, len(ways))
	}
	for _, way := range ways {
		if order(way, got) < 0 {
			t.Fatalf("%s to %s: %v comes before %v", from, to, way, got)
		}
	}
	at := from
	for _, move := range got {
		if move.From != at || !slices.ContainsFunc(pack.MovesFrom(at), func(m Move) bool { return m.To == move.To && m.Months == move.Months }) {
			t.Fatalf("%s to %s: %v is no way", from, to, got)
		}
		at = move.To
	}
	if got != nil && at != to {
		t.Fatalf("%s to %s: %v ends at %s", from, to, got, at)
	}
}

// A move of unknown length never counts as one of no length.
func TestOrders(t *testing.T) {
	way := func(months ...int) (w Way) {
		for i, m := range months {
			w = append(w, Move{fmt.Sprint(i), Transition{To: fmt.Sprint(i + 1), Months: m}})
		}
		return w
	}
	for _, tt := range []struct {
		name  string
		a, b  Way
		order func(a, b Way) int
	}{
		{"known before unknown", way(48), way(0), Surest},
		{"long and known before short and unknown", way(24, 24, 24), way(1, 0), Surest},
		{"fewer unknown", way(48, 0), way(0, 0), Surest},
		{"fewer months", way(6, 6), way(13), Surest},
		{"fewer moves", way(12), way(6, 6), Surest},
		{"ids last", Way{{"a", Transition{To: "b", Months: 2}}}, Way{{"a", Transition{To: "c", Months: 2}}}, Surest},
		{"fewer moves whatever they take", way(48), way(1, 1), Fewest},
		{"fewer moves whatever is unknown", way(0), way(1, 1), Fewest},
		{"of as many moves the surest", way(24, 24), way(1, 0), Fewest},
		{"a negative length is unknown", way(1), way(-5), Surest},
	} {
		if tt.order(tt.a, tt.b) >= 0 || tt.order(tt.b, tt.a) <= 0 || tt.order(tt.a, tt.a) != 0 {
			t.Errorf("%s: %v does not come before %v", tt.name, tt.a, tt.b)
		}
	}
}

// Of two transitions alike to the same role, the profile's first is taken.
func TestShortestKeepsTheProfilesOrder(t *testing.T) {
	pack := &Pack{Roles: []Role{{ID: "a", Transitions: []Transition{{To: "b", Takes: "first"}, {To: "b", Takes: "second"}}}, {ID: "b"}}}
	if way := pack.Shortest("a", "b", Surest); len(way) != 1 || way[0].Takes != "first" {
		t.Errorf("found %v", way)
	}
}

func TestMovesTo(t *testing.T) {
	pack := &Pack{Roles: []Role{
		{ID: "a", Transitions: []Transition{{To: "b", Months: 1}, {To: "c"}, {To: "b", Months: 2}}}, {ID: "b", Transitions: []Transition{{To: "a"}}},
		{ID: "c", Transitions: []Transition{{To: "b", Months: 3}}},
	}}
	got := ""
	for _, m := range pack.MovesTo("b") {
		got += fmt.Sprintf("%s %d ", m.From, m.Months)
	}
	if got != "a 1 a 2 c 3 " {
		t.Errorf("got %s", got)
	}
}

// A tree has no loop and stands for every role that can be reached in that many moves; what goes on from a role stands
// once, where it is nearest.
func TestOnward(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pack := genPaths(t)
		depth := rapid.IntRange(1, 5).Draw(t, "depth")
		for _, from := range pack.RoleIDs() {
			seen := &treeSeen{nearest: map[string]int{}, opened: map[string]int{}}
			seen.walk(t, pack, pack.Onward(from, depth), []string{from})
			for _, to := range pack.RoleIDs() {
				way := pack.Shortest(from, to, Fewest)
				want := 0
				if len(way) <= depth {
					want = len(way)
				}
				if seen.nearest[to] != want {
					t.Fatalf("%s to %s: %d moves, in the tree %d", from, to, len(way), seen.nearest[to])
				}
				if at, ok := seen.opened[to]; ok && at != want {
					t.Fatalf("%s goes on from %s %d moves away, nearest is %d", from, to, at, want)
				}
			}
		}
	})
}

// treeSeen is how far from the start each role stands at the nearest, and where it goes on.
type treeSeen struct{ nearest, opened map[string]int }

func (s *treeSeen) walk(t *rapid.T, pack *Pack, list []*Branch, way []string) {
	for _, b := range list {
		if slices.Contains(way, b.To) || b.From != way[len(way)-1] {
			t.Fatalf("%s goes on to %s", strings.Join(way, " "), b.To)
		}
		if near, ok := s.nearest[b.To]; !ok || len(way) < near {
			s.nearest[b.To] = len(way)
		}
		if _, twice := s.opened[b.To]; twice && len(b.Onward) > 0 {
			t.Fatalf("what goes on from %s stands twice", b.To)
		}
		goesOn := slices.ContainsFunc(pack.MovesFrom(b.To), func(m Move) bool { return !slices.Contains(append(way, b.To), m.To) })
		if b.Elsewhere && (len(b.Onward) > 0 || !goesOn) {
			t.Fatalf("%s goes on here or nowhere, not elsewhere", b.To)
		}
		if len(b.Onward) > 0 {
			s.opened[b.To] = len(way)
		}
		s.walk(t, pack, b.Onward, append(slices.Clone(way), b.To))
	}
}
