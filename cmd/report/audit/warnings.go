package audit

import (
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
)

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
