package rows

import (
	"unicode/utf8"

	"careerfit/profiles/diag"
)

// Codes of records that cannot be used.
const (
	badQuote = "bad-quote"
	tooLong  = "too-long"
	nul      = "nul"
	notUTF8  = "not-utf8"
)

func rejected(code string, what diag.Text, hints ...diag.Text) *diag.Problem {
	return &diag.Problem{Code: code, What: what, Hints: hints}
}

// reject is what is wrong with a record that has no cells.
func (r *record) reject() *diag.Problem {
	utf8Hint := diag.Say("save the file as UTF-8")
	switch r.code {
	case tooLong:
		return rejected(tooLong, diag.Say("is a line of more than %d KB", r.max>>10), diag.Say("is a line end missing?"))
	case nul:
		return rejected(nul, diag.Say("has a NUL byte in it, which no text has"), utf8Hint)
	case notUTF8:
		return rejected(notUTF8, diag.Say("has the byte %#x, which is not UTF-8", r.raw[firstInvalid(r.raw)]), utf8Hint,
			diag.Say("where it is Windows text: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW"))
	}
	return nil
}

// firstInvalid is where the first byte stands that is not UTF-8, which there is.
func firstInvalid(text []byte) (at int) {
	for {
		r, size := utf8.DecodeRune(text[at:])
		if r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
}

// Err says why the record cannot be used; nil where it can.
func (s *Scanner) Err() *diag.Problem {
	if s.code == badQuote {
		return s.badQuote()
	}
	return s.reject()
}

// badQuote looks at the line alone, as it was rejected: what the lines after it hold depends on where the block ends.
func (s *Scanner) badQuote() *diag.Problem {
	line := s.block.Data[s.at:s.next]
	at, fault := s.split(line)
	cell := len(s.cells) + 1
	s.cells = s.cells[:0]
	double := diag.Say("put the whole cell in quotes and double the quotes inside it")
	switch fault {
	case stray:
		return rejected(badQuote, diag.Say("a quote stands inside cell %d, which does not begin with one", cell), double)
	case trailing:
		found, _ := utf8.DecodeRune(line[at:])
		return rejected(badQuote, diag.Say(
			"%q stands after the closing quote of cell %d, where %q or the end of the line was expected",
			string(found), cell, string(rune(s.index.comma))), double)
	}
	return rejected(badQuote, diag.Say("cell %d opens a quote, and the lines after it do not close it", cell),
		diag.Say("close the quote, or double it inside a cell in quotes"))
}
