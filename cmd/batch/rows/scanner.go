package rows

// Scanner reads the records of a block of CSV. It allocates nothing for a record.
type Scanner struct {
	record
	cells    [][]byte
	unquoted []byte // what quoted cells with quotes in them say
	index    index
}

// NewScanner makes a scanner. The comma separates cells; it is no quote, newline or carriage return.
func NewScanner(comma byte) *Scanner {
	return &Scanner{record: record{max: MaxRecord}, index: index{comma: comma}}
}

// Reset goes to the beginning of a block of the reader.
func (s *Scanner) Reset(b Block) {
	s.reset(b)
	s.index.reset()
}

// Next goes to the next record, and reports whether there is one.
func (s *Scanner) Next() bool {
	s.cells = s.cells[:0]
	switch {
	case !s.more():
		return false
	case s.code != "":
		return true
	case s.block.Quoted:
		s.quotedCells()
	default:
		s.plainCells()
	}
	s.check()
	if s.code != "" || len(s.raw) == 0 {
		s.cells = s.cells[:0]
	}
	return true
}

// Cells are those of the record, valid until Next: none where the line is blank or the record cannot be used.
func (s *Scanner) Cells() [][]byte { return s.cells }

// plainCells cuts a record where no quotes are in the block.
func (s *Scanner) plainCells() {
	data, cells, x, from := s.block.Data, s.cells, &s.index, s.next
	for {
		if x.next == x.n && !x.more(data) {
			s.end(len(data))
			break
		}
		at := int(x.places[x.next])
		x.next++
		if data[at] == '\n' {
			s.end(at)
			break
		}
		cells = append(cells, data[from:at:at])
		from = at + 1
	}
	to := s.at + len(s.raw)
	s.cells = append(cells, data[from:to:to])
}

// quotedCells cuts a record that may have quotes, or rejects its first line.
func (s *Scanner) quotedCells() {
	rest := s.block.Data[s.next:]
	s.unquoted = s.unquoted[:0]
	n, fault := s.split(rest[:min(s.max+1, len(rest))])
	if fault == none && n <= s.max {
		s.end(s.next + n)
		return
	}
	s.code = badQuote
	s.endLine()
}
