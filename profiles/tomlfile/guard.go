package tomlfile

import (
	"bytes"
	"unicode/utf8"

	"careerfit/profiles/diag"
)

// MaxFile is the largest file of TOML, in bytes. Whoever reads one need not read further than a byte more.
const MaxFile = 256 << 10

// The decoder needs time and memory for every key in proportion to all that the key stands in, which makes small files
// expensive: 40 KB can take 12 GB. Under these limits the worst files we know take a tenth of a second and 64 MB.
const (
	maxDepth = 32        // tables and lists in one another; a dot in a key makes a table too
	maxDots  = 32        // dots in the keys of a line; those in numbers, strings and comments make no tables
	maxNames = 10_000    // keys, tables and lists
	maxPaths = 512 << 10 // bytes of all of these, each written out with every table that it stands in
)

// Guard refuses TOML that would stall the decoder or overflow its stack, and text that is not UTF-8. It reports the
// first place where a limit is passed, or nil. One byte-order mark at the start is fine. Other mistakes are left to the
// decoder, which stops at the first one: after it, what Guard makes of the file does not matter.
//
// The codes are too-large, line-ends, not-utf-8, too-deep, too-many-dots, too-many-keys and too-long-keys. What is too large
// or UTF-16 has no place.
//
// maxDepth and maxDots can go when a release of github.com/BurntSushi/toml limits depth itself; the others cannot.
func Guard(file string, data []byte) *diag.Problem {
	if problem := readable(data); problem != nil {
		problem.Where = file
		return problem
	}
	scanner := newScanner(bytes.TrimPrefix(data, []byte("\ufeff")), maxDepth)
	problem := scanner.scan()
	if problem != nil {
		problem.Where, problem.Place = file, diag.PlaceAt(scanner.text, scanner.at, 1)
	}
	return problem
}

// readable refuses what cannot be scanned: too much, or another encoding.
func readable(data []byte) *diag.Problem {
	switch {
	case len(data) > MaxFile:
		return refused("too-large", diag.Say("is larger than %d KB", MaxFile>>10), diag.Say("is it the right file?"))
	case bytes.IndexByte(data, '\n') < 0 && bytes.IndexByte(data, '\r') >= 0:
		return refused("line-ends", diag.Say("has lines that end in a carriage return alone"), diag.Say("save the file with the usual line ends"))
	case isUTF16(data):
		return refused("not-utf-8", diag.Say("is UTF-16"), diag.Say("save the file as UTF-8"))
	case !utf8.Valid(data):
		text := bytes.TrimPrefix(data, []byte("\ufeff"))
		problem := refused("not-utf-8", diag.Say("is not UTF-8"), diag.Say("save the file as UTF-8"))
		problem.Place = diag.PlaceAt(text, firstInvalid(text), 1)
		return problem
	}
	return nil
}

func refused(code string, what, hint diag.Text) *diag.Problem {
	return &diag.Problem{Code: code, What: what, Hints: []diag.Text{hint}}
}

// isUTF16 reports a byte-order mark of UTF-16, or the zero that is half of an English letter in it.
func isUTF16(data []byte) bool {
	return bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) ||
		bytes.IndexByte(data[:min(2, len(data))], 0) >= 0
}

// firstInvalid is where the first byte stands that is not UTF-8.
func firstInvalid(text []byte) (at int) {
	for {
		r, size := utf8.DecodeRune(text[at:])
		if r == utf8.RuneError && size <= 1 {
			return at
		}
		at += size
	}
}
