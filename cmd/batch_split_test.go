package cmd

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
)

// someWrong are made-up people of whom some rows are wrong.
func someWrong(people int, form string) []byte {
	lines := bytes.SplitAfter(apptest.MadeUp(apptest.TestProgram().Bank, people, form), []byte("\n"))
	for i := 5; i < len(lines); i += 100 {
		lines[i] = []byte("wrong\n")
	}
	return bytes.Join(lines, nil)
}

// The same bytes come out wherever and however the program runs.
func TestBatchIsTheSameEverywhere(t *testing.T) {
	t.Parallel()
	for _, form := range []string{"ids", "jsonl"} {
		t.Run(form, func(t *testing.T) {
			dir, text := t.TempDir(), someWrong(2000, form)
			format := strings.Replace(form, "ids", "csv", 1)
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
			if want.code != app.ExitData || strings.Count(want.out, "\n") < 1900 {
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
	if r.given > 64<<10+1000 {
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
			if r.out != "" || r.code != app.ExitDone || r.err != "0 rows read: 0 scored, 0 rejected.\n" {
				t.Errorf("%q of %q: exit code %d, %q, %q", args, text, r.code, r.out, r.err)
			}
		}
	}
	header := runBatch(t, "", nil, strings.NewReader("id,work-variety,desk-work,urgency\n"), "-")
	if header.out != "" || header.code != app.ExitDone {
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
			if code := s.end(); code != app.ExitDone {
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
	block := apptest.MadeUp(apptest.TestProgram().Bank, 1000, "jsonl")
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
		if code := s.end(); code != app.ExitDone {
			t.Fatalf("exit code %d", code)
		}
	}
	t.Logf("%d KB for 20,000 rows, %d KB for 400,000", used[20], used[400])
	if used[400] > 2*used[20] {
		t.Error("memory grows with rows")
	}
}
