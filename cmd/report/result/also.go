package result

import (
	"strconv"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
)

func alsoConsider(w *writer) doc.Section {
	var parts []string
	for _, s := range w.result.Others {
		part := w.Name(s.ID) + " " + strconv.Itoa(words.WholeFit(s))
		if len(w.in.unknownOf(s)) > 0 {
			part = w.Say("%s (not all of it known)", part)
		}
		parts = append(parts, part)
	}
	if len(parts) == 0 {
		return doc.Section{}
	}
	text := w.Say("Other roles meet more of what you asked for: %s.", w.And(parts...))
	if w.result.Leader == "" {
		text = w.Say("Roles that pass all of them: %s.", w.And(parts...))
	}
	return doc.Listed(w.Say("Also consider"), plain(text+" "+w.Say("All roles: --roles all."))...)
}
