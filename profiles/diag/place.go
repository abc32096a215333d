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
func PlaceAt(text []byte, offset, length int) Place { return NewFinder(text).Place(offset, length) }

// Finder finds places of one text. To find many, each after the one before, takes no longer than to read the text.
type Finder struct {
	text   []byte
	at     int // where it stands
	line   int // the number of the line there, from 0
	start  int // where that line begins
	before int // characters before at in that line
	end    int // of the line that source is; -1 for none yet
	source string
}

// NewFinder returns a finder of places of the text.
func NewFinder(text []byte) *Finder { return &Finder{text: text, end: -1} }

// Place is the place of some bytes, as far as they stand in one line.
func (f *Finder) Place(offset, length int) Place {
	offset = min(max(offset, 0), len(f.text))
	f.goTo(offset)
	marked := f.text[offset:min(offset+max(length, 1), max(f.end, offset))]
	return Place{Line: f.line + 1, Column: f.before + 1, Width: max(utf8.RuneCount(marked), 1), Source: f.source}
}

func (f *Finder) goTo(offset int) {
	if offset < f.at {
		*f = *NewFinder(f.text)
	}
	passed := f.text[f.at:offset]
	if last := bytes.LastIndexByte(passed, '\n'); last >= 0 {
		f.line += bytes.Count(passed, []byte("\n"))
		f.start, f.before, f.end = f.at+last+1, 0, -1
		passed = passed[last+1:]
	}
	f.before += utf8.RuneCount(passed)
	f.at = offset
	if f.end < 0 {
		line, _, _ := bytes.Cut(f.text[f.start:], []byte("\n"))
		f.end, f.source = f.start+len(line), strings.TrimSuffix(string(line), "\r")
	}
}
