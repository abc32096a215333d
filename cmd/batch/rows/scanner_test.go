package rows

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestCells(t *testing.T) {
	for text, want := range map[string][][]string{
		"a,b\nc,d\n":                     {{"a", "b"}, {"c", "d"}},
		"a,b\r\nc,d\r\n":                 {{"a", "b"}, {"c", "d"}},
		"a,b":                            {{"a", "b"}},
		"a,\n,\n":                        {{"a", ""}, {"", ""}},
		"a,\r\n,\r\n":                    {{"a", ""}, {"", ""}},
		"\n\r\na\n\n":                    {nil, nil, {"a"}, nil},
		"a\n\r":                          {{"a"}, nil},
		"\"\"\n":                         {{""}},
		"\"a,b\",c\n":                    {{"a,b", "c"}},
		"\"a\nb\",c\nd\n":                {{"a\nb", "c"}, {"d"}},
		"\"a\r\nb\"\r\nd\n":              {{"a\r\nb"}, {"d"}},
		`"say ""a""","""",""""""`:        {{`say "a"`, `"`, `""`}},
		"\"a\"\r":                        {{"a"}},
		"a\rb\n":                         {{"a\rb"}},
		"é,ñ\n":                          {{"é", "ñ"}},
		"x\"y\nb\n":                      {nil, {"b"}},
		"\"a\"b\nb\n":                    {nil, {"b"}},
		"\"a\" ,b\nb\n":                  {nil, {"b"}},
		"\"a\"\r\r\nb\n":                 {nil, {"b"}},
		"\"a\nb\nc\n":                    {nil, {"b"}, {"c"}},
		"\"a\nb\"c\nd,\"e\"\n":           {nil, nil, {"d", "e"}},
		"\"a\n\"a\n\"a\n":                {nil, nil, nil},
		"a\x00b\nb\n":                    {nil, {"b"}},
		"\xe9\nb\n":                      {nil, {"b"}},
		"\"a\"\r,b\nb\n":                 {nil, {"b"}},
		strings.Repeat(",", 9999):        {make([]string, 10_000)},
		strings.Repeat("a,", 2500) + "b": {append(strings.Split(strings.Repeat("a", 2500), ""), "b")},
	} {
		rows, _, _ := way{CSV, ',', 7, MaxRecord, 0}.read(t, strings.NewReader(text))
		var got [][]string
		for _, r := range rows {
			got = append(got, r.Cells)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%.60q (-want +got)\n%s", text, diff)
		}
	}
}

func TestRejects(t *testing.T) {
	long := strings.Repeat("é", MaxRecord/2)
	for text, want := range map[string]string{
		"a,x\"y\n":          "bad-quote: a quote stands inside cell 2, which does not begin with one",
		"\"a\"b\n":          "bad-quote: \"b\" stands after the closing quote of cell 1, where \",\" or the end of the line was expected",
		"a,\"b\" \n":        "bad-quote: \" \" stands after the closing quote of cell 2, where \",\" or the end of the line was expected",
		"a,\"b\nc\n":        "bad-quote: cell 2 opens a quote, and the lines after it do not close it",
		"a,\"b\nc\"d\n":     "bad-quote: cell 2 opens a quote, and the lines after it do not close it",
		"a\x00\n":           "nul: has a NUL byte in it, which no text has",
		"ma\xf1ana\n":       "not-utf8: has the byte 0xf1, which is not UTF-8",
		long + "x\na\n":     "too-long: is a line of more than 1024 KB",
		"\"a\n" + long + "": "bad-quote: cell 1 opens a quote, and the lines after it do not close it",
	} {
		w := way{CSV, ',', 1000, MaxRecord, 0}
		b, err := w.reader(strings.NewReader(text)).Next(nil)
		if err != nil {
			t.Fatal(err)
		}
		s := NewScanner(',')
		s.Reset(b)
		if !s.Next() || s.Err() == nil {
			t.Fatalf("%.40q: not rejected", text)
		}
		reject := s.Err()
		if got := reject.Code + ": " + reject.What.String(); got != want || len(reject.Hints) == 0 {
			t.Errorf("%.40q: %s, want %s", text, got, want)
		}
	}
}

// The longest record goes through; one of a byte more does not, and those around it do.
func TestMaxRecord(t *testing.T) {
	for _, open := range []string{"", `"`} {
		for more, code := range []string{"", "too-long"} {
			text := "a\n" + open + strings.Repeat("x", MaxRecord-2*len(open)+more) + open + "\r\nb\n"
			w := way{CSV, ',', 64 << 10, MaxRecord + 1, 0} // the carriage return counts
			rows, _, _ := w.read(t, strings.NewReader(text))
			if len(rows) != 3 || rows[1].Code != code || rows[2].Raw != "b" || rows[2].At != len(text)-2 {
				t.Errorf("%q, %d more: %d rows", open, more, len(rows))
			}
		}
	}
}

// What encoding/csv writes is read as it reads it. In quotes it makes a newline of a line end with a carriage return.
func TestAgreesWithEncodingCSV(t *testing.T) {
	piece := rapid.SampledFrom([]string{"a", "é", ",", ";", `"`, "\n", " ", "0"})
	cell := rapid.Map(rapid.SliceOfN(piece, 0, 4), func(p []string) string { return strings.Join(p, "") })
	rapid.Check(t, func(t *rapid.T) {
		table := rapid.SliceOfN(rapid.SliceOfN(cell, 2, 5), 1, 6).Draw(t, "table")
		w := way{CSV, rapid.SampledFrom([]byte{',', ';'}).Draw(t, "comma"), rapid.IntRange(1, 50).Draw(t, "size"), MaxRecord, 0}
		var text bytes.Buffer
		writer := csv.NewWriter(&text)
		writer.Comma, writer.UseCRLF = rune(w.comma), rapid.Bool().Draw(t, "CRLF")
		if err := writer.WriteAll(table); err != nil {
			t.Fatal(err)
		}
		written := text.String()
		reader := csv.NewReader(&text)
		reader.Comma, reader.FieldsPerRecord = rune(w.comma), -1
		want, err := reader.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		rows, _, _ := w.read(t, strings.NewReader(written))
		var got [][]string
		for _, r := range rows {
			for i := range r.Cells {
				r.Cells[i] = strings.ReplaceAll(r.Cells[i], "\r\n", "\n")
			}
			got = append(got, r.Cells)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%q (-want +got)\n%s", written, diff)
		}
	})
}

func TestNothingIsAllocatedForARecord(t *testing.T) {
	text := []byte("a,b,\"c\"\"d\",e\n\"x\",y,z,\"\"\"\"\n")
	for _, b := range []Block{{Data: bytes.Repeat(text, 100), Quoted: true}, {Data: bytes.Repeat([]byte("a,b,c\n\nd\n"), 100)}} {
		s, l := NewScanner(','), NewLines()
		read := func() {
			for s.Reset(b); s.Next() && s.Err() == nil; {
			}
			for l.Reset(b); l.Next() && l.Err() == nil; {
			}
		}
		read()
		if n := testing.AllocsPerRun(10, read); n != 0 {
			t.Errorf("quoted %v: %v allocations", b.Quoted, n)
		}
	}
}
