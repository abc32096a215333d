package cmd

import (
	"bytes"
	"maps"
	"slices"
	"strconv"
	"strings"

	"careerfit/profiles/input"
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
	if len(f.told) == 0 {
		b.checkQuestions(list, f)
	}
	if len(f.told) > 0 {
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
func (f *failure) add(message input.Text, hints ...input.Text) {
	f.told = append(f.told, told{message, hints})
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
		f.code = exitUsage
		hint := say("%s lists the questions", input.Command{"questions"})
		if meant := input.Closest(key, b.table.Keys()); meant != "" {
			hint = input.DidYouMean(meant)
		}
		f.add(say("--map: %q is not a question", key), hint)
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

// addUnknown tells the columns that hold nothing of ours: each that may be a slip, and the others together.
func (b *batch) addUnknown(names []string, list []column, f *failure) {
	var others []string
	for _, name := range names {
		if meant := b.meant(name); meant != "" {
			f.add(say("%s: the column %q is no question", b.shown, name), input.DidYouMean(meant),
				say("rename it, or: --map %s", shellWord(name+"="+meant)))
		} else {
			others = append(others, name)
		}
	}
	if len(others) == 0 {
		return
	}
	passOver := say("--ignore-unknown passes over all such columns")
	named := slices.DeleteFunc(slices.Clone(others), func(name string) bool { return name == "" })
	if len(named) == 0 {
		f.add(say("%s: has a column without a name", b.shown), passOver)
		return
	}
	hints := []input.Text{passOver,
		say("--map %s says which question a column holds; --keep %s passes it through", shellWord(named[0]+"=QUESTION"), shellWord(named[0]))}
	if b.hasHeader && !slices.ContainsFunc(list, func(c column) bool { return c.key != "" }) {
		hints = append(hints, say("where the table has no header: --header none --columns id,%s", "QUESTION,QUESTION,..."))
	}
	f.add(say("%s: found columns that are no question: %s", b.shown, inQuotes(others)), hints...)
}

// inQuotes is names in quotes, each once, the first of very many.
func inQuotes(names []string) string {
	var list []string
	for _, name := range names {
		if name = strconv.Quote(input.Cut(name)); !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	if len(list) > maxToldColumns {
		list = append(list[:maxToldColumns], "...")
	}
	return strings.Join(list, ", ")
}

// maxToldColumns is how many columns are named in one message.
const maxToldColumns = 20

// meant is what an unknown column may be; "" for nothing near.
func (b *batch) meant(name string) string {
	return input.Closest(hyphened(name), b.table.Keys())
}

// hyphened is a name as keys are written.
func hyphened(name string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == ' ' || r == '_' || r == '-' }), "-")
}

// checkNamed reports columns that flags name and the table does not have.
func (b *batch) checkNamed(names []string, f *failure) {
	for i := range names {
		names[i] = strings.TrimSpace(names[i])
	}
	missing := func(flag, name string) {
		if !slices.Contains(names, name) {
			hint := say("the columns are %s", inQuotes(names))
			if meant := input.Closest(name, names); meant != "" {
				hint = input.DidYouMean(meant)
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
			say("%s lists the questions; --map COLUMN=QUESTION says which column holds which", input.Command{"questions"}))
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
			r.brief.ID = cell
		case mustColumn:
			ok = r.draft.Must(cell) && ok
		case localPayColumn:
			ok = r.draft.LocalPay(cell) && ok
		case otherColumn:
			ok = len(bytes.TrimSpace(cell)) == 0 && ok
		}
		if c.kept >= 0 {
			r.brief.Kept[c.kept] = cell
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
