// People prints made-up people and their answers as careerfit batch reads them: the same for the same seed, in either
// format.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"strconv"

	"careerfit/profiles/builtin"
	"careerfit/questions"
	"careerfit/testdata/bench"
)

// item is a question with its answers as they are written.
type item struct {
	id      string
	kind    questions.Kind
	answers []string
}

// person is what somebody answered: places of answers by item, none for a skip, and importance as it is written.
type person struct {
	chosen     [][]int
	importance []string
}

func main() {
	log.SetFlags(0)
	n := flag.Int("n", 20_000, "how many `people`")
	seed := flag.Uint64("seed", 1, "what they follow from")
	ids := flag.Bool("ids", false, "ids of options instead of numbers")
	weights := flag.Bool("weights", false, "with importance")
	format := flag.String("format", "csv", "csv or jsonl")
	flag.Parse()

	items := items(*ids)
	out := bufio.NewWriterSize(os.Stdout, 1<<16)
	row := appendCSV
	switch *format {
	case "csv":
		header(out, items, *weights)
	case "jsonl":
		row = func(b []byte, id int, items []item, p *person) []byte { return appendJSON(b, id, items, p, *ids) }
	default:
		log.Fatalf("-format %s: want csv or jsonl", *format)
	}
	r := rand.New(rand.NewPCG(*seed, 0))
	p := person{chosen: make([][]int, len(items))}
	if *weights {
		p.importance = make([]string, len(items))
	}
	var b []byte
	for id := 1; id <= *n; id++ {
		p.draw(r, items)
		b = append(row(b[:0], id, items, &p), '\n')
		if _, err := out.Write(b); err != nil {
			log.Fatal(err)
		}
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

func items(ids bool) []item {
	var list []item
	for _, q := range builtin.Bank().Questions {
		it := item{q.ID, q.Kind, q.OptionIDs()}
		switch {
		case q.Kind == questions.Amount:
			it.answers = nil
			for _, amount := range bench.Amounts() {
				it.answers = append(it.answers, strconv.Itoa(amount))
			}
		case !ids:
			for place := range it.answers {
				it.answers[place] = strconv.Itoa(place + 1)
			}
		}
		list = append(list, it)
	}
	return list
}

// importances are as likely as they are often here; "" is that nothing was said.
var importances = []string{"", "", "0", "1", "1", "2", "2", "2", "3", "3"}

func (p *person) draw(r *rand.Rand, items []item) {
	for j := range items {
		p.chosen[j] = p.chosen[j][:0]
		if r.Uint32N(100) >= 3 {
			p.choose(r, j, &items[j])
		}
	}
	for j := range p.importance {
		p.importance[j] = importances[r.Uint32N(uint32(len(importances)))]
	}
}

func (p *person) choose(r *rand.Rand, j int, it *item) {
	n := uint32(len(it.answers))
	if it.kind != questions.Categories {
		p.chosen[j] = append(p.chosen[j], int(r.Uint32N(n)))
		return
	}
	set := 0
	for range 1 + r.Uint32N(3) { // the same one may come twice
		set |= 1 << r.Uint32N(n)
	}
	for place := range it.answers {
		if set&(1<<place) != 0 {
			p.chosen[j] = append(p.chosen[j], place)
		}
	}
}

func header(out *bufio.Writer, items []item, weights bool) {
	fmt.Fprint(out, "id")
	for _, it := range items {
		fmt.Fprint(out, ",", it.id)
	}
	if weights {
		for _, it := range items {
			fmt.Fprint(out, ",importance.", it.id)
		}
	}
	fmt.Fprintln(out)
}

func appendCSV(b []byte, id int, items []item, p *person) []byte {
	b = strconv.AppendInt(b, int64(id), 10)
	for j, it := range items {
		between := byte(',')
		if len(p.chosen[j]) == 0 {
			b = append(b, between)
		}
		for _, place := range p.chosen[j] {
			b = append(append(b, between), it.answers[place]...)
			between = ';'
		}
	}
	for _, importance := range p.importance {
		b = append(append(b, ','), importance...)
	}
	return b
}

func appendJSON(b []byte, id int, items []item, p *person, ids bool) []byte {
	b = append(b, `{"id":"`...)
	b = strconv.AppendInt(b, int64(id), 10)
	b = append(b, `","answers":{`...)
	for j, it := range items {
		if len(p.chosen[j]) == 0 {
			continue
		}
		b = append(append(append(b, '"'), it.id...), `":`...)
		if it.kind == questions.Categories {
			b = append(b, '[')
		}
		for _, place := range p.chosen[j] {
			if quoted := ids && it.kind != questions.Amount; quoted {
				b = append(append(append(b, '"'), it.answers[place]...), '"')
			} else {
				b = append(b, it.answers[place]...)
			}
			b = append(b, ',')
		}
		b = b[:len(b)-1]
		if it.kind == questions.Categories {
			b = append(b, ']')
		}
		b = append(b, ',')
	}
	b = append(closed(b), `,"importance":{`...)
	for j, importance := range p.importance {
		if importance != "" {
			b = append(append(append(b, '"'), items[j].id...), `":`...)
			b = append(append(b, importance...), ',')
		}
	}
	return append(closed(b), '}')
}

// closed ends an object after its last member.
func closed(b []byte) []byte {
	if b[len(b)-1] == ',' {
		b = b[:len(b)-1]
	}
	return append(b, '}')
}
