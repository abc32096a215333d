package onet

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"careerfit/profiles/input"
)

// maxLine is the longest line in bytes; the longest of a release have about 1,200.
const maxLine = 64 << 10

// column is a column of the text files, as releases name it. Names are compared without case, blanks, underscores and
// asterisks, so that the O*NET-SOC Code of the text files is also ONETSOC_CODE, as in the SQL files.
type column string

// The columns that are read.
const (
	columnCode     column = "O*NET-SOC Code"
	columnTitle    column = "Title"
	columnAbout    column = "Description"
	columnElement  column = "Element ID"
	columnScale    column = "Scale ID"
	columnValue    column = "Data Value"
	columnSuppress column = "Recommend Suppress"
	columnZone     column = "Job Zone"
	columnDate     column = "Date"
)

// names are the names of a column other than its own.
func (c column) names() []string {
	if c == columnDate {
		return []string{string(c), "Date Updated"} // in the SQL files
	}
	return []string{string(c)}
}

// plain is a name without what differs between releases and formats.
func plain(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, name)
}

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

// findFile returns the name of the file among those in the folder: older releases write it without blanks, and who
// repacked it may have changed its case.
func findFile(files fs.FS, dir string, names []string) (string, error) {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return "", err
	}
	similar := ""
	for _, name := range names {
		for _, entry := range entries {
			base, ext := strings.TrimSuffix(entry.Name(), path.Ext(entry.Name())), strings.ToLower(path.Ext(entry.Name()))
			if plain(base) != plain(strings.TrimSuffix(name, ".txt")) {
				continue
			}
			if ext == ".txt" && isFile(files, entry.Name()) {
				return entry.Name(), nil
			}
			similar = entry.Name()
		}
	}
	p := input.Problem{File: path.Join(dir, names[0]), Rule: "missing-file", Message: input.Say("is missing")}
	if similar != "" {
		p.Message = input.Say("is missing; found %s", similar)
	}
	p.Hints = []input.Text{input.Say("download the text files of a release, and unpack them: %s", home)}
	return "", p
}

// isFile reports whether the name is of a file, and not of a folder or a pipe that would be waited for.
func isFile(files fs.FS, name string) bool {
	info, err := fs.Stat(files, name)
	return err == nil && info.Mode().IsRegular()
}

// home is where releases can be downloaded.
const home = "https://www.onetcenter.org/database.html"

func (t *table) close() error { return t.from.Close() }

// header reads the first line and finds the columns.
func (t *table) header(columns []column) error {
	if err := t.line(); err != nil {
		if err == io.EOF {
			return t.problem(0, "empty-file", input.Say("is empty"), redo)
		}
		return err
	}
	t.text = bytes.TrimPrefix(t.text, []byte("\ufeff"))
	t.split()
	var found []string
	for _, field := range t.fields {
		found = append(found, string(field))
	}
	for _, c := range columns {
		at := slices.IndexFunc(found, func(name string) bool {
			return slices.ContainsFunc(c.names(), func(own string) bool { return plain(own) == plain(name) })
		})
		if at < 0 {
			return t.problem(0, "missing-column", input.Say("has no column %q; found %s", string(c), list(found)),
				input.Say("the columns must be named as in the text files of a release: %s", home))
		}
		t.at = append(t.at, at)
	}
	return nil
}

// list joins names for a message; of many, the first.
func list(names []string) string {
	const most = 16
	quoted := make([]string, 0, most)
	for _, name := range names[:min(len(names), most)] {
		quoted = append(quoted, strconv.Quote(name[:min(len(name), 40)]))
	}
	if len(names) > most {
		quoted = append(quoted, "...")
	}
	return strings.Join(quoted, ", ")
}

// redo is what to do about a file that is not whole.
var redo = input.Say("download the release again, and unpack it anew: %s", home)

// next reads a row. It returns io.EOF after the last.
func (t *table) next() error {
	columns := len(t.fields)
	if err := t.line(); err != nil {
		return err
	}
	t.split()
	if len(t.fields) != columns {
		n := len(t.fields)
		t.fields = t.fields[:0]
		return t.problem(0, "wrong-fields", input.Say("the number of fields is %d; in the first line it is %d", n, columns), redo)
	}
	return nil
}

// line reads a line without its end.
func (t *table) line() error {
	text, err := t.lines.ReadSlice('\n')
	t.number++
	switch {
	case err == io.EOF && len(text) == 0:
		t.number--
		return io.EOF
	case err == io.EOF:
		return t.problem(0, "truncated", input.Say("the file ends in the middle of this line"), redo)
	case errors.Is(err, bufio.ErrBufferFull):
		return t.problem(0, "long-line", input.Say("is longer than %d bytes; expected lines with tabs between the fields", maxLine), redo)
	case err != nil:
		return err
	}
	text = bytes.TrimSuffix(text[:len(text)-1], []byte("\r"))
	if !utf8.Valid(text) || bytes.IndexByte(text, 0) >= 0 {
		return t.problem(0, "not-utf-8", input.Say("is not UTF-8 text"),
			input.Say("where it is Windows text: iconv -f WINDOWS-1252 -t UTF-8"))
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
func (t *table) problem(n int, rule string, message input.Text, hints ...input.Text) error {
	place := input.Place{Line: t.number, Column: 1, Source: string(t.text)}
	if n < len(t.at) {
		for _, field := range t.fields[:min(t.at[n], len(t.fields))] {
			place.Column += utf8.RuneCount(field) + 1
		}
	}
	return input.Problem{File: t.file, Place: place, Rule: rule, Message: message, Hints: hints}
}

// figure reads a number between low and high.
func (t *table) figure(n int, name column, low, high float64) (float64, error) {
	text := string(t.field(n))
	x, err := strconv.ParseFloat(text, 64)
	if err != nil || !(low <= x && x <= high) {
		return 0, t.problem(n, "not-a-figure", input.Say("%s is %q; expected a number from %v to %v", string(name), text, low, high), redo)
	}
	return x, nil
}

// month reads a date, such as 08/2023.
func (t *table) month(n int) (month, error) {
	m, ok := parseMonth(string(t.field(n)))
	if !ok {
		return 0, t.problem(n, "not-a-date", input.Say("%s is %q; expected a month such as 08/2023", string(columnDate), string(t.field(n))), redo)
	}
	return m, nil
}
