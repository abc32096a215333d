package rows

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
)

// manyRows are a megabyte or so of rows of 17 cells of so many bytes, in turn.
func manyRows(cell func(i int) string) []byte {
	var b bytes.Buffer
	for i := 0; b.Len() < 1<<20; i++ {
		for c := range 17 {
			if c > 0 {
				b.WriteByte(',')
			}
			b.WriteString(cell(i*17 + c))
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// shapes are texts to measure: rows of about 120, 60 and 34 bytes, and of 94 with quotes.
func shapes() map[string][]byte {
	const letters = "abcdefghijkl"
	chance := rand.New(rand.NewPCG(1, 2)) // lengths that a processor cannot learn
	long := func(int) string { return letters[:1+chance.IntN(len(letters))] }
	short := func(int) string { return letters[:min(1+chance.IntN(6), 1+chance.IntN(6))] }
	return map[string][]byte{
		"to 12":  manyRows(long),
		"to 6":   manyRows(short),
		"single": manyRows(func(i int) string { return letters[i%12:][:1] }),
		"quoted": manyRows(func(i int) string { return `"` + short(i) + `"` }),
	}
}

func BenchmarkReader(b *testing.B) {
	for name, text := range shapes() {
		b.Run(name, func(b *testing.B) {
			rows := bytes.Count(text, []byte{'\n'})
			var buf []byte
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				r := NewReader(bytes.NewReader(text), CSV, ',', 256<<10)
				for {
					block, err := r.Next(buf[:0])
					if err != nil {
						break
					}
					buf = block.Data
				}
			}
			perRow(b, rows)
		})
	}
}

func BenchmarkScanner(b *testing.B) {
	for name, text := range shapes() {
		b.Run(name, func(b *testing.B) {
			rows := bytes.Count(text, []byte{'\n'})
			s := NewScanner(',')
			block := Block{Data: text, Quoted: name == "quoted"}
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			cells := 0
			for b.Loop() {
				for s.Reset(block); s.Next(); {
					cells += len(s.Cells())
				}
			}
			if cells != b.N*rows*17 {
				b.Fatal(cells)
			}
			perRow(b, rows)
		})
	}
}

func perRow(b *testing.B, rows int) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*rows), "ns/row")
}

// BenchmarkStrayQuotes reads 16 MB in which quotes open cells that nothing closes.
func BenchmarkStrayQuotes(b *testing.B) {
	for _, line := range []string{"\"a\n", "x,\"y\n"} {
		b.Run(fmt.Sprintf("%q", line), func(b *testing.B) {
			text := strings.Repeat(line, 16<<20/len(line))
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				w := way{CSV, ',', 256 << 10, MaxRecord, 0}
				if n, err := w.count(strings.NewReader(text)); n != len(text)/len(line) || err != io.EOF {
					b.Fatal(n, err)
				}
			}
		})
	}
}
