package tomlfile

import (
	"bytes"

	"careerfit/profiles/diag"
)

// scanner reads as much of TOML as it takes to know where keys, tables and lists stand. It sees strings and comments as
// the decoder does. Only one thing tells keys from values: where a key can stand, a dot or a bracket belongs to a key.
type scanner struct {
	text     []byte
	at       int
	maxDepth int

	open  []level // what is open here, outermost first: the table of the last header, then one for every bracket
	here  level   // the key that is being read, or whose value is
	isKey bool    // a key can stand here, or is being read

	names, paths, dots int
}

// level is how far in something stands.
type level struct {
	depth  int  // tables and lists around it
	path   int  // bytes of the names of these, and its own
	keys   bool // it holds keys, not values
	header bool // it is a header, which ends where its bracket closes, but what it names goes on
}

func newScanner(text []byte, maxDepth int) *scanner {
	top := level{keys: true}
	return &scanner{text: text, maxDepth: maxDepth, open: []level{top}, here: top, isKey: true}
}

// scan returns what is wrong at the first place where a limit is passed, which is s.at, or nil.
func (s *scanner) scan() *diag.Problem {
	for s.at < len(s.text) {
		next, passed := s.step(s.text[s.at])
		if passed != nil {
			return passed
		}
		s.at = next
	}
	return nil
}

// step reads what begins with c, and returns where the next thing begins.
func (s *scanner) step(c byte) (next int, passed *diag.Problem) {
	next = s.at + 1
	switch c {
	case ' ', '\t', '\r':
		return next, nil
	case '\n':
		s.endLine()
	case ',':
		s.startItem()
	case '#':
		comment, _, _ := bytes.Cut(s.text[s.at:], []byte("\n"))
		next = s.at + len(comment)
	case '[', '{':
		passed = s.opens(c)
	case ']', '}':
		passed = s.closes()
	case '=':
		passed = s.endName()
		s.isKey = false
	case '.':
		passed = s.dot()
	case '"', '\'':
		next = stringEnd(s.text, s.at)
		fallthrough
	default:
		if s.isKey {
			s.here.path += next - s.at
		}
	}
	return next, passed
}

// endLine ends a header or a key with its value, unless a bracket is open.
func (s *scanner) endLine() {
	s.dots = 0
	if len(s.open) == 1 {
		s.startItem()
	}
}

// startItem goes on to the next key or value of what is open.
func (s *scanner) startItem() {
	s.here = s.open[len(s.open)-1]
	s.isKey = s.here.keys
}

// opens reads a bracket that opens a list, an inline table or, in place of a key, a header.
func (s *scanner) opens(c byte) *diag.Problem {
	s.here.header = c == '[' && s.isKey
	s.here.keys = s.here.header || c == '{'
	if s.here.header && len(s.open) == 1 {
		s.here.depth, s.here.path = 0, 0
	}
	s.isKey = s.here.keys
	if passed := s.deeper(); passed != nil {
		return passed
	}
	s.open = append(s.open, s.here)
	if s.here.header {
		return nil // its names count
	}
	return s.count()
}

// closes reads a bracket that closes.
func (s *scanner) closes() (passed *diag.Problem) {
	if len(s.open) == 1 {
		return nil // one too many, which stops the decoder
	}
	last := s.open[len(s.open)-1]
	s.open = s.open[:len(s.open)-1]
	if last.header {
		passed = s.endName()
		s.open[0].depth, s.open[0].path = s.here.depth, s.here.path
	}
	s.isKey = false
	return passed
}

// dot ends a name in a key; in a value it belongs to a number.
func (s *scanner) dot() *diag.Problem {
	if !s.isKey {
		return nil
	}
	s.dots++
	if s.dots > maxDots {
		return refused("too-many-dots", diag.Say("more than %d dots in the keys of a line", maxDots), diag.Say("write a [table] in place of dots"))
	}
	if passed := s.endName(); passed != nil {
		return passed
	}
	s.here.path++
	return s.deeper()
}

// deeper goes one table or list further in.
func (s *scanner) deeper() *diag.Problem {
	s.here.depth++
	if s.here.depth <= s.maxDepth {
		return nil
	}
	return refused("too-deep", diag.Say("more than %d tables and lists in one another", s.maxDepth), diag.Say("put them beside one another instead"))
}

// endName counts the name that ends here, if one does.
func (s *scanner) endName() *diag.Problem {
	if !s.isKey {
		return nil
	}
	return s.count()
}

// count counts what has just been named or opened.
func (s *scanner) count() *diag.Problem {
	s.names++
	s.paths += s.here.path
	switch {
	case s.names > maxNames:
		return refused("too-many-keys", diag.Say("more than %d keys, tables and lists in a file", maxNames), diag.Say("is it the right file?"))
	case s.paths > maxPaths:
		return refused("too-long-keys", diag.Say("more than %d KB of keys, each written out with the tables it stands in", maxPaths>>10), diag.Say("use shorter keys, and fewer tables in tables"))
	}
	return nil
}

// stringEnd is the byte after a string. A string that nothing ends stops the decoder; here, its line or the text ends it.
func stringEnd(text []byte, at int) int {
	quote := text[at]
	if bytes.HasPrefix(text[at:], []byte{quote, quote, quote}) {
		return longStringEnd(text, at)
	}
	for i := at + 1; i < len(text); i++ {
		switch c := text[i]; {
		case c == quote:
			return i + 1
		case c == '\n':
			return i
		case c == '\\' && quote == '"':
			i++
		}
	}
	return len(text)
}

// longStringEnd is the byte after a string of several lines. Where more than three quotes stand in a row, the last three
// end it.
func longStringEnd(text []byte, at int) int {
	quote, run := text[at], 0
	for i := at + 3; i < len(text); i++ {
		switch c := text[i]; {
		case c == quote:
			run++
			continue
		case run >= 3:
			return i
		case c == '\\' && quote == '"':
			i++
		}
		run = 0
	}
	return len(text)
}
