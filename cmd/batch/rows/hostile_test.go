package rows

import (
	"io"
	"strings"
	"testing"
)

// count reads to the first error and counts the records.
func (w way) count(source io.Reader) (n int, err error) {
	r := w.reader(source)
	scanner, _ := w.records()
	var buf []byte
	for {
		b, err := r.Next(buf[:0])
		if err != nil {
			return n, err
		}
		for scanner.Reset(b); scanner.Next(); {
			n++
		}
		buf = b.Data
	}
}

// Where every quote that opens a cell cost a look at all that may close it, these 16 MB would take hours.
func TestStrayQuotesCostLittle(t *testing.T) {
	for name, text := range map[string]string{
		"in each line":               strings.Repeat("\"a\n", 16<<20/3),
		"in a later cell":            strings.Repeat("x,\"y\n", 16<<20/5),
		"lines between":              strings.Repeat("\"a\n"+strings.Repeat("b\n", 500), 16<<20/1003),
		"many lines between":         strings.Repeat("\"a\n"+strings.Repeat("b\n", 400<<10), 20),
		"nothing but quotes between": strings.Repeat("\"a\n"+strings.Repeat("\"\"\n", 300<<10), 18),
		"doubled quotes between":     strings.Repeat("\"a\n"+strings.Repeat("\"\"b\n", 300<<10), 14),
		"cells between":              strings.Repeat("\"a\n"+strings.Repeat("\",\"\n", 300<<10), 14),
		"one, and nothing after it":  "\"a\n" + strings.Repeat("b\n", 8<<20),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := way{CSV, ',', 2 * MaxRecord, MaxRecord, 0}
			n, err := w.count(strings.NewReader(text))
			if lines := strings.Count(text, "\n"); n != lines && name != "cells between" || err != io.EOF {
				t.Errorf("%d records of %d lines, %v", n, lines, err)
			}
		})
	}
}
