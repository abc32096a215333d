package report

import (
	"io"
	"slices"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/profiles"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// RolesText writes a table of the roles, or lines where a table does not fit.
func RolesText(out io.Writer, words *lang.Words, pack *profiles.Pack, style TextStyle) error {
	p := &printer{Words: words, style: style}
	r := &roleTable{&writer{Words: words, in: Input{Said: pack}}, nil}
	r.columns = slices.DeleteFunc(r.possible(), func(c roleColumn) bool { return !r.any(c) })
	lines := strings.Split(r.render(), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	if slices.ContainsFunc(lines, func(line string) bool { return text.StringWidthWithoutEscSequences(line) > style.Width }) {
		r.lines(p)
	} else {
		p.line(strings.Join(lines, "\n"))
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

// any reports whether a column has a figure.
func (r *roleTable) any(c roleColumn) bool {
	return slices.ContainsFunc(r.in.Said.Roles, func(role profiles.Role) bool { return c.cell(&role) != "" })
}

// gaps reports whether a column lacks a figure.
func (r *roleTable) gaps(c roleColumn) bool {
	return slices.ContainsFunc(r.in.Said.Roles, func(role profiles.Role) bool { return c.cell(&role) == "" })
}

// unknownCell stands for a figure that is not known.
const unknownCell = "-"

func (r *roleTable) cells(role *profiles.Role) []string {
	cells := make([]string, len(r.columns))
	for i, c := range r.columns {
		if cells[i] = c.cell(role); cells[i] == "" {
			cells[i] = unknownCell
		}
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
		for _, cell := range r.cells(role) {
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
		for j, cell := range r.cells(role) {
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
		notes = append(notes, upper(joined(parts...))+".")
	}
	if slices.ContainsFunc(r.columns, r.gaps) {
		notes = append(notes, r.Say("%s means not known.", unknownCell))
	}
	return append(notes, r.Say("%s prints one in full.", r.Command("roles", "show", "ROLE")))
}

// plainTable has no borders, so that a column can be cut out by a script.
func plainTable() table.Style {
	style := table.StyleDefault
	style.Options = table.OptionsNoBordersAndSeparators
	style.Format.Header = text.FormatDefault
	style.Box.PaddingLeft = ""
	style.Box.PaddingRight = "  "
	return style
}
