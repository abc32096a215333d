package rows

import (
	"bytes"
	"unicode/utf8"
)

// row is what is known of a record.
type row struct {
	At    int
	Raw   string
	Cells []string
	Code  string
}

// reference reads a whole text the plain way, a byte at a time.
func reference(text []byte, format Format, comma byte, limit int) (rows []row) {
	for at := 0; at < len(text); {
		rest := text[at:]
		size := lineOf(rest)
		r := row{At: at}
		if size > limit {
			r.Code = "too-long"
		} else if format == CSV {
			if cells, n := referenceCells(rest, comma); n < 0 || n > limit {
				r.Code = "bad-quote"
			} else {
				r.Cells, size = cells, n
			}
		}
		raw := bytes.TrimSuffix(rest[:size], []byte("\r"))
		switch {
		case r.Code == "too-long":
			raw = beginning(rest, limit)
		case bytes.IndexByte(raw, 0) >= 0:
			r.Code = "nul"
		case !utf8.Valid(raw):
			r.Code = "not-utf8"
		}
		if r.Raw = string(raw); r.Code != "" || r.Raw == "" {
			r.Cells = nil
		}
		rows = append(rows, r)
		at += size + 1
	}
	return rows
}

// lineOf is the length of the first line.
func lineOf(text []byte) int {
	if n := bytes.IndexByte(text, '\n'); n >= 0 {
		return n
	}
	return len(text)
}

// beginning is what is kept of a line that is too long: 200 bytes, or up to three fewer not to cut a letter.
func beginning(line []byte, limit int) []byte {
	n := min(200, limit)
	for range 3 {
		if n > 0 && line[n]&0xc0 == 0x80 {
			n--
		}
	}
	return line[:n]
}

// referenceCells are those of the first record, and its length, which is -1 where its quotes are wrong.
func referenceCells(text []byte, comma byte) (cells []string, n int) {
	const atBegin, inPlain, inQuotes, afterQuotes = 0, 1, 2, 3
	text = append(bytes.Clone(text), '\n', ' ') // the end of the text ends a line
	state, cell := atBegin, ""
	for i := 0; i < len(text)-1; i++ {
		b, next := text[i], text[i+1]
		switch {
		case state == inQuotes && b == '"' && next == '"':
			cell += `"`
			i++
		case state == inQuotes && b == '"':
			state = afterQuotes
		case state == inQuotes:
			cell += string([]byte{b})
		case b == '\r' && next == '\n': // belongs to the line end
		case b == comma || b == '\n':
			cells = append(cells, cell)
			if b == '\n' {
				return cells, i
			}
			state, cell = atBegin, ""
		case b == '"' && state == atBegin:
			state = inQuotes
		case b == '"' || state == afterQuotes:
			return nil, -1
		default:
			cell += string([]byte{b})
			state = inPlain
		}
	}
	return nil, -1
}
