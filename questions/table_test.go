package questions

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"careerfit/scoring"
)

// tables read answers to the built-in questions, in English and Spanish, and to questions whose words are hard to tell
// apart.
func tables() map[string]*Table {
	said, spanish := *builtIn(), builtInSpanish()
	said.Questions = nil
	for _, q := range builtIn().Questions {
		var options []Option
		for _, o := range q.Options {
			o.Label = spanish[o.Label]
			options = append(options, o)
		}
		q.Options = options
		said.Questions = append(said.Questions, q)
	}
	return map[string]*Table{"built-in": tableOf(builtIn(), &said), "odd": tableOf(oddBank(1), oddBank(-1))}
}

// tableOf reads answers to a bank whose criteria can all be a must but those of questions in the middle.
func tableOf(bank, said *Bank) *Table {
	criteria := map[string]Criterion{}
	for i, q := range bank.Questions {
		criteria[q.Criterion] = Criterion{Kind: q.Kind, CanBeMust: i%3 > 0, Rated: q.Kind == Scale, Max: 100}
	}
	return bank.Table(said, criteria, bank.Items())
}

// oddBank has options called as JSON has it, labels with commas, semicolons and numbers, and labels that are the id of
// another option; in another language they belong to other options.
func oddBank(direction int) *Bank {
	ids := []string{"null", "true", "a", "b", "c", "d", "e"}
	labels := []string{"Null, or so", "A;b", "B", "2", "1.5", "Skip", `["a"]`}
	bank := &Bank{}
	for n, kind := range []Kind{Scale, Categories, Amount, Scale} {
		q := Question{ID: string(rune('w' + n)), Criterion: string(rune('k' + n)), Kind: kind, Again: "?"}
		for i, id := range ids {
			value := 10 * i
			if kind == Amount {
				value = 30000 + 5000*i
			}
			label := labels[(len(labels)+direction*i)%len(labels)]
			if direction < 0 && i%2 > 0 {
				label = "Say " + label
			}
			q.Options = append(q.Options, Option{ID: id, Label: label, Value: float64(value)})
		}
		bank.Questions = append(bank.Questions, q)
	}
	return bank
}

// genText draws an answer as people spell it, and what nearly is one.
func genText(t *rapid.T, c *Cells) string {
	q := rapid.SampledFrom([]*Question{c.question, c.question, c.said}).Draw(t, "language")
	one := func() string {
		if rapid.IntRange(0, 60).Draw(t, "another language") == 40 {
			q = c.said
		}
		o := rapid.SampledFrom(q.Options).Draw(t, "option")
		return rapid.SampledFrom([]string{o.ID, o.ID, o.Label, strings.ToUpper(o.Label), "1", "2", "3"}).Draw(t, "spelling")
	}
	text := one()
	if q.Kind == Amount {
		text = rapid.SampledFrom([]string{"42000", "042000", "42,000", "$42k", "21.25/h", "5000", "1000000"}).Draw(t, "amount")
	}
	if q.Kind == Categories {
		for range rapid.IntRange(0, 2).Draw(t, "more") {
			text += rapid.SampledFrom([]string{";", ";", ";", ",", "; ", ", "}).Draw(t, "between") + one()
		}
	}
	switch rapid.IntRange(0, 60).Draw(t, "kind") { // small numbers are drawn more often
	case 40:
		return rapid.SampledFrom([]string{"", " ", Skip, "Skip", "0", "-1", "00", "01", "1.0", "99999999999999999999", "null", "ñ", "\x1b"}).Draw(t, "other")
	case 41:
		return rapid.SampledFrom([]string{"4999", "1000001", "42,00", "٤٢٠٠٠"}).Draw(t, "amount")
	case 42, 43:
		around := rapid.SampledFrom([]string{"", " ", ";", ",", "\t", "\u00a0"})
		return around.Draw(t, "before") + text + around.Draw(t, "after")
	}
	return text
}

// genCell draws what stands in a column.
func genCell(t *rapid.T, table *Table, key string) string {
	kind, question, dotted := strings.Cut(key, ".")
	if !dotted {
		question = key
	}
	_, cells := table.Item(question)
	var can []string
	for _, id := range table.bank.IDs() {
		if item := table.items[id]; table.canBeMust[item] {
			can = append(can, id)
		}
	}
	musts := rapid.SampledFrom(slices.Concat(can, []string{""}, table.bank.IDs(), can))
	switch {
	case key == KeyID:
		return rapid.SampledFrom([]string{"", "7", " x ", "=1"}).Draw(t, key)
	case key == KeyRoles:
		return rapid.SampledFrom([]string{"", "", "", " ", "r"}).Draw(t, key)
	case key == KeyLocalPay:
		return rapid.SampledFrom([]string{"", "90", "30", "110", "0110", "300", " ", "29", "110%", "301", ""}).Draw(t, key)
	case key == KeyMust:
		return strings.Join(rapid.SliceOfN(musts, 0, 3).Draw(t, key), rapid.SampledFrom([]string{";", ";", ",", " ; "}).Draw(t, "between"))
	case kind+"." == weightOf:
		return rapid.SampledFrom([]string{"", "1", "2", "3", "0", "3", "2", "1", " 1", "01", "3", "", ""}).Draw(t, key)
	case kind+"." == againOf && rapid.IntRange(0, 60).Draw(t, "again") != 40:
		return ""
	}
	return genText(t, cells)
}

// take takes a cell, and reports whether it was understood.
func (d *Draft) take(c Cell) bool {
	kind, question, dotted := strings.Cut(c.Key, ".")
	if !dotted {
		question = c.Key
	}
	item, cells := d.table.Item(question)
	switch text := []byte(c.Text); {
	case c.Key == KeyID:
		return true
	case c.Key == KeyMust:
		return d.Must(text)
	case c.Key == KeyLocalPay:
		return d.LocalPay(text)
	case kind+"." == weightOf:
		return d.Importance(item, text)
	case dotted || c.Key == KeyRoles:
		return strings.TrimSpace(c.Text) == ""
	default:
		return d.Answer(item, cells, text)
	}
}

// checkRow holds that what the fast way understands of a row the slow one does, too, and that it means the same.
func checkRow(t *rapid.T, table *Table, draft *Draft) (atOnce, understood bool) {
	draft.Reset()
	atOnce = true
	var row []Cell
	for _, key := range table.Keys() {
		if rapid.IntRange(0, 2).Draw(t, "column") == 0 {
			continue
		}
		c := Cell{Column: key, Key: key, Text: genCell(t, table, key)}
		row = append(row, c)
		atOnce = draft.take(c) && atOnce
	}
	atOnce = draft.Done() && atOnce
	answers, err := table.FromCells(row)
	if !atOnce {
		return false, err == nil
	}
	if err != nil {
		t.Fatalf("%q is understood at once, but refused: %v", row, err)
	}
	sheet, fits := table.Sheet(answers)
	if diff := cmp.Diff(sheet, draft.Sheet); diff != "" || !fits {
		t.Fatalf("%q: fits %v, %s", row, fits, diff)
	}
	return true, true
}

// Whoever filled in the draft before.
func TestDraftsAndCellsMeanTheSame(t *testing.T) {
	for name, table := range tables() {
		t.Run(name, func(t *testing.T) {
			draft, understood, both := table.NewDraft(), 0, 0
			rapid.Check(t, func(t *rapid.T) {
				for range 10 {
					atOnce, ok := checkRow(t, table, draft)
					if ok {
						understood++
					}
					if atOnce {
						both++
					}
				}
			})
			toldApart(t, understood, both)
		})
	}
}

// toldApart fails where one of the two ways was never taken.
func toldApart(t *testing.T, understood, atOnce int) {
	t.Helper()
	t.Logf("%d understood, %d of them at once", understood, atOnce)
	if atOnce == 0 || atOnce == understood {
		t.Error("the ways are not told apart")
	}
}

// The code of a cell is the answer that parsing it gives.
func FuzzCells(f *testing.F) {
	list := tables()
	for _, seed := range []string{"", "skip", "1", "0", "42000", "$42k", "hospital;lab", "hospital;", "consultorio;people's homes", "consultorio;hospital", "Say [\"a\"];Skip", "4999", "5000", "1000000", "1000001", "a;B", "A;b;c", "Null, or so;a", " 2 "} {
		f.Add("built-in", 15, seed)
		f.Add("odd", 1, seed)
		f.Add("odd", 2, seed)
	}
	f.Fuzz(func(t *testing.T, name string, item int, text string) {
		table := list[name]
		if table == nil || item < 0 || item >= len(table.itemCells) {
			return
		}
		cells := table.itemCells[item]
		code, ok := cells.Code([]byte(text))
		answer, err := cells.Answer(text)
		if strings.TrimSpace(text) == "" {
			answer, err = Answer{}, nil // a cell with nothing in it is no answer
			ok = ok || text != ""
			code = scoring.Unanswered
		}
		if ok != (err == nil) || ok && code != cells.question.code(answer) {
			t.Errorf("%s: %q is %d, %v; parsed it is %v, %v", cells.question.ID, text, code, ok, answer, err)
		}
	})
}
