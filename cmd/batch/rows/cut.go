package rows

import "bytes"

// cutter finds where records end. Called again with more of the text, it goes on where it stopped, and looks at no byte
// more than a few times: a line with an even number of quotes is a record or rejected alone, and so are all the lines
// within a record that a stray quote made too long.
type cutter struct {
	format Format
	walk   walk
	max    int  // bytes of a record
	at     int  // how much of the record that has not ended was searched for the end of its first line
	line   int  // length of its first line, once the line is known to have an odd number of quotes; -1 before
	quote  bool // a quote was in what was searched
}

// cut returns the length of the whole records at the beginning of data, and whether the record after them is longer than
// max. What is left must come again at the beginning of data.
func (c *cutter) cut(data []byte, ended bool) (n int, long bool) {
	c.quote = c.quote || c.format == CSV && bytes.IndexByte(data[c.at:], '"') >= 0
	if !c.quote {
		return c.lines(data, ended)
	}
	for n < len(data) {
		size, whole := c.record(data[n:], ended)
		if !whole {
			break
		}
		n += size
		c.at, c.line = 0, -1
	}
	if n > 0 {
		c.quote = bytes.IndexByte(data[n:], '"') >= 0
	}
	return n, c.line < 0 && len(data)-n > c.max
}

// lines cuts where there are no quotes.
func (c *cutter) lines(data []byte, ended bool) (n int, long bool) {
	for n < len(data) {
		window := data[n:min(n+c.max+1, len(data))]
		last := bytes.LastIndexByte(window[c.at:], '\n')
		switch {
		case last >= 0:
			n, c.at = n+c.at+last+1, 0
		case len(window) > c.max:
			c.at = len(window)
			return n, true
		case ended:
			n, c.at = len(data), 0
		default:
			c.at = len(window)
			return n, false
		}
	}
	return n, false
}

// record returns the length of the first record, with its line end.
func (c *cutter) record(data []byte, ended bool) (n int, whole bool) {
	window := data[:min(c.max+1, len(data))]
	if c.line < 0 {
		end := bytes.IndexByte(window[c.at:], '\n')
		switch {
		case end >= 0:
			c.line = c.at + end + 1
		case ended && len(data) <= c.max:
			c.line = len(data)
		default:
			c.at = len(window)
			return 0, false
		}
		if bytes.Count(data[:c.line], []byte{'"'})%2 == 0 {
			return c.line, true
		}
		c.walk.state, c.walk.at = begin, 0
	}
	switch c.walk.on(window) {
	case closed:
		return c.walk.at, true
	case wrong:
		return c.line, true
	}
	switch {
	case len(data) > c.max:
		return c.line, true
	case ended: // also in quotes: whoever reads the last block sees that they do not close
		return len(data), true
	}
	return 0, false
}
