package roles

import (
	"cmp"
	"slices"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

const unknownCell = "-"

// ListDocument is a table of the roles of a pack, which is in the language of the words. A star marks a role in focus.
func ListDocument(l *lang.Words, pack *profiles.Pack) *doc.Document {
	w := words.New(l, pack)
	columns := knownColumns(w)
	return &doc.Document{Lang: l.Lang, Lead: []doc.Block{listGrid(w, columns), doc.Paragraphs(listNotes(w, columns))}}
}

func listGrid(w *words.Writer, columns []column) doc.Grid {
	g := doc.Grid{Columns: []string{w.Say("role")}, Right: []bool{false}}
	for _, c := range columns {
		g.Columns, g.Right = append(g.Columns, c.title), append(g.Right, true)
	}
	for i := range w.Pack.Roles {
		id, mark := w.Pack.Roles[i].ID, ""
		if slices.Contains(w.Pack.Focus, id) {
			mark = "*"
		}
		row := []string{id}
		for _, c := range columns {
			row = append(row, cmp.Or(c.cells[i], unknownCell))
		}
		g.Rows, g.Marks = append(g.Rows, row), append(g.Marks, mark)
	}
	return g
}

func listNotes(w *words.Writer, columns []column) []doc.Prose {
	var notes, parts []string
	if len(w.Pack.Focus) > 0 {
		notes = append(notes, w.Say("* the recommendation chooses between these; --roles names others"))
	}
	for _, c := range columns {
		parts = append(parts, c.note)
	}
	if len(parts) > 0 {
		notes = append(notes, words.Upper(words.Joined(parts...))+".")
	}
	if slices.ContainsFunc(columns, func(c column) bool { return slices.Contains(c.cells, "") }) {
		notes = append(notes, w.Say("%s means not known.", unknownCell))
	}
	return doc.Proses(append(notes, w.Say("%s prints one in full.", w.Command("roles", "show", "ROLE")))...)
}
