package report

import (
	"cmp"
	"io"
	"slices"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/profiles"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// RolesText writes a table of the roles, or lines where a table does not fit.
func RolesText(out io.Writer, l *lang.Words, pack *profiles.Pack, style TextStyle) error {
	p := &printer{Words: l, style: style}
	r := &roleTable{newWriter(Input{Words: l, Said: pack}), nil}
	r.columns = slices.DeleteFunc(r.possible(), func(c roleColumn) bool { return !slices.ContainsFunc(c.cells, isThere) })
	if !p.fits(r.render()) {
		r.lines(p)
	}
	p.line("")
	for _, note := range r.notes() {
		p.wrap("", "", note)
	}
	_, err := io.WriteString(out, p.b.String())
	return err
}

// roleTable is the figures of all roles, of which packs may leave some out.
type roleTable struct {
	*writer
	columns []roleColumn
}

// unknownCell stands for a figure that is not known.
const unknownCell = "-"

// cells are the figures of the nth role.
func (r *roleTable) cells(n int) []string {
	cells := make([]string, len(r.columns))
	for i, c := range r.columns {
		cells[i] = cmp.Or(c.cells[n], unknownCell)
	}
	return cells
}

// mark is a star for a role in focus.
func (r *roleTable) mark(role *profiles.Role) string {
	if slices.Contains(r.in.Said.Focus, role.ID) {
		return "* "
	}
	return "  "
}

func (r *roleTable) render() string {
	t := table.NewWriter()
	t.SetStyle(plainTable())
	header := table.Row{r.Say("role")}
	var right []table.ColumnConfig
	for i, c := range r.columns {
		header = append(header, c.title)
		right = append(right, table.ColumnConfig{Number: i + 2, Align: text.AlignRight, AlignHeader: text.AlignRight})
	}
	t.AppendHeader(header)
	t.SetColumnConfigs(right)
	for i := range r.in.Said.Roles {
		role := &r.in.Said.Roles[i]
		row := table.Row{r.mark(role) + role.ID}
		for _, cell := range r.cells(i) {
			row = append(row, cell)
		}
		t.AppendRow(row)
	}
	return t.Render()
}

// lines are the same as text.
func (r *roleTable) lines(p *printer) {
	for i := range r.in.Said.Roles {
		role := &r.in.Said.Roles[i]
		var figures []string
		for j, cell := range r.cells(i) {
			figures = append(figures, r.columns[j].title+" "+cell)
		}
		p.wrap(r.mark(role), "  ", role.ID)
		if len(figures) > 0 {
			p.wrap("    ", "    ", strings.Join(figures, ", "))
		}
	}
}

// notes say what is shown, and what more there is.
func (r *roleTable) notes() []string {
	var notes, parts []string
	if len(r.in.Said.Focus) > 0 {
		notes = append(notes, r.Say("* the recommendation chooses between these; --roles names others"))
	}
	for _, c := range r.columns {
		parts = append(parts, c.note)
	}
	if len(parts) > 0 {
		notes = append(notes, words.Upper(words.Joined(parts...))+".")
	}
	if slices.ContainsFunc(r.columns, func(c roleColumn) bool { return slices.Contains(c.cells, "") }) {
		notes = append(notes, r.Say("%s means not known.", unknownCell))
	}
	return append(notes, r.Say("%s prints one in full.", r.Command("roles", "show", "ROLE")))
}
