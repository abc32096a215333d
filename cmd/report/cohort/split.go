package cohort

import "slices"

// split is the people of roles by verdict.
type split struct {
	verdicts []group // those that are told apart: as published, or clear and leaning together
	byRole   [][]int // by role: people by verdict; nil where that is withheld
}

// splitVerdicts splits the roles that are published alone: by the first two verdicts as one where more people are split
// that way, since often few are told clearly that a role fits.
func splitVerdicts(roles []RoleCounts, alone, verdicts []group) split {
	s := split{verdicts, splitRoles(roles, alone, verdicts)}
	if len(verdicts) <= 2 {
		return s
	}
	joined := group{verdicts[0].from, verdicts[1].to, verdicts[0].people + verdicts[1].people}
	fewer := append([]group{joined}, verdicts[2:]...)
	if other := (split{fewer, splitRoles(roles, alone, fewer)}); other.people() > s.people() {
		return other
	}
	return s
}

func (s split) people() (n int) {
	for _, parts := range s.byRole {
		n += sum(parts)
	}
	return n
}

func (s split) isPublished() bool { return s.people() > 0 }

// splitRoles splits roles as long as what is left of each verdict is not small.
func splitRoles(roles []RoleCounts, alone, verdicts []group) [][]int {
	byRole := make([][]int, len(roles))
	if len(verdicts) < 2 {
		return byRole
	}
	for _, g := range alone {
		if g.from < len(roles) {
			byRole[g.from] = roles[g.from].by(verdicts)
		}
	}
	for _, g := range slices.Backward(alone) { // the smallest first
		if !leavesFew(verdicts, byRole) {
			break
		}
		if g.from < len(roles) {
			byRole[g.from] = nil
		}
	}
	return byRole
}

// by is the people of a role by groups of verdicts; nil where one is small.
func (r *RoleCounts) by(verdicts []group) []int {
	list := append(r.Verdicts.ofOneRole(), 0) // nobody is mixed in
	var parts []int
	for _, v := range verdicts {
		parts = append(parts, sum(list[v.from:v.to+1]))
	}
	if slices.ContainsFunc(parts, isSmall) {
		return nil
	}
	return parts
}

// leavesFew reports whether the verdicts minus those of the roles that are split are few people somewhere.
func leavesFew(verdicts []group, byRole [][]int) bool {
	for i, v := range verdicts {
		left := v.people
		for _, parts := range byRole {
			if parts != nil {
				left -= parts[i]
			}
		}
		if isSmall(left) {
			return true
		}
	}
	return false
}
