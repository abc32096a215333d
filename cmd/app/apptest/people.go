package apptest

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"

	"careerfit/questions"
)

// MadeUp are people who answer at random, as a table with numbers or ids, or as lines of JSON.
func MadeUp(bank *questions.Bank, people int, form string) []byte {
	source := rand.New(rand.NewPCG(1, 2))
	var b bytes.Buffer
	if form != "jsonl" {
		fmt.Fprintf(&b, "id,%s\n", strings.Join(bank.IDs(), ","))
	}
	for n := range people {
		var cells []string
		for i := range bank.Questions {
			q := &bank.Questions[i]
			o := source.IntN(len(q.Options))
			cell := fmt.Sprint(o + 1)
			switch {
			case q.Kind == questions.Amount:
				cell = fmt.Sprint(30_000 + 1000*source.IntN(60))
			case form == "ids":
				cell = q.Options[o].ID
			}
			if form == "jsonl" {
				cell = fmt.Sprintf("%q:%s", q.ID, cell)
			}
			cells = append(cells, cell)
		}
		if form == "jsonl" {
			fmt.Fprintf(&b, `{"id":"p%d","answers":{%s}}`+"\n", n, strings.Join(cells, ","))
		} else {
			fmt.Fprintf(&b, "p%d,%s\n", n, strings.Join(cells, ","))
		}
	}
	return b.Bytes()
}
