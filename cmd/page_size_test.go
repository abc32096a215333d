package cmd

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
)

// chloe answers all questions.
const chloe = "../testdata/answers/chloe.toml"

// BenchmarkPage makes the page of a result and writes it, from what the engine found.
func BenchmarkPage(b *testing.B) {
	env := apptest.TestProgram()
	for format, write := range map[string]func(io.Writer, *doc.Document) error{"html": doc.HTML, "markdown": doc.Markdown} {
		b.Run(format, func(b *testing.B) { benchmarkPage(b, env, write) })
	}
}

func benchmarkPage(b *testing.B, env *app.Env, write func(io.Writer, *doc.Document) error) {
	answers := answersIn(b, env, chloe)
	e, err := env.Evaluate(answers)
	if err != nil {
		b.Fatal(err)
	}
	in := env.ResultInput(answers, e)
	var out bytes.Buffer
	b.ReportAllocs()
	for b.Loop() {
		if err := e.AddDetails(&in); err != nil {
			b.Fatal(err)
		}
		out.Reset()
		if err := write(&out, result.NewDocument(in)); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(out.Len()), "B/page")
}

// A page takes less than 2 MB to make, and all roles of a large pack are on one of less than 300 kB.
func TestPagesStaySmall(t *testing.T) {
	made := testing.Benchmark(func(b *testing.B) {
		benchmarkPage(b, apptest.TestProgram(), doc.HTML)
	})
	if made.AllocedBytesPerOp() > 2_000_000 {
		t.Errorf("a page takes %d bytes to make", made.AllocedBytesPerOp())
	}
	env := apptest.TestProgram()
	env.Pack = manyRoles(900)
	page := apptest.AsHTML(t, apptest.Page(t, env, answersIn(t, env, chloe)))
	if len(page) > 300_000 {
		t.Errorf("900 roles take %d bytes", len(page))
	}
	for _, role := range env.Pack.Roles {
		if !strings.Contains(page, role.Title) {
			t.Fatalf("%s is not on the page", role.Title)
		}
	}
}
