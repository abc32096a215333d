package cmd

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"careerfit/cmd/report"
	"careerfit/cmd/rows"
	"careerfit/profiles/input"
	"careerfit/questions"
	"careerfit/scoring"
)

// rowReader scores the rows of one block after the other. Every worker has its own.
type rowReader struct {
	*batch
	scanner *rows.Scanner
	json    *rows.Lines
	draft   *questions.Draft
	lines   *questions.Lines
	judge   *scoring.Judge
	brief   report.Brief
	cohort  *cohortCounter // nil when nobody asks for a summary
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
	row     int   // number in the block, from 1; blank lines count
	offset  int64 // in the unpacked input
	code    string
	message input.Text
	hints   []input.Text
	raw     []byte
	out     int // how much of the part's output comes before it
	scored  int // how many rows of the part were scored before it
}

// Codes of rows that cannot be scored, besides those of package rows.
const (
	rejectCells  = "cells"      // more or fewer cells than columns
	rejectJSON   = "bad-json"   // no JSON
	rejectAnswer = "bad-answer" // something that is no answer
	rejectTooFew = "too-few-answers"
)

// maxRaw is how many bytes of a row are told.
const maxRaw = 4096

func (b *batch) newRowReader() *rowReader {
	r := &rowReader{batch: b, judge: b.certainty.Judge()}
	r.brief.Kept = make([]report.Kept, len(b.keep))
	if b.format == rows.CSV {
		r.scanner, r.draft = rows.NewScanner(b.comma), b.table.NewDraft()
	} else {
		r.json = rows.NewLines()
		r.lines = b.table.NewLines(b.keep, b.passesOver)
		r.draft = r.lines.Draft
	}
	if b.wantsCohort() {
		r.cohort = b.newCohortCounter()
	}
	return r
}

// passesOver reports whether a key of a line of JSON that is none of ours is passed over.
func (b *batch) passesOver(key string) bool {
	_, isQuestion := b.program.bank.Question(key) // in the wrong place
	return b.ignoreUnknown && !isQuestion || slices.Contains(b.keep, key)
}

// part scores the rows of a block. The output is appended to out.
func (r *rowReader) part(block rows.Block, out []byte) part {
	p := part{out: out}
	if r.scanner != nil {
		r.scanner.Reset(block)
		for r.scanner.Next() {
			p.rows++
			r.row(&p, block, r.scanner.Raw(), r.scanner.Offset(), r.scanner.Err())
		}
		return p
	}
	r.json.Reset(block)
	for r.json.Next() {
		p.rows++
		r.row(&p, block, r.json.Raw(), r.json.Offset(), r.json.Err())
	}
	return p
}

// row scores one row, or says why not. A blank line is no row, and neither is one of empty cells, which spreadsheets write
// below a table.
func (r *rowReader) row(p *part, block rows.Block, raw []byte, offset int, wrong *rows.Reject) {
	if wrong == nil && r.isBlank(raw) {
		return
	}
	var why *reject
	if wrong != nil {
		why = &reject{code: wrong.Code, message: wrong.Message, hints: wrong.Hints}
	} else {
		p.out, why = r.score(p.out, raw)
	}
	if why == nil {
		p.scored++
		return
	}
	why.row, why.offset, why.out, why.scored = p.rows, block.Offset+int64(offset), len(p.out), p.scored
	why.raw = bytes.Clone(raw[:min(len(raw), maxRaw)])
	p.rejects = append(p.rejects, *why)
}

func (r *rowReader) isBlank(raw []byte) bool {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 {
		return true
	}
	return r.scanner != nil && raw[0] == r.comma && len(bytes.Trim(raw, " \t"+string(rune(r.comma)))) == 0
}

// score appends the result of a row to out. A sheet is judged from what is worked out beforehand; what no sheet holds, and
// the whole result, takes the way of recommend.
func (r *rowReader) score(out, raw []byte) ([]byte, *reject) {
	understood, why := r.read(raw)
	if why != nil {
		return out, why
	}
	sheet := r.draft.Sheet // not to be changed: the next person's is filled in there
	if !understood || r.full {
		answers, why := r.answers(raw)
		if why != nil {
			return out, why
		}
		var fits bool
		if sheet, fits = r.table.Sheet(answers); r.full || !fits {
			return r.recommend(out, answers)
		}
		r.setID(answers.ID)
	}
	if sheet.LocalPay == 0 {
		sheet.LocalPay = r.localPay
	}
	judgment := r.judge.Judge(sheet)
	if judgment == nil {
		return out, r.tooFew(&sheet)
	}
	r.summarize(judgment)
	if r.cohort != nil {
		r.cohort.count(&sheet, &r.brief, r.judge.Decisive())
	}
	return r.append(out), nil
}

// setID names the person of the brief.
func (r *rowReader) setID(id string) {
	r.brief.ID = nil
	if id != "" {
		r.brief.ID = []byte(id)
	}
}

// read takes a row into the draft, and reports whether all of it was understood.
func (r *rowReader) read(raw []byte) (understood bool, why *reject) {
	r.brief.ID = nil
	if r.scanner == nil {
		understood = r.lines.Read(raw)
		if !understood && len(r.keep) > 0 {
			r.lines.Keep(raw)
		}
		for i, kept := range r.lines.Kept {
			r.brief.Kept[i] = kept
		}
		r.brief.ID = r.lines.ID
		return understood, nil
	}
	cells := r.scanner.Cells()
	if len(cells) != len(r.columns) {
		return false, r.wrongCells(len(cells))
	}
	understood = r.cells(cells)
	if len(r.brief.ID) == 0 {
		r.brief.ID = nil
	}
	return understood, nil
}

// wrongCells says that a row has more or fewer cells than there are columns.
func (b *batch) wrongCells(n int) *reject {
	hint := say("every row needs a cell for each column; leave it empty where there is no answer")
	if n > len(b.columns) {
		hint = say("a cell with %q in it needs quotes around it", string(rune(b.comma)))
	}
	return &reject{code: rejectCells, message: say("has %d cells; there are %d columns", n, len(b.columns)), hints: []input.Text{hint}}
}

// answers reads a row as recommend would, and says what is wrong with it.
func (r *rowReader) answers(raw []byte) (answers questions.Answers, why *reject) {
	var err error
	if r.scanner == nil {
		answers, err = r.table.FromLine(raw, r.passesOver)
	} else {
		answers, err = r.table.FromCells(r.asCells(r.scanner.Cells()))
	}
	if err != nil {
		return answers, rejectOf(err)
	}
	if answers.LocalPay == 0 {
		answers.LocalPay = r.localPay
	}
	if f := checkRoles(r.program.roles, answers.Roles); f != nil {
		return answers, &reject{code: rejectAnswer, message: say("roles: %s", f.told[0].message), hints: f.told[0].hints}
	}
	for _, f := range []*failure{checkObserved(r.program.roles, answers), r.program.checkSheet(answers)} {
		if f != nil {
			return answers, &reject{code: rejectAnswer, message: f.told[0].message}
		}
	}
	return answers, nil
}

// rejectOf says in one message what is wrong with answers.
func rejectOf(err error) *reject {
	var list questions.Problems
	if !errors.As(err, &list) {
		return &reject{code: rejectAnswer, message: say("%v", err)}
	}
	why := &reject{code: rejectAnswer, hints: list[0].Hints}
	for i, p := range list {
		message := p.Message
		switch where := strings.Trim(p.Where, ": "); {
		case p.Key != "":
			message = say("%s: %s", p.Key, p.Message)
		case p.Place.Column > 0:
			message = say("column %d: %s", p.Place.Column, p.Message)
			why.code, why.hints = rejectJSON, nil
		case where != "":
			message = say("%s: %s", where, p.Message)
		default:
			why.code, why.hints = rejectJSON, nil
		}
		if i == 0 {
			why.message = message
		} else {
			why.message = say("%s; %s", why.message, message)
		}
	}
	return why
}

// tooFew says how many answers are missing.
func (b *batch) tooFew(s *scoring.Sheet) *reject {
	n := 0
	for _, answer := range s.Answers {
		if answer != scoring.Unanswered {
			n++
		}
	}
	return tooFewReject(n)
}

func tooFewReject(answered int) *reject {
	return &reject{code: rejectTooFew, message: say("%d answered; a recommendation needs at least %d: %d more",
		answered, scoring.MinAnswered, scoring.MinAnswered-answered)}
}
