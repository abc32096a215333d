package report

import (
	"fmt"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// accounts writes the arithmetic: a table for each role, or lines where a table does not fit.
func (p *printer) accounts(l *Letter) {
	if len(l.Accounts) == 0 {
		return
	}
	p.title(p.Say("The arithmetic"))
	for _, line := range l.HowToRead {
		p.wrap("  ", "  ", line)
	}
	for _, a := range l.Accounts {
		p.line("")
		p.wrap("", "  ", a.Role+": "+a.Sum)
		p.account(a)
		for _, note := range a.Notes {
			p.wrap("  ", "  ", note)
		}
	}
	p.line("")
}

func (p *printer) account(a Account) {
	if !p.fits(p.accountTable(a)) {
		p.accountLines(a)
	}
}

func (p *printer) accountTable(a Account) string {
	t := table.NewWriter()
	t.SetStyle(plainTable())
	grid := a.grid(p.Words)
	t.AppendHeader(tableRow(grid.Columns))
	for _, row := range grid.Rows {
		t.AppendRow(tableRow(row))
	}
	var right []table.ColumnConfig
	for n := 4; n <= 8; n++ {
		right = append(right, table.ColumnConfig{Number: n, Align: text.AlignRight, AlignHeader: text.AlignRight})
	}
	t.SetColumnConfigs(right)
	return t.Render()
}

// tableRow is a row that begins where text under a title does.
func tableRow(cells []string) table.Row {
	row := table.Row{"  " + cells[0]}
	for _, cell := range cells[1:] {
		row = append(row, cell)
	}
	return row
}

// accountLines are the same as sentences.
func (p *printer) accountLines(a Account) {
	for _, r := range append(a.Rows, a.Total) {
		line := p.Say("%s: asked %s, role %s, met %d x weight %d = %d", r.Criterion, r.Asked, r.Stands, r.Met, r.Weight, r.Points)
		if r == a.Total {
			line = fmt.Sprintf("%s: %d", r.Criterion, r.Points)
		}
		if a.Behind {
			line += p.Say(", behind %s, fit %s", signed(r.Gap), signed(r.Fit))
		}
		p.wrap("  ", "    ", line)
	}
}
