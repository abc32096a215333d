package roles

import (
	"strconv"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/questions"
)

// QuestionsDocument is the questions of a bank, why each is asked, and what can be answered. The bank is in the language of the
// words.
func QuestionsDocument(l *lang.Words, bank *questions.Bank) *doc.Document {
	d := &doc.Document{Lang: l.Lang}
	for i := range bank.Questions {
		q := &bank.Questions[i]
		d.Add(doc.Section{Number: i + 1, Title: flagTitle(l, q), Blocks: []doc.Block{
			doc.Paragraphs(doc.Proses(q.Stem, l.Say("Why: %s", q.Why))), options(l, q),
		}})
	}
	return d
}

func flagTitle(l *lang.Words, q *questions.Question) string {
	if q.Quick {
		return "--" + q.ID + "  " + l.Say("(asked by --quick)")
	}
	return "--" + q.ID
}

func options(l *lang.Words, q *questions.Question) doc.Options {
	var list doc.Options
	for i, o := range q.Options {
		list = append(list, doc.Option{Number: strconv.Itoa(i + 1), Name: o.ID, Text: doc.Plain(o.Label)})
	}
	if q.Kind == questions.Amount {
		list = append(list, doc.Option{Name: l.Say("any amount"), Text: doc.Plain(l.Say("42000, 42,000 or $42k a year, 21.25/h an hour"))})
	}
	return append(list, doc.Option{Name: "skip", Text: doc.Plain(q.NoPreference)})
}
