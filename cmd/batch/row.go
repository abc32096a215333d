package batch

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/lines"
	"careerfit/cmd/batch/rows"
	"careerfit/profiles/diag"
	"careerfit/questions"
	"careerfit/scoring"
)

// rowReader scores the rows of one block after the other: it reads the answers of a row, judges them, and writes what was
// judged. Every worker has its own.
type rowReader struct {
	*job
	cells  *rows.Scanner // of a table; nil for lines
	lines  *rows.Lines   // of JSON; nil for a table
	reader *questions.Reader
	judge  *scoring.Judge
	line   lines.Line
	cohort *cohortCounter // nil when nobody asks for a summary
}

// part is what becomes of a block.
type part struct {
	out     []byte
	rows    int // records, blank lines among them
	scored  int
	rejects []reject
	err     error // why reading stops after this part
}

// reject is a row that cannot be scored.
type reject struct {
	diag.Problem       // with the code of the row; where it stands is known once all before it are counted
	row          int   // number in the block, from 1; blank lines count
	offset       int64 // in the unpacked input
	raw          []byte
	out          int // how much of the part's output comes before it
	scored       int // how many rows of the part were scored before it
}

// Codes of rows that cannot be scored, besides those of package rows.
const (
	rejectCells  = "cells"      // more or fewer cells than columns
	rejectJSON   = "bad-json"   // no JSON
	rejectAnswer = "bad-answer" // something that is no answer
	rejectTooFew = "too-few-answers"
)

// maxRaw is how many bytes of a row are repeated.
const maxRaw = 4096

func (b *job) newRowReader() *rowReader {
	r := &rowReader{job: b, judge: b.certainty.Judge()}
	r.line.Kept = make([]lines.Kept, len(b.keep))
	if b.format == rows.CSV {
		r.cells, r.reader = rows.NewScanner(b.comma), b.form.Reader(nil, nil)
	} else {
		r.lines, r.reader = rows.NewLines(), b.form.Reader(b.keep, b.passesOver)
	}
	if b.wantsCohort() {
		r.cohort = b.newCohortCounter()
	}
	return r
}

// passesOver reports whether a key of a line of JSON that is none of ours is passed over.
func (b *job) passesOver(key string) bool {
	_, isQuestion := b.program.Bank.Question(key) // in the wrong place
	return b.ignoreUnknown && !isQuestion || slices.Contains(b.keep, key)
}

// part scores the rows of a block. The output is appended to out.
func (r *rowReader) part(block rows.Block, out []byte) part {
	p := part{out: out}
	if r.cells != nil {
		r.cells.Reset(block)
		for r.cells.Next() {
			p.rows++
			r.row(&p, block, r.cells.Raw(), r.cells.Offset(), r.cells.Err())
		}
		return p
	}
	r.lines.Reset(block)
	for r.lines.Next() {
		p.rows++
		r.row(&p, block, r.lines.Raw(), r.lines.Offset(), r.lines.Err())
	}
	return p
}

// row scores one row, or says why not. A blank line is no row, and neither is one of empty cells, which spreadsheets write
// below a table.
func (r *rowReader) row(p *part, block rows.Block, raw []byte, offset int, wrong *diag.Problem) {
	if wrong == nil && r.isBlank(raw) {
		return
	}
	if wrong == nil {
		p.out, wrong = r.score(p.out, raw)
	}
	if wrong == nil {
		p.scored++
		return
	}
	p.rejects = append(p.rejects, reject{
		Problem: *wrong, row: p.rows, offset: block.Offset + int64(offset), raw: bytes.Clone(raw[:min(len(raw), maxRaw)]),
		out: len(p.out), scored: p.scored,
	})
}

func (r *rowReader) isBlank(raw []byte) bool {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 {
		return true
	}
	return r.cells != nil && raw[0] == r.comma && len(bytes.Trim(raw, " \t"+string(rune(r.comma)))) == 0
}

// score appends the result of a row to out.
func (r *rowReader) score(out, raw []byte) ([]byte, *diag.Problem) {
	answers, wrong := r.read(raw)
	if wrong != nil {
		return out, wrong
	}
	sheet, whole := r.reader.Sheet()
	if !whole || sheet.Musts != nil { // others are valid when each answer is
		if wrong := r.check(answers); wrong != nil {
			return out, wrong
		}
	}
	judgment, wrong := r.judgeAnswers(answers, sheet, whole)
	if wrong != nil {
		return out, wrong
	}
	r.summarize(answers, judgment)
	if r.cohort != nil {
		r.cohort.count(sheet, &r.line, judgment.Decisive())
	}
	if r.full {
		return r.appendWhole(out, answers)
	}
	return r.append(out), nil
}

// read reads the answers of a row, and says what is wrong with them.
func (r *rowReader) read(raw []byte) (*questions.Answers, *diag.Problem) {
	r.reader.Reset()
	if r.cells == nil {
		r.reader.Line(raw)
		for i, kept := range r.reader.Kept {
			r.line.Kept[i] = kept
		}
	} else if wrong := r.readCells(r.cells.Cells()); wrong != nil {
		return nil, wrong
	}
	answers, err := r.reader.Answers()
	if err != nil {
		return nil, wrongAnswers(err)
	}
	if answers.LocalPay == 0 {
		answers.LocalPay = r.localPay
	}
	return answers, nil
}

// readCells reads the cells of a row.
func (r *rowReader) readCells(cells [][]byte) *diag.Problem {
	if len(cells) != len(r.columns) {
		return r.wrongCells(len(cells))
	}
	for i := range r.columns {
		c := &r.columns[i]
		r.reader.Cell(&c.Column, cells[i])
		if c.kept >= 0 {
			r.line.Kept[c.kept] = cells[i]
		}
	}
	return nil
}

// wrongCells says that a row has more or fewer cells than there are columns.
func (b *job) wrongCells(n int) *diag.Problem {
	hint := diag.Say("every row needs a cell for each column; leave it empty where there is no answer")
	if n > len(b.columns) {
		hint = diag.Say("a cell with %q in it needs quotes around it", string(rune(b.comma)))
	}
	return &diag.Problem{Code: rejectCells, What: diag.Say("has %d cells; there are %d columns", n, len(b.columns)), Hints: []diag.Text{hint}}
}

// check says what is wrong with answers that are valid each alone.
func (r *rowReader) check(answers *questions.Answers) *diag.Problem {
	if f := app.CheckRoles(r.program.Pack, answers.Roles); f != nil {
		return &diag.Problem{Code: rejectAnswer, What: diag.Say("roles: %s", f.Problems[0].What), Hints: f.Problems[0].Hints}
	}
	for _, f := range []*app.Failure{app.CheckObserved(r.program.Pack, answers), r.program.CheckAnswers(answers)} {
		if f != nil {
			return &diag.Problem{Code: rejectAnswer, What: f.Problems[0].What} // the hints are about flags
		}
	}
	return nil
}

// wrongAnswers is all that is wrong with the answers of a row as one problem, with the hints of the first.
func wrongAnswers(err error) *diag.Problem {
	var list diag.Problems
	if !errors.As(err, &list) {
		return &diag.Problem{Code: rejectAnswer, What: diag.Say("%v", err)}
	}
	row := &diag.Problem{Code: rejectAnswer, What: inRow(list[0]), Hints: list[0].Hints}
	for _, p := range list[1:] {
		row.What = diag.Say("%s; %s", row.What, inRow(p))
	}
	if list[0].Key == "" && columnOf(list[0]) == "" { // the line is not even read
		row.Code, row.Hints = rejectJSON, nil
	}
	return row
}

// inRow says what is wrong with a part of a row.
func inRow(p diag.Problem) diag.Text {
	column := columnOf(p)
	switch {
	case p.Key != "":
		return diag.Say("%s: %s", p.Key, p.What)
	case p.Column > 0:
		return diag.Say("column %d: %s", p.Column, p.What)
	case column != "":
		return diag.Say("%s: %s", column, p.What)
	}
	return p.What
}

// columnOf is the name of the column of a table, which may end in a colon of its own; "" in JSON.
func columnOf(p diag.Problem) string { return strings.Trim(p.Where, ": ") }
