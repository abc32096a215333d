package cmd

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/batch/lines"
	"careerfit/cmd/lang"
	"careerfit/cmd/report/cohort"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/rows"

	"pgregory.net/rapid"
)

// filtered is what becomes of a text.
type filtered struct {
	out  string
	code int
	sum  *cohort.Counts
}

// filter runs a copy of a batch that has not begun.
func filter(t rapid.TB, dir string, b batch, block int, text string) (f filtered) {
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
	b.program.stdout, b.program.stderr, b.block = out, null, block
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
	var fresh []*batch
	for _, o := range []batchOptions{
		{format: rows.CSV, columns: columns},
		{format: rows.CSV, columns: columns, csv: true, keep: []string{"id"}, roles: []string{allRoles}, top: 3},
		{format: rows.JSONLines, hasHeader: true},
		{format: rows.JSONLines, hasHeader: true, full: true},
		{format: rows.JSONLines, csv: true},
		{format: unknownFormat, columns: columns},
	} {
		o.name, o.comma, o.maxErrors, o.rejects, o.summary = stdinName, ',', -1, os.DevNull, os.DevNull
		o.fields = lines.UsualFields()
		if o.keep != nil {
			o.fields = o.fields[1:]
		}
		b, err := newProgram(lang.English, builtInPack()).newBatchRun(o)
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

// someWrong are made-up people of whom some rows are wrong.
func someWrong(people int, form string) []byte {
	lines := bytes.SplitAfter(madeUp(testProgram().bank, people, form), []byte("\n"))
	for i := 5; i < len(lines); i += 100 {
		lines[i] = []byte("wrong\n")
	}
	return bytes.Join(lines, nil)
}

// The same bytes come out wherever and however the program runs.
func TestBatchIsTheSameEverywhere(t *testing.T) {
	t.Parallel()
	for _, form := range []string{"ids", formatJSONL} {
		t.Run(form, func(t *testing.T) {
			dir, text := t.TempDir(), someWrong(2000, form)
			format := strings.Replace(form, "ids", formatCSV, 1)
			file, packed := filepath.Join(dir, "people."+format), filepath.Join(dir, "people."+format+".gz")
			mustWrite(t, file, text)
			var b bytes.Buffer
			z := gzip.NewWriter(&b)
			_, _ = z.Write(text)
			_ = z.Close()
			mustWrite(t, packed, b.Bytes())
			if err := os.Chmod(dir, 0o500); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = os.Chmod(dir, 0o700) })
			want := runBatch(t, dir, nil, nil, file)
			if want.code != exitData || strings.Count(want.out, "\n") < 1900 {
				t.Fatalf("exit code %d, %d bytes\n%s", want.code, len(want.out), want.err)
			}
			for name, r := range map[string]batchRun{
				"one core":      runBatch(t, dir, []string{"GOMAXPROCS=1"}, nil, file),
				"many cores":    runBatch(t, dir, []string{"GOMAXPROCS=32"}, nil, file),
				"Spanish":       runBatch(t, dir, []string{"LC_ALL=es_MX.UTF-8", "LANG=es_ES.UTF-8", "LANGUAGE=es"}, nil, file),
				"German, Tokyo": runBatch(t, dir, []string{"LC_ALL=de_DE.UTF-8", "TZ=Asia/Tokyo"}, nil, file),
				"no locale":     runBatch(t, dir, []string{"LC_ALL=", "LANG=", "TZ=", "HOME=", "TERM="}, nil, file),
				"stdin":         runBatch(t, dir, nil, bytes.NewReader(text), "-"),
				"said":          runBatch(t, dir, nil, bytes.NewReader(text), "--input-format", format),
				"by the byte":   runBatch(t, dir, nil, &byByte{rest: text}),
				"gzip":          runBatch(t, dir, nil, nil, packed),
				"gzip by byte":  runBatch(t, dir, nil, &byByte{rest: b.Bytes()}),
				"in Spanish":    runBatch(t, dir, nil, nil, file, "--lang", "es"),
			} {
				if r.out != want.out || r.code != want.code {
					t.Errorf("%s: exit code %d, other bytes\n%s", name, r.code, r.err)
				}
			}
			if entries, _ := os.ReadDir(dir); len(entries) != 2 {
				t.Errorf("written: %v", entries)
			}
		})
	}
}

// byByte gives a byte at a time, until more than a block is read, and then many.
type byByte struct {
	rest  []byte
	given int
}

func (r *byByte) Read(p []byte) (int, error) {
	if len(r.rest) == 0 {
		return 0, io.EOF
	}
	n := 1
	if r.given > blockSize+1000 {
		n = 997
	}
	n = copy(p, r.rest[:min(n, len(r.rest))])
	r.rest, r.given = r.rest[n:], r.given+n
	return n, nil
}

// WriteTo keeps io.Copy from reading more.
func (r *byByte) WriteTo(w io.Writer) (written int64, err error) {
	some := make([]byte, 1000)
	for len(r.rest) > 0 && err == nil {
		n, _ := r.Read(some)
		_, err = w.Write(some[:n])
		written += int64(n)
	}
	return written, err
}

// A part in which nobody is gives nothing, and is no error.
func TestBatchOfNobody(t *testing.T) {
	t.Parallel()
	columns := []string{"--header", "none", "--columns", "id,work-variety,desk-work,urgency"}
	for _, args := range [][]string{
		nil, {"--input-format", "csv"}, {"--input-format", "jsonl"}, {"--format", "csv"}, {"--input-format", "jsonl", "--format", "csv"},
		columns, append([]string{"--format", "csv"}, columns...), {"--header", "none", "--input-format", "jsonl", "--format", "csv"},
		{"--full"}, {"--strict"}, {"--keep", "name"}, {"--input-format", "jsonl", "--header", "none"},
	} {
		for _, text := range []string{"", "\n", "\r\n"} {
			if text != "" && !slices.Contains(args, "none") {
				continue // a table has a header
			}
			r := runBatch(t, "", nil, strings.NewReader(text), args...)
			if r.out != "" || r.code != exitDone || r.err != "0 rows read: 0 scored, 0 rejected.\n" {
				t.Errorf("%q of %q: exit code %d, %q, %q", args, text, r.code, r.out, r.err)
			}
		}
	}
	header := runBatch(t, "", nil, strings.NewReader("id,work-variety,desk-work,urgency\n"), "-")
	if header.out != "" || header.code != exitDone {
		t.Errorf("a header alone: %+v", header)
	}
}

// A row comes out before the next goes in.
func TestBatchWaitsForNothing(t *testing.T) {
	t.Parallel()
	row := `{"answers":{"work-variety":2,"patient-contact":5,"pay-goal":38000}}` + "\n"
	for name, c := range map[string]struct {
		args   []string
		header string
		row    string
	}{
		"jsonl":     {[]string{"--input-format", "jsonl"}, "", row},
		"unknown":   {nil, "", row},
		"csv":       {nil, "id,work-variety,patient-contact,pay-goal\n", "ann,2,5,38000\n"},
		"quoted":    {nil, "id,work-variety,patient-contact,pay-goal\n", "\"a\nb\",2,5,\"38,000\"\r\n"},
		"no header": {[]string{"--header", "none", "--columns", "id,work-variety,patient-contact,pay-goal"}, "", "ann,2,5,38000\n"},
	} {
		t.Run(name, func(t *testing.T) {
			s := startBatch(t, c.args...)
			s.feed(c.header)
			for i := range 3 {
				s.feed(c.row)
				if line := s.line(); !strings.HasSuffix(line, "}\n") {
					t.Fatalf("row %d: %q", i, line)
				}
			}
			s.close()
			if code := s.end(); code != exitDone {
				t.Errorf("exit code %d", code)
			}
		})
	}
}

// Memory does not grow with the input.
func TestBatchInLittleMemory(t *testing.T) {
	t.Parallel()
	if underRace {
		t.Skip("the race detector needs memory of its own")
	}
	block := madeUp(testProgram().bank, 1000, formatJSONL)
	used := map[int]int{}
	for _, times := range []int{20, 400} {
		s := startBatch(t, "--input-format", "jsonl", "--roles", "all", "--summary", os.DevNull)
		go func() {
			for range times {
				_, _ = s.in.Write(block)
			}
		}()
		for range times * 1000 {
			if _, err := s.results.ReadSlice('\n'); err != nil {
				t.Fatal(err)
			}
		}
		used[times] = mostMemory(t, s.Process.Pid)
		s.close()
		if code := s.end(); code != exitDone {
			t.Fatalf("exit code %d", code)
		}
	}
	t.Logf("%d KB for 20,000 rows, %d KB for 400,000", used[20], used[400])
	if used[400] > 2*used[20] {
		t.Error("memory grows with rows")
	}
}
