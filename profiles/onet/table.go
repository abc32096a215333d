package onet

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path"
	"strconv"
	"unicode/utf8"

	"careerfit/profiles/diag"
)

// maxLine is the longest line in bytes; the longest of a release have about 1,200.
const maxLine = 64 << 10

// table reads one tab-separated file, a row at a time.
type table struct {
	file   string // as the person knows it
	from   io.ReadCloser
	lines  *bufio.Reader
	number int   // of the line read last, from 1
	at     []int // field of each column asked for
	fields [][]byte
	text   []byte
}

// readTable reads a file under any of its names, a row at a time. What is read of a row is valid until the next one.
func readTable(files fs.FS, dir string, names []string, columns []column, row func(*table) error) (*table, error) {
	t, err := openTable(files, dir, names, columns)
	if err != nil {
		return nil, err
	}
	defer t.close()
	for err = t.next(); err == nil; err = t.next() {
		if err := row(t); err != nil {
			return nil, err
		}
	}
	if err != io.EOF {
		return nil, err
	}
	return t, nil
}

// openTable opens a file under any of its names and finds the columns in its first line.
func openTable(files fs.FS, dir string, names []string, columns []column) (*table, error) {
	name, err := findFile(files, dir, names)
	if err != nil {
		return nil, err
	}
	from, err := files.Open(name)
	if err != nil {
		return nil, err
	}
	t := &table{file: path.Join(dir, name), from: from, lines: bufio.NewReaderSize(from, maxLine)}
	if err := t.header(columns); err != nil {
		_ = t.close()
		return nil, err
	}
	return t, nil
}

func (t *table) close() error { return t.from.Close() }

// header reads the first line and finds the columns.
func (t *table) header(columns []column) error {
	if err := t.line(); err != nil {
		if err == io.EOF {
			return t.fileProblem("empty-file", diag.Say("is empty"))
		}
		return err
	}
	t.text = bytes.TrimPrefix(t.text, []byte("\ufeff"))
	t.split()
	var found []string
	for _, field := range t.fields {
		found = append(found, string(field))
	}
	var places []int // t.at stays empty until all are found: what is wrong is told of the whole line
	for _, c := range columns {
		at, problem := findColumn(found, c.names()...)
		if problem.Format != "" {
			return t.problem(0, "missing-column", problem,
				diag.Say("the columns must be named as in the text files of a release: %s", home))
		}
		places = append(places, at)
	}
	t.at = places
	return nil
}

// redo is what to do about a file that is not whole.
func redo() diag.Text { return diag.Say("download the release again, and unpack it anew: %s", home) }

// next reads a row. It returns io.EOF after the last.
func (t *table) next() error {
	columns := len(t.fields)
	if err := t.line(); err != nil {
		return err
	}
	t.split()
	if len(t.fields) != columns {
		return t.problem(0, "wrong-fields", diag.Say("the number of fields is %d; in the first line it is %d", len(t.fields), columns), redo())
	}
	return nil
}

// line reads a line without its end.
func (t *table) line() error {
	text, err := t.lines.ReadSlice('\n')
	t.text, t.fields = nil, t.fields[:0] // the line before is gone
	t.number++
	switch {
	case err == io.EOF && len(text) == 0:
		t.number--
		return io.EOF
	case err == io.EOF:
		return t.problem(0, "truncated", diag.Say("the file ends in the middle of this line"), redo())
	case errors.Is(err, bufio.ErrBufferFull):
		return t.problem(0, "long-line", diag.Say("is longer than %d bytes; expected lines with tabs between the fields", maxLine), redo())
	case err != nil:
		return err
	}
	text = bytes.TrimSuffix(text[:len(text)-1], []byte("\r"))
	if !utf8.Valid(text) || bytes.IndexByte(text, 0) >= 0 {
		return t.problem(0, "not-utf-8", diag.Say("is not UTF-8 text"),
			diag.Say("where it is Windows text: iconv -f WINDOWS-1252 -t UTF-8"))
	}
	t.text = text
	return nil
}

// split takes the line apart at its tabs, into the fields of the line before.
func (t *table) split() {
	t.fields = t.fields[:0]
	for rest := t.text; ; {
		field, more, found := bytes.Cut(rest, []byte{'\t'})
		t.fields = append(t.fields, field)
		if !found {
			return
		}
		rest = more
	}
}

// field is the nth of the columns asked for, valid until the next row.
func (t *table) field(n int) []byte { return t.fields[t.at[n]] }

// problem is something that is wrong with the line read last, at the nth of the columns asked for.
func (t *table) problem(n int, rule string, message diag.Text, hints ...diag.Text) error {
	place := diag.Place{Line: t.number, Column: 1, Source: string(t.text)}
	if n < len(t.at) && len(t.fields) > 0 {
		for _, field := range t.fields[:min(t.at[n], len(t.fields))] {
			place.Column += utf8.RuneCount(field) + 1
		}
	}
	return &diag.Problem{Where: t.file, Place: place, Code: rule, What: message, Hints: hints}
}

// fileProblem is something that is wrong with the file as a whole.
func (t *table) fileProblem(rule string, message diag.Text) error {
	return &diag.Problem{Where: t.file, Code: rule, What: message, Hints: []diag.Text{redo()}}
}

// figure reads a number between low and high.
func (t *table) figure(n int, name column, low, high float64) (float64, error) {
	text := string(t.field(n))
	x, err := strconv.ParseFloat(text, 64)
	if err != nil || !(low <= x && x <= high) {
		return 0, t.problem(n, "not-a-figure", diag.Say("%s is %q; expected a number from %v to %v", string(name), text, low, high), redo())
	}
	return x, nil
}

// month reads a date, such as 08/2023.
func (t *table) month(n int) (month, error) {
	m, ok := parseMonth(string(t.field(n)))
	if !ok {
		return 0, t.problem(n, "not-a-date", diag.Say("%s is %q; expected a month such as 08/2023", string(columnDate), string(t.field(n))), redo())
	}
	return m, nil
}
