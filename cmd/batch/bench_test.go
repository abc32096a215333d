package batch

import (
	"bytes"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/batch/lines"
	"careerfit/cmd/batch/rows"
	"careerfit/cmd/lang"
)

// BenchmarkBatch scores people between all roles on one core, block after block. It allocates nothing for a row.
func BenchmarkBatch(b *testing.B) {
	for _, form := range []string{"numbers", "ids", formatJSONL} {
		for name, roles := range map[string][]string{"all": {app.AllRoles}, "pair": nil} {
			b.Run(form+"/"+name, func(b *testing.B) {
				const people = 1000
				env := app.NewEnv(lang.English, app.BuiltInPack())
				o := options{format: rows.CSV, comma: ',', hasHeader: true, roles: roles, fields: lines.UsualFields()}
				if form == "jsonl" {
					o.format = rows.JSONLines
				}
				j, err := newJob(env, o)
				if err != nil {
					b.Fatal(err)
				}
				run := &source{job: j}
				run.records = rows.NewReader(bytes.NewReader(apptest.MadeUp(env.Bank, people, form)), run.format, ',', 1<<20)
				if err := run.begin(); err != nil {
					b.Fatal(err)
				}
				reader := run.newRowReader()
				out := reader.scoreBlock(run.first, nil).out
				b.SetBytes(int64(len(run.first.Data)))
				b.ReportAllocs()
				for b.Loop() {
					if done := reader.scoreBlock(run.first, out[:0]); done.scored != people {
						b.Fatalf("%d of %d people scored", done.scored, people)
					}
				}
				b.ReportMetric(float64(b.N*people)/b.Elapsed().Seconds(), "people/s")
			})
		}
	}
}
