package rows

import (
	"bufio"
	"compress/gzip"
	"errors"
	"io"
)

// Unpack returns the text in r: gzip is undone, and a UTF-8 byte-order mark is dropped. A text in UTF-16 or UTF-32 is a
// *diag.Problem. What comes back may return a *diag.Problem too, where gzip is damaged further on. Other errors are those of r.
//
// It reads no further than to know the encoding, so that a record in a pipe is there as soon as it was written.
func Unpack(r io.Reader) (io.Reader, error) {
	source := &sticky{Reader: r}
	in := bufio.NewReaderSize(source, 64<<10)
	if begins(in, 0x1f, 0x8b) {
		z, err := gzip.NewReader(in)
		if err != nil {
			return nil, source.orDamaged(err)
		}
		in = bufio.NewReader(&gunzip{z, source})
	}
	if problem := wrongEncoding(in); problem != nil {
		return nil, problem
	}
	if begins(in, 0xef, 0xbb, 0xbf) {
		mark, err := in.Discard(3)
		return &text{in, int64(mark)}, err
	}
	return &text{in, 0}, nil
}

// text is what Unpack makes.
type text struct {
	*bufio.Reader
	dropped int64 // bytes of the byte-order mark
}

// begins reports whether the text begins so. It reads a byte more only where those before it agree.
func begins(in *bufio.Reader, with ...byte) bool {
	for i, b := range with {
		if got, _ := in.Peek(i + 1); len(got) <= i || got[i] != b {
			return false // an error is met again by whoever reads
		}
	}
	return true
}

// sticky keeps the error of a reader, since bufio.Reader forgets one that comes while it looks ahead.
type sticky struct {
	io.Reader
	err error
}

func (s *sticky) Read(p []byte) (n int, err error) {
	if s.err == nil {
		n, s.err = s.Reader.Read(p)
	}
	return n, s.err
}

// orDamaged says what an error of gzip comes from.
func (s *sticky) orDamaged(err error) error {
	if s.err != nil && s.err != io.EOF {
		return s.err
	}
	return damaged(err == io.EOF || errors.Is(err, io.ErrUnexpectedEOF))
}

// gunzip tells damage from errors of the source.
type gunzip struct {
	*gzip.Reader
	source *sticky
}

func (g *gunzip) Read(p []byte) (int, error) {
	n, err := g.Reader.Read(p)
	if err != nil && err != io.EOF {
		err = g.source.orDamaged(err)
	}
	return n, err
}
