package compare

import (
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/profiles"
)

// claims tells what is claimed of the pay of both at once, since that is about the two of them, and counts the rest. The
// pack is in English.
func (w *pairWriter) claims(pack *profiles.Pack) []doc.Prose {
	first, _ := pack.Role(w.roles[0].ID)
	second, _ := pack.Role(w.roles[1].ID)
	others := claimsAboutPay(second)
	more := len(others)
	var shared []doc.Prose
	for _, i := range claimsAboutPay(first) {
		of := slices.IndexFunc(others, func(k int) bool {
			a, b := first.AlsoReported[i], second.AlsoReported[k]
			return a.Topic == b.Topic && a.Reported == b.Reported
		})
		if of < 0 {
			more++
			continue
		}
		more--
		others = slices.Delete(others, of, of+1)
		shared = append(shared, w.Compose("Also reported, never scored: %s", w.Claim(&w.roles[0].AlsoReported[i])))
	}
	if more == 0 {
		return shared
	}
	return append(shared, doc.Proses(w.Plural(more,
		"%d more claim about pay stands beside the official figures, never scored: %s.",
		"%d more claims about pay stand beside the official figures, never scored: %s.", more, w.Command("roles", "show", "ROLE")))...)
}

// claimsAboutPay are the places of what is also reported of the pay of a role, whose texts are in English.
func claimsAboutPay(r *profiles.Role) []int {
	var places []int
	for i, claim := range r.AlsoReported {
		if slices.ContainsFunc(strings.Fields(strings.ToLower(claim.Topic)), isAboutPay) {
			places = append(places, i)
		}
	}
	return places
}

func isAboutPay(word string) bool {
	return slices.ContainsFunc([]string{"pay", "earn", "salar", "wage"}, func(begin string) bool { return strings.HasPrefix(word, begin) })
}
