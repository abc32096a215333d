package compare

import (
	"fmt"
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// payWriter says what two roles pay.
type payWriter struct {
	*pairWriter
	known []*profiles.Role // those whose pay is
	goals []int            // what was asked for: one amount, or none
}

// paid is what a role pays, or both of them.
type paid struct {
	title, name string // the name stands beside its lane
	pay         profiles.Pay
}

// payBlocks are a chart of what the two roles pay where the person wants to work, beside what the person asks for, and what
// there is to say of it; none where no pay is known.
func payBlocks(pair *pairWriter, more ...doc.Prose) []doc.Block {
	w := &payWriter{pairWriter: pair}
	w.known = slices.DeleteFunc(slices.Clone(w.roles[:]), func(r *profiles.Role) bool { return !r.Pay.Known() })
	if len(w.known) == 0 {
		return nil
	}
	for _, a := range w.answers {
		if a.Counts() && w.Criterion(a.Question.Criterion).Scored() == scoring.PayShare {
			w.goals = append(w.goals, int(*a.Value()))
		}
	}
	notes := slices.Concat(w.payNotes(), doc.Proses(w.payWorth()...), more)
	return []doc.Block{w.payChart(w.paid(), w.payRemark()), doc.Paragraphs(notes)}
}

// payChart has a lane for each on a scale from nothing to the highest amount.
func (w *payWriter) payChart(list []paid, remark string) doc.Chart {
	title, picture := w.Say("Pay, dollars a year"), w.payPicture(list)
	picture.Title, picture.Desc = title, inWords(picture.Lanes, remark)
	for _, goal := range w.goals {
		picture.Desc += w.Say("; your goal $%s", words.Grouped(goal))
	}
	columns, cells := []string{w.Say("Criterion")}, []string(nil)
	for i, p := range list {
		columns, cells = append(columns, p.title), append(cells, picture.Lanes[i].Figure)
	}
	if remark != "" {
		columns, cells = append(columns, w.Say("Difference")), append(cells, remark)
	}
	row := doc.ChartRow{Name: doc.Plain(title), Remark: remark, Cells: cells, Picture: picture}
	return doc.Chart{Key: w.payKey(list), Columns: columns, Rows: []doc.ChartRow{row}}
}

// paid is what each role pays, or both together where the figures are the same.
func (w *payWriter) paid() []paid {
	if w.isSamePay() {
		both := w.Say("both")
		return []paid{{words.Upper(both), both, w.known[0].Pay}}
	}
	var list []paid
	for _, role := range w.known {
		list = append(list, paid{role.Title, words.InSentence(role.Title), role.Pay})
	}
	return list
}

func (w *payWriter) isSamePay() bool {
	return len(w.known) == 2 && w.known[0].Scored() == w.known[1].Scored()
}

// payRemark says by how much the medians differ; "" where one is unknown.
func (w *payWriter) payRemark() string {
	switch {
	case len(w.known) < 2:
		return ""
	case w.isSamePay():
		return w.Say("the same figures for both")
	}
	by := w.local(w.known[0].Pay.P50) - w.local(w.known[1].Pay.P50)
	return w.Say("medians differ by $%s", words.Grouped(max(by, -by)))
}

// payPicture draws a lane from the lowest tenth to the highest for each, and what was asked for.
func (w *payWriter) payPicture(list []paid) doc.Picture {
	most := slices.Max(append(w.goals, 1))
	for _, p := range list {
		most = max(most, w.local(p.pay.P90))
	}
	picture := doc.Picture{Low: "$0", High: "$" + words.Grouped(most)}
	place := func(dollars int) int { return words.OnScale(float64(dollars), 0, float64(most)) }
	for _, goal := range w.goals {
		picture.You = append(picture.You, place(goal))
	}
	for i, p := range list {
		low, middle, high := w.local(p.pay.P10), w.local(p.pay.P50), w.local(p.pay.P90)
		picture.Lanes = append(picture.Lanes, doc.Lane{
			Name: p.name, Figure: fmt.Sprintf("$%s ($%s-$%s)", words.Grouped(middle), words.Grouped(low), words.Grouped(high)),
			Range: &doc.Span{Low: place(low), High: place(high)},
			Mark:  &doc.Mark{At: place(middle), Form: doc.Form(i)},
		})
	}
	return picture
}

func (w *payWriter) payKey(list []paid) []doc.KeyEntry {
	var key []doc.KeyEntry
	for i, p := range list {
		key = append(key, doc.MarkKey(doc.Form(i), p.name))
	}
	for _, goal := range w.goals {
		key = append(key, doc.YouKey(w.Say("your goal, $%s", words.Grouped(goal))))
	}
	return key
}

// local is what an amount is where the person wants to work.
func (w *payWriter) local(dollars int) int {
	return (dollars*w.localPay + scoring.DefaultLocalPay/2) / scoring.DefaultLocalPay
}

// payNotes say what the figures mean, from when they are, and what was made of them.
func (w *payWriter) payNotes() []doc.Prose {
	var periods, sources []string
	for _, role := range w.known {
		periods, sources = append(periods, role.Pay.Period), append(sources, role.Pay.Source)
	}
	period, cited := w.And(slices.Compact(periods)...), w.Cite(sources...)
	notes := []doc.Prose{w.Compose("Half earn the first figure or more; in brackets is what the lowest tenth earns at most and the "+
		"highest tenth at least (%s).%s", period, cited)}
	if w.localPay != scoring.DefaultLocalPay {
		notes = append(notes, w.Compose("Figures of a year%s, times %d percent for pay where you want to work.%s",
			words.CommaPeriod(period), w.localPay, cited))
	}
	return notes
}

func (w *payWriter) payWorth() []string {
	var notes []string
	for _, c := range w.Pack.Criteria {
		if said := w.worth(c.ID); said != "" && c.Scored() == scoring.PayShare && len(w.known) == 2 {
			notes = append(notes, said)
		}
	}
	return notes
}
