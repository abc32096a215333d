package questions

import (
	"slices"
	"strings"

	"careerfit/scoring"
)

// Table reads the answers of many people, each a row of cells or a line of JSON. It may be shared.
type Table struct {
	bank      *Bank
	criteria  map[string]Criterion
	cells     map[string]*Cells // by question
	itemCells []*Cells          // by item, the same
	items     map[string]int    // by question, the item of a sheet
	canBeMust []bool            // by item
}

// Table lays out the bank for reading many people's answers as sheets with the given items. said is the bank in another
// language, whose labels are understood too.
func (b *Bank) Table(said *Bank, criteria map[string]Criterion, items []scoring.Item) *Table {
	t := &Table{b, criteria, map[string]*Cells{}, make([]*Cells, len(items)), map[string]int{}, make([]bool, len(items))}
	for i := range b.Questions {
		q := &b.Questions[i]
		t.cells[q.ID] = q.Cells(&said.Questions[i])
		item := slices.IndexFunc(items, func(item scoring.Item) bool { return item.Criterion == q.Criterion })
		t.items[q.ID], t.itemCells[item], t.canBeMust[item] = item, t.cells[q.ID], criteria[q.Criterion].CanBeMust
	}
	return t
}

// The keys of a column that is no question.
const (
	KeyID       = "id"
	KeyMust     = "must"
	KeyRoles    = "roles"
	KeyLocalPay = "local-pay"
	weightOf    = "importance."
	againOf     = "again."
)

// Keys are what columns can hold.
func (t *Table) Keys() []string {
	keys := append([]string{KeyID}, t.bank.IDs()...)
	for _, id := range t.bank.IDs() {
		keys = append(keys, weightOf+id)
	}
	for i := range t.bank.Questions {
		if q := &t.bank.Questions[i]; q.Again != "" {
			keys = append(keys, againOf+q.ID)
		}
	}
	return append(keys, KeyMust, KeyRoles, KeyLocalPay)
}

// Cell is what stands in one column of a row.
type Cell struct {
	Column string // as it is named in the table
	Key    string // one of Keys
	Text   string
}

// FromCells checks the cells of one row. Everything that is wrong comes back at once, as diag.Problems.
func (t *Table) FromCells(row []Cell) (Answers, error) {
	s := t.builder()
	for _, c := range row {
		text := strings.TrimSpace(c.Text)
		kind, question, _ := strings.Cut(c.Key, ".")
		switch {
		case c.Key == KeyID:
			s.answers.ID = c.Text
		case text == "":
		case kind+"." == weightOf:
			s.importance(c.Column, question, text)
		case kind+"." == againOf:
			s.again(c.Column, question, text)
		case c.Key == KeyLocalPay:
			s.localPay(c.Column, text)
		case c.Key == KeyRoles:
			s.answers.Roles = splitIDs(text)
		case c.Key == KeyMust:
			for _, id := range splitIDs(text) {
				s.must(c.Column, id)
			}
		default:
			s.answer(c.Column, c.Key, text)
		}
	}
	return s.done()
}

func (t *Table) builder() *builder {
	s := t.bank.builder(t.criteria)
	s.cells = t.cells
	return s
}

// splitIDs separates ids at semicolons or commas.
func splitIDs(text string) []string {
	var ids []string
	for _, id := range strings.FieldsFunc(text, func(r rune) bool { return r == ';' || r == ',' }) {
		if id = strings.TrimSpace(id); id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

// FromLine checks a line of JSON, as FromFile does a file. other reports whether a key that is none of ours is to be
// passed over.
func (t *Table) FromLine(line []byte, other func(key string) bool) (Answers, error) {
	tree, locate, err := decodeJSON("", line)
	if err != nil {
		return Answers{}, err
	}
	f := &fileReader{t.builder(), "", other}
	f.read(tree)
	f.locate(locate)
	return f.done()
}

// Sheet returns answers as a sheet, and whether a sheet can hold them all: it has no second answers, observations or
// roles of its own.
func (t *Table) Sheet(a Answers) (scoring.AnswerSheet, bool) {
	d := t.NewDraft()
	for id, answer := range a.ByQuestion {
		q, _ := t.bank.Question(id)
		d.Sheet.Answers[t.items[id]] = q.code(answer)
	}
	for id, weight := range a.Importance {
		d.weigh(t.items[id], weight)
	}
	for _, id := range a.Must {
		d.must(t.items[id])
	}
	d.Sheet.LocalPay = a.LocalPay
	return d.Sheet, d.Done() && len(a.Again) == 0 && len(a.Observed) == 0 && len(a.Roles) == 0
}
