package result

import (
	"strconv"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// fitChart shows the fit of the first roles that are eligible as bars, in the details with the range in which it plausibly
// lies, and says how many more there are.
func fitChart(w *writer) doc.Chart {
	chart := doc.Chart{Columns: []string{w.Say("Role"), w.Say("Fit")}}
	if w.in.Ranges != nil {
		chart.Columns = append(chart.Columns, w.Say("Plausible range"))
		chart.Key = []doc.KeyEntry{
			doc.ShadeKey(doc.Solid, w.Say("Fit")),
			{Picture: doc.Picture{Lanes: []doc.Lane{{Range: &doc.Span{Low: 50, High: 950}}}}, Text: w.Say("Plausible range")},
		}
	}
	more := 0
	for i, s := range w.result.Ranking {
		switch {
		case s.Rank == 0:
		case i < words.MostBars:
			chart.Rows = append(chart.Rows, fitRow(w, i, s))
		default:
			more++
		}
	}
	if more > 0 {
		chart.Notes = doc.Proses(words.AndMore(w.Words, more))
	}
	return chart
}

func fitRow(w *writer, i int, s scoring.Standing) doc.ChartRow {
	name, fit := w.Name(s.ID), words.WholeFit(s)
	figure := strconv.Itoa(fit)
	lane := doc.OneBar(doc.Solid, 10*fit)
	row := doc.ChartRow{Name: doc.Plain(name), Remark: figure, Cells: []string{figure}, Picture: doc.Picture{Title: w.Role(s.ID).Title, Desc: figure}}
	if w.in.Ranges != nil {
		in := w.in.Ranges[i]
		lane.Range = &doc.Span{Low: 10 * in.Low, High: 10 * in.High}
		row.Cells = append(row.Cells, w.Say("%d to %d", in.Low, in.High))
		row.Picture.Desc = w.Say("Fit %d of 100, plausibly %d to %d", fit, in.Low, in.High)
	}
	row.Picture.Lanes = []doc.Lane{lane}
	return row
}

func howToReadFit(w *writer) doc.Section {
	return doc.Section{Title: w.Say("How well each role fits"), Blocks: []doc.Block{doc.Terms{
		{Name: w.Say("Fit"), Text: doc.Plain(w.Say("How much of what you asked for each role meets, of 100"))},
		{Name: w.Say("Plausible range"), Text: doc.Plain(w.Say("The range holds 90 of 100 plausible readings of your answers and of " +
			"these jobs. Where an answer moves, the roles move together; so ranges may overlap even where one role clearly stays ahead."))},
	}}}
}

func others(w *writer) doc.Section {
	var items []doc.Item
	for i, s := range w.result.Ranking {
		fit := doc.Plain(w.Say("%s: fit %d", w.Role(s.ID).Title, words.WholeFit(s)))
		switch {
		case s.Rank == 0:
			items = append(items, doc.Item{Mark: w.Say("ruled out"), Text: fit})
		case i >= words.MostBars:
			items = append(items, doc.Item{Mark: strconv.Itoa(s.Rank) + ".", Text: fit})
		}
	}
	title := w.Plural(len(items), "%d more role", "%d more roles", len(items))
	if w.result.Verdict == scoring.NoneEligible {
		title = w.Say("Roles")
	}
	s := doc.Listed(title, items...)
	s.Folded = true
	return s
}
