package rows

import "bytes"

// walk goes through the quotes of one record of CSV.
type walk struct {
	comma byte
	at    int // bytes behind it
	state state
}

type state int

const (
	begin    state = iota // of a cell
	plain                 // in a cell without quotes
	quoted                // in a cell with quotes
	quote                 // after a quote in one, which closes it if no other follows
	carriage              // after that and a carriage return
	closed                // after the record
	wrong                 // at a byte that cannot stand there
)

// on goes on in data, which begins with the record, to its end or the end of data.
func (w *walk) on(data []byte) state {
	for w.at < len(data) && w.state < closed {
		if w.state == quoted {
			next := bytes.IndexByte(data[w.at:], '"')
			if next < 0 {
				w.at = len(data)
				break
			}
			w.at += next
		}
		w.state = w.after(data[w.at])
		w.at++
	}
	return w.state
}

// after is the state after a byte.
func (w *walk) after(b byte) state {
	switch {
	case w.state == quoted: // the byte is a quote
		return quote
	case b == '\n':
		return closed
	case w.state == carriage:
		return wrong
	case b == w.comma:
		return begin
	case b == '"' && w.state != plain:
		return quoted
	case b == '\r' && w.state == quote:
		return carriage
	case b == '"' || w.state == quote:
		return wrong
	}
	return plain
}
