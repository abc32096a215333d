package cmd

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"careerfit/cmd/batch/lines"
	"careerfit/cmd/lang"
	"careerfit/cmd/rows"
	"careerfit/questions"
)

// madeUp are people who answer at random, as a table with numbers or ids, or as lines of JSON.
func madeUp(bank *questions.Bank, people int, form string) []byte {
	source := rand.New(rand.NewPCG(1, 2))
	var b bytes.Buffer
	if form != formatJSONL {
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
			if form == formatJSONL {
				cell = fmt.Sprintf("%q:%s", q.ID, cell)
			}
			cells = append(cells, cell)
		}
		if form == formatJSONL {
			fmt.Fprintf(&b, `{"id":"p%d","answers":{%s}}`+"\n", n, strings.Join(cells, ","))
		} else {
			fmt.Fprintf(&b, "p%d,%s\n", n, strings.Join(cells, ","))
		}
	}
	return b.Bytes()
}

// BenchmarkBatch scores people between all roles on one core, block after block. It allocates nothing for a row.
func BenchmarkBatch(b *testing.B) {
	for _, form := range []string{"numbers", "ids", formatJSONL} {
		for name, roles := range map[string][]string{"all": {allRoles}, "pair": nil} {
			b.Run(form+"/"+name, func(b *testing.B) {
				const people = 1000
				p := newProgram(lang.English, builtInPack())
				o := batchOptions{format: rows.CSV, comma: ',', hasHeader: true, roles: roles, fields: lines.UsualFields()}
				if form == formatJSONL {
					o.format = rows.JSONLines
				}
				run, err := p.newBatchRun(o)
				if err != nil {
					b.Fatal(err)
				}
				run.records = rows.NewReader(bytes.NewReader(madeUp(p.bank, people, form)), run.format, ',', 1<<20)
				if err := run.begin(); err != nil {
					b.Fatal(err)
				}
				reader := run.newRowReader()
				out := reader.part(run.first, nil).out
				b.SetBytes(int64(len(run.first.Data)))
				b.ReportAllocs()
				for b.Loop() {
					if done := reader.part(run.first, out[:0]); done.scored != people {
						b.Fatalf("%d of %d people scored", done.scored, people)
					}
				}
				b.ReportMetric(float64(b.N*people)/b.Elapsed().Seconds(), "people/s")
			})
		}
	}
}
