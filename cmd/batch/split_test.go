package batch

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/lines"
	"careerfit/cmd/batch/rows"
	"careerfit/cmd/lang"
	"careerfit/cmd/report/cohort"
	"careerfit/cmd/report/doc"

	"pgregory.net/rapid"
)

// filtered is what becomes of a text.
type filtered struct {
	out  string
	code int
	sum  *cohort.Counts
}

// filter runs a copy of a batch that has not begun.
func filter(t rapid.TB, dir string, b job, block int, text string) (f filtered) {
	t.Helper()
	open := func(name string) *os.File {
		file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
		if err != nil {
			t.Fatal(err)
		}
		return file
	}
	in, out, null := open(filepath.Join(dir, "in")), open(filepath.Join(dir, "out")), open(os.DevNull)
	defer in.Close()
	defer out.Close()
	defer null.Close()
	if _, err := in.WriteAt([]byte(text), 0); err != nil {
		t.Fatal(err)
	}
	b.env.Stdout, b.env.Stderr, b.block = out, null, block
	s := b.newSink(doc.Style{})
	f.code = codeOf(s.end(b.run(context.Background(), in, s), func() {}))
	f.sum = b.emptyCohort()
	f.sum.Rows, f.sum.Rejected = s.scored+s.wrong, s.wrong
	for _, c := range s.cohorts {
		if err := f.sum.Add(c.sum); err != nil {
			t.Fatal(err)
		}
	}
	f.out = read(t, out)
	return f
}

func read(t rapid.TB, file *os.File) string {
	t.Helper()
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// oddRows are records as they come in practice: some are answers, some are wrong in one way or another. Each is whole, so
// that a text can be cut between any two.
func oddRows(format rows.Format) *rapid.Generator[string] {
	if format == rows.CSV {
		return rapid.SampledFrom([]string{
			"ann,2,5,38000,4", "bob,mixed,nearly-all,42k,1", "cy,1,2,,", "\"dee\nee\",3,3,50000,2", "eve,5,5,\"42,000\",5\r", "fay,4,1,25/h,skip",
			"gus,2,,,", "hal,9,9,9,9", "ian,1,2,3", "jo,\"a\"b,2,3,4", "kim,1,2\x00,3,4", "lee,\xff,2,3,4", "", ",,,,", "max,1,2,x,4",
		})
	}
	return rapid.SampledFrom([]string{
		`{"id":"ann","answers":{"work-variety":2,"patient-contact":5,"pay-goal":38000}}`,
		`{"answers":{"work-variety":"mixed","patient-contact":"nearly-all","setting":["lab","home"]},"must":["setting"]}`,
		`{"id":"cy","roles":["orderly","phlebotomist"],"answers":{"desk-work":1,"urgency":2,"devices":3},"importance":{"devices":3}}`,
		`{"id":"dee","answers":{"desk-work":1,"urgency":2,"devices":3},"observed":{"medical-assistant":{"desk-work":60}}}`,
		`{"answers":{}}`, `{"answers":{"desk-work":1,"desk-work":2}}`, `{"id":`, `7`, "", "{\"id\":\"\xff\"}", "\r", `{"id":"x","answers":{"desk-work":99}}`,
	})
}

// Parts of a text, scored anywhere, give what the whole gives; the summaries too. Blocks of any size give the same.
func TestBatchOfPartsIsThatOfTheWhole(t *testing.T) {
	t.Parallel()
	columns := []string{"id", "work-variety", "patient-contact", "pay-goal", "desk-work"}
	var fresh []*job
	for _, o := range []options{
		{format: rows.CSV, columnNames: columns},
		{format: rows.CSV, columnNames: columns, csv: true, kept: []string{"id"}, roles: []string{app.AllRoles}, top: 3},
		{format: rows.JSONLines, hasHeader: true},
		{format: rows.JSONLines, hasHeader: true, full: true},
		{format: rows.JSONLines, csv: true},
		{format: unknownFormat, columnNames: columns},
	} {
		o.name, o.comma, o.maxErrors, o.rejects, o.summary = app.StdinName, ',', -1, os.DevNull, os.DevNull
		o.fields = lines.UsualFields()
		if o.kept != nil {
			o.fields = o.fields[1:]
		}
		b, err := newJob(app.NewEnv(lang.English, app.BuiltInPack()), o)
		if err != nil {
			t.Fatal(err)
		}
		fresh = append(fresh, b)
	}
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		fresh := fresh[rapid.IntRange(0, len(fresh)-1).Draw(t, "batch")]
		list := rapid.SliceOfN(oddRows(max(fresh.format, rows.CSV)), 0, 12).Draw(t, "rows")
		cut := rapid.IntRange(0, len(list)).Draw(t, "cut")
		text := func(list []string) string { return strings.Join(append(slices.Clone(list), ""), "\n") }
		block := rapid.SampledFrom([]int{1, 7, 64, 1 << 16}).Draw(t, "block")
		whole := filter(t, dir, *fresh, blockSize, text(list))
		again := filter(t, dir, *fresh, block, text(list))
		if !reflect.DeepEqual(whole, again) {
			t.Fatalf("blocks of %d bytes: %+v, and %+v", block, again, whole)
		}
		a, b := filter(t, dir, *fresh, block, text(list[:cut])), filter(t, dir, *fresh, block, text(list[cut:]))
		if a.out+b.out != whole.out || max(a.code, b.code) != whole.code {
			t.Fatalf("%+v and %+v, together %+v", a, b, whole)
		}
		if err := a.sum.Add(b.sum); err != nil || !reflect.DeepEqual(a.sum, whole.sum) {
			t.Fatalf("the summaries add up to %+v, not to %+v: %v", a.sum, whole.sum, err)
		}
	})
}
