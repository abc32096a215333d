package rows

import (
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"careerfit/profiles/diag"
)

// script is a source that brings one piece a read, and counts the reads.
type script struct {
	pieces []string
	reads  int
}

func (s *script) Read(p []byte) (int, error) {
	if s.reads == len(s.pieces) {
		return 0, io.EOF
	}
	n := copy(p, s.pieces[s.reads])
	s.reads++
	return n, nil
}

// A record is there as soon as it was written: nothing is read that might keep it waiting.
func TestRecordsInAPipeAreServedAtOnce(t *testing.T) {
	for _, format := range []Format{CSV, JSONLines} {
		source := &script{pieces: []string{"a\n", "b\nc", "d\n", "\n", "\"e\nf\n", "g\"\n"}}
		want := []struct {
			data  string
			reads int
		}{{"a\n", 1}, {"b\n", 2}, {"cd\n", 3}, {"\n", 4}, {"\"e\nf\ng\"\n", 6}}
		if format == JSONLines {
			want = append(want[:4], []struct {
				data  string
				reads int
			}{{"\"e\nf\n", 5}, {"g\"\n", 6}}...)
		}
		in, err := Unpack(source)
		if err != nil {
			t.Fatal(err)
		}
		r := NewReader(in, format, ',', 64<<10)
		for _, w := range want {
			b, err := r.Next(nil)
			if err != nil || string(b.Data) != w.data || source.reads != w.reads {
				t.Errorf("%q after %d reads, %v; want %q after %d", b.Data, source.reads, err, w.data, w.reads)
			}
		}
		if _, err := r.Next(nil); err != io.EOF {
			t.Error(err)
		}
	}
}

// A file comes in full blocks, and no block is longer than it must be.
func TestBlocks(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		least int // bytes of a block that is not the last
	}{
		"lines":      {strings.Repeat("0123456,9\n", 100_000), 1<<16 - 10},
		"long lines": {strings.Repeat(strings.Repeat("x", MaxRecord)+"\n", 5), MaxRecord + 1},
		"no end":     {strings.Repeat("x", 5*MaxRecord), 200},
		"open quote": {"\"a\n" + strings.Repeat("b\n", 2*MaxRecord), 1 << 10},
	} {
		r := NewReader(strings.NewReader(c.text), CSV, ',', 1<<16)
		var buf []byte
		for at := int64(0); ; {
			b, err := r.Next(buf[:0])
			if err == io.EOF {
				break
			}
			if b.Offset != at || len(b.Data) < c.least && int(at)+len(b.Data) < len(c.text) && !b.TooLong {
				t.Errorf("%s: %d bytes at %d, want %d", name, len(b.Data), b.Offset, at)
			}
			if kept := max(cap(b.Data), cap(r.rest)); kept > 1<<16+MaxRecord+MaxRecord/2 {
				t.Errorf("%s: %d bytes are kept", name, kept)
			}
			at, buf = b.Offset+int64(len(b.Data)), b.Data[:0]
		}
	}
}

// Of a line that is too long 200 bytes are kept, or a few fewer where a letter would be cut.
func TestWhatIsKeptOfALongLine(t *testing.T) {
	for letter, want := range map[string]int{"x": 200, "é": 200, "日": 198, "😀": 200} {
		for begin, fewer := range map[string]int{"": 0, "a": (200 - 1) % len(letter)} {
			want := want
			if begin != "" {
				want = 200 - fewer
			}
			b, err := NewReader(strings.NewReader(begin+strings.Repeat(letter, MaxRecord+1)+"\n"), CSV, ',', 1<<16).Next(nil)
			if err != nil || !b.TooLong || len(b.Data) != want {
				t.Errorf("%s%s...: %d bytes of a line that is too long (%v), %v; want %d", begin, letter, len(b.Data), b.TooLong, err, want)
			}
		}
	}
}

func TestCarriageReturnsAlone(t *testing.T) {
	for text, old := range map[string]bool{
		"a\rb":                                 true,
		"a\rb\r":                               true,
		"a\r":                                  false,
		"\r":                                   false,
		"a\rb\n":                               false,
		"":                                     false,
		strings.Repeat("a\r", 1<<20):           true,
		strings.Repeat("a\r", 1<<15) + "\n":    true,
		strings.Repeat("a\r", 1<<15-1) + "a\n": false,
	} {
		for name, shape := range sources() {
			_, err := NewReader(shape(strings.NewReader(text)), CSV, ',', 1000).Next(nil)
			var problem *diag.Problem
			if errors.As(err, &problem) != old {
				t.Errorf("%.20q of %d bytes, %s: %v", text, len(text), name, err)
			}
			if old && (!strings.Contains(problem.What.String(), "carriage return") || !strings.Contains(problem.Hints[0].String(), `tr '\r' '\n'`)) {
				t.Errorf("%v, %v", problem, problem.Hints)
			}
		}
	}
}

func TestAReaderThatBringsNothing(t *testing.T) {
	if _, err := NewReader(nothing{}, CSV, ',', 10).Next(nil); err != io.ErrNoProgress {
		t.Error(err)
	}
}

type nothing struct{}

func (nothing) Read([]byte) (int, error) { return 0, nil }

// The beginning that is kept of a long record ends between characters, however many bytes they take.
func TestLongRecordsAreCutBetweenCharacters(t *testing.T) {
	for shift := range 4 {
		text := strings.Repeat("a", shift) + strings.Repeat("😀", MaxRecord/4+1)
		b, err := NewReader(strings.NewReader(text), JSONLines, ',', 64<<10).Next(nil)
		if err != nil || !b.TooLong {
			t.Fatalf("%v, too long %v", err, b.TooLong)
		}
		if n := len(b.Data); !utf8.Valid(b.Data) || n > longShown || n <= longShown-utf8.UTFMax {
			t.Errorf("%d bytes are kept: %q", n, b.Data[max(n-8, 0):])
		}
	}
}
