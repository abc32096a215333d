package rows

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"

	"careerfit/profiles/diag"
)

// zipped is gzip, of a member for each part.
func zipped(parts ...string) string {
	var b bytes.Buffer
	for _, part := range parts {
		z := gzip.NewWriter(&b)
		z.Write([]byte(part))
		z.Close()
	}
	return b.String()
}

// wide is a text in units of so many bytes, the high byte first or last.
func wide(text string, bytes int, highFirst bool) string {
	var b []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		for i := range bytes {
			shift := 8 * i
			if highFirst {
				shift = 8 * (bytes - 1 - i)
			}
			b = append(b, byte(uint32(unit)>>shift))
		}
	}
	return string(b)
}

// unpacked reads all of a text in small blocks.
func unpacked(source io.Reader) (rows []string, first int64, err error) {
	in, err := Unpack(source)
	if err != nil {
		return nil, 0, err
	}
	r := NewReader(in, CSV, ',', 16)
	first = -1
	for {
		b, err := r.Next(nil)
		if err != nil {
			return rows, first, err
		}
		if first < 0 {
			first = b.Offset
		}
		rows = append(rows, strings.SplitAfter(strings.TrimSuffix(string(b.Data), "\n"), "\n")...)
	}
}

func TestUnpack(t *testing.T) {
	const mark = "\xef\xbb\xbf"
	for name, c := range map[string]struct {
		text  string
		first int64
	}{
		"plain":                         {"a,b\nc,d\n", 0},
		"a mark":                        {mark + "a,b\nc,d\n", 3},
		"gzip":                          {zipped("a,b\nc,d\n"), 0},
		"members":                       {zipped("a,b\nc", "", ",d\n"), 0},
		"gzip of a mark":                {zipped(mark + "a,b\nc,d\n"), 3},
		"gzip, the mark in two members": {zipped(mark[:1], mark[1:]+"a,b\nc,d\n"), 3},
	} {
		for shape, source := range sources() {
			rows, first, err := unpacked(source(strings.NewReader(c.text)))
			if strings.ReplaceAll(strings.Join(rows, ""), "\n", "") != "a,bc,d" || first != c.first || err != io.EOF {
				t.Errorf("%s, %s: %q from %d, %v", name, shape, rows, first, err)
			}
		}
	}
	for _, text := range []string{"", mark, zipped(""), zipped()} {
		if rows, _, err := unpacked(strings.NewReader(text)); len(rows) > 0 || err != io.EOF {
			t.Errorf("%q: %q, %v", text, rows, err)
		}
	}
}

func TestForeignEncodings(t *testing.T) {
	for _, text := range []string{"id,age\n", "i", "é", "\ufeffid,age\n", "\ufeff", "\ufeffé", "\ufeff中"} {
		for _, bytes := range []int{2, 4} {
			for _, highFirst := range []bool{false, true} {
				is := map[int]string{2: "is UTF-16", 4: "is UTF-32"}[bytes]
				packed := wide(text, bytes, highFirst)
				for name, source := range sources() {
					for _, text := range []string{packed, zipped(packed)} {
						_, _, err := unpacked(source(strings.NewReader(text)))
						var problem *diag.Problem
						if !errors.As(err, &problem) || problem.Error() != is {
							t.Errorf("%q, %s: %v, want %s", packed, name, err, is)
						}
					}
				}
			}
		}
	}
	for _, text := range []string{"a,\x00b\n", "\n\x00", "\x00", "\x00\x00\x00\x00\x00\x00\x00\x00", "a\x00\x00\n", "a\x00b,c\x00d\n"} {
		if _, err := Unpack(strings.NewReader(text)); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// Wherever gzip breaks off, or a byte in it is wrong, the records before are read and the damage is told.
func TestDamagedGzip(t *testing.T) {
	const text = "a,b\nc,d\ne,f\n"
	whole := zipped(text, text)
	member := len(zipped(text))
	for n := 2; n < len(whole); n++ {
		rows, _, err := unpacked(strings.NewReader(whole[:n]))
		if n == member {
			continue // which is a whole text
		}
		if err.Error() != damaged(true).Error() {
			t.Errorf("%d bytes: %v", n, err)
		}
		if want := strings.Count(text, "\n"); n > member && len(rows) < want {
			t.Errorf("%d bytes: %q before the damage", n, rows)
		}
	}
	broken := []byte(whole)
	broken[member-6] ^= 1 // the checksum
	if _, _, err := unpacked(bytes.NewReader(broken)); err == nil || !strings.Contains(err.Error(), "damaged") {
		t.Error(err)
	}
	if _, _, err := unpacked(strings.NewReader("\x1f\x8bx, or something else")); err == nil || !strings.Contains(err.Error(), "damaged") {
		t.Error(err)
	}
}

// Errors of the source come back as they are, also from below gzip and while the encoding is looked at.
func TestUnpackKeepsErrorsOfTheSource(t *testing.T) {
	gone := errors.New("the disk is gone")
	for _, text := range []string{"", "a", "a\n", "\xef", "\x1f", "\x1f\x8b", zipped("a\n")[:12], zipped("a\n")[:24]} {
		_, _, err := unpacked(io.MultiReader(strings.NewReader(text), iotest.ErrReader(gone)))
		if err != gone {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// An error that comes once, while the encoding is looked at, is not forgotten.
func TestUnpackKeepsAnErrorThatComesOnce(t *testing.T) {
	source := iotest.TimeoutReader(iotest.OneByteReader(strings.NewReader("\xefa\n")))
	if rows, _, err := unpacked(source); err != iotest.ErrTimeout {
		t.Errorf("%q, %v", rows, err)
	}
}
