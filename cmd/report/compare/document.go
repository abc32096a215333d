package compare

import (
	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// Input is what a comparison is made from.
type Input struct {
	Words     *lang.Words
	Pack      *profiles.Pack // in English, for scripts
	Localized *profiles.Pack // the same in the language of Words
	Origin    words.Origin
	Pair      *scoring.Pair // in the order in which the roles were named
	Answers   words.Answers // every question, in the order of the bank
	Observed  []scoring.Observation
	LocalPay  int      // percent of the national level
	Next      []string // the words of the command that says which of the two fits
}

// NewDocument is the comparison for people, in reading order: what sets the two apart, by how much and how surely; what they
// share; what each is like; pay, and what is short side by side; how to get from one to the other.
func NewDocument(in Input) *doc.Document {
	w := newPairWriter(words.New(in.Words, in.Localized), in.Pair, in.Answers, in.LocalPay)
	w.observed = in.Observed
	g := newGroups(in.Localized.Criteria, in.Pair.Differences)
	d := &doc.Document{
		Lang:   w.Lang,
		Title:  w.Or(w.title(0), w.name(1)),
		Remark: w.Say("%d of %d criteria differ", len(g.differ), len(g.differ)+len(g.shared)),
		Lead:   w.summary(g.differ),
	}
	if len(g.differ) > 0 {
		d.Add(doc.Section{Title: w.Say("Where they differ, widest first"), Blocks: []doc.Block{w.whereTheyDiffer(g.differ)}})
	}
	w.addAbout(d, g)
	w.addSideBySide(d, in.Pack)
	w.addMoves(d)
	d.Add(doc.Section{Depth: doc.Details, Blocks: []doc.Block{doc.Paragraphs{doc.Plain(w.MadeBy(in.Origin))}}})
	d.Sources, d.Notes = w.Say("Sources"), w.Notes()
	d.Closing = doc.Proses(w.closing())
	d.Commands = []doc.Command{{Label: w.Say("Which of the two fits you: "), Words: in.Next}}
	return d
}

// addSideBySide adds pay, with what is claimed of it, and what is short. The pack is in English.
func (w *pairWriter) addSideBySide(d *doc.Document, pack *profiles.Pack) {
	d.Add(doc.Section{Blocks: payBlocks(w, w.claims(pack)...)})
	if table := w.table(w.everyRow()); len(table.Rows) > 0 {
		d.Add(doc.Section{Title: w.Say("Side by side"), Blocks: []doc.Block{table}})
	}
}

// addMoves adds how to get from one to the other, and where to read more.
func (w *pairWriter) addMoves(d *doc.Document) {
	var items []doc.Item
	for _, m := range moves(w.Pack, w.pair) {
		items = append(items, doc.Item{Text: w.Compose("From %s to %s%s: %s%s", w.Name(m.From), w.Name(m.To), w.AndMonths(m.Transition),
			words.Lower(m.Takes), w.Cite(m.Sources...))})
	}
	d.Add(doc.Listed(w.Say("From one to the other"), items...))
	more := w.Say("Each in full, with all its sources: %s; %s",
		w.Command("roles", "show", w.roles[0].ID), w.Command("roles", "show", w.roles[1].ID))
	d.Add(doc.Listed(w.Say("Read more"), doc.Item{Text: doc.Plain(more)}))
}

func moves(pack *profiles.Pack, pair *scoring.Pair) []profiles.Move {
	list := []profiles.Move{}
	for _, way := range [][2]string{{pair.A.ID, pair.B.ID}, {pair.B.ID, pair.A.ID}} {
		for _, move := range pack.MovesFrom(way[0]) {
			if move.To == way[1] {
				list = append(list, move)
			}
		}
	}
	return list
}

func (w *pairWriter) closing() string {
	if len(w.pair.Contributions) == 0 {
		return w.Say("This compares what is published about these jobs. It cannot know which is right for you.")
	}
	return w.Say("This compares your answers with what is published about these jobs. It cannot know which is right for you.")
}
