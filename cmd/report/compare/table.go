package compare

import (
	"reflect"
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// SideBySide shows two roles side by side, the first of the pair at the left: a chart of what they pay where anything is
// known, then a table of how long training takes, work, and what is hard. The writer numbers the sources; local pay is in
// percent of the national level.
func SideBySide(w *words.Writer, pair *scoring.Pair, answers words.Answers, localPay int) []doc.Block {
	p := newPairWriter(w, pair, answers, localPay)
	rows := slices.Concat(p.months(), []rowOf{p.training()}, p.work(), []rowOf{{p.Say("What is hard"), hardParts}})
	return append(payBlocks(p), p.table(rows))
}

// everyRow is what both profiles say in short.
func (w *pairWriter) everyRow() []rowOf {
	return slices.Concat(w.months(), []rowOf{
		{w.Say("Education"), func(w *words.Writer, r *profiles.Role) []doc.Prose { return statementCell(w, r.Entry.Education) }},
		w.training(),
		{w.Say("License"), func(w *words.Writer, r *profiles.Role) []doc.Prose { return statementCell(w, r.Entry.License) }},
	}, w.work())
}

type rowOf struct {
	title string
	cell  func(*words.Writer, *profiles.Role) []doc.Prose
}

// months are the criteria that are counted in months, such as the time of training.
func (w *pairWriter) months() []rowOf {
	var rows []rowOf
	for _, c := range w.Pack.Criteria {
		if c.Measure == profiles.Months {
			rows = append(rows, rowOf{c.Title, func(w *words.Writer, r *profiles.Role) []doc.Prose { return monthsOn(w, r, c.ID) }})
		}
	}
	return rows
}

func (w *pairWriter) training() rowOf {
	return rowOf{w.Say("Training"), func(w *words.Writer, r *profiles.Role) []doc.Prose { return statementCell(w, r.Entry.Training) }}
}

// work are the rows about the job once a person has it.
func (w *pairWriter) work() []rowOf {
	return []rowOf{
		{w.Say("Credentials"), credentials}, {w.Say("Where"), where}, {w.Say("Jobs"), jobs}, {w.Say("Growth"), growth},
		{w.Say("Moving up"), steps},
	}
}

// table fills rows, and leaves out those of which neither profile says anything.
func (w *pairWriter) table(rows []rowOf) doc.SideBySide {
	t := doc.SideBySide{Columns: []string{w.title(0), w.title(1)}, All: w.Say("both")}
	for _, of := range rows {
		if cells := w.cells(of); cells != nil {
			t.Rows = append(t.Rows, doc.SideRow{Title: of.title, Cells: cells})
		}
	}
	return t
}

// cells are a cell for each role, or one for both where they are the same; nil where neither profile says anything.
func (w *pairWriter) cells(of rowOf) [][]doc.Prose {
	first, second := of.cell(w.Writer, w.roles[0]), of.cell(w.Writer, w.roles[1])
	switch {
	case len(first)+len(second) == 0:
		return nil
	case reflect.DeepEqual(first, second):
		return [][]doc.Prose{first}
	}
	cells := [][]doc.Prose{first, second}
	for i, cell := range cells {
		if len(cell) == 0 {
			cells[i] = doc.Proses(w.Say("not known"))
		}
	}
	return cells
}
