package cmd

import (
	"bytes"
	"maps"
	"slices"
	"strings"

	"careerfit/profiles/diag"
	"careerfit/questions"
	"careerfit/scoring"
)

// column is what stands in one column of the table.
type column struct {
	name string // as the table has it
	key  string // one of the table's keys; "" for a column that is no answer
	kind columnKind
	item int // of the question
	text *questions.Cells
	kept int // place among what is passed through; -1 when it is not
}

type columnKind int

const (
	idColumn columnKind = iota
	answerColumn
	importanceColumn
	mustColumn
	localPayColumn
	otherColumn // what a sheet cannot hold
	ignoredColumn
)

// columnsOf says what the named columns hold, or everything that is wrong with them.
func (b *batch) columnsOf(names []string) ([]column, error) {
	f := &failure{code: exitData}
	var list []column
	var unknown []string
	for i, name := range names {
		c := b.column(strings.TrimSpace(name), f)
		if c.kind == ignoredColumn && c.kept < 0 {
			unknown = append(unknown, c.name)
		} else if at := slices.IndexFunc(list, c.holdsTheSame); at >= 0 {
			f.add(say("%s: column %d, %q, holds the same as column %q", b.shown, i+1, c.name, list[at].name),
				say("take one of them out, or give it another name and --ignore-unknown"))
		}
		list = append(list, c)
	}
	if !b.ignoreUnknown {
		b.addUnknown(unknown, list, f)
	}
	b.checkNamed(names, f)
	if len(f.problems) == 0 {
		b.checkQuestions(list, f)
	}
	if len(f.problems) > 0 {
		return nil, f
	}
	if len(unknown) > 0 {
		b.program.note(b.program.words.Say("Passed over: %s.", inQuotes(unknown)))
	}
	return list, nil
}

// holdsTheSame reports whether two columns cannot be told apart.
func (c column) holdsTheSame(other column) bool {
	return c.name == other.name || c.key != "" && c.key == other.key
}

// add adds what is wrong.
func (f *failure) add(what diag.Text, hints ...diag.Text) {
	f.problems.Add(diag.Problem{What: what, Hints: hints})
}

// column says what one column holds.
func (b *batch) column(name string, f *failure) column {
	c := column{name: name, kind: ignoredColumn, kept: slices.Index(b.keep, name)}
	key, renamed := b.rename[name]
	if !renamed {
		key = b.keyOf(name)
	} else if known := b.keyOf(key); known != "" {
		key = known
	}
	if key == "" {
		return c
	}
	if !slices.Contains(b.table.Keys(), key) {
		b.addNoQuestion(key, f)
		c.kind = otherColumn
		return c
	}
	c.key = key
	kind, question, dotted := strings.Cut(key, ".")
	if !dotted {
		question = key
	}
	c.item, c.text = b.table.Item(question)
	switch {
	case key == questions.KeyID:
		c.kind = idColumn
	case key == questions.KeyMust:
		c.kind = mustColumn
	case key == questions.KeyLocalPay:
		c.kind = localPayColumn
	case kind == flagWeight && dotted:
		c.kind = importanceColumn
	case dotted || key == questions.KeyRoles:
		c.kind = otherColumn
	default:
		c.kind = answerColumn
	}
	return c
}

// keyOf finds what a column holds by its name: a key, also as Pay goal or pay_goal, or a question's title or wording in
// either language.
func (b *batch) keyOf(name string) string {
	if key := hyphened(name); slices.Contains(b.table.Keys(), key) {
		return key
	}
	for _, bank := range []*questions.Bank{b.program.bank, b.said} {
		for i := range bank.Questions {
			q := &bank.Questions[i]
			if strings.EqualFold(q.Title, name) || strings.EqualFold(q.Stem, name) {
				return q.ID
			}
		}
	}
	return ""
}

// checkNamed reports columns that flags name and the table does not have.
func (b *batch) checkNamed(names []string, f *failure) {
	for i := range names {
		names[i] = strings.TrimSpace(names[i])
	}
	missing := func(flag, name string) {
		if !slices.Contains(names, name) {
			hint := say("the columns are %s", inQuotes(names))
			if meant := diag.Closest(name, names); meant != "" {
				hint = diag.DidYouMean(meant)
			}
			f.code = exitUsage
			f.add(say("--%s: there is no column %q", flag, name), hint)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(b.rename)) {
		missing("map", name)
	}
	for _, name := range b.keep {
		missing("keep", name)
	}
}

// checkQuestions refuses a table in which nobody can answer enough.
func (b *batch) checkQuestions(list []column, f *failure) {
	n := 0
	for _, c := range list {
		if c.kind == answerColumn {
			n++
		}
	}
	if n < scoring.MinAnswered {
		f.add(say("%s: questions among the columns: %d; a recommendation needs at least %d", b.shown, n, scoring.MinAnswered),
			say("%s lists the questions; --map COLUMN=QUESTION says which column holds which", diag.Command{"questions"}))
	}
}

// read takes the cells of a row into the draft, and reports whether all were understood.
func (r *rowReader) cells(cells [][]byte) bool {
	r.draft.Reset()
	ok := true
	for i := range r.columns {
		c, cell := &r.columns[i], cells[i]
		switch c.kind {
		case answerColumn:
			ok = r.draft.Answer(c.item, c.text, cell) && ok
		case importanceColumn:
			ok = r.draft.Importance(c.item, cell) && ok
		case idColumn:
			r.line.ID = cell
		case mustColumn:
			ok = r.draft.Must(cell) && ok
		case localPayColumn:
			ok = r.draft.LocalPay(cell) && ok
		case otherColumn:
			ok = len(bytes.TrimSpace(cell)) == 0 && ok
		}
		if c.kept >= 0 {
			r.line.Kept[c.kept] = cell
		}
	}
	return ok && r.draft.Done()
}

// asCells are the cells of a row with what they hold, for telling what is wrong with them.
func (r *rowReader) asCells(cells [][]byte) []questions.Cell {
	var list []questions.Cell
	for i := range r.columns {
		if c := &r.columns[i]; c.key != "" {
			list = append(list, questions.Cell{Column: c.name, Key: c.key, Text: string(cells[i])})
		}
	}
	return list
}
