package audit

import (
	"fmt"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
	"careerfit/scoring/audit"
)

// mostRows is how many leaders a person is shown.
const mostRows = 50

// leaders is a figure for each role, with a bar that is longest for the largest share, and one for ties.
func leaders(w *words.Writer, f namedField) doc.Figures {
	var figures doc.Figures
	shown := f.Roles[:min(len(f.Roles), mostRows)]
	for _, r := range shown {
		row := percent(r.Share, w.Name(r.Role))
		if r.Wins == 0 {
			row.Figure, row.Error = w.Say("none"), ""
		}
		row.Share = 10 * (100 * r.Wins / max(f.Roles[0].Wins, 1)) // in whole percent, which is as fine as a bar shows
		figures.Rows = append(figures.Rows, row)
	}
	if n := len(f.Roles) - len(shown); n > 0 {
		figures.Rows = append(figures.Rows, doc.Figure{Text: doc.Plain(words.AndMore(w.Words, n)), Share: doc.NoBar})
	}
	figures.Rows = append(figures.Rows, percent(f.Ties, w.Say("a tie at the top")))
	return figures
}

func percent(s Share, of string) doc.Figure {
	row := doc.Figure{Figure: fmt.Sprintf("%.2f", 100*s.Share), Text: doc.Plain(of), Share: doc.NoBar}
	if s.StandardError != nil {
		row.Error = fmt.Sprintf("± %.2f", 100**s.StandardError)
	}
	return row
}

func designEffect(w *words.Writer, f namedField) doc.Figures {
	condition := [audit.Methods]string{
		audit.EqualWeights: w.Say("if every question counted the same"),
		audit.Euclidean:    w.Say("if the nearest profile led (Euclidean distance)"),
		audit.Pearson:      w.Say("if the most similar pattern led (Pearson correlation)"),
	}
	var figures doc.Figures
	for method, d := range f.DesignEffect {
		figures.Rows = append(figures.Rows, percent(d.Share, condition[method]))
	}
	return figures
}

// straightLiners says what people are told who choose the option in the same place throughout.
func straightLiners(w *words.Writer, f namedField) doc.Figures {
	var figures doc.Figures
	for i, place := range []string{w.Say("first"), w.Say("middle"), w.Say("last")} {
		figures.Rows = append(figures.Rows, doc.Figure{Figure: place, Text: doc.Plain(recommended(w, f.straight[i])), Share: doc.NoBar})
	}
	return figures
}

func recommended(w *words.Writer, r StraightResult) string {
	who := w.Say("%s, fit %.0f", w.And(w.Names(r.Leaders)...), r.Fit)
	if len(r.Leaders) > 1 {
		return w.Say("%s: a tie", who)
	}
	verdict := map[string]string{
		scoring.Clear.String():    w.Say("clear"),
		scoring.Leaning.String():  w.Say("leaning"),
		scoring.TooClose.String(): w.Say("too close to call"),
	}
	return w.Say("%s: %s, ahead in %s plausible readings", who, verdict[r.Verdict], words.OfHundred(w.Words, *r.Ahead))
}
