package result

import (
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// seen tells which levels are what the person saw of a job, and what of that does not count.
func seen(w *writer) doc.Section {
	var texts []string
	for _, o := range w.in.observed() {
		c := w.Criterion(o.Criterion)
		published := w.Say("unknown")
		if o.Published != nil {
			published = words.Number(*o.Published)
		}
		texts = append(texts, w.Say("%s, %s: you saw %s; published is %s. This result counts what you saw.",
			words.Upper(w.Name(o.Role)), words.Lower(c.Title), words.InUnit(words.Number(o.Level), c.Unit), published))
	}
	for _, o := range w.in.idle() {
		texts = append(texts, idle(w, o))
	}
	return doc.Listed(w.Say("What you saw"), plain(texts...)...)
}

func idle(w *writer, o scoring.Observation) string {
	role, a := words.Upper(w.Name(o.Role)), w.answers.On(o.Criterion)
	if a.Question.ID == "" {
		return w.Say("%s, %s: what you saw does not count, since no question is about it.", role, words.Lower(w.Criterion(o.Criterion).Title))
	}
	return w.Say("%s, %s: what you saw counts once you answer --%s.", role, words.Lower(a.Question.Title), a.Question.ID)
}
