package batch

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/lines"
	"careerfit/cmd/batch/rows"
	"careerfit/cmd/lang"
	"careerfit/cmd/report/cohort"
	"careerfit/cmd/report/doc"
	"careerfit/profiles/diag"

	"github.com/google/go-cmp/cmp"
)

// Any bytes are rows or errors, never a panic; whatever stands in them, what is written is whole, adds up, and holds
// nothing that a terminal acts on.
func FuzzBatchCSV(f *testing.F) {
	const header, row = "id,work-variety,patient-contact,stress-tolerance,pay-goal,name\n", "p1,2,3,1,42000,Ann\n"
	for _, seed := range []string{
		header + row, header + row + row, "\ufeff" + header + row, "\n \n" + header + "\n" + row + "\r\n\r\n", strings.ReplaceAll(header+row, "\n", "\r\n"),
		header + "\"=1\",1,\"2\",\"\",$42k,\"a\"\"b\nc\"\n", header + "\x1b[2J,1,2,3,,\u202e\u009b\x7f\t\n", header + "p,1,2\n" + row + " ,\t,,\n,", header + "\"p\n" + row,
		header + "a\x00,1,2,3,,\n\xff,1,2,3,,\n" + row, strings.ReplaceAll(header+row, ",", ";"), "id\rname\r", "name\n", "",
		"id,work-variety,patient-contact,stress-tolerance,training-time,must,local-pay,importance.stress-tolerance,again.stress-tolerance,roles\n" +
			"1,1,2,3,1,,,,,\n2,1,2,3,1,\" training-time\",90,0,,\n3,1,2,3,2,training-time;stress-tolerance,110,3,,\n4,1,2,3,2,,110,3,2,all\n5,2,2,2,2,,,,,\n6,3,3,3,1, training-time,,,,\n,3,3,3,1,,,,,\n",
		"Work variety,setting,exposure,job-growth,id\nmixed,\"ambulance, out in the field;hospital\",none,2,\nMixed,hospital;,none,2,x\n",
	} {
		for how := range byte(8) {
			f.Add([]byte(seed), how)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, how byte) { fuzzed(t, rows.CSV, how).check(t, data) })
}

func FuzzBatchJSONL(f *testing.F) {
	const row = `{"id":"p1","answers":{"work-variety":2,"patient-contact":"3","stress-tolerance":1,"pay-goal":42000},"name":"Ann"}` + "\n"
	for _, seed := range []string{
		row, row + row, "\ufeff" + row, "\n \r\n" + row, `{"id":"\u001b\u202e",` + row[11:], strings.Replace(row, "Ann", "\u009b\x7f\u202e", 1), strings.Replace(row, `"Ann"`, "\t[ 1,\t\"\u200b\",{}]\r", 1),
		strings.Replace(row, `"id"`, `"\u0069d"`, 1), strings.Replace(row, `"name"`, `"nam\u0065"`, 1) + row, row[:20] + "\n" + row, "[" + row + "]", "{}\n{}\n", "null\n", "\x00\n\xff\n" + row,
		strings.Replace(row, `"name":"Ann"`, `"name":"\ud800","must":["pay-goal"],"local-pay":90,"importance":{"pay-goal":3},"again":{"stress-tolerance":2}`, 1) + row,
		strings.Replace(row, `"name":"Ann"`, `"roles":["all"],"observed":{"medical-assistant":{"desk-work":60}},"must":["stress-tolerance"]`, 1) + row,
		strings.Replace(row, `"name":"Ann"`, `"name":1,"name":2`, 1), strings.Repeat(`{"answers":`, 50), "",
		"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\xae\xe5\x02\x00\x43\x1b\xe0\x67\x03\x00\x00\x00",
	} {
		for how := range byte(8) {
			f.Add([]byte(seed), how)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, how byte) { fuzzed(t, rows.JSONLines, how).check(t, data) })
}

// fuzzRun is a batch for any input, with a reader that is used again.
type fuzzRun struct {
	*source
	reader *rowReader
}

var fuzzRuns = map[[2]int]*fuzzRun{}

// fuzzed returns the run for how to write: the bits are as a table, with a column passed through, in full.
func fuzzed(t *testing.T, format rows.Format, how byte) *fuzzRun {
	how %= 8
	key := [2]int{int(format), int(how)}
	if run := fuzzRuns[key]; run != nil {
		return run
	}
	o := options{name: app.StdinName, format: format, comma: ',', hasHeader: true, csv: how&1 != 0, full: how == 4, fields: lines.Fields(), top: 2, ignoreUnknown: how&2 == 0, summary: "x"}
	if how&2 != 0 {
		o.kept = []string{"name"}
	}
	if how == 5 {
		o.fields, o.top = []string{"id"}, 0
	}
	j, err := newJob(app.NewEnv(lang.English, app.BuiltInPack()), o)
	if err != nil {
		t.Fatal(err)
	}
	b := &source{job: j}
	fuzzRuns[key] = &fuzzRun{b, b.newRowReader()}
	return fuzzRuns[key]
}

// check reads the input twice, since nothing may be left of the rows before.
func (f *fuzzRun) check(t *testing.T, data []byte) {
	first, err := f.read(t, data)
	if err != nil {
		var f *app.Failure
		if !errors.As(err, &f) || len(f.Problems) == 0 {
			t.Fatalf("no problem: %v", err)
		}
	}
	if first == nil {
		return
	}
	f.checkOutput(t, first)
	again, _ := f.read(t, data)
	if diff := cmp.Diff(string(first.out), string(again.out)); diff != "" {
		t.Fatalf("read again, rows give something else: %s", diff)
	}
	if !reflect.DeepEqual(first.sum, again.sum) {
		t.Fatalf("read again, people are counted otherwise: %s", cmp.Diff(first.sum, again.sum))
	}
}

// outcome is what became of an input.
type outcome struct {
	part
	sum *cohort.Counts
}

func (f *fuzzRun) read(t *testing.T, data []byte) (*outcome, error) {
	text, err := rows.Unpack(bytes.NewReader(data))
	if err != nil {
		return nil, f.badInput(err)
	}
	f.columns, f.before, f.empty = nil, 0, false
	f.records = rows.NewReader(text, f.format, f.comma, 256)
	if err := f.begin(); err != nil || f.empty {
		return nil, err
	}
	f.reader.cohort = f.newCohortCounter()
	all := &outcome{sum: f.reader.cohort.sum}
	block := f.first
	for err == nil {
		p := f.reader.scoreBlock(block, nil)
		if records := f.count(block); records != p.scored+len(p.rejects) {
			t.Fatalf("%d rows are %d scored and %d rejected", records, p.scored, len(p.rejects))
		}
		all.out, all.scored, all.rejects = append(all.out, p.out...), all.scored+p.scored, append(all.rejects, p.rejects...)
		block, err = f.records.Next(nil)
	}
	all.sum.Rows, all.sum.Rejected = all.scored+len(all.rejects), len(all.rejects)
	if err == io.EOF {
		return all, nil
	}
	return all, f.badInput(err)
}

// count counts the records that are not blank.
func (f *fuzzRun) count(block rows.Block) (n int) {
	var in interface {
		Reset(rows.Block)
		Next() bool
		Err() *diag.Problem
		Raw() []byte
	} = rows.NewLines()
	if f.format == rows.CSV {
		in = rows.NewScanner(f.comma)
	}
	for in.Reset(block); in.Next(); {
		if in.Err() != nil || !f.isEmpty(in.Raw()) {
			n++
		}
	}
	return n
}

// isEmpty reports whether a line is blank, or of a table without anything in its cells.
func (f *fuzzRun) isEmpty(line []byte) bool {
	cells := [][]byte{bytes.TrimSpace(line)}
	if f.format == rows.CSV {
		cells = bytes.Split(cells[0], []byte{f.comma})
	}
	return !slices.ContainsFunc(cells, func(cell []byte) bool { return len(bytes.Trim(cell, " \t")) > 0 })
}

func (f *fuzzRun) checkOutput(t *testing.T, all *outcome) {
	if all.sum.People != all.scored || all.sum.Check() != nil {
		t.Fatalf("%d scored, %d counted: %v", all.scored, all.sum.People, all.sum.Check())
	}
	checkShown(t, all.out)
	for _, r := range all.rejects {
		var line bytes.Buffer
		if err := doc.JSONLine(&line, rejectLine{r.row, r.offset, r.Code, r.What.String(), strings.ToValidUTF8(string(r.raw), "\ufffd")}); err != nil || r.Code == "" {
			t.Fatalf("%v, code %q", err, r.Code)
		}
		checkShown(t, line.Bytes())
	}
	if !f.csv {
		lines := bytes.SplitAfter(all.out, []byte("\n"))
		for _, line := range lines[:len(lines)-1] {
			if !json.Valid(line) {
				t.Fatalf("no JSON: %q", line)
			}
		}
		if len(lines)-1 != all.scored || len(lines[len(lines)-1]) > 0 {
			t.Fatalf("%d lines for %d people", len(lines)-1, all.scored)
		}
		return
	}
	list, err := csv.NewReader(bytes.NewReader(append(f.layout.AppendCSVHeader(nil), all.out...))).ReadAll()
	if err != nil || len(list) != all.scored+1 {
		t.Fatalf("%d rows for %d people, %v: %q", len(list)-1, all.scored, err, all.out)
	}
}

// checkShown holds that a text has nothing that a terminal acts on or does not show.
func checkShown(t *testing.T, text []byte) {
	if !utf8.Valid(text) {
		t.Fatalf("not UTF-8: %q", text)
	}
	for _, r := range string(text) {
		switch {
		case r < ' ' && r != '\n', r >= 0x7f && r <= 0x9f, r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x206f, r == 0x061c, r == 0xfeff, r == 0xad:
			t.Fatalf("%U in %q", r, text)
		}
	}
}
