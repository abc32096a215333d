package result

import (
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles/diag"
	"careerfit/scoring"
)

// NewDocument is the result for people: in short what everybody reads, in the order that fits the verdict, and below it the
// details.
func NewDocument(in Input) *doc.Document {
	w := &writer{words.New(in.Words, in.Localized), &in, in.Result, in.Answers}
	d := &doc.Document{
		Lang: in.Words.Lang, Title: headline(w), Remark: remark(w), Lead: lead(w), Sources: w.Say("Sources"),
		Closing:  []doc.Prose{doc.Plain(w.Say("This compares your answers with what is published about these jobs. It cannot know which is right for you."))},
		Commands: []doc.Command{{Label: w.Say("Again: "), Words: in.Again}},
	}
	for _, s := range short(w) {
		d.Add(s)
	}
	inShort := len(w.Notes())
	for _, s := range details(w) {
		s.Depth = doc.Details
		d.Add(s)
	}
	d.Notes = w.Notes()
	d.Further = len(d.Notes) - inShort
	if in.Origin.Folder != "" {
		d.Closing = append(d.Closing, doc.Plain(w.PackName(in.Origin)))
	}
	return d
}

// remark is whom the result is about, and how many questions were answered.
func remark(w *writer) string {
	count := w.Say("%d of %d questions", w.answers.Counted(), len(w.answers))
	if w.in.ID == "" {
		return count
	}
	return diag.Visible(w.in.ID) + " · " + count
}

func lead(w *writer) []doc.Block {
	var list []doc.Block
	if bars := fitChart(w); len(bars.Rows) > 0 {
		list = append(list, bars)
	}
	for _, paragraph := range howSure(w) {
		list = append(list, doc.Paragraphs{paragraph})
	}
	return list
}

func short(w *writer) []doc.Section {
	var list []doc.Section
	switch {
	case w.result.Verdict == scoring.NoneEligible:
		list = []doc.Section{ruledOut(w), notKnown(w), alsoConsider(w)}
	case w.isClose(): // first what would settle it
		list = append(surer(w), speaksForEach(w)...)
		list = append(list, inCommon(w)...)
		list = append(list, ruledOut(w), alsoConsider(w), stillOpen(w))
	default:
		list = append(list, why(w), costs(w), whyNot(w))
		list = append(list, inCommon(w)...)
		if w.result.Verdict == scoring.Leaning {
			list = append(list, surer(w)...)
		}
		list = append(list, ruledOut(w), alsoConsider(w), next(w))
	}
	if w.in.Explain {
		list = append(list, arithmetic(w))
	}
	return list
}

func inCommon(w *writer) []doc.Section {
	return []doc.Section{shared(w), notKnown(w), seen(w), changes(w)}
}

func details(w *writer) []doc.Section {
	if w.in.Ranges == nil {
		return nil
	}
	list := []doc.Section{howToReadFit(w), you(w)}
	list = append(list, sideBySide(w)...)
	return append(list, toAsk(w), others(w), about(w))
}

func about(w *writer) doc.Section {
	return doc.Section{Blocks: []doc.Block{doc.Paragraphs(doc.Proses(
		w.Say("This is no test of ability, and how many readings a role stays ahead in is not the chance that the job suits you."),
		w.MadeBy(w.in.Origin),
	))}}
}
