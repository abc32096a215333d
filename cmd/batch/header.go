package batch

import (
	"bytes"
	"slices"
	"strings"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/rows"
	"careerfit/profiles/diag"
	"careerfit/scoring"
)

// readColumnNames finds out what the columns hold, from the flags or the header.
func (b *job) readColumnNames() (err error) {
	names := b.options.columns
	if b.hasHeader {
		if names, err = b.readHeader(); err != nil {
			return err
		}
	}
	if len(names) > maxColumns {
		return app.Fail(app.ExitData, diag.Say("%s: has %d columns; there can be %d", b.shown, len(names), maxColumns), diag.Say("leave columns out that are not needed"))
	}
	b.columns, err = b.columnsOf(slices.Clone(names))
	return err
}

// maxColumns is how many columns a table can have. Each is looked up in several ways.
const maxColumns = 4096

// readHeader takes the header off the first block. Blank lines may come before it.
func (b *job) readHeader() (names []string, err error) {
	scanner := rows.NewScanner(b.comma)
	scanner.Reset(b.first)
	for scanner.Next() {
		b.before++
		line, wrong := scanner.Raw(), scanner.Err()
		if wrong == nil && len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		names = texts(scanner.Cells())
		if err := b.checkHeader(line, names); err != nil {
			return nil, err
		}
		if wrong != nil {
			return nil, app.Fail(app.ExitData, diag.Say("%s: in the header: %s", b.shown, wrong.What), wrong.Hints...)
		}
		b.leaveOut(scanner.Offset() + len(line))
		return names, nil
	}
	return nil, app.Fail(app.ExitData, diag.Say("%s: has blank lines alone; expected a row with the names of the columns", b.shown),
		diag.Say("%s --help shows what stands in it", diag.Command{"batch"}))
}

// leaveOut takes a record and what is before it off the first block.
func (b *job) leaveOut(end int) {
	rest := b.first.Data[end:]
	rest = bytes.TrimPrefix(bytes.TrimPrefix(rest, []byte("\r")), []byte("\n"))
	b.first.Offset += int64(len(b.first.Data) - len(rest))
	b.first.Data = rest
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
func (b *job) checkHeader(line []byte, names []string) error {
	if text := strings.Trim(string(line), "\" "); len(text) == len("sep=;") && strings.EqualFold(text[:4], "sep=") {
		return app.Fail(app.ExitData, diag.Say("%s: begins with %q, which only Excel understands", b.shown, text), diag.Say("take that line out: tail -n +2 OLD > NEW"))
	}
	if b.countOurs(names) > 0 {
		return nil
	}
	if line[0] == '{' || line[0] == '[' {
		return app.Fail(app.ExitData, diag.Say("%s: is JSON where CSV was expected", b.shown), diag.Say("add --input-format %s", FormatJSONL))
	}
	for _, d := range delimiters() {
		cells := cut(line, d.comma)
		if d.comma != b.comma && (b.countOurs(cells) > 0 || len(names) == 1 && len(cells) > 1) {
			return app.Fail(app.ExitData, diag.Say("%s: the columns are separated by something else; the header is %q", b.shown, diag.Cut(string(line))),
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
func (b *job) isHeader(line []byte) bool {
	for _, d := range delimiters() {
		if b.countOurs(cut(line, d.comma)) >= scoring.MinAnswered {
			return true
		}
	}
	return false
}

// countOurs is how many names of columns are ours, or are given by flags.
func (b *job) countOurs(names []string) (n int) {
	for _, name := range names[:min(len(names), maxColumns)] {
		name = strings.TrimSpace(name)
		if _, renamed := b.rename[name]; renamed || b.keyOf(name) != "" {
			n++
		}
	}
	return n
}
