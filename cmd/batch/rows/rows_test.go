package rows

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"careerfit/profiles/diag"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// way is how a text is read.
type way struct {
	format      Format
	comma       byte
	size, limit int
	look        int // for carriage returns alone; 0 for as far as the program does
}

func (w way) reader(source io.Reader) *Reader {
	r := NewReader(source, w.format, w.comma, w.size)
	r.cutter.max = w.limit
	if w.look > 0 {
		r.lookAhead = w.look
	}
	return r
}

// records are what Scanner and Lines have in common.
type records interface {
	Reset(Block)
	Next() bool
	Raw() []byte
	Offset() int
	Err() *diag.Problem
}

// of makes the reader of a block's records, and what tells their cells.
func (w way) records() (records, func() [][]byte) {
	if w.format == JSONLines {
		lines := NewLines()
		lines.max = w.limit
		return lines, func() [][]byte { return nil }
	}
	scanner := NewScanner(w.comma)
	scanner.max = w.limit
	return scanner, scanner.Cells
}

// read reads to the first error, and returns what the records say and what is said of them. It checks the flags of the
// blocks, and overwrites each before it hands its buffer in for the next, as a pool does.
func (w way) read(t interface{ Fatalf(string, ...any) }, source io.Reader) (rows []row, said []string, err error) {
	r := w.reader(source)
	scanner, cells := w.records()
	var buf []byte
	for {
		b, err := r.Next(buf[:0])
		if err != nil {
			if _, again := r.Next(nil); again != err {
				t.Fatalf("%v, and then %v", err, again)
			}
			return rows, said, err
		}
		if b.Quoted != (w.format == CSV && bytes.Contains(b.Data, []byte{'"'})) ||
			b.Dirty != (bytes.Contains(b.Data, []byte{0}) || !bytes.Equal(b.Data, bytes.ToValidUTF8(b.Data, nil))) {
			t.Fatalf("%q: %+v", b.Data, b)
		}
		for scanner.Reset(b); scanner.Next(); {
			one := row{At: int(b.Offset) + scanner.Offset(), Raw: string(scanner.Raw())}
			for _, cell := range cells() {
				one.Cells = append(one.Cells, string(cell))
			}
			if reject := scanner.Err(); reject != nil {
				one.Code = reject.Code
				said = append(said, reject.What.String())
			}
			rows = append(rows, one)
		}
		buf = b.Data
		copy(buf[:cap(buf)], bytes.Repeat([]byte{'#'}, cap(buf)))
	}
}

// sources are ways in which a source brings less than it is asked for.
func sources() map[string]func(io.Reader) io.Reader {
	return map[string]func(io.Reader) io.Reader{
		"whole":         func(r io.Reader) io.Reader { return r },
		"bytes":         iotest.OneByteReader,
		"halves":        iotest.HalfReader,
		"end with data": iotest.DataErrReader,
		"now and then":  func(r io.Reader) io.Reader { return &idle{Reader: r} },
	}
}

// idle brings nothing every other time.
type idle struct {
	io.Reader
	idle bool
}

func (i *idle) Read(p []byte) (int, error) {
	if i.idle = !i.idle; i.idle {
		return 0, nil
	}
	return i.Reader.Read(p[:min(3, len(p))])
}

func anyText() *rapid.Generator[string] {
	piece := rapid.SampledFrom([]string{"a", ",", ";", `"`, `"`, "\n", "\n", "\r", "\r\n", "\x00", "\xff", "é", "a,b", "a\n", `"a"`, `,"`, `",`, "\"\n", `""`})
	return rapid.Map(rapid.SliceOfN(piece, 0, 40), func(pieces []string) string { return strings.Join(pieces, "") })
}

func anyWay(t *rapid.T) way {
	return way{
		format: rapid.SampledFrom([]Format{CSV, CSV, JSONLines}).Draw(t, "format"),
		comma:  rapid.SampledFrom([]byte{',', ';'}).Draw(t, "comma"),
		size:   rapid.SampledFrom([]int{1, 2, 3, 5, 8, 13, 40, 1000}).Draw(t, "size"),
		limit:  rapid.SampledFrom([]int{1, 2, 3, 5, 9, 20, MaxRecord}).Draw(t, "limit"),
		look:   rapid.SampledFrom([]int{1, 4, 20, 1000}).Draw(t, "look"),
	}
}

// Whatever the text, the size of blocks and the reads, the records are those of the reference.
func TestRecordsAreThoseOfTheReference(t *testing.T) {
	shapes := sources()
	names := slices.Sorted(maps.Keys(shapes))
	rapid.Check(t, func(t *rapid.T) {
		text, w := anyText().Draw(t, "text"), anyWay(t)
		want, wantErr := reference([]byte(text), w.format, w.comma, w.limit), io.EOF
		first := text[:min(len(text), w.look)]
		if !strings.Contains(first, "\n") && strings.Contains(strings.TrimSuffix(first, "\r"), "\r") {
			want, wantErr = nil, error(oldLineEnds())
		}
		var before []string
		for i, name := range names {
			got, said, err := w.read(t, shapes[name](strings.NewReader(text)))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("%s of %q (-want +got)\n%s", name, text, diff)
			}
			if err.Error() != wantErr.Error() {
				t.Fatalf("%s of %q: %v, want %v", name, text, err, wantErr)
			}
			if i > 0 && !slices.Equal(before, said) {
				t.Fatalf("%s of %q says %q, before %q", name, text, said, before)
			}
			w.size, before = 1+w.size*7%50, said
		}
	})
}

// An error of the source comes as it is, after the whole records before it, and nothing of a record that it cuts off.
func TestErrorsOfTheSourceComeAfterTheRecords(t *testing.T) {
	broken := errors.New("the disk is gone")
	rapid.Check(t, func(t *rapid.T) {
		text, w := anyText().Draw(t, "text"), anyWay(t)
		w.look = 1
		text = "\n" + text
		got, _, err := w.read(t, io.MultiReader(strings.NewReader(text), iotest.ErrReader(broken)))
		if err != broken {
			t.Fatalf("%q: %v", text, err)
		}
		want := reference([]byte(text), w.format, w.comma, w.limit)
		if len(got) > len(want) || len(got) > 0 && cmp.Diff(want[:len(got)], got) != "" {
			t.Fatalf("%q: %v, want the first of %v", text, got, want)
		}
		rest := text[strings.LastIndex(text, "\n")+1:]
		if !strings.Contains(text, `"`) && len(rest) <= w.limit && len(got) != len(want)-min(len(rest), 1) {
			t.Fatalf("%q: %v, want %v but for what follows the last line end", text, got, want)
		}
	})
}

func FuzzRows(f *testing.F) {
	for _, text := range []string{"", "a,b\nc,\"d\"\"\n\"\r\n", "\"a\n\"b\n", "x,\"y\n", "a\rb\rc", "\xff\x00\n\n\r\n", "\"a\"\r\r\n\"b\"\r"} {
		f.Add([]byte(text), byte(3), byte(0))
	}
	f.Fuzz(func(t *testing.T, text []byte, size, kind byte) {
		w := way{format: Format(kind & 1), comma: ",;\t|"[kind>>1&3], size: len(text) + 1, limit: MaxRecord}
		want, said, err := w.read(t, bytes.NewReader(text))
		w.size = int(size)
		got, again, err2 := w.read(t, iotest.HalfReader(bytes.NewReader(text)))
		if diff := cmp.Diff(want, got) + cmp.Diff(said, again); diff != "" || err.Error() != err2.Error() {
			t.Fatalf("blocks of %d: %v, %v\n%s", size, err, err2, diff)
		}
		if err == io.EOF {
			checkWhole(t, string(text), want)
		}
	})
}

// checkWhole checks that records and line ends are the whole text.
func checkWhole(t *testing.T, text string, rows []row) {
	at := 0
	for _, r := range rows {
		if r.Code == "too-long" {
			return
		}
		if r.At != at || !strings.HasPrefix(text[at:], r.Raw) {
			t.Fatalf("%q at %d, after %d", r.Raw, r.At, at)
		}
		at += len(r.Raw)
		end := text[at:]
		switch {
		case strings.HasPrefix(end, "\n"):
			at++
		case strings.HasPrefix(end, "\r\n"):
			at += 2
		case end == "\r":
			at++
		case end != "":
			t.Fatalf("no line end after %q at %d", r.Raw, r.At)
		}
	}
	if at != len(text) {
		t.Fatalf("records end at %d of %d", at, len(text))
	}
}
