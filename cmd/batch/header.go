package batch

import (
	"bytes"
	"strings"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/rows"
	"careerfit/profiles/diag"
	"careerfit/scoring"
)

// readHeader takes the header off the first block, and counts the records that takes: blank lines may come before it.
func (j *job) readHeader(first *rows.Block) (names []string, before int, err error) {
	scanner := rows.NewScanner(j.comma)
	scanner.Reset(*first)
	for scanner.Next() {
		before++
		line, wrong := scanner.Raw(), scanner.Err()
		if wrong == nil && len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		names = texts(scanner.Cells())
		if err := j.checkHeader(line, names); err != nil {
			return nil, 0, err
		}
		if wrong != nil {
			return nil, 0, app.Fail(app.ExitData, diag.Say("%s: in the header: %s", j.shown, wrong.What), wrong.Hints...)
		}
		leaveOut(first, scanner.Offset()+len(line))
		return names, before, nil
	}
	return nil, 0, app.Fail(app.ExitData, diag.Say("%s: has blank lines alone; expected a row with the names of the columns", j.shown),
		diag.Say("%s --help shows what stands in it", diag.Command{"batch"}))
}

// leaveOut takes a record and what is before it off a block.
func leaveOut(block *rows.Block, end int) {
	rest := block.Data[end:]
	rest = bytes.TrimPrefix(bytes.TrimPrefix(rest, []byte("\r")), []byte("\n"))
	block.Offset += int64(len(block.Data) - len(rest))
	block.Data = rest
}

func texts(cells [][]byte) []string {
	list := make([]string, len(cells))
	for i, cell := range cells {
		list[i] = string(cell)
	}
	return list
}

// delimiter is what can separate cells, as the flag names it.
type delimiter struct {
	comma byte
	name  string
}

func delimiters() []delimiter { return []delimiter{{',', "comma"}, {';', "semicolon"}, {'\t', "tab"}} }

// checkHeader notices a line that is for Excel alone, and a header that is separated by something else: nothing in it is
// ours, and something would be if the cells were cut there.
func (j *job) checkHeader(line []byte, names []string) error {
	if text := strings.Trim(string(line), "\" "); len(text) == len("sep=;") && strings.EqualFold(text[:4], "sep=") {
		return app.Fail(app.ExitData, diag.Say("%s: begins with %q, which only Excel understands", j.shown, text), diag.Say("take that line out: tail -n +2 OLD > NEW"))
	}
	if j.countOurs(names) > 0 {
		return nil
	}
	if line[0] == '{' || line[0] == '[' {
		return app.Fail(app.ExitData, diag.Say("%s: is JSON where CSV was expected", j.shown), diag.Say("add --input-format %s", formatJSONL))
	}
	for _, d := range delimiters() {
		cells := cut(line, d.comma)
		if d.comma != j.comma && (j.countOurs(cells) > 0 || len(names) == 1 && len(cells) > 1) {
			return app.Fail(app.ExitData, diag.Say("%s: the columns are separated by something else; the header is %q", j.shown, diag.Cut(string(line))),
				diag.Say("add --delimiter %s", d.name))
		}
	}
	return nil
}

// cut is the cells of a line that a comma separates; none where its quotes are wrong.
func cut(line []byte, comma byte) []string {
	scanner := rows.NewScanner(comma)
	scanner.Reset(rows.Block{Data: line, Quoted: true})
	scanner.Next()
	return texts(scanner.Cells())
}

// isHeader reports whether a line is the header of a table with questions of ours.
func (j *job) isHeader(line []byte) bool {
	for _, d := range delimiters() {
		if j.countOurs(cut(line, d.comma)) >= scoring.MinAnswered {
			return true
		}
	}
	return false
}

// countOurs is how many names of columns are ours, or are given by flags.
func (j *job) countOurs(names []string) (n int) {
	for _, name := range names[:min(len(names), maxColumns)] {
		name = strings.TrimSpace(name)
		if _, renamed := j.rename[name]; renamed || j.keyOf(name) != "" {
			n++
		}
	}
	return n
}
