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

// mostItems is how much of a list of warnings a person is shown.
const mostItems = 12

// listOf is what there is to say of every field, as a list.
func listOf(w *words.Writer, fields []namedField, say func(*words.Writer, namedField) []doc.Item) []doc.Block {
	var list doc.List
	for _, f := range fields {
		list.Items = append(list.Items, truncated(w, say(w, f))...)
	}
	return []doc.Block{list}
}

func truncated(w *words.Writer, items []doc.Item) []doc.Item {
	if n := len(items) - mostItems; n > 0 {
		return append(items[:mostItems:mostItems], item("", words.AndMore(w.Words, n)))
	}
	return items
}

func item(mark, text string) doc.Item { return doc.Item{Mark: mark, Text: doc.Plain(text)} }

// neverLeading says which roles cannot lead alone, and which only might not.
func neverLeading(w *words.Writer, f namedField) []doc.Item {
	var items []doc.Item
	for _, r := range f.Roles {
		switch r.CanLead {
		case No:
			items = append(items, item("x", w.Say("Among %s: %s. Whatever the answers, %s does at least as well on each of them.",
				f.name, w.Name(r.Role), w.Name(*r.NeverAheadOf))))
		case NotFound:
			items = append(items, item("?", w.Say("Among %s: perhaps %s. No answers were found that put it first; that is no proof that there are none.",
				f.name, w.Name(r.Role))))
		}
	}
	if len(items) == 0 {
		items = []doc.Item{item("", w.Say("Among %s: none. For each there are answers that put it first; --format json shows them.", f.name))}
	}
	return items
}

func twins(w *words.Writer, pairs [][2]string) doc.List {
	var items []doc.Item
	for _, pair := range pairs {
		items = append(items, item("=", w.Say("%s and %s: every answer suits both equally well.", words.Upper(w.Name(pair[0])), w.Name(pair[1]))))
	}
	if len(items) == 0 {
		items = []doc.Item{item("", w.Say("None. Any two roles differ on some answer."))}
	}
	return doc.List{Items: truncated(w, items)}
}

func indifferent(w *words.Writer, f namedField) []doc.Item {
	var names []string
	for _, id := range f.Indifferent {
		names = append(names, words.Lower(w.Criterion(id).Title))
	}
	text := w.Say("Among %s: none.", f.name)
	if len(names) > 0 {
		text = w.Say("Among %s: %s. Whatever the answer, it suits all of them equally well; that is as it should be "+
			"where their published figures are the same, or where nobody knows them.", f.name, w.And(names...))
	}
	return []doc.Item{item("", text)}
}
