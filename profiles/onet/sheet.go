package onet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"careerfit/profiles/diag"
)

// maxSheet is the largest CSV file in bytes; the national tables have less than half a megabyte.
const maxSheet = 16 << 20

// Sheet is a table of the Bureau of Labor Statistics as CSV.
type Sheet struct {
	Name   string // as the person named it
	From   io.Reader
	Period string // what it is about, such as May 2024
}

// sheet is a CSV file that was read whole.
type sheet struct {
	file string
	rows []record
}

type record struct {
	line   int
	fields []string
}

// read reads all records.
func (s *Sheet) read() (*sheet, error) {
	data, err := io.ReadAll(io.LimitReader(s.From, maxSheet+1))
	if err != nil {
		return nil, err
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	sh := &sheet{file: s.Name}
	saved := diag.Say("save the table as CSV, UTF-8, with commas between the fields")
	switch {
	case len(data) > maxSheet:
		return nil, sh.problem(0, "too-large", diag.Say("is larger than %d MB", maxSheet>>20), saved)
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return nil, sh.problem(0, "not-csv", diag.Say("is a spreadsheet or an archive, not CSV"), saved)
	case !utf8.Valid(data) || bytes.IndexByte(data, 0) >= 0:
		return nil, sh.problem(0, "not-utf-8", diag.Say("is not UTF-8 text"), saved)
	}
	if err := sh.parse(data); err != nil {
		if parse, ok := errors.AsType[*csv.ParseError](err); ok {
			return nil, sh.problem(parse.Line, "not-csv", diag.Say("is not CSV: %v", parse.Err), saved)
		}
		return nil, err
	}
	if len(sh.rows) == 0 || len(sh.rows[0].fields) == 1 && len(sh.rows) == 1 {
		return nil, sh.problem(0, "no-rows", diag.Say("has no table"), saved)
	}
	return sh, nil
}

func (s *sheet) parse(data []byte) error {
	r := csv.NewReader(bytes.NewReader(data))
	r.FieldsPerRecord = -1 // notes above and below the table have one field
	for {
		fields, err := r.Read()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		line, _ := r.FieldPos(0)
		s.rows = append(s.rows, record{line, fields})
	}
}

// find returns the field whose name is one of the names, without case, blanks and underscores; -1 if none is.
func (r record) find(names ...string) int {
	return slices.IndexFunc(r.fields, isAny(names))
}

// field is the nth field without blanks around it; "" where there is none.
func (r record) field(n int) string {
	if n < 0 || n >= len(r.fields) {
		return ""
	}
	return strings.TrimSpace(r.fields[n])
}

// columns returns where the columns of the table are whose names are in its row head; page tells where to get the table.
func (s *sheet) columns(head record, page diag.Text, names ...string) ([]int, error) {
	at := make([]int, len(names))
	for i, name := range names {
		n, problem := findColumn(head.fields, name)
		if problem.Format != "" {
			return nil, s.problem(head.line, "missing-column", problem, page)
		}
		at[i] = n
	}
	return at, nil
}

// problem is something that is wrong with a line, or with the file as a whole where line is 0.
func (s *sheet) problem(line int, rule string, message diag.Text, hints ...diag.Text) error {
	return &diag.Problem{Where: s.file, Place: diag.Place{Line: line, Column: min(line, 1)}, Code: rule, What: message, Hints: hints}
}

// amount reads a whole number such as 44,200. It returns 0 where the table has no figure: "*" and "**" for an estimate
// that is not released, "#" for one above the highest that is published.
func (s *sheet) amount(r record, n int, name string) (int, error) {
	text := r.field(n)
	switch text {
	case "", "*", "**", "#", "-", "–", "—", "N/A", "n/a":
		return 0, nil
	}
	x, err := strconv.ParseFloat(strings.TrimPrefix(strings.ReplaceAll(text, ",", ""), "$"), 64)
	if err != nil || !(x > 0 && x < 1e7) {
		return 0, s.problem(r.line, "not-a-figure", diag.Say("%s is %q; expected an amount, or # or * where there is none", name, text))
	}
	return int(x + 0.5), nil
}
