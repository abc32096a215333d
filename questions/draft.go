package questions

import (
	"bytes"

	"careerfit/scoring"
)

// Draft is one person's sheet while it is filled in, without anything that takes memory for each person. What it does not
// understand at once it refuses; whoever fills it in then takes the way of FromCells or FromLine, which tells what is
// wrong, or that nothing is.
type Draft struct {
	Sheet scoring.AnswerSheet
	table *Table
	open  []bool // by item: it does not matter, whatever the answer
	musts []bool // by item, for a sheet with deal-breakers
}

// NewDraft returns an empty draft.
func (t *Table) NewDraft() *Draft {
	n := len(t.canBeMust)
	d := &Draft{table: t, open: make([]bool, n), musts: make([]bool, n)}
	d.Sheet = scoring.AnswerSheet{Answers: make([]int, n), Weights: make([]int, n)}
	d.Reset()
	return d
}

// Reset empties the draft.
func (d *Draft) Reset() {
	for i := range d.Sheet.Answers {
		d.Sheet.Answers[i], d.Sheet.Weights[i] = scoring.Unanswered, DefaultImportance
	}
	if d.Sheet.Musts != nil {
		clear(d.musts)
	}
	clear(d.open)
	d.Sheet.LocalPay, d.Sheet.Musts = 0, nil
}

// Item returns where the answer to a question stands in a sheet, and what it can be.
func (t *Table) Item(question string) (item int, cells *Cells) {
	return t.items[question], t.cells[question]
}

// Answer takes an answer to an item.
func (d *Draft) Answer(item int, cells *Cells, text []byte) bool {
	code, ok := cells.Code(text)
	d.Sheet.Answers[item] = code
	return ok
}

// Importance takes how much an item matters; nothing is as usual.
func (d *Draft) Importance(item int, text []byte) bool {
	if len(text) == 0 {
		return true
	}
	if len(text) > 1 || text[0] < '0' || text[0] > '0'+scoring.MaxWeight {
		return false
	}
	d.weigh(item, int(text[0]-'0'))
	return true
}

// weigh gives an item its weight. What does not matter is not answered.
func (d *Draft) weigh(item, weight int) {
	d.open[item] = weight == 0
	d.Sheet.Weights[item] = max(weight, 1)
}

// Must takes the questions that are deal-breakers, separated by semicolons.
func (d *Draft) Must(text []byte) bool {
	for len(text) > 0 {
		var id []byte
		id, text, _ = bytes.Cut(text, []byte(";"))
		item, ok := d.table.items[string(id)]
		if !ok || !d.table.canBeMust[item] {
			return false
		}
		d.must(item)
	}
	return true
}

// must makes an item a deal-breaker.
func (d *Draft) must(item int) {
	d.musts[item] = true
	d.Sheet.Musts = d.musts
}

// LocalPay takes local pay in percent of national pay; nothing is the same.
func (d *Draft) LocalPay(text []byte) bool {
	if len(text) == 0 {
		return true
	}
	d.Sheet.LocalPay = digits(text)
	return d.Sheet.LocalPay >= minLocalPay && d.Sheet.LocalPay <= maxLocalPay
}

// Done finishes the sheet. It refuses a deal-breaker without an answer that counts.
func (d *Draft) Done() bool {
	for item, open := range d.open {
		if open {
			d.Sheet.Answers[item] = scoring.Unanswered
		}
		if d.musts[item] && d.Sheet.Answers[item] == scoring.Unanswered {
			return false
		}
	}
	return true
}
