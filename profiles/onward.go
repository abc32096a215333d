package profiles

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
func (p *Pack) branches(b *Branch) []*Branch {
	var on []*Branch
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
