package result

import (
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
)

// ruledOut lists the roles of the focus that break a deal-breaker, and what would let them back in.
func ruledOut(w *writer) doc.Section {
	var items []doc.Item
	out := 0
	for _, s := range w.result.Ranking {
		if len(s.Broken) > 0 {
			out++
		}
		for _, b := range s.Broken {
			if out <= words.MostNamed {
				text := w.Broken(s.ID, b, len(s.Broken) > 1, w.answers.On(b.Criterion), w.in.LocalPay)
				items = append(items, doc.Item{Mark: "x", Text: text})
			}
		}
	}
	if n := out - words.MostNamed; n > 0 {
		items = append(items, plain(words.AndMore(w.Words, n))...)
	}
	return doc.Listed(w.Say("Ruled out by your deal-breakers"), items...)
}
