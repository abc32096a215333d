package rows

import (
	"bytes"
	"unicode/utf8"

	"careerfit/profiles/diag"
)

// record is the one of a block that was reached.
type record struct {
	block Block
	max   int    // bytes of a record
	at    int    // where it begins
	next  int    // where the next one does
	raw   []byte // it, without its line end
	code  string // why it cannot be used
}

// Raw is the record without its line end. Of one that is too long it is the beginning.
func (r *record) Raw() []byte { return r.raw }

// Offset is where the record begins in the data of the block.
func (r *record) Offset() int { return r.at }

func (r *record) reset(b Block) {
	*r = record{block: b, max: r.max}
}

// more reports whether there is a record after this one, and turns to it.
func (r *record) more() bool {
	r.code = ""
	if r.block.TooLong && r.next == 0 { // even where the beginning shows nothing
		r.raw, r.next, r.code = r.block.Data, len(r.block.Data)+1, tooLong
		return true
	}
	return r.next < len(r.block.Data)
}

// end ends the record at its newline or at the end of the data.
func (r *record) end(at int) {
	r.at, r.next = r.next, min(at+1, len(r.block.Data))
	r.raw = r.block.Data[r.at:at:at]
	if at > r.at && r.raw[at-r.at-1] == '\r' {
		r.raw = r.raw[: at-r.at-1 : at-r.at-1]
	}
}

// endLine ends the record with the line.
func (r *record) endLine() {
	size := bytes.IndexByte(r.block.Data[r.next:], '\n')
	if size < 0 {
		size = len(r.block.Data) - r.next
	}
	r.end(r.next + size)
}

// check looks for what no text has, which comes before anything else that is wrong.
func (r *record) check() {
	switch {
	case !r.block.Dirty:
	case bytes.IndexByte(r.raw, 0) >= 0:
		r.code = nul
	case !utf8.Valid(r.raw):
		r.code = notUTF8
	}
}

// Lines reads the records of a block of JSON Lines. It allocates nothing for a record.
type Lines struct{ record }

// NewLines makes one.
func NewLines() *Lines { return &Lines{record{max: MaxRecord}} }

// Reset goes to the beginning of a block of the reader.
func (l *Lines) Reset(b Block) { l.reset(b) }

// Next goes to the next record, and reports whether there is one.
func (l *Lines) Next() bool {
	if !l.more() {
		return false
	}
	if l.code == "" {
		l.endLine()
		l.check()
	}
	return true
}

// Err says why the record cannot be used; nil where it can.
func (l *Lines) Err() *diag.Problem { return l.reject() }
