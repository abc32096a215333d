package audit

import (
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
)

// straightLiners says what people are told who choose the option in the same place throughout.
func straightLiners(w *words.Writer, f namedField) []doc.Block {
	var figures doc.Figures
	for i, place := range []string{w.Say("first"), w.Say("middle"), w.Say("last")} {
		figures.Rows = append(figures.Rows, doc.Figure{Figure: place, Text: doc.Plain(recommended(w, f.straight[i])), Share: doc.NoBar})
	}
	return []doc.Block{paragraph(w.Say("Among %s", f.name)), figures}
}

// recommended is what recommend says in short.
func recommended(w *words.Writer, r StraightResult) string {
	who := w.Say("%s, fit %.0f", w.And(w.Names(r.Leaders)...), r.Fit)
	if len(r.Leaders) > 1 {
		return w.Say("%s: a tie", who)
	}
	return w.Say("%s: %s, ahead in %s plausible readings", who, verdict(w, r.Verdict), words.OfHundred(w.Words, *r.Ahead))
}
