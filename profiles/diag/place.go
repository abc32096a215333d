package diag

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// Place is a stretch of one line of a text.
type Place struct {
	Line, Column int    // from 1; 0 where there is none. A column is a character
	Width        int    // characters
	Source       string // the line itself
}

// PlaceAt is the place of some bytes of a text, as far as they stand in one line.
func PlaceAt(text []byte, offset, length int) Place {
	offset = min(max(offset, 0), len(text))
	before := text[:offset]
	start := bytes.LastIndexByte(before, '\n') + 1
	line, _, _ := bytes.Cut(text[start:], []byte("\n"))
	marked := text[offset:min(offset+max(length, 1), max(start+len(line), offset))]
	return Place{
		Line:   bytes.Count(before, []byte("\n")) + 1,
		Column: utf8.RuneCount(before[start:]) + 1,
		Width:  max(utf8.RuneCount(marked), 1),
		Source: strings.TrimSuffix(string(line), "\r"),
	}
}
