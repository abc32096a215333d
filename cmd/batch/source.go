package batch

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"slices"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/rows"
	"careerfit/profiles/diag"
)

// source is the input of a run, read as far as its first records: they say what the columns hold.
type source struct {
	*job
	columns []column // of a table
	records *rows.Reader
	read    *byteCounter
	size    int64      // in bytes; 0 when it is not known
	first   rows.Block // without the header
	before  int        // records before the first block: the header and blank lines
	empty   bool       // there is no record at all
}

// open opens the input and reads as far as its first records.
func (s *source) open(file *os.File) error {
	if info, err := file.Stat(); err == nil && info.Mode().IsRegular() {
		s.size = info.Size()
	}
	s.read = &byteCounter{from: file}
	text, err := rows.Unpack(s.read)
	if err != nil {
		return s.badInput(err)
	}
	if text, err = s.sniff(text); err != nil {
		return err
	}
	s.records = rows.NewReader(text, s.format, s.comma, s.block)
	return s.begin()
}

// begin reads as far as the first records.
func (s *source) begin() (err error) {
	s.layout.JSONKept = s.format == rows.JSONLines
	if s.first, err = s.records.Next(nil); errors.Is(err, io.EOF) {
		s.empty = true // a part of a cohort may have nobody in it
		return nil
	}
	if err != nil {
		return s.badInput(err)
	}
	if s.format == rows.CSV {
		return s.readColumnNames()
	}
	return s.checkLines()
}

// sniff tells CSV from JSON Lines where nothing else does: a line of JSON begins with a brace.
func (s *source) sniff(text io.Reader) (io.Reader, error) {
	if s.format != unknownFormat {
		return text, nil
	}
	in := bufio.NewReader(text)
	s.format = rows.CSV
	for n := 1; ; n++ {
		start, err := in.Peek(n)
		if len(start) < n {
			if err != io.EOF {
				return nil, s.badInput(err)
			}
			return in, nil
		}
		switch start[n-1] {
		case ' ', '\t', '\r', '\n':
			if n < in.Size() {
				continue
			}
		case '{', '[':
			s.format = rows.JSONLines
		}
		if s.format == rows.CSV && !s.hasHeader && len(s.columnNames) == 0 {
			return nil, needsColumns()
		}
		return in, nil
	}
}

// checkLines refuses flags about columns, and a list where lines are expected.
func (s *source) checkLines() error {
	if len(s.rename) > 0 || len(s.columnNames) > 0 {
		return app.Fail(app.ExitUsage, diag.Say("%s: is JSON Lines, which has no columns", s.shown), diag.Say("leave out --map, --header and --columns, or add --input-format csv"))
	}
	text := bytes.TrimSpace(s.first.Data)
	if line, _, _ := bytes.Cut(text, []byte("\n")); s.isHeader(line) {
		return app.Fail(app.ExitData, diag.Say("%s: is CSV where JSON Lines were expected", s.shown), diag.Say("add --input-format %s", formatCSV))
	}
	if bytes.HasPrefix(text, []byte("[")) {
		return app.Fail(app.ExitData, diag.Say("%s: is a JSON list; expected one object a line", s.shown), diag.Say("make lines of it: jq -c '.[]' OLD > NEW"))
	}
	var first json.RawMessage
	if err := json.NewDecoder(bytes.NewReader(text)).Decode(&first); err == nil && bytes.IndexByte(first, '\n') >= 0 {
		return app.Fail(app.ExitData, diag.Say("%s: has an object over several lines; expected one object a line", s.shown), diag.Say("make lines of them: jq -c . OLD > NEW"))
	}
	return nil
}

// readColumnNames finds out what the columns hold, from the flags or the header.
func (s *source) readColumnNames() (err error) {
	names := s.columnNames
	if s.hasHeader {
		if names, s.before, err = s.readHeader(&s.first); err != nil {
			return err
		}
	}
	if len(names) > maxColumns {
		return app.Fail(app.ExitData, diag.Say("%s: has %d columns; there can be %d", s.shown, len(names), maxColumns), diag.Say("leave columns out that are not needed"))
	}
	s.columns, err = s.columnsOf(slices.Clone(names))
	return err
}

// maxColumns is how many columns a table can have. Each is looked up in several ways.
const maxColumns = 4096
