package batch

import (
	"bytes"
	"slices"

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
	*source
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

func (s *source) newRowReader() *rowReader {
	r := &rowReader{source: s, judge: s.certainty.Judge()}
	r.line.Kept = make([]lines.Kept, len(s.kept))
	if s.format == rows.CSV {
		r.cells, r.reader = rows.NewScanner(s.comma), s.form.Reader(nil, nil)
	} else {
		r.lines, r.reader = rows.NewLines(), s.form.Reader(s.kept, s.passesOver)
	}
	if s.wantsCohort() {
		r.cohort = s.newCohortCounter()
	}
	return r
}

// passesOver reports whether a key of a line of JSON that is none of ours is passed over.
func (j *job) passesOver(key string) bool {
	_, isQuestion := j.env.Bank.Question(key) // in the wrong place
	return j.ignoreUnknown && !isQuestion || slices.Contains(j.kept, key)
}

// scoreBlock scores the rows of a block. The output is appended to out.
func (r *rowReader) scoreBlock(block rows.Block, out []byte) part {
	p := part{out: out}
	if r.cells != nil {
		r.cells.Reset(block)
		for r.cells.Next() {
			p.rows++
			r.scoreRow(&p, block, r.cells.Raw(), r.cells.Offset(), r.cells.Err())
		}
		return p
	}
	r.lines.Reset(block)
	for r.lines.Next() {
		p.rows++
		r.scoreRow(&p, block, r.lines.Raw(), r.lines.Offset(), r.lines.Err())
	}
	return p
}

// scoreRow scores one row, or says why not. A blank line is no row, and neither is one of empty cells, which spreadsheets write
// below a table.
func (r *rowReader) scoreRow(p *part, block rows.Block, raw []byte, offset int, wrong *diag.Problem) {
	if wrong == nil && r.isBlank(raw) {
		return
	}
	if wrong == nil {
		p.out, wrong = r.appendScored(p.out, raw)
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

// appendScored appends the result of a row to out.
func (r *rowReader) appendScored(out, raw []byte) ([]byte, *diag.Problem) {
	answers, wrong := r.readAnswers(raw)
	if wrong != nil {
		return out, wrong
	}
	sheet, whole := r.reader.Sheet()
	if !whole || sheet.Musts != nil { // others are valid when each answer is
		if wrong := r.checkAnswers(answers); wrong != nil {
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
	return r.appendLine(out), nil
}

// readAnswers reads the answers of a row, and says what is wrong with them.
func (r *rowReader) readAnswers(raw []byte) (*questions.Answers, *diag.Problem) {
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
		return wrongCells(len(cells), len(r.columns), r.comma)
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

// checkAnswers says what is wrong with answers that are valid each alone.
func (r *rowReader) checkAnswers(answers *questions.Answers) *diag.Problem {
	if f := app.CheckRoles(r.env.Pack, answers.Roles); f != nil {
		return &diag.Problem{Code: rejectAnswer, What: diag.Say("roles: %s", f.Problems[0].What), Hints: f.Problems[0].Hints}
	}
	for _, f := range []*app.Failure{app.CheckObserved(r.env.Pack, answers), r.env.CheckAnswers(answers)} {
		if f != nil {
			return &diag.Problem{Code: rejectAnswer, What: f.Problems[0].What} // the hints are about flags
		}
	}
	return nil
}
