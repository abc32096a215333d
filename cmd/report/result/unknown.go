package result

import (
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
)

// notKnown says what is not known of the roles that the result is about, and what is made of it.
func notKnown(w *writer) doc.Section {
	list := w.in.unknownRoles()
	if len(list) == 0 {
		return doc.Section{}
	}
	var texts []string
	named := list[:min(len(list), words.MostNamed)]
	for _, u := range named {
		texts = append(texts, w.Say("%s: %s.", words.Upper(w.Name(u.role)), w.And(u.answers.Titles()...)))
	}
	if n := len(list) - len(named); n > 0 {
		texts = append(texts, w.Plural(n, "So it is with %d more role of the shortlist.", "So it is with %d more roles of the shortlist.", n))
	}
	texts = append(texts, w.Say("Each counts as the middle of what is possible, with the doubt that goes with it."))
	return doc.Listed(w.Say("Not known"), plain(append(texts, unknownMusts(w, named)...)...)...)
}

// unknownMusts says which roles pass a deal-breaker only because nobody knows better.
func unknownMusts(w *writer, list []unknowns) []string {
	var roles []string
	for _, u := range list {
		if slices.ContainsFunc(u.answers, isMust) {
			roles = append(roles, w.Name(u.role))
		}
	}
	if len(roles) == 0 {
		return nil
	}
	return []string{w.Say("It includes a deal-breaker: nobody knows whether that is met by %s.", w.Or(roles...))}
}

func isMust(a words.Answered) bool { return a.Must }
