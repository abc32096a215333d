package rows

import "bytes"

// fault is what can be wrong with quotes.
type fault int

const (
	none     fault = iota
	stray          // a quote inside a cell that does not begin with one
	trailing       // something after a closing quote
	unclosed       // a quote that opens a cell to the end of the data
)

// split cuts the record that data begin with into cells, and returns its length without its newline, or what is wrong and
// where.
func (s *Scanner) split(data []byte) (at int, wrong fault) {
	for {
		var cell []byte
		if at < len(data) && data[at] == '"' {
			cell, at, wrong = s.quotedCell(data, at)
		} else {
			cell, at, wrong = s.plainCell(data, at)
		}
		if wrong != none {
			return at, wrong
		}
		s.cells = append(s.cells, cell)
		if at == len(data) || data[at] == '\n' {
			return at, none
		}
		at++
	}
}

// plainCell is the cell from a byte on, and where it ends.
func (s *Scanner) plainCell(data []byte, from int) (cell []byte, at int, wrong fault) {
	for at = from; at < len(data) && data[at] != s.index.comma; at++ {
		if data[at] == '"' {
			return nil, at, stray
		}
		if data[at] == '\n' {
			break
		}
	}
	to := at
	if endsLine(data, at) && at > from && data[at-1] == '\r' {
		to--
	}
	return data[from:to:to], at, none
}

func endsLine(data []byte, at int) bool { return at == len(data) || data[at] == '\n' }

// quotedCell is what the cell says whose quote stands there, and where it ends.
func (s *Scanner) quotedCell(data []byte, opening int) (cell []byte, at int, wrong fault) {
	from, begins := opening+1, len(s.unquoted)
	for at = from; ; at++ {
		size := bytes.IndexByte(data[at:], '"')
		if size < 0 {
			return nil, len(data), unclosed
		}
		at += size + 1
		if at == len(data) || data[at] != '"' {
			break
		}
		s.unquoted = append(s.unquoted, data[from:at]...) // with one of the two quotes
		from = at + 1
	}
	cell = data[from : at-1 : at-1]
	if len(s.unquoted) > begins {
		s.unquoted = append(s.unquoted, cell...)
		cell = s.unquoted[begins:len(s.unquoted):len(s.unquoted)]
	}
	if at < len(data) && data[at] == '\r' && endsLine(data, at+1) {
		at++
	}
	if !endsLine(data, at) && data[at] != s.index.comma {
		return nil, at, trailing
	}
	return cell, at, none
}
