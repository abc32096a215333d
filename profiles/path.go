package profiles

import (
	"cmp"
	"slices"
)

// Move is a transition with the role it leads away from.
type Move struct {
	From string `json:"from"` // id
	Transition
}

// Known reports whether it is known how many months the transition takes.
func (t Transition) Known() bool { return t.Months > 0 }

// Way is the moves from one role to another, each from where the one before led.
type Way []Move

// Months are those of all moves whose length is known.
func (w Way) Months() (sum int) {
	for _, move := range w {
		sum += max(move.Months, 0)
	}
	return sum
}

// Unknown is the number of moves of unknown length.
func (w Way) Unknown() (n int) {
	for _, move := range w {
		if !move.Known() {
			n++
		}
	}
	return n
}

// Surest orders ways by what is known of them: fewest moves of unknown length, then months, then moves, then the ids on
// the way. An unknown length is never counted as none.
func Surest(a, b Way) int {
	return cmp.Or(cmp.Compare(a.Unknown(), b.Unknown()), cmp.Compare(a.Months(), b.Months()), cmp.Compare(len(a), len(b)),
		slices.CompareFunc(a, b, func(a, b Move) int { return cmp.Compare(a.To, b.To) }))
}

// Fewest orders ways by moves first, then as Surest does: a direct move of unknown length comes before a detour.
func Fewest(a, b Way) int { return cmp.Or(cmp.Compare(len(a), len(b)), Surest(a, b)) }

// Shortest returns the first way from one role to another in the given order, Surest or Fewest; of two transitions alike
// the one the profile names first. It is nil where the transitions do not lead there, and empty from a role to itself.
func (p *Pack) Shortest(from, to string, order func(a, b Way) int) Way {
	ways := map[string]Way{from: {}} // the first way found so far to each role
	done := map[string]bool{}
	for {
		at, found := nearest(ways, done, order)
		if !found || at == to {
			return ways[to]
		}
		done[at] = true
		for _, move := range p.MovesFrom(at) {
			way := append(slices.Clip(ways[at]), move)
			if known, ok := ways[move.To]; !ok || order(way, known) < 0 {
				ways[move.To] = way
			}
		}
	}
}

// nearest is the role with the first way among those not done. No two ways are alike, so the order of the map does not
// show.
func nearest(ways map[string]Way, done map[string]bool, order func(a, b Way) int) (at string, found bool) {
	for role, way := range ways {
		if !done[role] && (!found || order(way, ways[at]) < 0) {
			at, found = role, true
		}
	}
	return at, found
}

// MovesFrom are the transitions of a role, in the order of its profile.
func (p *Pack) MovesFrom(id string) (moves []Move) {
	if role, ok := p.Role(id); ok {
		for _, t := range role.Transitions {
			moves = append(moves, Move{id, t})
		}
	}
	return moves
}

// MovesTo are the transitions that lead to a role, by the id they come from.
func (p *Pack) MovesTo(id string) (moves []Move) {
	for _, role := range p.Roles {
		for _, t := range role.Transitions {
			if t.To == id {
				moves = append(moves, Move{role.ID, t})
			}
		}
	}
	return moves
}

// Branch is a move in a tree of moves, and the moves that go on from there.
type Branch struct {
	Move
	Onward    []*Branch
	Elsewhere bool // what goes on from here stands in another place of the tree
	before    *Branch
}

// Onward returns where a role leads, as a tree of the given depth, 1 or more. A branch never leads back to a role on the
// way to it. What goes on from a role stands only once, where the role is nearest to the start; so the tree has no more
// branches than the pack has transitions, however deep it is.
func (p *Pack) Onward(from string, depth int) []*Branch {
	start := &Branch{Move: Move{Transition: Transition{To: from}}}
	level, shown := []*Branch{start}, map[string]bool{}
	for range depth {
		var next []*Branch
		for _, b := range level {
			on := p.branches(b)
			if shown[b.To] {
				b.Elsewhere = len(on) > 0
				continue
			}
			shown[b.To] = true
			b.Onward = on
			next = append(next, on...)
		}
		level = next
	}
	return start.Onward
}

// branches are the moves from where a branch leads, but for those that lead back.
func (p *Pack) branches(b *Branch) (on []*Branch) {
	for _, move := range p.MovesFrom(b.To) {
		if !b.passes(move.To) {
			on = append(on, &Branch{Move: move, before: b})
		}
	}
	return on
}

// passes reports whether a role is on the way to where the branch leads, both ends included.
func (b *Branch) passes(role string) bool {
	for ; b != nil; b = b.before {
		if b.To == role {
			return true
		}
	}
	return false
}
