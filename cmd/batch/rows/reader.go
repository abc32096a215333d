package rows

import (
	"bytes"
	"io"
	"unicode/utf8"
)

const (
	longShown = 200      // bytes that are kept of a record that is too long
	looked    = 64 << 10 // bytes in which a newline must stand, or what looks like line ends is
)

// Reader cuts a text into blocks. It holds one record, or what one read brought, whichever is longer.
type Reader struct {
	source    io.Reader
	size      int // bytes of a block
	cutter    cutter
	rest      []byte // what was read after the last whole record
	offset    int64  // of rest in the text
	err       error  // of the source
	looked    int    // bytes at the beginning without a newline; -1 once the line ends are known
	lookAhead int    // how many to look at
	skipping  bool   // rest is in a line that is too long
}

// NewReader reads a text, such as Unpack returns, in blocks of about size bytes. The comma separates the cells of CSV.
func NewReader(r io.Reader, format Format, comma byte, size int) *Reader {
	reader := &Reader{source: r, size: max(size, 1), lookAhead: looked,
		cutter: cutter{format: format, max: MaxRecord, line: -1, walk: walk{comma: comma}}}
	if t, ok := r.(*text); ok {
		reader.offset = t.dropped
	}
	return reader
}

// Next returns the next block as soon as a read has brought a whole record. Its data are in buf, or in what buf grew to. At
// the end of the text the error is io.EOF. An error of the source, and a *diag.Problem, come after the whole records before them.
func (r *Reader) Next(buf []byte) (Block, error) {
	buf = append(buf[:0], r.rest...)
	r.rest = r.rest[:0]
	for {
		if r.skipping {
			buf = r.skip(buf)
		}
		known, problem := r.lineEnds(buf)
		if problem != nil {
			r.err = problem
			return Block{}, problem
		}
		if known {
			if n, long := r.cutter.cut(buf, r.err == io.EOF); n > 0 {
				return r.block(buf, n), nil
			} else if long {
				return r.tooLong(buf), nil
			}
		}
		if r.err != nil {
			r.rest = append(r.rest, buf...)
			return Block{}, r.err
		}
		buf = r.read(buf)
	}
}

// read reads once. The buffer grows while it holds a record that has not ended: by doubling, so that a long record which
// comes in small pieces is not copied for each.
func (r *Reader) read(buf []byte) []byte {
	room := max(r.size, min(2*len(buf), r.cutter.max+1), len(buf)+1)
	if free := cap(buf) - len(buf); cap(buf) < r.size || free < min(room-len(buf), len(buf)/4+1) {
		buf = append(make([]byte, 0, room), buf...)
	}
	room = min(room, cap(buf))
	for range 100 {
		n, err := r.source.Read(buf[len(buf):room])
		buf, r.err = buf[:len(buf)+n], err
		if n > 0 || err != nil {
			return buf
		}
	}
	r.err = io.ErrNoProgress
	return buf
}

// block makes one of the first n bytes, and keeps what comes after them.
func (r *Reader) block(buf []byte, n int) Block {
	r.rest = append(r.rest[:0], buf[n:]...)
	b := r.filled(buf[:n])
	r.offset += int64(n)
	return b
}

func (r *Reader) filled(data []byte) Block {
	return Block{
		Data:   data,
		Offset: r.offset,
		Quoted: r.cutter.format == CSV && bytes.IndexByte(data, '"') >= 0,
		Dirty:  bytes.IndexByte(data, 0) >= 0 || !utf8.Valid(data),
	}
}

// tooLong makes a block of the beginning of a line, and lets the rest of the line go by.
func (r *Reader) tooLong(buf []byte) Block {
	shown := min(longShown, r.cutter.max)
	for range utf8.UTFMax - 1 {
		if shown > 0 && !utf8.RuneStart(buf[shown]) {
			shown--
		}
	}
	b := r.filled(buf[:shown:shown])
	b.TooLong = true
	r.skipping = true
	r.rest = append(r.rest[:0], buf[shown:]...)
	r.offset += int64(shown)
	return b
}

// skip drops what belongs to a line that is too long.
func (r *Reader) skip(buf []byte) []byte {
	n := bytes.IndexByte(buf, '\n') + 1
	r.skipping = n == 0
	if r.skipping {
		n = len(buf)
	}
	r.offset += int64(n)
	r.cutter.at, r.cutter.quote = 0, false
	return append(buf[:0], buf[n:]...)
}

// lineEnds looks for the first newline, and returns a problem where carriage returns alone end lines.
func (r *Reader) lineEnds(buf []byte) (known bool, problem error) {
	if r.looked < 0 {
		return true, nil
	}
	first := buf[:min(len(buf), r.lookAhead)]
	newline := bytes.IndexByte(first[r.looked:], '\n') >= 0
	r.looked = len(first)
	if !newline && len(first) < r.lookAhead && r.err != io.EOF {
		return false, nil
	}
	r.looked = -1
	if !newline && bytes.IndexByte(bytes.TrimSuffix(first, []byte{'\r'}), '\r') >= 0 {
		return true, oldLineEnds()
	}
	return true, nil
}
