package cohort

import (
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// alike are roles of which the same figures are published.
type alike struct {
	name  string // of all of them
	first *profiles.Role
	place int // of the only one; -1 for several
}

// rolesAlike puts those roles together, of all whose figures are known.
func rolesAlike(p *page, isKnown func(*profiles.Role) bool, same func(a, b *profiles.Role) bool) []alike {
	var list []alike
	for i, id := range p.roleIDs {
		role := p.Role(id)
		if !isKnown(role) {
			continue
		}
		at := slices.IndexFunc(list, func(a alike) bool { return same(a.first, role) })
		if at < 0 {
			list = append(list, alike{p.Name(id), role, i})
			continue
		}
		list[at].name, list[at].place = p.And(list[at].name, p.Name(id)), -1
	}
	return list
}

// mark is that of the only role, or the one of several.
func (a alike) mark(at int) *doc.Mark {
	form := doc.Diamond
	if a.place >= 0 && a.place < words.MostMarked {
		form = doc.Form(a.place)
	}
	return &doc.Mark{At: at, Form: form}
}
